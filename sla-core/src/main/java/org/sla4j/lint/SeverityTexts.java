package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.util.List;
import org.sla4j.policy.Severity;

/** Severities that say nothing of when they apply, where others do. */
final class SeverityTexts implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        List<Severity> severities = subject.policy().severities();
        List<String> said = severities.stream()
                .filter(severity -> !isSilent(severity))
                .map(Severity::id)
                .toList();
        for (int i = 0; i < severities.size() && !said.isEmpty(); i++) {
            if (isSilent(severities.get(i))) {
                remarks.add(
                        Code.UNDESCRIBED_SEVERITY,
                        at("/severities", i),
                        "severity " + quoted(severities.get(i).id()) + " does not say when it applies, while "
                                + quoted(said.get(0)) + " does",
                        "write a \"description\" or \"criteria\"");
            }
        }
    }

    private static boolean isSilent(Severity severity) {
        return severity.description().isEmpty()
                && severity.criteria().isEmpty()
                && severity.examples().isEmpty();
    }
}
