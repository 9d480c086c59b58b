package org.sla4j.compare;

import com.google.common.collect.ImmutableSet;
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
                was.declaredMetrics(),
                is.declaredMetrics(),
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
