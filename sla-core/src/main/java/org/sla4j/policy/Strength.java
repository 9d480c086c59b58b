package org.sla4j.policy;

/** How firmly a target is promised. */
public enum Strength {
    /** The vendor is bound by it. */
    GUARANTEE,
    /** The vendor aims at it. */
    GOAL
}
