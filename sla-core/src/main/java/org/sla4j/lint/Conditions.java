package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;

/** Conditions that never hold, and rules that apply to every ticket. */
final class Conditions implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        Meaning meaning = new Meaning(policy);
        for (int i = 0; i < policy.rules().size(); i++) {
            Rule rule = policy.rules().get(i);
            never(at("/rules", i, "when"), rule.when(), Meaning.View.of(rule), meaning, remarks);
            always(at("/rules", i, "when"), rule, meaning, remarks);
            capped(at("/rules", i, "when", Condition.SEVERITY), rule, policy, meaning, remarks);
        }
        for (int i = 0; i < policy.rights().size(); i++) {
            Condition when = policy.rights().get(i).when();
            never(at("/rights", i, "when"), when, Meaning.View.RESULTING, meaning, remarks);
        }
        for (int i = 0; i < policy.duties().size(); i++) {
            Condition when = policy.duties().get(i).when();
            never(at("/duties", i, "when"), when, Meaning.View.RESULTING, meaning, remarks);
        }
        for (int i = 0; i < policy.attainment().size(); i++) {
            Condition when = policy.attainment().get(i).when();
            never(at("/attainment", i, "when"), when, Meaning.View.RESULTING, meaning, remarks);
        }
        for (int i = 0; i < policy.credits().size(); i++) {
            Condition when = policy.credits().get(i).when();
            never(at("/credits", i, "when"), when, Meaning.View.RESULTING, meaning, remarks);
        }
    }

    private static void never(
            String pointer, Condition condition, Meaning.View view, Meaning meaning, Remarks remarks) {
        for (String subject : condition.tests().keySet()) {
            if (meaning.isNever(subject, condition, view)) {
                remarks.add(
                        Code.CONDITION_NEVER_HOLDS,
                        at(pointer, subject),
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
    private static void capped(String pointer, Rule rule, Policy policy, Meaning meaning, Remarks remarks) {
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
                remarks.add(
                        Code.CONDITION_NEVER_HOLDS,
                        pointer,
                        "this condition on \"severity\" never holds: rule " + (i + 1)
                                + " gives the same tickets no higher severity than " + quoted(cap.severity()),
                        "write a severity that is left, or leave the whole entry out");
            }
        }
    }

    private static void always(String pointer, Rule rule, Meaning meaning, Remarks remarks) {
        Meaning.View view = Meaning.View.of(rule);
        boolean isAlways = rule.when().tests().keySet().stream()
                .allMatch(subject ->
                        meaning.isAlways(subject, rule.when(), view) && !meaning.isNever(subject, rule.when(), view));
        if (isAlways && !rule.when().tests().isEmpty()) {
            remarks.add(
                    Code.RULE_ALWAYS_APPLIES,
                    pointer,
                    "this condition holds for every ticket: it names all values of "
                            + listed(rule.when().tests().keySet()),
                    "write what the rule does into the table, the terms or \"defaultSeverity\", or narrow the condition");
        }
    }
}
