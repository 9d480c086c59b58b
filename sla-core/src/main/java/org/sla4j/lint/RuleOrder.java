package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Condition;
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
        Meaning meaning = subject.meaning();
        List<Rule> rules = subject.policy().rules();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                Rule hidden = rules.get(i);
                Rule first = rules.get(j);
                if (i != j
                        && Meaning.View.of(hidden) == Meaning.View.of(first)
                        && meaning.implies(hidden.when(), first.when(), Meaning.View.of(hidden))
                        && isStronger(first, hidden, j < i, subject)
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
    private static boolean isStronger(Rule first, Rule other, boolean isListedFirst, Subject subject) {
        if (first.effect() instanceof Effect.HighestSeverity cap
                && other.effect() instanceof Effect.HighestSeverity weak) {
            int order = subject.policy().rank(cap.severity()) - subject.policy().rank(weak.severity());
            return order > 0 || (order == 0 && isListedFirst);
        }
        if (order(first.effect()) == LATER_THAN_ALL || order(other.effect()) == LATER_THAN_ALL) {
            return first.effect().getClass() == other.effect().getClass() && isListedFirst;
        }
        int order = order(first.effect()) - order(other.effect());
        return (order < 0 || (order == 0 && isListedFirst)) && covers(first, other, subject);
    }

    /** Of rules that replace cells: exclusions are read first, then commitments, then tables. */
    private static int order(Effect effect) {
        if (effect instanceof Effect.Replace replace) {
            return replace.absent() == Absent.EXCLUDED ? 0 : 1;
        }
        return effect instanceof Effect.UseTargets ? 2 : LATER_THAN_ALL;
    }

    /** Whether a rule says something of all that another one changes. */
    private static boolean covers(Rule first, Rule other, Subject subject) {
        if (!(other.effect() instanceof Effect.UseTargets use)) {
            return subject.policy().metrics().stream().filter(other::touches).allMatch(first::touches);
        }
        return use.targets().metrics().stream()
                .filter(other::touches)
                .allMatch(metric -> first.touches(metric)
                        && (!(first.effect() instanceof Effect.UseTargets wide)
                                || coversRow(wide.targets(), use.targets(), metric, usable(other, subject))));
    }

    private static boolean coversRow(Targets first, Targets other, String metric, Set<String> severities) {
        return severities.stream()
                .allMatch(severity -> first.key(metric, severity).isPresent()
                        || other.key(metric, severity).isEmpty());
    }

    /** The severities of a rule's tickets; an empty one stands for none, or none by which their plan classifies. */
    private static Set<String> usable(Rule rule, Subject subject) {
        Policy policy = subject.policy();
        Meaning meaning = subject.meaning();
        Set<String> plans = meaning.values(Condition.PLAN, rule.when(), Meaning.View.RESULTING);
        return meaning.values(Condition.SEVERITY, rule.when(), Meaning.View.RESULTING).stream()
                .flatMap(id -> plans.stream()
                        .map(plan -> policy.severity(id)
                                .filter(severity -> severity.appliesTo(plan))
                                .map(Severity::id)
                                .orElse("")))
                .collect(ImmutableSet.toImmutableSet());
    }
}
