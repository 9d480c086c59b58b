package org.sla4j.policy;

/** A side of the promise. */
public enum Party {
    VENDOR,
    CUSTOMER,
    /** Who supports the customer in the vendor's place. */
    PARTNER
}
