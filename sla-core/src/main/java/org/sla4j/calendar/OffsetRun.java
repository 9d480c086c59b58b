package org.sla4j.calendar;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of instants with one offset, half-open, in epoch seconds and seconds east of Greenwich.
 *
 * <p>Within a run, wall clock and instant differ by a constant. To carry windows from the wall clock to the line of
 * instants run by run is all there is to clock changes: a gap has no instants, and a repeated hour lies in two runs.
 */
record OffsetRun(long start, long end, long offset) {
    /** The runs of a span, in order, the first and last cut to it. */
    static List<OffsetRun> between(ZoneRules rules, long start, long end) {
        List<OffsetRun> runs = new ArrayList<>();
        for (long at = start, next; at < end; at = next) {
            Instant instant = instant(at);
            ZoneOffsetTransition change = rules.nextTransition(instant);
            next = change == null ? end : Math.min(change.toEpochSecond(), end);
            // Beyond the last instant of all there is no rule to ask.
            next = next <= at ? end : next;
            runs.add(new OffsetRun(at, next, rules.getOffset(instant).getTotalSeconds()));
        }
        return runs;
    }

    private static Instant instant(long second) {
        return Instant.ofEpochSecond(
                Math.max(Instant.MIN.getEpochSecond(), Math.min(second, Instant.MAX.getEpochSecond())));
    }
}
