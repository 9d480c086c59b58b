package org.sla4j.lint;

import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/**
 * A cell of a table, as it holds in a plan.
 *
 * @param pointer its place
 * @param plan the plan; empty in a scheme without plans
 * @param metric the metric
 * @param severity the severity, or {@link Severity#EVERY}
 * @param cell what it says
 * @param terms the terms in force
 */
record PlacedCell(String pointer, Optional<Plan> plan, String metric, String severity, Cell cell, Terms terms) {
    static ImmutableList<PlacedCell> all(Policy policy, Meaning meaning) {
        ImmutableList.Builder<PlacedCell> cells = ImmutableList.builder();
        if (policy.plans().isEmpty()) {
            of(policy, Optional.empty(), meaning, cells);
        }
        policy.plans().values().forEach(plan -> of(policy, Optional.of(plan), meaning, cells));
        return cells.build();
    }

    private static void of(
            Policy policy, Optional<Plan> plan, Meaning meaning, ImmutableList.Builder<PlacedCell> cells) {
        Terms wider = policy.termsIn(plan);
        Targets own = plan.map(Plan::targets).orElse(Targets.NONE);
        Table top = new Table("/targets", plan, wider);
        policy.targets().byMetric().forEach((metric, row) -> {
            if (!own.metrics().contains(metric)) {
                top.addRow(metric, row, cells);
            }
        });
        plan.ifPresent(one -> new Table(at("/plans", one.id(), "targets"), plan, wider).addAll(own, cells));
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (rule.effect() instanceof Effect.UseTargets use) {
                Terms ruled =
                        calendarBeside(rule, policy, meaning).orElse(Terms.NONE).orElse(wider);
                new Table(at("/rules", i, "targets"), plan, ruled).addAll(use.targets(), cells);
            }
        }
        for (int i = 0; i < policy.tiers().size(); i++) {
            Targets targets = policy.tiers().get(i).targets();
            new Table(at("/tiers", i, "targets"), plan, wider).addAll(targets, cells);
        }
    }

    /** The calendar that another rule puts in force for all tickets that get this rule's cells. */
    private static Optional<Terms> calendarBeside(Rule rule, Policy policy, Meaning meaning) {
        return policy.rules().stream()
                .filter(other -> other.effect() instanceof Effect.UseCalendar
                        && meaning.implies(rule.when(), other.when(), Meaning.View.RESULTING))
                .map(other -> Terms.calendar(((Effect.UseCalendar) other.effect()).calendar()))
                .findFirst();
    }

    /** A table as it holds in a plan, with the terms of cells that say none. */
    private record Table(String pointer, Optional<Plan> plan, Terms terms) {
        void addAll(Targets targets, ImmutableList.Builder<PlacedCell> cells) {
            targets.byMetric().forEach((metric, row) -> addRow(metric, row, cells));
        }

        void addRow(String metric, Map<String, Cell> row, ImmutableList.Builder<PlacedCell> cells) {
            row.forEach((severity, cell) -> cells.add(new PlacedCell(
                    at(pointer, metric, severity),
                    plan,
                    metric,
                    severity,
                    cell,
                    cell.terms().orElse(terms))));
        }
    }

    Optional<Target> target() {
        return cell.commitment() instanceof Target target ? Optional.of(target) : Optional.empty();
    }

    /** Whether it stands in a rule; its terms then have the calendar of a rule for the same tickets. */
    boolean isOfRule() {
        return pointer.startsWith("/rules/");
    }

    /** The calendar in force; rules may put another in its place. */
    Optional<String> calendar() {
        return target().flatMap(Target::calendar).or(() -> terms.calendarFor(severity));
    }
}
