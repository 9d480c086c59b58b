package org.sla4j.policy;

/** From where a target counts after a change of severity. */
public enum Basis {
    /** From where the clock started. */
    FROM_START,
    /** From the change. */
    FROM_CHANGE,
    /** From the change, with the time spent so far counted on the new target's clock. */
    CARRY_ELAPSED
}
