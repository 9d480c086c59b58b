package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;

/** A policy bound to its calendars, and those who decide by it: what an engine keeps, and every answer asks. */
final class BoundPolicy {
    private final Policy policy;
    private final ImmutableList<Metric> metrics;
    private final Clocks clocks;
    private final Severities severities;
    private final Deciding deciding;
    private final People people;

    /** @param hindsight whether holidays count that were announced after a ticket was opened */
    BoundPolicy(Policy policy, boolean hindsight) {
        this.policy = policy;
        this.metrics = policy.metrics().stream().map(policy::metric).collect(ImmutableList.toImmutableList());
        this.clocks = new Clocks(policy, hindsight);
        this.severities = new Severities(policy, clocks);
        this.deciding = new Deciding(policy, clocks);
        this.people = new People(policy, clocks);
    }

    Policy policy() {
        return policy;
    }

    /** The metrics that any table has, in the policy's order. */
    ImmutableList<Metric> metrics() {
        return metrics;
    }

    Clocks clocks() {
        return clocks;
    }

    Severities severities() {
        return severities;
    }

    Deciding deciding() {
        return deciding;
    }

    People people() {
        return people;
    }

    /** A ticket with the severity that holds for it. */
    Situation situation(Facts facts) {
        return new Situation(facts, severities.decide(facts));
    }

    /** Those of the parts of the policy that apply to a ticket, by the condition that each has. */
    <T> ImmutableList<T> applying(ImmutableList<T> parts, Function<T, Condition> when, Situation ticket) {
        // A stream costs as much as half a promise, and most policies have no rights or duties.
        return parts.isEmpty()
                ? parts
                : parts.stream()
                        .filter(part -> ticket.matches(when.apply(part), clocks))
                        .collect(ImmutableList.toImmutableList());
    }
}
