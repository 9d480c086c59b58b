package org.sla4j.policy;

import java.util.Optional;

/**
 * The basis of a target after a change of severity, by direction. Where none is named, a raised severity counts from the
 * change and is never due later than before, a lowered one counts from the start and is never due earlier than before.
 */
public record Reclassification(Optional<Basis> raised, Optional<Basis> lowered) {
    /** No basis named. */
    public static final Reclassification BY_DEFAULT = new Reclassification(Optional.empty(), Optional.empty());
}
