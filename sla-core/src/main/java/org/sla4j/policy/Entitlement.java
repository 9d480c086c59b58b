package org.sla4j.policy;

/** Whether a plan holds a service, from the least to the most. */
public enum Entitlement {
    NOT_INCLUDED,
    /** To be had for a price that is quoted. */
    ON_QUOTE,
    /** To be bought beside the plan. */
    ADD_ON,
    INCLUDED
}
