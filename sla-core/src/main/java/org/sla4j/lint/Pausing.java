package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableMap;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Policy;

/** Pauses without a rule, and reasons that stop nothing or that no status tells. */
final class Pausing implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        ImmutableMap<String, PauseReason> pauses = policy.lifecycle().pauses();
        boolean haveStatuses =
                pauses.values().stream().anyMatch(reason -> !reason.statuses().isEmpty());
        pauses.forEach((id, reason) -> {
            if (haveStatuses && reason.statuses().isEmpty()) {
                remarks.add(
                        Code.PAUSE_WITHOUT_STATUSES,
                        at("/pauses", id),
                        "no status of the desk tells the pause " + quoted(id) + ", while other reasons have statuses",
                        "write \"statuses\": [...] with the desk's names for it");
            }
            int place = -1;
            for (String metric : reason.metrics()) {
                place++;
                if (!policy.metrics().contains(metric)) {
                    remarks.add(
                            Code.PAUSE_OF_NOTHING,
                            at("/pauses", id, "metrics", place),
                            "the pause " + quoted(id) + " stops " + quoted(metric) + ", of which no table has a cell",
                            "name a metric that has a cell, or leave it out");
                }
            }
        });
        rights(policy, subject, remarks);
    }

    private static void rights(Policy policy, Subject subject, Remarks remarks) {
        boolean hasTargets =
                subject.cells().stream().anyMatch(cell -> cell.target().isPresent());
        for (int i = 0; i < policy.rights().size(); i++) {
            if (policy.rights().get(i).may().equals("pause")
                    && policy.lifecycle().pauses().isEmpty()
                    && hasTargets) {
                remarks.add(
                        Code.PAUSES_WITHOUT_REASONS,
                        at("/rights", i, "may"),
                        "clocks may be paused, and nothing says for which reasons and which clocks",
                        "write \"pauses\": {\"waiting-for-customer\": {\"metrics\": [\"resolution\"]}} with the reasons"
                                + " and metrics that are meant");
            }
        }
    }
}
