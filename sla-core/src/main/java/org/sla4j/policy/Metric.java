package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What is measured by a target: the first response, the resolution.
 *
 * @param id the name in tables and results
 * @param title what people call it
 * @param starts the event with which the clock starts: {@link #OPENED} or another of {@link #STARTS}
 */
public record Metric(String id, Optional<LocalizedText> title, String starts) {
    /** The ids that need no declaration. */
    public static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "first-response", "next-response", "update", "workaround", "resolution", "ownership", "work-started");

    /** The clock starts when the ticket is opened. */
    public static final String OPENED = "opened";

    /** The events with which a clock may start. */
    public static final ImmutableSet<String> STARTS =
            ImmutableSet.of(OPENED, "information-complete", "severity-confirmed", "assigned", "workaround", "resolved");

    /** A metric whose clock starts with the opening. */
    public static Metric of(String id) {
        return new Metric(id, Optional.empty(), OPENED);
    }

    /** Whether the opening starts the clock. */
    public boolean startsAtOpening() {
        return starts.equals(OPENED);
    }
}
