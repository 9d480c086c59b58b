package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Target;

/** Rules that say of the tickets to which they apply what the table says of them anyway. */
final class Restated implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        boolean hasTiers = policy.tiers().stream()
                .anyMatch(tier -> !tier.targets().metrics().isEmpty());
        long replacing = policy.rules().stream().filter(Restated::replacesCells).count();
        // Beside others a rule may be the exception that keeps the table.
        if (hasTiers || replacing != 1) {
            return;
        }
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (replacesCells(rule) && isRestated(rule, subject)) {
                remarks.add(
                        Code.IDLE_RULE,
                        at("/rules", i),
                        "the rule says of its tickets what the table says of them anyway",
                        "write what is promised to them in place of the table, or leave the rule out");
            }
        }
    }

    private static boolean replacesCells(Rule rule) {
        return rule.effect() instanceof Effect.UseTargets || rule.effect() instanceof Effect.Replace;
    }

    private static boolean isRestated(Rule rule, Subject subject) {
        Policy policy = subject.policy();
        Meaning meaning = subject.meaning();
        ImmutableSet<String> plans = meaning.values(Condition.PLAN, rule.when(), Meaning.View.RESULTING);
        ImmutableSet<String> severities = meaning.values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        Set<String> metrics = Sets.filter(
                rule.effect() instanceof Effect.UseTargets use ? use.targets().metrics() : policy.metrics(),
                rule::touches);
        return !plans.isEmpty()
                && !severities.isEmpty()
                && !metrics.isEmpty()
                && metrics.stream()
                        .allMatch(metric -> plans.stream()
                                .allMatch(plan -> severities.stream()
                                        .allMatch(severity -> isRestated(
                                                rule.effect(),
                                                metric,
                                                severity,
                                                cell(policy, plan, metric, severity)))));
    }

    private static boolean isRestated(Effect effect, String metric, String severity, Optional<Cell> said) {
        if (effect instanceof Effect.Replace replace) {
            return said.filter(cell -> cell.commitment().equals(replace.absent()))
                    .isPresent();
        }
        Optional<Cell> restated = ((Effect.UseTargets) effect).targets().cell(metric, severity);
        return restated.isEmpty()
                || said.filter(cell -> isSame(cell, restated.orElseThrow())).isPresent();
    }

    private static Optional<Cell> cell(Policy policy, String plan, String metric, String severity) {
        return policy.targetsIn(policy.plan(plan), metric).cell(metric, severity);
    }

    private static boolean isSame(Cell one, Cell other) {
        return one.terms().equals(other.terms()) && isSame(one.commitment(), other.commitment());
    }

    private static boolean isSame(Commitment one, Commitment other) {
        return (one instanceof Target first && other instanceof Target second)
                ? first.amount().equals(second.amount())
                        && first.calendar().equals(second.calendar())
                        && first.every() == second.every()
                : one.equals(other);
    }
}
