package org.sla4j.engine;

import java.util.Optional;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Policy;

/** What a policy says of changes of severity: from where the new target counts. */
final class SeverityChanges {
    private final Policy policy;

    SeverityChanges(Policy policy) {
        this.policy = policy;
    }

    /** How an open target goes over to another, by the direction of the change and the basis that the policy names. */
    Track.Mode mode(SeverityDecision before, SeverityDecision after) {
        if (before.severity().isEmpty() || after.severity().isEmpty()) {
            return Track.Mode.FROM_START;
        }
        int step = policy.rank(after.severity().get())
                - policy.rank(before.severity().get());
        if (step == 0) {
            return Track.Mode.FROM_START;
        }
        Optional<Basis> basis = step < 0
                ? policy.reclassification().raised()
                : policy.reclassification().lowered();
        return basis.map(named -> switch (named) {
                    case FROM_START -> Track.Mode.FROM_START;
                    case FROM_CHANGE -> Track.Mode.FROM_CHANGE;
                    case CARRY_ELAPSED -> Track.Mode.CARRY_ELAPSED;
                })
                .orElse(step < 0 ? Track.Mode.RAISED : Track.Mode.LOWERED);
    }
}
