package org.sla4j.lint;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sla4j.policy.JsonPointer;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Severity;

/** Changes of severity without a word on from when the new target counts. */
final class Reclassifying implements Check {
    private static final ImmutableSet<String> CHANGES = ImmutableSet.of("reclassify", "lower", "raise");

    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        Reclassification said = policy.reclassification();
        boolean hasTargets = subject.cells().stream()
                .anyMatch(cell -> cell.target().isPresent() && !cell.severity().equals(Severity.EVERY));
        if (!hasTargets || (said.raised().isPresent() && said.lowered().isPresent())) {
            return;
        }
        String raised = "raised, from the change, and never later than before";
        String lowered = "lowered, from the opening, and never earlier than before";
        if (said.raised().isPresent() || said.lowered().isPresent()) {
            String missing = said.raised().isPresent() ? "lowered" : "raised";
            remarks.add(
                    Code.RECLASSIFICATION_WITHOUT_BASIS,
                    "/reclassification",
                    "nothing says from when a target counts after the severity was " + missing + "; it is "
                            + (said.raised().isPresent() ? lowered : raised),
                    "write " + Wording.quoted(missing) + ": \"from-start\", \"from-change\" or \"carry-elapsed\" too");
            return;
        }
        place(policy)
                .ifPresent(place -> remarks.add(
                        Code.RECLASSIFICATION_WITHOUT_BASIS,
                        place,
                        "the severity may be changed, and nothing says from when the new target counts; it is: "
                                + raised + "; " + lowered,
                        "write \"reclassification\": {\"raised\": \"from-change\", \"lowered\": \"from-start\"}, with the basis"
                                + " that is meant for each"));
    }

    /** Where a policy speaks of changes. */
    private static Optional<String> place(Policy policy) {
        for (int i = 0; i < policy.rights().size(); i++) {
            if (CHANGES.contains(policy.rights().get(i).may())) {
                return Optional.of(JsonPointer.at("/rights", i, "may"));
            }
        }
        for (int i = 0; i < policy.duties().size(); i++) {
            if (policy.duties().get(i).otherwise().stream().anyMatch(CHANGES::contains)) {
                return Optional.of(JsonPointer.at("/duties", i, "otherwise"));
            }
        }
        return Optional.empty();
    }
}
