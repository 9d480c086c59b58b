package org.sla4j.policy;

/** How hard the vendor works on a ticket of a severity. */
public enum Effort {
    MAXIMUM,
    HIGH,
    MEDIUM,
    LOW
}
