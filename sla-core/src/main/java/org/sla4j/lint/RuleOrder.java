package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;

/** Rules that others leave nothing to do. */
final class RuleOrder implements Check {
    private static final int LATER_THAN_ALL = 3;

    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        Meaning meaning = subject.meaning();
        List<Rule> rules = policy.rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                Rule hidden = rules.get(i);
                Rule first = rules.get(j);
                if (i != j
                        && Meaning.View.of(hidden) == Meaning.View.of(first)
                        && isStronger(first, hidden, j < i, policy)
                        && meaning.implies(hidden.when(), first.when(), Meaning.View.of(hidden))
                        && !holdsNever(hidden, meaning)) {
                    remarks.add(
                            Code.SHADOWED_RULE,
                            at("/rules", i),
                            "this rule never decides: rule " + (j + 1)
                                    + first.reason()
                                            .map(reason -> ", " + quoted(reason) + ",")
                                            .orElse("") + " holds for the same tickets and comes first",
                            hidden.effect() instanceof Effect.HighestSeverity
                                    ? "leave it out, or write a lower severity than rule " + (j + 1)
                                    : order(first.effect()) < order(hidden.effect())
                                            ? "narrow the condition of rule " + (j + 1) + ", or leave this rule out"
                                            : "move it before rule " + (j + 1) + ", or leave it out");
                }
            }
        }
    }

    private static boolean holdsNever(Rule rule, Meaning meaning) {
        return rule.when().tests().keySet().stream()
                .anyMatch(subject -> meaning.isNever(subject, rule.when(), Meaning.View.of(rule)));
    }

    /** Whether the first of two rules wins wherever both hold, for all that the other does. */
    private static boolean isStronger(Rule first, Rule other, boolean isListedFirst, Policy policy) {
        if (first.effect() instanceof Effect.HighestSeverity cap
                && other.effect() instanceof Effect.HighestSeverity weak) {
            int order = policy.rank(cap.severity()) - policy.rank(weak.severity());
            return order > 0 || (order == 0 && isListedFirst);
        }
        if (order(first.effect()) == LATER_THAN_ALL || order(other.effect()) == LATER_THAN_ALL) {
            return first.effect().getClass() == other.effect().getClass() && isListedFirst;
        }
        int order = order(first.effect()) - order(other.effect());
        return (order < 0 || (order == 0 && isListedFirst)) && covers(first, other, policy);
    }

    /** Of rules that replace cells: exclusions are read first, then commitments, then tables. */
    private static int order(Effect effect) {
        if (effect instanceof Effect.Replace replace) {
            return replace.absent() == Absent.EXCLUDED ? 0 : 1;
        }
        return effect instanceof Effect.UseTargets ? 2 : LATER_THAN_ALL;
    }

    private static boolean covers(Rule first, Rule other, Policy policy) {
        ImmutableSet<String> metrics =
                other.effect() instanceof Effect.UseTargets use ? use.targets().metrics() : policy.metrics();
        return metrics.stream()
                .filter(other::touches)
                .allMatch(metric -> first.touches(metric)
                        && (!(first.effect() instanceof Effect.UseTargets use)
                                || coversRow(use.targets(), (Effect.UseTargets) other.effect(), metric, policy)));
    }

    private static boolean coversRow(Targets first, Effect.UseTargets other, String metric, Policy policy) {
        ImmutableMap<String, Cell> row = other.targets().byMetric().get(metric);
        if (row == null) {
            return true;
        }
        return row.keySet().stream()
                .allMatch(key -> first.key(metric, key).isPresent()
                        || (key.equals(Severity.EVERY)
                                && policy.severities().stream()
                                        .allMatch(severity ->
                                                first.key(metric, severity.id()).isPresent())));
    }
}
