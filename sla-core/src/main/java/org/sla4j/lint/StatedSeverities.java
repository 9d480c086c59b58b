package org.sla4j.lint;

import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Rule;

/**
 * A policy in which a ticket has the severity that it states, whatever its attributes are.
 *
 * <p>A rule may give a ticket that says nothing else another severity. The cells of its own are those of the tickets of
 * which the rule does not speak.
 */
final class StatedSeverities {
    private static final ImmutableSet<String> OF_TABLES = ImmutableSet.of(Condition.PLAN, Condition.SEVERITY);

    private StatedSeverities() {}

    static Policy of(Policy policy) {
        PolicyBuilder builder = Policy.builder(policy.header()).terms(policy.terms());
        policy.calendars().forEach(builder::calendar);
        policy.declaredMetrics().values().forEach(builder::metric);
        policy.severities().forEach(builder::severity);
        policy.services().values().forEach(builder::service);
        policy.plans().values().forEach(builder::plan);
        builder.targets(policy.targets());
        policy.attributes().values().forEach(builder::attribute);
        policy.tiers().forEach(builder::tier);
        policy.rules().forEach(rule -> builder.rule(isByAttribute(rule) ? idle(rule) : rule));
        return builder.build();
    }

    /** Whether a rule decides the severity by something else than what tables are made by. */
    static boolean isByAttribute(Rule rule) {
        boolean isOfSeverity =
                rule.effect() instanceof Effect.SetSeverity || rule.effect() instanceof Effect.HighestSeverity;
        return isOfSeverity && !OF_TABLES.containsAll(rule.when().tests().keySet());
    }

    /** A rule in the same place that is for tickets without a severity, of which none is asked. */
    private static Rule idle(Rule rule) {
        String severity = rule.effect() instanceof Effect.SetSeverity set
                ? set.severity()
                : ((Effect.HighestSeverity) rule.effect()).severity();
        return new Rule(rule.when(), new Effect.DefaultSeverity(severity), rule.metrics(), rule.reason());
    }
}
