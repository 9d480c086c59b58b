package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Effect;
import org.sla4j.policy.JsonPointer;
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
        policy.targets().byMetric().forEach((metric, row) -> {
            if (!own.metrics().contains(metric)) {
                row.forEach((severity, cell) -> cells.add(of("/targets", plan, metric, severity, cell, wider)));
            }
        });
        plan.ifPresent(one -> add(JsonPointer.at("/plans", one.id(), "targets"), plan, own, wider, cells));
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (rule.effect() instanceof Effect.UseTargets use) {
                Terms ruled =
                        calendarBeside(rule, policy, meaning).orElse(Terms.NONE).orElse(wider);
                add(JsonPointer.at("/rules", i, "targets"), plan, use.targets(), ruled, cells);
            }
        }
        for (int i = 0; i < policy.tiers().size(); i++) {
            add(
                    JsonPointer.at("/tiers", i, "targets"),
                    plan,
                    policy.tiers().get(i).targets(),
                    wider,
                    cells);
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

    private static void add(
            String table, Optional<Plan> plan, Targets targets, Terms wider, ImmutableList.Builder<PlacedCell> cells) {
        targets.byMetric()
                .forEach((metric, row) ->
                        row.forEach((severity, cell) -> cells.add(of(table, plan, metric, severity, cell, wider))));
    }

    private static PlacedCell of(
            String table, Optional<Plan> plan, String metric, String severity, Cell cell, Terms wider) {
        return new PlacedCell(
                JsonPointer.at(table, metric, severity),
                plan,
                metric,
                severity,
                cell,
                cell.terms().orElse(wider));
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
