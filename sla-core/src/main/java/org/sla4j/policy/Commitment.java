package org.sla4j.policy;

/** What a cell of the vendor's table says: a target, or in which way there is none. */
public sealed interface Commitment permits Target, Absent {
    /** The word for it in files and results. */
    String word();
}
