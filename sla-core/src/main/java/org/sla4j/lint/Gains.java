package org.sla4j.lint;

import java.util.Optional;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;

/** What a larger plan has and a smaller one has not, in place of which the smaller may have something else. */
final class Gains {
    private Gains() {}

    /** Whether the larger plan includes, without a limit, a service that the smaller one does not. */
    static boolean ofServices(Plan smaller, Plan larger) {
        return larger.entitlements().entrySet().stream()
                .anyMatch(held -> held.getValue() == Entitlement.INCLUDED
                        && !larger.limits().containsKey(held.getKey())
                        && smaller.entitlements().get(held.getKey()) != Entitlement.INCLUDED);
    }

    /** Whether the larger plan has a target for a metric for which the smaller one has none at all. */
    static boolean ofPromises(Plan smaller, Plan larger, Subject subject) {
        return subject.policy().metrics().stream()
                .anyMatch(metric -> hasTarget(larger, metric, subject) && !hasTarget(smaller, metric, subject));
    }

    private static boolean hasTarget(Plan plan, String metric, Subject subject) {
        Policy policy = subject.policy();
        return Speeds.severities(policy, Optional.of(plan)).stream()
                .anyMatch(severity -> subject.speeds()
                        .promised(Optional.of(plan), severity, metric)
                        .target()
                        .isPresent());
    }
}
