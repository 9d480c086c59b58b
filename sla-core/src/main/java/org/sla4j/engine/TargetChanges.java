package org.sla4j.engine;

import java.util.Optional;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Policy;

/** What a policy says of changes: from where the new target counts. */
final class TargetChanges {
    private final Policy policy;

    TargetChanges(Policy policy) {
        this.policy = policy;
    }

    /** How an open target goes over to another, by the direction of the change and the basis that the policy names. */
    Track.Mode mode(SeverityDecision before, SeverityDecision after) {
        if (before.severity().equals(after.severity())) {
            return other();
        }
        if (before.severity().isEmpty() || after.severity().isEmpty()) {
            return Track.Mode.FROM_START;
        }
        return policy.rank(after.severity().get())
                        < policy.rank(before.severity().get())
                ? mode(policy.reclassification().raised(), Track.Mode.RAISED)
                : mode(policy.reclassification().lowered(), Track.Mode.LOWERED);
    }

    /** The same for whatever else changed. */
    Track.Mode other() {
        return mode(policy.reclassification().other(), Track.Mode.FROM_START);
    }

    private static Track.Mode mode(Optional<Basis> basis, Track.Mode byDefault) {
        return basis.map(named -> switch (named) {
                    case FROM_START -> Track.Mode.FROM_START;
                    case FROM_CHANGE -> Track.Mode.FROM_CHANGE;
                    case CARRY_ELAPSED -> Track.Mode.CARRY_ELAPSED;
                })
                .orElse(byDefault);
    }
}
