package org.sla4j.calendar;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.Line.Position;

/**
 * Open time whose measure is read off the pages of a {@link Line} of nanoseconds.
 *
 * <p>A page is 2^28 seconds, about eight and a half years: a deadline of business hours rarely leaves its page, offsets
 * in nanoseconds fit a long with room to spare, and a page is made in a fraction of a millisecond.
 */
abstract sealed class PagedOpenTime implements OpenTime permits BusinessCalendar, Combination, Interrupted {
    static final int SHIFT = 28;
    static final long SECOND = 1_000_000_000L;

    /** 400 Gregorian years, in seconds. */
    static final long CYCLE = 146_097L * 86_400;

    /** Up to so many pages, a sum of their totals fits a long. */
    private static final long SUMMED_IN_LONG = 30;

    /** Amounts up to so many seconds fit a long of nanoseconds, also with the units of a page added. */
    private static final long LONG_SECONDS = 8_900_000_000L;

    /** How many pages an amount may cross one by one. */
    private static final int NEAR = 16;

    private static final long MASK = (1L << SHIFT) - 1;

    private static final long FIRST_PAGE = pageOf(Instant.MIN);
    private static final long FIRST_OFFSET = offsetOf(Instant.MIN);
    private static final long LAST_PAGE = pageOf(Instant.MAX);
    private static final long LAST_OFFSET = offsetOf(Instant.MAX);

    private final Line line;

    /** @param irregular the set repeats every 400 years outside of these seconds of the epoch */
    PagedOpenTime(Span irregular) {
        this.line = new InstantLine(irregular);
    }

