package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;

/** Rules that apply and change nothing. */
final class RuleEffects implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            String pointer = at("/rules", i);
            if (rule.effect() instanceof Effect.HighestSeverity cap) {
                cap(pointer, rule, cap.severity(), subject, remarks);
            } else if (rule.effect() instanceof Effect.SetSeverity set) {
                set(pointer, rule, set.severity(), subject, remarks);
            } else if (rule.effect() instanceof Effect.UseCalendar use) {
                calendar(pointer, rule, use.calendar(), subject, remarks);
            } else if (rule.effect() instanceof Effect.DefaultSeverity byDefault) {
                byDefault(pointer, byDefault.severity(), policy, remarks);
            } else if (rule.effect() instanceof Effect.UseTargets use) {
                targets(pointer, rule, use, subject, remarks);
            } else {
                metrics(pointer, rule, policy, remarks);
            }
        }
    }

    private static void cap(String pointer, Rule rule, String severity, Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        ImmutableSet<String> stated = subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.STATED);
        boolean isSet = policy.rules().stream().anyMatch(other -> other.effect() instanceof Effect.SetSeverity);
        boolean lowers = (isSet && policy.rank(severity) > 0)
                || stated.stream()
                        .anyMatch(id -> id.equals(Meaning.MISSING)
                                ? mayBeHigher(policy, severity)
                                : policy.rank(id) < policy.rank(severity));
        if (!lowers && !stated.isEmpty()) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "highestSeverity"),
                    "the rule lowers nothing: none of the severities that it holds for is higher than "
                            + quoted(severity),
                    "write a lower severity, or leave the rule out");
        }
    }

    private static void set(String pointer, Rule rule, String severity, Subject subject, Remarks remarks) {
        ImmutableSet<String> stated = subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.STATED);
        if (stated.equals(ImmutableSet.of(severity))) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "severity"),
                    "the rule gives the severity " + quoted(severity) + " to tickets that state it",
                    "write another severity, or leave the rule out");
        }
    }

    private static void calendar(String pointer, Rule rule, String id, Subject subject, Remarks remarks) {
        Meaning meaning = subject.meaning();
        ImmutableSet<String> plans = meaning.values(Condition.PLAN, rule.when(), Meaning.View.RESULTING);
        ImmutableSet<String> severities = meaning.values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        if (plans.isEmpty() || severities.isEmpty()) {
            return;
        }
        boolean changes = subject.cells().stream()
                .filter(cell -> rule.touches(cell.metric()))
                .filter(cell -> plans.contains(cell.plan().map(Plan::id).orElse(Meaning.MISSING)))
                .filter(cell -> severities.stream().anyMatch(severity -> subject.holds(cell, severity)))
                .filter(cell -> cell.target()
                        .filter(target -> target.calendar().isEmpty())
                        .isPresent())
                .filter(cell -> cell.cell().terms().calendarFor(cell.severity()).isEmpty())
                .anyMatch(cell -> !cell.calendar().equals(Optional.of(id))
                        || cell.severity().equals(Severity.EVERY)
                        || cell.isOfRule());
        if (!changes) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "calendar"),
                    "the rule puts " + quoted(id)
                            + " in force, and changes no target: each names its own calendar, or is"
                            + " counted on this one",
                    "write the calendar that is meant, or leave the rule out");
        }
    }

    private static boolean mayBeHigher(Policy policy, String severity) {
        return policy.defaultSeverity()
                        .map(id -> policy.rank(id) < policy.rank(severity))
                        .orElse(false)
                || policy.rules().stream()
                        .anyMatch(rule -> rule.effect() instanceof Effect.DefaultSeverity other
                                && policy.rank(other.severity()) < policy.rank(severity));
    }

    private static void byDefault(String pointer, String severity, Policy policy, Remarks remarks) {
        long rules = policy.rules().stream()
                .filter(rule -> rule.effect() instanceof Effect.DefaultSeverity)
                .count();
        if (rules == 1 && policy.defaultSeverity().filter(severity::equals).isPresent()) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "defaultSeverity"),
                    "the rule gives the severity " + quoted(severity) + ", which every ticket without one gets",
                    "write another severity, or leave the rule out");
        }
        if (policy.severityRequired()) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "defaultSeverity"),
                    "the rule gives a severity to tickets without one, and \"severityRequired\" refuses them",
                    "leave out the rule or \"severityRequired\"");
        }
    }

    private static void targets(String pointer, Rule rule, Effect.UseTargets use, Subject subject, Remarks remarks) {
        ImmutableSet<String> severities =
                subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        use.targets().byMetric().forEach((metric, row) -> {
            if (!rule.touches(metric)) {
                remarks.add(
                        Code.IDLE_RULE,
                        at(pointer, "targets", metric),
                        "the targets of " + quoted(metric) + " never hold: \"metrics\" limits the rule to "
                                + listed(rule.metrics()),
                        "name " + quoted(metric) + " in \"metrics\", or leave its targets out");
            }
            row(at(pointer, "targets", metric), row.keySet(), severities, remarks);
        });
    }

    private static void row(String pointer, Set<String> keys, Set<String> severities, Remarks remarks) {
        for (String key : keys) {
            if (!key.equals(Severity.EVERY) && !severities.contains(key) && !severities.isEmpty()) {
                remarks.add(
                        Code.UNUSED_CELL,
                        at(pointer, key),
                        "the cell of severity " + quoted(key) + " never holds: the rule is for "
                                + listed(severities.stream()
                                        .filter(id -> !id.equals(Meaning.MISSING))
                                        .toList()),
                        "name " + quoted(key) + " under \"when\", or leave the cell out");
            }
        }
    }

    private static void metrics(String pointer, Rule rule, Policy policy, Remarks remarks) {
        boolean touches = rule.metrics().isEmpty() || rule.metrics().stream().anyMatch(policy.metrics()::contains);
        if (!touches) {
            remarks.add(
                    Code.IDLE_RULE,
                    at(pointer, "metrics"),
                    "the rule is for " + listed(rule.metrics()) + ", of which no table has a cell; it has "
                            + listed(policy.metrics()),
                    "name a metric that has a cell, or leave the rule out");
        }
    }
}
