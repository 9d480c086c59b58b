package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Warning;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Reads one history, from the value of a file or of a line. */
final class HistoryFields {
    static final String FORMAT = "sla-history/1";

    private static final ImmutableList<String> KNOWN =
            ImmutableList.of("format", "id", "plan", "severity", "tier", "opened", "attributes", "events", "asOf");

    private final boolean isLine;
    private final EventReader events = new EventReader();
    private final List<Warning> warnings = new ArrayList<>();
    private Optional<TicketId> id = Optional.empty();

    private HistoryFields(boolean isLine) {
        this.isLine = isLine;
    }

    /** The reader of a file, which names its format, and has no fields that nobody knows. */
    static HistoryFields ofFile() {
        return new HistoryFields(false);
    }

    /** The reader of a line, which need not name the format, and may have other fields. */
    static HistoryFields ofLine() {
        return new HistoryFields(true);
    }

    /** What the desk calls the ticket, as far as has been read. */
    Optional<TicketId> id() {
        return id;
    }

    /** Reads the history, or nothing where problems have been reported. */
    Optional<TicketHistory> read(Value root) {
        return root.object(this::read);
    }

    private Optional<TicketHistory> read(Fields fields) {
        KNOWN.forEach(fields::optional); // in the order in which a message is to list them
        DeskFields desk = new DeskFields(fields);
        id = desk.id();
        Optional<Value> format =
                isLine ? desk.optional("format") : Optional.of(fields.required("format", Shown.quoted(FORMAT)));
        format.ifPresent(value -> value.oneOf("format", ImmutableMap.of(FORMAT, FORMAT)));
        ImmutableList<Value> list = desk.optional("events").map(Value::list).orElse(ImmutableList.of());
        list.forEach(events::read);
        Optional<Instant> asOf = desk.optional("asOf").flatMap(Value::instant);
        Optional<Event> opening = opening(desk);
        if (isLine) {
            passOver(fields);
        }
        // Without any opening, a problem has said so.
        return opening.isEmpty() && !events.opens() ? Optional.empty() : Optional.of(history(opening, asOf));
    }

    private TicketHistory history(Optional<Event> opening, Optional<Instant> asOf) {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        opening.ifPresent(all::add);
        all.addAll(events.events());
        return new TicketHistory(id, History.of(all.build()), asOf, ImmutableList.copyOf(warnings));
    }

    /** The opening that the fields of the ticket state; empty where an event does. */
    private Optional<Event> opening(DeskFields fields) {
        if (events.opens()) {
            Openings.refuse(fields);
            return Optional.empty();
        }
        Value opened = events.isUnclear()
                ? fields.fields().optional("opened")
                : fields.fields().required("opened", EventReader.INSTANT + ", or an event of kind \"opened\"");
        Optional<Instant> at = opened.instant();
        return Openings.read(fields).flatMap(what -> at.map(instant -> Openings.event(instant, what)));
    }

    /** Lets fields pass that are none of a history's, so that a desk can send what it has; near ones are faults. */
    private void passOver(Fields fields) {
        List<String> unused = new ArrayList<>();
        for (String name : fields.names()) {
            if (!KNOWN.contains(name)) {
                List<String> absent =
                        KNOWN.stream().filter(known -> !fields.has(known)).toList();
                // Near as seen from both: "uid" is one letter from "id", but half of "id" would have to change.
                Optional<String> near = Names.near(name, absent)
                        .filter(known ->
                                Names.near(known, ImmutableList.of(name)).isPresent());
                if (near.isEmpty()) {
                    fields.optional(name);
                    unused.add(name);
                }
            }
        }
        if (!unused.isEmpty()) {
            warnings.add(new Warning(
                    "unknown-field",
                    "not used, as a ticket has no such fields: " + Shown.list(unused)
                            + "; what rules ask for stands under \"attributes\""));
        }
    }
}
