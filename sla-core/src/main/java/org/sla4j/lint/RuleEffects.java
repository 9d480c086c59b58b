package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

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
            Site site = remarks.at("/rules", i);
            if (rule.effect() instanceof Effect.HighestSeverity cap) {
                cap(site.at("highestSeverity"), rule, cap.severity(), subject);
            } else if (rule.effect() instanceof Effect.SetSeverity set) {
                set(site.at("severity"), rule, set.severity(), subject);
            } else if (rule.effect() instanceof Effect.UseCalendar use) {
                calendar(site.at("calendar"), rule, use.calendar(), subject);
            } else if (rule.effect() instanceof Effect.DefaultSeverity byDefault) {
                byDefault(site.at("defaultSeverity"), byDefault.severity(), policy);
            } else if (rule.effect() instanceof Effect.UseTargets use) {
                targets(site.at("targets"), rule, use, subject);
            } else {
                metrics(site.at("metrics"), rule, policy);
            }
        }
    }

    private static void cap(Site site, Rule rule, String severity, Subject subject) {
        Policy policy = subject.policy();
        ImmutableSet<String> stated = subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.STATED);
        boolean isSet = policy.rules().stream().anyMatch(other -> other.effect() instanceof Effect.SetSeverity);
        boolean lowers = (isSet && policy.rank(severity) > 0)
                || stated.stream()
                        .anyMatch(id -> id.equals(Meaning.MISSING)
                                ? mayBeHigher(policy, severity)
                                : policy.rank(id) < policy.rank(severity));
        if (!lowers && !stated.isEmpty()) {
            site.add(
                    Code.IDLE_RULE,
                    "the rule lowers nothing: none of the severities that it holds for is higher than "
                            + quoted(severity),
                    "write a lower severity, or leave the rule out");
        }
    }

    private static void set(Site site, Rule rule, String severity, Subject subject) {
        ImmutableSet<String> stated = subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.STATED);
        if (stated.equals(ImmutableSet.of(severity))) {
            site.add(
                    Code.IDLE_RULE,
                    "the rule gives the severity " + quoted(severity) + " to tickets that state it",
                    "write another severity, or leave the rule out");
        }
    }

    private static void calendar(Site site, Rule rule, String id, Subject subject) {
        Meaning meaning = subject.meaning();
        ImmutableSet<String> plans = meaning.values(Condition.PLAN, rule.when(), Meaning.View.RESULTING);
        ImmutableSet<String> severities = meaning.values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        if (plans.isEmpty() || severities.isEmpty()) {
            return;
        }
        boolean changes = subject.cells().stream()
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
            site.add(
                    Code.IDLE_RULE,
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

    private static void byDefault(Site site, String severity, Policy policy) {
        long rules = policy.rules().stream()
                .filter(rule -> rule.effect() instanceof Effect.DefaultSeverity)
                .count();
        if (rules == 1 && policy.defaultSeverity().filter(severity::equals).isPresent()) {
            site.add(
                    Code.IDLE_RULE,
                    "the rule gives the severity " + quoted(severity) + ", which every ticket without one gets",
                    "write another severity, or leave the rule out");
        }
        if (policy.severityRequired()) {
            site.add(
                    Code.IDLE_RULE,
                    "the rule gives a severity to tickets without one, and \"severityRequired\" refuses them",
                    "leave out the rule or \"severityRequired\"");
        }
    }

    private static void targets(Site site, Rule rule, Effect.UseTargets use, Subject subject) {
        ImmutableSet<String> severities =
                subject.meaning().values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING);
        use.targets().byMetric().forEach((metric, row) -> {
            if (!rule.touches(metric)) {
                site.at(metric)
                        .add(
                                Code.IDLE_RULE,
                                "the targets of " + quoted(metric) + " never hold: \"metrics\" limits the rule to "
                                        + listed(rule.metrics()),
                                "name " + quoted(metric) + " in \"metrics\", or leave its targets out");
            }
            row(site.at(metric), row.keySet(), severities);
        });
    }

    private static void row(Site site, Set<String> keys, Set<String> severities) {
        for (String key : keys) {
            if (!key.equals(Severity.EVERY) && !severities.contains(key) && !severities.isEmpty()) {
                site.at(key)
                        .add(
                                Code.UNUSED_CELL,
                                "the cell of severity " + quoted(key) + " never holds: the rule is for "
                                        + (severities.contains(Meaning.MISSING)
                                                ? "tickets without a severity"
                                                : listed(severities)),
                                "name " + quoted(key) + " under \"when\", or leave the cell out");
            }
        }
    }

    private static void metrics(Site site, Rule rule, Policy policy) {
        boolean touches = rule.metrics().isEmpty() || rule.metrics().stream().anyMatch(policy.metrics()::contains);
        if (!touches) {
            site.add(
                    Code.IDLE_RULE,
                    "the rule is for " + listed(rule.metrics()) + ", of which no table has a cell; it has "
                            + listed(policy.metrics()),
                    "name a metric that has a cell, or leave the rule out");
        }
    }
}
