package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Plan;

/** Severities that are listed from the lowest to the highest: in some row each is slower than the next, in none faster. */
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
                if (isInOrder(promises)) {
                    return false;
                }
                isAny |= isInverted(promises);
            }
        }
        return isAny;
    }

    /** Whether a severity gets more than one that is listed after it. */
    private static boolean isInOrder(List<Promised> promises) {
        for (int i = 1; i < promises.size(); i++) {
            for (int j = 0; j < i; j++) {
                Promised before = promises.get(j);
                Promised promise = promises.get(i);
                boolean isMore = before.target().isPresent()
                        && promise.absent()
                                .filter(absent -> absent != Absent.NOT_OFFERED)
                                .isPresent();
                if (isMore || (promise.target().isPresent() && promise.isSlowerThan(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each is slower than the next. */
    private static boolean isInverted(List<Promised> promises) {
        for (int i = 1; i < promises.size(); i++) {
            if (!promises.get(i - 1).isSlowerThan(promises.get(i))) {
                return false;
            }
        }
        return promises.size() > 1;
    }
}
