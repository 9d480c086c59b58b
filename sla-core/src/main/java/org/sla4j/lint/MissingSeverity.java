package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;

/** What becomes of a ticket without a severity. */
final class MissingSeverity implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        List<Severity> severities = policy.severities();
        if (severities.isEmpty() || policy.severityRequired()) {
            return;
        }
        if (policy.defaultSeverity().isPresent()) {
            highest(subject, remarks);
        } else if (!isSpokenOf(policy) && dependsOnSeverity(subject)) {
            String lowest = severities
                    .get(UpsideDown.holds(subject) ? 0 : severities.size() - 1)
                    .id();
            remarks.add(
                    Code.NO_DEFAULT_SEVERITY,
                    "/severities",
                    "nothing says what becomes of a ticket without a severity; the severities are "
                            + listed(severities.stream().map(Severity::id).toList()),
                    "write \"defaultSeverity\": " + quoted(lowest) + ", or \"severityRequired\": true");
        }
    }

    private static void highest(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        String id = policy.defaultSeverity().orElseThrow();
        int last = policy.severities().size() - 1;
        if (last > 0 && policy.rank(id) == (UpsideDown.holds(subject) ? last : 0)) {
            remarks.add(
                    Code.HIGHEST_BY_DEFAULT,
                    "/defaultSeverity",
                    "the default severity " + quoted(id) + " is the highest",
                    "write a lower one, such as "
                            + quoted(policy.severities()
                                    .get(last - policy.rank(id))
                                    .id())
                            + ", or \"severityRequired\": true in its place");
        }
    }

    private static boolean isSpokenOf(Policy policy) {
        boolean hasDefaults = policy.rules().stream().anyMatch(rule -> rule.effect() instanceof Effect.DefaultSeverity);
        return hasDefaults
                || Stream.of(
                                policy.rules().stream().map(Rule::when),
                                policy.rights().stream().map(Right::when),
                                policy.duties().stream().map(Duty::when))
                        .flatMap(conditions -> conditions)
                        .anyMatch(when -> when.tests().get(Condition.SEVERITY) instanceof Condition.Missing);
    }

    /** Whether a severity, and not all of them, has a target. */
    private static boolean dependsOnSeverity(Subject subject) {
        return subject.cells().stream()
                .anyMatch(cell -> cell.target().isPresent() && !cell.severity().equals(Severity.EVERY));
    }
}
