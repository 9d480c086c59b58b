package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;

/** Plans that differ by what they are called only. */
final class SamePlans implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        Map<Plan, String> seen = new HashMap<>();
        for (Plan plan : policy.plans().values()) {
            if (plan.targets().metrics().isEmpty() || isNamed(plan.id(), policy)) {
                continue;
            }
            String other = seen.putIfAbsent(nameless(plan), plan.id());
            if (other != null) {
                remarks.at("/plans", plan.id())
                        .add(
                                Code.SAME_PLAN,
                                "plan " + quoted(plan.id()) + " has the targets, services and terms of "
                                        + quoted(other),
                                "write what it promises; leave it if one plan is sold under two names");
            }
        }
    }

    private static Plan nameless(Plan plan) {
        return new Plan(
                "?",
                Optional.empty(),
                plan.validity(),
                plan.terms(),
                plan.targets(),
                plan.entitlements(),
                plan.limits());
    }

    /** Whether something is said of a plan elsewhere, in which it may differ. */
    private static boolean isNamed(String id, Policy policy) {
        return policy.conditions().stream().anyMatch(when -> names(id, when))
                || policy.contacts().stream()
                        .anyMatch(contact -> contact.plans().contains(id))
                || policy.severities().stream()
                        .anyMatch(severity -> severity.plans().contains(id));
    }

    private static boolean names(String id, Condition when) {
        Condition.Test test = when.tests().getOrDefault(Condition.PLAN, new Condition.OneOf(ImmutableSet.of()));
        return test instanceof Condition.OneOf one
                ? one.values().contains(id)
                : test instanceof Condition.NoneOf none && none.values().contains(id);
    }
}
