package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;

/** Policies of which only the tables and calendars are left: no rules, and every clock starts with the opening. */
final class Tables {
    private Tables() {}

    /** The tables of a policy on its own calendars. */
    static Policy of(Policy policy) {
        return of(policy, policy, policy.calendars());
    }

    /** The tables of a policy on the calendars of another; empty where they cannot be counted on those. */
    static Optional<Policy> on(Policy policy, Policy other) {
        Map<String, CalendarDefinition> calendars = new LinkedHashMap<>(policy.calendars());
        calendars.putAll(other.calendars());
        try {
            return Optional.of(of(policy, other, calendars));
        } catch (IllegalArgumentException notOnThese) {
            return Optional.empty();
        }
    }

    private static Policy of(Policy policy, Policy zoned, Map<String, CalendarDefinition> calendars) {
        PolicyBuilder builder = Policy.builder(new Policy.Header(
                policy.id(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                zoned.header().validity(),
                zoned.header().zone(),
                ImmutableList.of(),
                ImmutableList.of()));
        calendars.forEach(builder::calendar);
        builder.terms(policy.terms());
        policy.severities().forEach(builder::severity);
        policy.services().values().forEach(builder::service);
        policy.plans().values().forEach(builder::plan);
        Map<String, Attribute> attributes = new LinkedHashMap<>(policy.attributes());
        attributes.putAll(zoned.attributes());
        attributes.values().forEach(builder::attribute);
        policy.declaredMetrics().values().stream()
                .map(metric -> new Metric(metric.id(), metric.title(), ClockEvent.OPENED))
                .forEach(builder::metric);
        return builder.targets(policy.targets()).build();
    }
}
