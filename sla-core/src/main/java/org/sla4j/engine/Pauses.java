package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.sla4j.calendar.OpenTime;
import org.threeten.extra.Interval;

/**
 * The intervals in which a clock stands still: sorted, disjoint, half-open. A pause without an end reaches to {@link
 * Instant#MAX}. Made for one report and not shared between threads.
 */
final class Pauses {
    static final Pauses NONE = new Pauses(ImmutableList.of());

    private final ImmutableList<Interval> intervals;

    /** What is left of each open time that was asked for: many changes of a target share one. */
    private final IdentityHashMap<OpenTime, OpenTime> left = new IdentityHashMap<>();

    private Pauses(ImmutableList<Interval> intervals) {
        this.intervals = intervals;
    }

    static Pauses of(List<Interval> any) {
        if (any.isEmpty()) {
            return NONE;
        }
        List<Interval> sorted = new ArrayList<>(any);
        sorted.removeIf(Interval::isEmpty);
        sorted.sort(Comparator.comparing(Interval::getStart));
        List<Interval> merged = new ArrayList<>(sorted.size());
        for (Interval interval : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !interval.getStart().isAfter(merged.get(last).getEnd())) {
                merged.set(last, merged.get(last).span(interval));
            } else {
                merged.add(interval);
            }
        }
        return new Pauses(ImmutableList.copyOf(merged));
    }

    ImmutableList<Interval> intervals() {
        return intervals;
    }

    boolean isEmpty() {
        return intervals.isEmpty();
    }

    /** What lies within a span. */
    Pauses within(Instant from, Instant to) {
        if (isEmpty() || !from.isBefore(to)) {
            return NONE;
        }
        Interval span = Interval.of(from, to);
        ImmutableList.Builder<Interval> cut = ImmutableList.builder();
        for (int i = firstEndingAfter(from);
                i < intervals.size() && intervals.get(i).getStart().isBefore(to);
                i++) {
            cut.add(intervals.get(i).intersection(span));
        }
        ImmutableList<Interval> all = cut.build();
        return all.isEmpty() ? NONE : new Pauses(all);
    }

    /** These and others. */
    Pauses and(List<Interval> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Interval> all = new ArrayList<>(intervals);
        all.addAll(others);
        return of(all);
    }

    private int firstEndingAfter(Instant instant) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).getEnd().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether an instant is paused: from the pause on, before the resume. */
    boolean hold(Instant instant) {
        int at = firstEndingAfter(instant);
        return at < intervals.size() && !intervals.get(at).getStart().isAfter(instant);
    }

    /** The pause that holds an instant. */
    Interval holding(Instant held) {
        return intervals.get(firstEndingAfter(held));
    }

    /** The end of the pause that holds an instant, or the time just before it. */
    Instant resumedAfter(Instant held) {
        return intervals.get(firstEndingAfter(held.minusNanos(1))).getEnd();
    }

    /** Whether a closing is paused: after the pause, up to the resume. */
    boolean holdClosing(Instant closing) {
        int at = firstEndingAfter(closing.minusNanos(1));
        return at < intervals.size() && intervals.get(at).getStart().isBefore(closing);
    }

    /** Whether an instant lies in a pause that has no end. */
    boolean holdForEver(Instant instant) {
        return !isEmpty()
                && intervals.get(intervals.size() - 1).getEnd().equals(Instant.MAX)
                && !intervals.get(intervals.size() - 1).getStart().isAfter(instant);
    }

    /** Whether all pauses have ended before an instant, and none ends with it. */
    boolean areOverAt(Instant instant) {
        return isEmpty() || intervals.get(intervals.size() - 1).getEnd().isBefore(instant);
    }

    /** Open time in which the clock does not stand still. */
    OpenTime except(OpenTime open) {
        return isEmpty() ? open : left.computeIfAbsent(open, whole -> whole.except(intervals));
    }
}
