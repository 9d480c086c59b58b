package org.sla4j.ticket;

/** Who did something to a ticket. */
public enum Actor {
    CUSTOMER,
    /** A person of the vendor. */
    VENDOR,
    /** A person of the partner who supports the customer in the vendor's place. */
    PARTNER,
    /** A machine of either side: an automatic answer, a bot, a timer. */
    AUTOMATIC
}
