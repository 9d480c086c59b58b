package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/** Reads the events of one history. */
final class EventReader {
    static final String INSTANT = "\"2026-03-27T15:30:00Z\"";

    private static final ImmutableMap<String, Actor> ACTORS = EnumWords.of(Actor.class);
    private static final ImmutableList<String> FIELDS_OF_KINDS = ImmutableList.of(
            "plan",
            "severity",
            "tier",
            "attributes",
            "consent",
            "carries",
            "reason",
            "status",
            "metric",
            "into",
            "circumstance",
            "duty",
            "event");

    private final List<Event> events = new ArrayList<>();
    private boolean opens;
    private boolean isUnclear;

    /** Reads an event of the list. */
    Optional<Event> read(Value value) {
        Optional<Fields> fields = value.fields();
        isUnclear |= fields.isEmpty();
        Optional<Event> event = fields.flatMap(this::event);
        event.ifPresent(events::add);
        return event;
    }

    /** What could be read, in the order of the file. */
    List<Event> events() {
        return events;
    }

    /** The events that open the ticket, as far as they could be read. */
    ImmutableList<Event> openings() {
        return events.stream()
                .filter(event -> event.what() instanceof What.Opened)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether an event opens the ticket. */
    boolean opens() {
        return opens;
    }

    /** Whether there is an event of which it cannot be said what happened. */
    boolean isUnclear() {
        return isUnclear;
    }

    private Optional<Event> event(Fields fields) {
        DeskFields desk = new DeskFields(fields);
        Optional<Instant> at = fields.required("at", INSTANT).instant();
        Optional<EventKind<?>> kind = fields.required("kind", "\"response\"").oneOf("kind", EventKinds.BY_WORD);
        Optional<Actor> by = desk.optional("by").flatMap(value -> value.oneOf("side", ACTORS));
        long sequence = desk.wholeNumber("sequence").orElse(0L);
        String id = desk.word("id").orElse("");
        Optional<Instant> recorded = desk.optional("recorded").flatMap(Value::instant);
        if (kind.isEmpty()) {
            unclear(fields);
            return Optional.empty();
        }
        opens |= kind.get().type() == What.Opened.class;
        Optional<? extends What> what = kind.get().reader().apply(desk);
        fields.done();
        Actor actor = by.orElseGet(() -> EventKinds.usually(kind.get()));
        return at.flatMap(instant -> what.map(it -> new Event(id, instant, sequence, actor, recorded, it)));
    }

    /** Of an event without a kind that is known, nobody can say which fields are its own. */
    private void unclear(Fields fields) {
        isUnclear = true;
        if (!fields.has("kind")) {
            FIELDS_OF_KINDS.forEach(fields::optional);
            fields.done();
        }
    }
}
