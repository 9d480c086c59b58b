package org.sla4j.policy;

/**
 * What starts and stops clocks, by the names that {@link Metric#starts} and {@link Metric#stops} give it.
 */
public final class ClockEvent {
    /** The ticket is opened; starts a clock. */
    public static final String OPENED = "opened";

    /** The customer reported the matter, mostly before the opening; starts a clock. */
    public static final String REPORTED = "reported";

    /** The vendor has all that it needs to begin; starts a clock. */
    public static final String INFORMATION_COMPLETE = "information-complete";

    /** The vendor classified the ticket; starts a clock. */
    public static final String SEVERITY_CONFIRMED = "severity-confirmed";

    /** Somebody took the ticket; starts and stops clocks. */
    public static final String ASSIGNED = "assigned";

    /** A person answered the customer; starts and stops clocks. */
    public static final String RESPONSE = "response";

    /** A person told the customer how things stand; stops a clock. */
    public static final String UPDATE = "update";

    /** The customer can work again, though the cause remains; starts and stops clocks. */
    public static final String WORKAROUND = "workaround";

    /** The ticket is solved or closed; starts and stops clocks. */
    public static final String RESOLVED = "resolved";

    /** What a metric measures was reached, by an event that names the metric; stops the clock of that metric. */
    public static final String REACHED = "reached";

    private ClockEvent() {}
}
