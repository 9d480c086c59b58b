package org.sla4j.engine;

/** Where a promise stands; of several that hold, the first in this order is shown. */
public enum State {
    /** Nothing is promised. */
    NOT_APPLICABLE,
    /** The ticket was cancelled or merged before the promise was kept. */
    CANCELLED,
    /** Done by the due instant. */
    MET,
    /** Done, but after the due instant. */
    MISSED,
    /** The due instant has passed, and it is not done. */
    BREACHED,
    /** The clock was stopped. */
    PAUSED,
    /** The desk is closed, and the clock waits for it. */
    OUTSIDE_HOURS,
    /** The clock runs. */
    RUNNING,
    /** The event that starts the clock has not happened. */
    NOT_STARTED;

    /** Whether nothing but a reopening can change the promise any more. */
    public boolean isFinal() {
        return this == CANCELLED || this == MET || this == MISSED || this == NOT_APPLICABLE;
    }
}
