package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Year;

/** Ranges of years, as the calendar uses them to tell where it repeats. */
final class Years {
    /** The empty range. */
    static final Range<Integer> NONE = Range.closedOpen(0, 0);

    private Years() {}

    /** A range of all the years at which the given range begins or ends. */
    static Range<Integer> aroundBounds(Range<Integer> years) {
        int lower = years.hasLowerBound() ? years.lowerEndpoint() : years.upperEndpoint();
        int upper = years.hasUpperBound() ? years.upperEndpoint() : years.lowerEndpoint();
        return Range.closed(served(lower - 1L), served(upper + 1L));
    }

    private static int served(long year) {
        return (int) Math.max(Year.MIN_VALUE, Math.min(year, Year.MAX_VALUE));
    }

    /** The years in which a run of dates begins and ends; one that has always been, or never ends, has one end only. */
    static Range<Integer> ofRun(LocalDate first, LocalDate last) {
        int from = (first.equals(LocalDate.MIN) ? last : first).getYear();
        int to = (last.equals(LocalDate.MAX) ? first : last).getYear();
        return from > to ? NONE : Range.closed(from, to);
    }

    /** The smallest range that encloses both; the empty range counts for nothing. */
    static Range<Integer> span(Range<Integer> one, Range<Integer> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() ? one : one.span(other);
    }
}
