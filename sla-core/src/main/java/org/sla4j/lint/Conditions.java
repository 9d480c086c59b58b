package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Share;

/** Conditions that never hold, and rules that apply to every ticket. */
final class Conditions implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        Meaning meaning = subject.meaning();
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            never(remarks.at("/rules", i, "when"), rule.when(), Meaning.View.of(rule), meaning);
            always(remarks.at("/rules", i, "when"), rule, meaning);
            capped(remarks.at("/rules", i, "when", Condition.SEVERITY), rule, subject);
        }
        results(remarks.at("/rights"), Lists.transform(policy.rights(), Right::when), meaning);
        results(remarks.at("/duties"), Lists.transform(policy.duties(), Duty::when), meaning);
        results(remarks.at("/attainment"), Lists.transform(policy.attainment(), Share::when), meaning);
        results(remarks.at("/credits"), Lists.transform(policy.credits(), Credit::when), meaning);
    }

    /** Conditions of what follows once all rules have been read. */
    private static void results(Site site, List<Condition> conditions, Meaning meaning) {
        for (int i = 0; i < conditions.size(); i++) {
            never(site.at(i, "when"), conditions.get(i), Meaning.View.RESULTING, meaning);
        }
    }

    private static void never(Site site, Condition condition, Meaning.View view, Meaning meaning) {
        for (String subject : condition.tests().keySet()) {
            if (meaning.isNever(subject, condition, view)) {
                site.at(subject)
                        .add(
                                Code.CONDITION_NEVER_HOLDS,
                                "this condition on " + quoted(subject) + " never holds: "
                                        + reason(subject, condition, view, meaning),
                                "write the value that is meant, or leave the whole entry out");
            }
        }
    }

    private static String reason(String subject, Condition condition, Meaning.View view, Meaning meaning) {
        Condition.Test test = condition.tests().get(subject);
        if (test instanceof Condition.During) {
            return "\"24/7\" is always open";
        }
        if (test instanceof Condition.Missing) {
            return subject.equals(Condition.PLAN)
                    ? "a ticket must name its plan"
                    : "a ticket that does not say has a value by default, or is refused";
        }
        if (view == Meaning.View.UNSTATED && subject.equals(Condition.SEVERITY)) {
            return "a rule with \"defaultSeverity\" is for tickets without a severity";
        }
        ImmutableSet<String> all = meaning.domain(subject, view);
        return "the values are "
                + listed(all.stream().filter(word -> !word.startsWith("\0")).toList()) + ", and it leaves none";
    }

    /** A condition on severities that are all lowered for the tickets of the other conditions. */
    private static void capped(Site site, Rule rule, Subject subject) {
        Policy policy = subject.policy();
        Meaning meaning = subject.meaning();
        Meaning.View view = Meaning.View.of(rule);
        ImmutableSet<String> severities = meaning.values(Condition.SEVERITY, rule.when(), view);
        if (view != Meaning.View.RESULTING || severities.isEmpty() || severities.contains(Meaning.MISSING)) {
            return;
        }
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule other = policy.rules().get(i);
            if (other.effect() instanceof Effect.HighestSeverity cap
                    && !other.when().tests().containsKey(Condition.SEVERITY)
                    && meaning.implies(rule.when(), other.when(), view)
                    && severities.stream().allMatch(id -> policy.rank(id) < policy.rank(cap.severity()))) {
                site.add(
                        Code.CONDITION_NEVER_HOLDS,
                        "this condition on \"severity\" never holds: rule " + (i + 1)
                                + " gives the same tickets no higher severity than " + quoted(cap.severity()),
                        "write a severity that is left, or leave the whole entry out");
            }
        }
    }

    private static void always(Site site, Rule rule, Meaning meaning) {
        Meaning.View view = Meaning.View.of(rule);
        boolean isAlways = rule.when().tests().keySet().stream()
                .allMatch(subject ->
                        meaning.isAlways(subject, rule.when(), view) && !meaning.isNever(subject, rule.when(), view));
        if (isAlways && !rule.when().tests().isEmpty()) {
            site.add(
                    Code.RULE_ALWAYS_APPLIES,
                    "this condition holds for every ticket: it names all values of "
                            + listed(rule.when().tests().keySet()),
                    "write what the rule does into the table, the terms or \"defaultSeverity\", or narrow the condition");
        }
    }
}
