package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.time.LocalDate;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Validity;

/** Plans that are never in force while their policy is. */
final class PlanDates implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Validity policy = subject.policy().header().validity();
        for (Plan plan : subject.policy().plans().values()) {
            boolean isBefore = from(policy).isAfter(to(plan.validity()));
            boolean isAfter = from(plan.validity()).isAfter(to(policy));
            if (isBefore || isAfter) {
                remarks.add(
                        Code.PLAN_OUTSIDE_POLICY,
                        at("/plans", plan.id(), "valid"),
                        "plan " + quoted(plan.id())
                                + (isBefore ? " ends on " + to(plan.validity()) : " begins on " + from(plan.validity()))
                                + (isBefore
                                        ? ", before the policy begins on " + from(policy)
                                        : ", after the policy ends on " + to(policy)),
                        "write dates within those of the policy, or leave the plan out");
            }
        }
    }

    private static LocalDate from(Validity validity) {
        return validity.from().orElse(LocalDate.MIN);
    }

    private static LocalDate to(Validity validity) {
        return validity.to().orElse(LocalDate.MAX);
    }
}
