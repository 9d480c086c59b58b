package org.sla4j.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Service;
import org.sla4j.words.Wording;

/** What a policy declares for others to name: metrics, services, attributes. */
final class DeclarationDiff {
    private DeclarationDiff() {}

    static void compare(Changes changes) {
        Policy was = changes.old();
        Policy is = changes.young();
        changes.map(
                new Changes.Items<Metric>(
                        Area.METRICS,
                        "metric",
                        (names, metric) -> names.named(metric.id(), metric.title()) + ", " + clock(metric)),
                metrics(was, is),
                metrics(is, was),
                (one, other) -> compare(changes, one, other));
        changes.map(
                new Changes.Items<Service>(
                        Area.SERVICES, "service", (names, service) -> names.named(service.id(), service.title())),
                was.services(),
                is.services(),
                (one, other) ->
                        changes.text(Area.SERVICES, "service " + other.id() + ", title", one.title(), other.title()));
        changes.map(
                new Changes.Items<Attribute>(
                        Area.ATTRIBUTES,
                        "attribute",
                        (names, attribute) ->
                                names.named(attribute.id(), attribute.title()) + ", " + values(attribute.values())),
                was.attributes(),
                is.attributes(),
                (one, other) -> compare(changes, one, other));
    }

    /** The declared metrics, with those that only the other policy declares and both have in their tables. */
    private static ImmutableMap<String, Metric> metrics(Policy policy, Policy other) {
        Map<String, Metric> metrics = new LinkedHashMap<>(policy.declaredMetrics());
        other.declaredMetrics().forEach((id, declared) -> {
            boolean isInBoth = policy.metrics().contains(id) && other.metrics().contains(id);
            // A declaration that says what holds without it is told as such.
            if (isInBoth && !policy.metric(id).equals(declared)) {
                metrics.putIfAbsent(id, policy.metric(id));
            }
        });
        return ImmutableMap.copyOf(metrics);
    }

    private static String clock(Metric metric) {
        return starts(metric) + ", " + stops(metric);
    }

    private static String starts(Metric metric) {
        return "starts with " + metric.starts();
    }

    private static String stops(Metric metric) {
        return "stops with " + (metric.stops().isEmpty() ? "what is usual" : Wording.list(metric.stops(), "or"));
    }

    private static void compare(Changes changes, Metric was, Metric is) {
        String metric = changes.after.metric(is.id());
        changes.text(Area.METRICS, "metric " + is.id() + ", title", was.title(), is.title());
        changes.value(Area.METRICS, "the clock of " + metric, starts(was), starts(is));
        if (!was.stops().equals(is.stops())) {
            changes.value(Area.METRICS, "the clock of " + metric, stops(was), stops(is));
        }
    }

    private static String values(ImmutableSet<String> values) {
        return values.isEmpty() ? "any text" : Wording.list(values, "or");
    }

    private static void compare(Changes changes, Attribute was, Attribute is) {
        String attribute = "attribute " + is.id();
        changes.text(Area.ATTRIBUTES, attribute + ", title", was.title(), is.title());
        if (!was.values().equals(is.values())) {
            changes.value(Area.ATTRIBUTES, attribute, values(was.values()), values(is.values()));
        }
        changes.value(
                Area.ATTRIBUTES,
                attribute + " if nothing is said",
                was.byDefault().orElse("nothing"),
                is.byDefault().orElse("nothing"));
    }
}
