package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * Goes from pause to pause, each question in proportion to their number, over any time: for pauses, instants and amounts
 * so far apart that a measure is no number any more.
 *
 * @param pauses in order, apart from each other
 */
record PauseWalk(OpenTime whole, ImmutableList<Interval> pauses) {

    Duration counted(Instant from, Instant to) {
        Duration left = whole.counted(from, to);
        for (Interval pause : pauses) {
            Instant start = later(pause.getStart(), from);
            Instant end = earlier(pause.getEnd(), to);
            if (start.isBefore(end)) {
                left = left.minus(whole.counted(start, end));
            }
        }
        return left;
    }

    /** The amount is more than zero. */
    Optional<Instant> deadline(Instant from, Duration amount) {
        Instant at = from;
        Duration left = amount;
        for (Interval pause : pauses) {
            if (pause.getStart().isAfter(at)) {
                Duration before = whole.counted(at, pause.getStart());
                if (left.compareTo(before) <= 0) {
                    return whole.deadline(at, left);
                }
                left = left.minus(before);
            }
            if (pause.isUnboundedEnd()) {
                return Optional.empty();
            }
            at = later(at, pause.getEnd());
        }
        return whole.deadline(at, left);
    }

    /** The amount is more than zero. */
    Optional<Instant> latestStart(Instant to, Duration amount) {
        Instant at = to;
        Duration left = amount;
        for (Interval pause : pauses.reverse()) {
            if (pause.getEnd().isBefore(at)) {
                Duration since = whole.counted(pause.getEnd(), at);
                if (left.compareTo(since) <= 0) {
                    return whole.latestStart(at, left);
                }
                left = left.minus(since);
            }
            if (pause.isUnboundedStart()) {
                return Optional.empty();
            }
            at = earlier(at, pause.getStart());
        }
        return whole.latestStart(at, left);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