    /** A stretch of epoch seconds. */
    record Span(long from, long to) {
        Span and(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final class InstantLine extends Line {
        private final Span irregular;

        InstantLine(Span irregular) {
            super(
                    SHIFT,
                    SECOND,
                    CYCLE,
                    Instant.MIN.getEpochSecond(),
                    Instant.MAX.getEpochSecond(),
                    irregular.from,
                    irregular.to);
            this.irregular = irregular;
        }

        @Override
        Segments compute(long page) {
            SegmentsBuilder builder = new SegmentsBuilder(page, unitsPerPage());
            fill(builder, page << SHIFT);
            return builder.build();
        }
    }

    /**
     * Adds the open time of a page, in nanoseconds from its start.
     *
     * @param start the epoch second at which the page starts
     */
    abstract void fill(SegmentsBuilder page, long start);

    final Span irregular() {
        return ((InstantLine) line).irregular;
    }

    /** A page of any open time. */
    static Segments pageOf(OpenTime open, long page) {
        if (open instanceof PagedOpenTime paged) {
            return paged.line.page(page);
        }
        long first = page == pageOf(Instant.MIN) ? offsetOf(Instant.MIN) : 0;
        long length = SECOND << SHIFT;
        return new Segments(page, length, new long[] {first}, new long[] {length}, 1);
    }

    @Override
    public boolean isOpen(Instant instant) {
        return line.page(pageOf(instant)).contains(offsetOf(instant));
    }

    @Override
    public Duration counted(Instant from, Instant to) {
        AlwaysOpen.checkOrder(from, to);
        long first = pageOf(from);
        long last = pageOf(to);
        long units = line.page(last).count(offsetOf(to)) - line.page(first).count(offsetOf(from));
        if (last - first > SUMMED_IN_LONG) {
            return duration(line.count(first, last).add(BigInteger.valueOf(units)));
        }
        for (long page = first; page < last; page++) {
            units += line.page(page).total();
        }
        return Duration.ofNanos(units);
    }

    @Override
    public Optional<Instant> deadline(Instant from, Duration amount) {
        return Optional.ofNullable(end(from, amount));
    }

    // The last nanosecond that is counted is the k-th open one of the page in which the amount begins.
    private @Nullable Instant end(Instant from, Duration amount) {
        long seconds = amount.getSeconds();
        Segments page = line.page(pageOf(from));
        if (seconds < 0 || seconds > LONG_SECONDS) {
            AlwaysOpen.checkAmount(amount);
            BigInteger k = nanos(amount).add(BigInteger.valueOf(page.count(offsetOf(from)) - 1));
            return instantAfter(line.farAfter(page.page(), k));
        }
        long nanos = seconds * SECOND + amount.getNano();
        if (nanos == 0) {
            return from;
        }
        long k = page.count(offsetOf(from)) + nanos - 1;
        for (int crossed = 0; k >= page.total(); crossed++) {
            if (crossed == NEAR || page.page() == LAST_PAGE) {
                return instantAfter(line.farAfter(page.page(), BigInteger.valueOf(k)));
            }
            k -= page.total();
            page = line.page(page.page() + 1);
        }
        return instant(page.page(), page.position(k) + 1);
    }

    @Override
    public Optional<Instant> latestStart(Instant to, Duration amount) {
        return Optional.ofNullable(start(to, amount));
    }

    // The mirror: the first nanosecond that is counted is the k-th open one, of the page in which the amount ends.
    private @Nullable Instant start(Instant to, Duration amount) {
        long seconds = amount.getSeconds();
        Segments page = line.page(pageOf(to));
        if (seconds < 0 || seconds > LONG_SECONDS) {
            AlwaysOpen.checkAmount(amount);
            BigInteger k = nanos(amount).subtract(BigInteger.valueOf(page.count(offsetOf(to)) + 1));
            return instant(line.farBefore(page.page(), k));
        }
        long nanos = seconds * SECOND + amount.getNano();
        if (nanos == 0) {
            return to;
        }
        long k = page.count(offsetOf(to)) - nanos;
        for (int crossed = 0; k < 0; crossed++) {
            if (crossed == NEAR || page.page() == FIRST_PAGE) {
                return instant(line.farBefore(page.page(), BigInteger.valueOf(-k - 1)));
            }
            page = line.page(page.page() - 1);
            k += page.total();
        }
        return instant(page.page(), page.position(k));
    }

    @Override
    public Optional<Instant> firstOpen(Instant from) {
        Segments page = line.page(pageOf(from));
        long open = page.firstFrom(offsetOf(from));
        return Optional.ofNullable(
                open < Segments.NONE ? instant(page.page(), open) : instant(line.after(page.page() + 1, 0)));
    }

    @Override
    public Optional<Instant> firstClosed(Instant from) {
        return Optional.ofNullable(instant(line.gapAfter(pageOf(from), offsetOf(from))));
    }

    @Override
    public Optional<Instant> nextOpening(Instant after) {
        Segments page = line.page(pageOf(after));
        long opening = page.nextStart(offsetOf(after));
        // What is open at a page's start may have been open before.
        return Optional.ofNullable(
                opening < Segments.NONE
                        ? instant(page.page(), opening)
                        : OpenTime.super.nextOpening(after).orElse(null));
    }

    @Override
    public Optional<Instant> nextClosing(Instant after) {
        Segments page = line.page(pageOf(after));
        long closing = page.nextEnd(offsetOf(after));
        return Optional.ofNullable(
                closing < SECOND << SHIFT
                        ? instant(page.page(), closing)
                        : OpenTime.super.nextClosing(after).orElse(null));
    }

    @Override
    public Optional<Instant> lastOpenUntil(Instant to) {
        Segments page = line.page(pageOf(to));
        long counted = page.count(offsetOf(to));
        return Optional.ofNullable(
                counted > 0
                        ? instant(page.page(), page.position(counted - 1) + 1)
                        : instantAfter(line.before(page.page(), 0)));
    }

    private static long pageOf(Instant instant) {
        return instant.getEpochSecond() >> SHIFT;
    }

    private static long offsetOf(Instant instant) {
        return (instant.getEpochSecond() & MASK) * SECOND + instant.getNano();
    }

    private static @Nullable Instant instant(@Nullable Position position) {
        return position == null ? null : instant(position.page(), position.offset());
    }

    private static @Nullable Instant instantAfter(@Nullable Position position) {
        return position == null ? null : instant(position.page(), position.offset() + 1);
    }

    private static @Nullable Instant instant(long page, long offset) {
        // The first and last page of the line reach beyond the instants.
        return (page == LAST_PAGE && offset > LAST_OFFSET) || (page == FIRST_PAGE && offset < FIRST_OFFSET)
                ? null
                : Instant.ofEpochSecond(page << SHIFT, offset);
    }

    private static BigInteger nanos(Duration amount) {
        return BigInteger.valueOf(amount.getSeconds())
                .multiply(BigInteger.valueOf(SECOND))
                .add(BigInteger.valueOf(amount.getNano()));
    }

    private static Duration duration(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(SECOND));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }
}
