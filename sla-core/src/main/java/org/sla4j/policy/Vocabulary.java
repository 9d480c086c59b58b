package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * The ids that a policy defines, for those who check what is said about its tickets. It is there for a policy that cannot
 * be built as well, so that an author learns of everything at once.
 *
 * @param plans the plans
 * @param severities the severities
 * @param tiers the support tiers, each with the metrics of its own table
 * @param attributes the attributes
 * @param metrics the metrics of all tables that hold for customers
 * @param pauses the pause reasons; empty if the policy leaves them to the desk
 */
public record Vocabulary(
        ImmutableSet<String> plans,
        ImmutableSet<String> severities,
        ImmutableMap<String, ImmutableSet<String>> tiers,
        ImmutableMap<String, Attribute> attributes,
        ImmutableSet<String> metrics,
        ImmutableMap<String, Lifecycle.PauseReason> pauses) {

    static Vocabulary of(Parts parts) {
        return new Vocabulary(
                parts.plans().keySet(),
                parts.severities().stream().map(Severity::id).collect(ImmutableSet.toImmutableSet()),
                parts.tiers().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Tier::id, tier -> tier.targets().metrics(), (first, second) -> first)),
                parts.attributes(),
                metrics(parts),
                parts.lifecycle().pauses());
    }

    private static ImmutableSet<String> metrics(Parts parts) {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(parts.metricsOfTables());
        for (Rule rule : parts.rules()) {
            if (rule.effect() instanceof Effect.UseTargets use) {
                all.addAll(use.targets().metrics());
            }
        }
        return all.build();
    }
}
