package org.sla4j.calendar;

/** Where a deadline falls that uses a window up exactly. */
public enum Landing {
    /** At the closing: the earliest instant by which the amount has been counted. */
    CLOSING,
    /** At the opening after it. Counting back mirrors it: at the closing before, in place of the opening. */
    NEXT_OPENING
}
