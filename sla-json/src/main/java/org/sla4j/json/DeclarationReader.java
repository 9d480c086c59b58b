package org.sla4j.json;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Condition;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Service;

/** Reads what a policy declares, so that its other parts can refer to it: metrics, services and attributes. */
final class DeclarationReader {
    private DeclarationReader() {}

    static Metric metric(String id, Value value) {
        if (ExpectationReader.RESERVED.contains(id)) {
            value.problemAtName("a metric cannot be called " + Shown.quoted(id)
                    + "; examples expect something else under that name");
        }
        return value.object(fields -> {
                    Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
                    Optional<String> starts = fields.optional("starts").text();
                    ImmutableSet<String> stops = Texts.someWords(fields.optional("stops"), "event");
                    return Optional.of(new Metric(id, title, starts.orElse(ClockEvent.OPENED), stops));
                })
                .orElse(Metric.of(id));
    }

    static Service service(String id, Value value) {
        return new Service(id, value.object(fields -> Texts.localized(fields.optional("title"))));
    }

    static Attribute attribute(String id, Value value) {
        if (Condition.RESERVED.contains(id)) {
            value.problemAtName(
                    "an attribute cannot be called " + Shown.quoted(id) + "; every ticket has a field of that name");
        }
        return value.object(fields -> Optional.of(attribute(id, fields)))
                .orElse(new Attribute(id, Optional.empty(), ImmutableSet.of(), Optional.empty()));
    }

    private static Attribute attribute(String id, Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        Value list = fields.optional("values");
        ImmutableSet<String> values = Texts.someWords(list, "value");
        Optional<String> byDefault = Texts.plain(fields.optional("default"));
        // Where a value of the list cannot be read, any other may be the one that was meant.
        boolean isWhole = list.isPresent()
                && list.located() instanceof LocatedArray array
                && array.elements().size() == values.size();
        return new Attribute(id, title, isWhole ? values : ImmutableSet.of(), byDefault);
    }
}
