package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.util.List;
import java.util.Optional;
import org.sla4j.lint.Speeds.Promised;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Plan;

/** Steps that are promised for later than the resolution. */
final class MetricOrder implements Check {
    private static final List<String> STEPS =
            List.of(Metric.OWNERSHIP, Metric.FIRST_RESPONSE, Metric.WORK_STARTED, Metric.UPDATE, Metric.WORKAROUND);

    @Override
    public void look(Subject subject, Remarks remarks) {
        if (!subject.policy().metrics().contains(Metric.RESOLUTION)) {
            return;
        }
        for (Optional<Plan> plan : Speeds.plans(subject.policy())) {
            for (String severity : Speeds.severities(subject.policy(), plan)) {
                Promised resolution = subject.speeds().promised(plan, severity, Metric.RESOLUTION);
                for (String step : STEPS) {
                    if (subject.policy().metrics().contains(step)) {
                        look(step, severity, subject.speeds().promised(plan, severity, step), resolution, remarks);
                    }
                }
            }
        }
    }

    private static void look(String step, String severity, Promised promise, Promised resolution, Remarks remarks) {
        if (promise.isSlowerThan(resolution)) {
            remarks.add(
                    Code.AFTER_RESOLUTION,
                    promise.pointer(),
                    "the " + step + (severity.isEmpty() ? "" : " of severity " + quoted(severity)) + ", "
                            + quoted(promise.words()) + ", is due later than the resolution, "
                            + quoted(resolution.words()),
                    "write an amount that is less than " + quoted(resolution.words()) + ", or a later resolution");
        }
    }
}
