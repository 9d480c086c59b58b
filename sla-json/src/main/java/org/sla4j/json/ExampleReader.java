package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.Example;
import org.sla4j.engine.Example.Expectation;
import org.sla4j.policy.Finding;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Vocabulary;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/** Reads the tests that a policy file carries, and holds their ids against those of the policy. */
final class ExampleReader {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("title", "plan", "severity", "tier", "opened", "attributes", "events", "asOf", "expect");
    private static final String AS_OF = "\"2026-03-30T09:00:00Z\", the instant of which an example with events tells";

    private final ExampleIds ids;

    ExampleReader(Vocabulary vocabulary) {
        this.ids = new ExampleIds(vocabulary);
    }

    /** Reads the examples; one that cannot be read is left out, and problems say why. */
    ImmutableList<Example> read(Value value) {
        return value.list().stream()
                .flatMap(element ->
                        element
                                .object(fields -> example(
                                        fields, element.located().place().pointer()))
                                .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The ids that the policy does not have. */
    ImmutableList<Finding> findings() {
        return ids.findings();
    }

    private Optional<Example> example(Fields fields, Pointer place) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        FIELDS.forEach(fields::optional); // in the order in which a message is to list them
        EventReader events = new EventReader();
        for (Value event : fields.optional("events").list()) {
            Pointer at = event.located().place().pointer();
            events.read(event).ifPresent(entry -> ids.event(at, entry));
        }
        Optional<Event> opening = opening(fields, events, place);
        Value end = fields.has("events") ? fields.required("asOf", AS_OF) : fields.optional("asOf");
        Optional<Instant> asOf = end.instant();
        opening.filter(event -> asOf.filter(event.at()::isAfter).isPresent())
                .ifPresent(event -> end.problem("the ticket was not opened by then, but at " + event.at()));
        Value expected = fields.required("expect", "{\"first-response\": \"2026-03-30T11:30:00Z\"}");
        Expectation expect = ExpectationReader.read(expected);
        ids.expectation(expected.located().place().pointer(), expect);
        ImmutableList<Event> openings = opening.map(ImmutableList::of).orElseGet(events::openings);
        boolean isWhole = !openings.isEmpty() && asOf.isPresent() == fields.has("asOf");
        return isWhole && (asOf.isPresent() || events.events().isEmpty())
                ? Optional.of(new Example(title, history(opening, events), asOf, expect))
                : Optional.empty();
    }

    private History history(Optional<Event> opening, EventReader events) {
        ImmutableList.Builder<Event> all = ImmutableList.builder();
        opening.ifPresent(all::add);
        all.addAll(events.events());
        return History.of(all.build());
    }

    /** The opening that the fields of the example state; empty where an event does. */
    private Optional<Event> opening(Fields fields, EventReader events, Pointer place) {
        if (events.opens()) {
            Openings.refuse(new DeskFields(fields));
            return Optional.empty();
        }
        What.Opened what = new What.Opened(
                Texts.plain(fields.optional("plan")),
                Texts.plain(fields.optional("severity")),
                Texts.plain(fields.optional("tier")),
                attributes(fields.optional("attributes")));
        ids.opening(place, what);
        Value opened = events.isUnclear() ? fields.optional("opened") : fields.required("opened", EventReader.INSTANT);
        return opened.instant().map(at -> Openings.event(at, what));
    }

    private static ImmutableMap<String, String> attributes(Value value) {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        value.entries().forEach((id, entry) -> Texts.plain(entry).ifPresent(text -> attributes.put(id, text)));
        return attributes.buildOrThrow();
    }
}
