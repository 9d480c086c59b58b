package org.sla4j.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Open time that tells its measure near a page as a number: the open nanoseconds from the page's start to an instant,
 * negative before it. Where measures are numbers, what is left of one can be reckoned without any instants.
 */
abstract sealed class MeasuredOpenTime implements OpenTime permits AlwaysOpen, PagedOpenTime {
    /** Up to so many pages, a sum of their totals fits a long. */
    static final long SUMMED_IN_LONG = 30;

    /**
     * The measure of an instant.
     *
     * @param page at most {@link #SUMMED_IN_LONG} pages from the instant's
     */
    abstract long measure(long page, Instant instant);

    /** The first instant of a measure, or null if there is none; one of a lesser measure is near the page. */
    abstract @Nullable Instant earliest(long page, long measure);

    /** The last instant of a measure, or null if there is none; one of a greater measure is near the page. */
    abstract @Nullable Instant latest(long page, long measure);

    // Not Optional.ofNullable: elsewhere it is given null, and the compiler, which goes by what it has seen there,
    // would
    // make an object of every answer.
    static Optional<Instant> optional(@Nullable Instant instant) {
        return instant == null ? Optional.empty() : Optional.of(instant);
    }

    static void checkOrder(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before " + from + " but was " + to);
        }
    }

    static void checkAmount(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must not be negative but was " + amount);
        }
    }
}
