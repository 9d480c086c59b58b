package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** All that a policy says, before it is checked. */
record Parts(
        Policy.Header header,
        ImmutableMap<String, CalendarDefinition> calendars,
        Terms terms,
        ImmutableMap<String, Metric> metrics,
        ImmutableList<Severity> severities,
        Optional<String> defaultSeverity,
        boolean severityRequired,
        ImmutableMap<String, Service> services,
        ImmutableMap<String, Plan> plans,
        Targets targets,
        ImmutableMap<String, Attribute> attributes,
        ImmutableList<Rule> rules,
        ImmutableList<Right> rights,
        ImmutableList<Duty> duties,
        ImmutableList<Share> attainment,
        ImmutableList<Credit> credits,
        Optional<Credit.Total> creditsAtMost,
        Reclassification reclassification,
        Lifecycle lifecycle,
        ImmutableList<Tier> tiers,
        ImmutableList<Contact> contacts) {

    /** The terms that hold in a plan: its own, and those of the policy where these are silent. */
    Terms termsIn(Plan plan) {
        return plan.terms().orElse(terms);
    }

    /** The metrics of the tables of policy and plans, in the order in which they first appear; rules may bring others. */
    ImmutableSet<String> metricsOfTables() {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(targets.metrics());
        plans.values().forEach(plan -> all.addAll(plan.targets().metrics()));
        return all.build();
    }
}
