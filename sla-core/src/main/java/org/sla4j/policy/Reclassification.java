package org.sla4j.policy;

import java.util.Optional;

/**
 * The basis of a target that comes into force by a change. Where none is named, a raised severity counts from the change
 * and is never due later than before, a lowered one counts from the start and is never due earlier than before, and all
 * else counts from the start, with no bound.
 *
 * @param raised after a change to a higher severity
 * @param lowered after a change to a lower severity
 * @param other after a change of an attribute or the tier, or of the plan where that binds at the event
 */
public record Reclassification(Optional<Basis> raised, Optional<Basis> lowered, Optional<Basis> other) {
    /** No basis named. */
    public static final Reclassification BY_DEFAULT =
            new Reclassification(Optional.empty(), Optional.empty(), Optional.empty());

    /** A basis by direction; all else counts from the start. */
    public Reclassification(Optional<Basis> raised, Optional<Basis> lowered) {
        this(raised, lowered, Optional.empty());
    }
}
