package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What is measured by a target: the first response, the resolution.
 *
 * @param id the name in tables and results
 * @param title what people call it
 * @param starts the event with which the clock starts, of {@link #STARTS}, or another metric that stops only
 *     with an event that names it: then the clock starts when that is reached
 * @param stops the events that stop the clock, of {@link #STOPS}; empty for those that are usual with the metric, which
 *     {@link #stoppedBy} tells
 */
public record Metric(String id, Optional<LocalizedText> title, String starts, ImmutableSet<String> stops) {
    /** The first answer to the customer. */
    public static final String FIRST_RESPONSE = "first-response";

    /** Each later answer, from the message of the customer that waits for it. */
    public static final String NEXT_RESPONSE = "next-response";

    /** The news that the customer gets while the ticket is open, each from the one before. */
    public static final String UPDATE = "update";

    /** A way for the customer to work, though the cause remains. */
    public static final String WORKAROUND = "workaround";

    /** The solution. */
    public static final String RESOLUTION = "resolution";

    /** Somebody who has the ticket. */
    public static final String OWNERSHIP = "ownership";

    /** The begin of the work. */
    public static final String WORK_STARTED = "work-started";

    /** What stops the clock of the known metrics, where a policy does not say. */
    private static final ImmutableMap<String, ImmutableSet<String>> USUAL_STOPS =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put(FIRST_RESPONSE, ImmutableSet.of(ClockEvent.RESPONSE))
                    .put(NEXT_RESPONSE, ImmutableSet.of(ClockEvent.RESPONSE))
                    .put(UPDATE, ImmutableSet.of(ClockEvent.UPDATE, ClockEvent.RESOLVED))
                    .put(WORKAROUND, ImmutableSet.of(ClockEvent.WORKAROUND, ClockEvent.RESOLVED))
                    .put(RESOLUTION, ImmutableSet.of(ClockEvent.RESOLVED))
                    .put(OWNERSHIP, ImmutableSet.of(ClockEvent.ASSIGNED))
                    .put(
                            WORK_STARTED,
                            ImmutableSet.of(
                                    ClockEvent.REACHED,
                                    ClockEvent.ASSIGNED,
                                    ClockEvent.WORKAROUND,
                                    ClockEvent.RESOLVED))
                    .buildOrThrow();

    /** The ids that need no declaration. */
    public static final ImmutableSet<String> KNOWN = USUAL_STOPS.keySet();

    /** The events with which a clock may start. */
    public static final ImmutableSet<String> STARTS = ImmutableSet.of(
            ClockEvent.OPENED,
            ClockEvent.REPORTED,
            ClockEvent.INFORMATION_COMPLETE,
            ClockEvent.SEVERITY_CONFIRMED,
            ClockEvent.ASSIGNED,
            ClockEvent.RESPONSE,
            ClockEvent.WORKAROUND,
            ClockEvent.RESOLVED);

    /** The events that may stop a clock. */
    public static final ImmutableSet<String> STOPS = ImmutableSet.of(
            ClockEvent.ASSIGNED,
            ClockEvent.RESPONSE,
            ClockEvent.UPDATE,
            ClockEvent.WORKAROUND,
            ClockEvent.RESOLVED,
            ClockEvent.REACHED);

    /** A metric that stops as is usual. */
    public Metric(String id, Optional<LocalizedText> title, String starts) {
        this(id, title, starts, ImmutableSet.of());
    }

    /** A metric whose clock starts with the opening. */
    public static Metric of(String id) {
        return new Metric(id, Optional.empty(), ClockEvent.OPENED, ImmutableSet.of());
    }

    /**
     * The events that stop the clock: {@link #stops}; where these are empty those that are usual with the metric, which for
     * one of the policy's own is the event that names it.
     */
    public ImmutableSet<String> stoppedBy() {
        return stops.isEmpty() ? USUAL_STOPS.getOrDefault(id, ImmutableSet.of(ClockEvent.REACHED)) : stops;
    }

    /** Whether an event that names the metric stops the clock. */
    public boolean isReached() {
        return stoppedBy().contains(ClockEvent.REACHED);
    }

    /** Whether the opening starts the clock. */
    public boolean startsAtOpening() {
        return starts.equals(ClockEvent.OPENED);
    }
}
