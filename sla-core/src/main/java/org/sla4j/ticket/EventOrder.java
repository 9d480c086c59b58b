package org.sla4j.ticket;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * The order in which events count: by instant, then by sequence number, then by kind.
 *
 * <p>Of one instant and number, what stops a clock comes before what changes its target: an answer given at the instant of
 * a change was given to the old one. What ends the ticket without a solution lets all else of its instant count, and
 * corrections may strike out any of it.
 */
final class EventOrder {
    static final Comparator<Event> COMPARATOR =
            Comparator.comparing(Event::at).thenComparingLong(Event::sequence).thenComparingInt(EventOrder::kind);

    private static final ImmutableList<Class<? extends What>> BEFORE_CHANGES = ImmutableList.of(
            What.Reported.class,
            What.Opened.class,
            What.Response.class,
            What.UpdateSent.class,
            What.WorkaroundGiven.class,
            What.Reached.class,
            What.Resolved.class,
            What.Closed.class);

    private static final ImmutableList<Class<? extends What>> AFTER_CHANGES = ImmutableList.of(
            What.Paused.class,
            What.StatusChanged.class,
            What.Resumed.class,
            What.Reopened.class,
            What.Merged.class,
            What.Cancelled.class,
            What.Corrected.class);

    private EventOrder() {}

    private static int kind(Event event) {
        int before = BEFORE_CHANGES.indexOf(event.what().getClass());
        return before >= 0
                ? before - BEFORE_CHANGES.size()
                : 1 + AFTER_CHANGES.indexOf(event.what().getClass());
    }
}
