package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

import java.util.List;
import java.util.Optional;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;

/** Rules that give a ticket a severity by which its plan does not classify. */
final class SeveritiesOfPlans implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            if (rule.effect() instanceof Effect.SetSeverity set) {
                look(remarks.at("/rules", i, "severity"), rule, set.severity(), subject);
            } else if (rule.effect() instanceof Effect.DefaultSeverity byDefault) {
                look(remarks.at("/rules", i, "defaultSeverity"), rule, byDefault.severity(), subject);
            } else if (rule.effect() instanceof Effect.HighestSeverity cap) {
                look(remarks.at("/rules", i, "highestSeverity"), rule, cap.severity(), subject);
            }
        }
    }

    private static void look(Site site, Rule rule, String severity, Subject subject) {
        Policy policy = subject.policy();
        Optional<Severity> known = policy.severity(severity);
        List<String> lost = subject.meaning().values(Condition.PLAN, rule.when(), Meaning.View.of(rule)).stream()
                .flatMap(id -> policy.plan(id).stream())
                .filter(plan -> known.filter(one -> !one.appliesTo(plan.id())).isPresent())
                .filter(plan -> hasNothing(plan, policy))
                .map(Plan::id)
                .toList();
        if (!lost.isEmpty()) {
            site.add(
                    Code.SEVERITY_NOT_OF_PLAN,
                    "the rule gives tickets of " + (lost.size() == 1 ? "plan " : "plans ") + listed(lost)
                            + " the severity " + quoted(severity) + ", which is not one of theirs: they get no target",
                    "write a severity of the plan, or under \"when\" the plans that have it");
        }
    }

    /** Whether no cell of the plan is for a ticket without a severity of its own. */
    private static boolean hasNothing(Plan plan, Policy policy) {
        return policy.metrics().stream()
                .map(metric -> policy.targetsIn(Optional.of(plan), metric).cell(metric, ""))
                .flatMap(Optional::stream)
                .noneMatch(cell -> cell.commitment() instanceof Target);
    }
}
