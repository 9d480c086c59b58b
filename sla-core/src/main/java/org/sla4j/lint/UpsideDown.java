package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Plan;

/** Severities that are listed from the lowest to the highest: each is slower than the next, in every plan. */
final class UpsideDown {
    private UpsideDown() {}

    static boolean holds(Subject subject) {
        if (subject.policy().severities().size() < 3) {
            return false;
        }
        boolean isAny = false;
        for (Optional<Plan> plan : Speeds.plans(subject.policy())) {
            ImmutableList<String> severities = Speeds.severities(subject.policy(), plan);
            for (String metric : subject.policy().metrics()) {
                List<Promised> promises = severities.stream()
                        .map(severity -> subject.speeds().promised(plan, severity, metric))
                        .toList();
                boolean hasTargets =
                        promises.stream().anyMatch(promise -> promise.target().isPresent());
                boolean isOne =
                        promises.stream().map(Promised::pointer).distinct().count() == 1;
                if (hasTargets && !isOne && !isInverted(promises)) {
                    return false;
                }
                isAny |= hasTargets && !isOne;
            }
        }
        return isAny;
    }

    /** Whether each is slower than the next, or promised nothing before it. */
    private static boolean isInverted(List<Promised> promises) {
        for (int i = 1; i < promises.size(); i++) {
            Promised before = promises.get(i - 1);
            if (before.target().isPresent() && !before.isSlowerThan(promises.get(i))) {
                return false;
            }
        }
        return promises.size() > 1;
    }
}
