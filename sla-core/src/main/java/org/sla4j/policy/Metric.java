package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What is measured by a target: the first response, the resolution.
 *
 * @param id the name in tables and results
 * @param title what people call it
 * @param starts the event with which the clock starts: {@link #OPENED} or another of {@link #STARTS}
 * @param stops the events that stop the clock, of {@link #STOPS}; empty for what is usual with the metric
 */
public record Metric(String id, Optional<LocalizedText> title, String starts, ImmutableSet<String> stops) {
    /** A metric that stops as is usual. */
    public Metric(String id, Optional<LocalizedText> title, String starts) {
        this(id, title, starts, ImmutableSet.of());
    }

    /** The ids that need no declaration. */
    public static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "first-response", "next-response", "update", "workaround", "resolution", "ownership", "work-started");

    /** The clock starts when the ticket is opened. */
    public static final String OPENED = "opened";

    /** The events with which a clock may start. */
    public static final ImmutableSet<String> STARTS = ImmutableSet.of(
            OPENED,
            "reported",
            "information-complete",
            "severity-confirmed",
            "assigned",
            "response",
            "workaround",
            "resolved");

    /** The events that may stop a clock; {@code reached} is an event that names the metric. */
    public static final ImmutableSet<String> STOPS =
            ImmutableSet.of("assigned", "response", "update", "workaround", "resolved", "reached");

    /** A metric whose clock starts with the opening. */
    public static Metric of(String id) {
        return new Metric(id, Optional.empty(), OPENED, ImmutableSet.of());
    }

    /** Whether the opening starts the clock. */
    public boolean startsAtOpening() {
        return starts.equals(OPENED);
    }
}
