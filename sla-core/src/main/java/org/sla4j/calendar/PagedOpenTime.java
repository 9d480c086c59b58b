package org.sla4j.calendar;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.Line.Position;

/**
 * Open time whose measure is read off the pages of a {@link Line}.
 *
 * <p>The line counts whole seconds where all openings and closings lie on whole seconds, and nanoseconds otherwise. What an
 * instant or an amount has beyond whole units is carried beside them: a unit is open as a whole or not at all.
 *
 * <p>A page is 2^28 seconds, about eight and a half years: a deadline of business hours rarely leaves its page, offsets
 * in seconds fit an int and in nanoseconds a long with room to spare, and a page is made in a fraction of a millisecond.
 */
abstract sealed class PagedOpenTime extends MeasuredOpenTime permits BusinessCalendar, Combination, Interrupted {
    /** 400 Gregorian years, in seconds. */
    static final long CYCLE = 146_097L * 86_400;

    /** Amounts up to so many seconds fit a long of nanoseconds, also with the units of a page added. */
    private static final long LONG_SECONDS = 8_900_000_000L;

    /** How many pages an amount may cross one by one. */
    private static final int NEAR = 16;

    private static final long MASK = (1L << SHIFT) - 1;

    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final long FIRST_PAGE = FIRST_SECOND >> SHIFT;
    private static final long LAST_PAGE = LAST_SECOND >> SHIFT;

    private final Line line;

    /** How many units a second has: one, or {@link #SECOND}. */
    private final int perSecond;

    /**
     * @param grain what openings and closings are multiples of
     * @param irregular the set repeats every 400 years outside of these seconds of the epoch
     */
    PagedOpenTime(Grain grain, Span irregular) {
        this.perSecond = grain.perSecond;
        this.line = new InstantLine(grain.perSecond, irregular);
    }

    private final class InstantLine extends Line {
        private final Span irregular;

        InstantLine(int perSecond, Span irregular) {
            super(SHIFT, perSecond, CYCLE, FIRST_SECOND, LAST_SECOND, irregular.from(), irregular.to());
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
     * Adds the open time of a page, in units from its start.
     *
     * @param start the epoch second at which the page starts
     */
    abstract void fill(SegmentsBuilder page, long start);

    final Span irregular() {
        return ((InstantLine) line).irregular;
    }

    /** How many units a second has, on the line of the whole and of its parts. */
    final int perSecond() {
        return perSecond;
    }

    static Grain grain(OpenTime open) {
        return open instanceof PagedOpenTime paged && paged.perSecond == SECOND ? Grain.NANOSECONDS : Grain.SECONDS;
    }

    /** A page of a part, in the units of this. */
    final PartPage pageOf(OpenTime part, long page) {
        if (part instanceof PagedOpenTime paged) {
            return new PartPage(paged.line.page(page), perSecond / paged.perSecond);
        }
        SegmentsBuilder always = new SegmentsBuilder(page, 1L << SHIFT);
        always.add(page == FIRST_PAGE ? FIRST_SECOND & MASK : 0, always.length());
        return new PartPage(always.build(), perSecond);
    }

    @Override
    public boolean isOpen(Instant instant) {
        return line.page(pageOf(instant)).contains(offset(instant));
    }

    @Override
    public Duration counted(Instant from, Instant to) {
        checkOrder(from, to);
        Segments first = line.page(pageOf(from));
        Segments last = line.page(pageOf(to));
        long units = last.count(offset(to)) - first.count(offset(from));
        int rest = rest(to, last) - rest(from, first);
        if (last.page() - first.page() > SUMMED_IN_LONG) {
            return duration(line.count(first.page(), last.page()).add(BigInteger.valueOf(units)), rest);
        }
        for (long page = first.page(); page < last.page(); page++) {
            units += line.page(page).total();
        }
        return perSecond == SECOND
                ? Duration.ofNanos(units)
                : rest == 0 ? Duration.ofSeconds(units) : Duration.ofSeconds(units, rest);
    }

    @Override
    public Optional<Instant> deadline(Instant from, Duration amount) {
        return Optional.ofNullable(end(from, amount));
    }

    // Where a unit is left begun, the amount ends in the k-th open unit of the page in which it begins, from 0; where
    // it
    // is not, at the end of the one before.
    private @Nullable Instant end(Instant from, Duration amount) {
        long seconds = amount.toSeconds();
        Segments page = line.page(pageOf(from));
        if (seconds < 0 || seconds > LONG_SECONDS) {
            return farEnd(from, amount, page);
        }
        long k = page.count(offset(from)) + units(seconds, amount.toNanosPart());
        int rest = rest(amount.toNanosPart()) + rest(from, page);
        if (rest >= SECOND) {
            rest -= SECOND;
            k++;
        }
        int full = rest == 0 ? 1 : 0;
        k -= full;
        if (amount.isZero()) {
            return from;
        }
        return inOrAfter(page, k, full, rest);
    }

    /** The k-th open unit from the begin of a page, or its end, and the rest. */
    private @Nullable Instant inOrAfter(Segments first, long fromBegin, int further, int rest) {
        Segments page = first;
        long k = fromBegin;
        for (int crossed = 0; k >= page.total(); crossed++) {
            if (crossed == NEAR || page.page() == LAST_PAGE) {
                return instant(line.farAfter(page.page(), BigInteger.valueOf(k)), further, rest);
            }
            k -= page.total();
            page = line.page(page.page() + 1);
        }
        return instant(page.page(), page.position(k) + further, rest);
    }

    private @Nullable Instant farEnd(Instant from, Duration amount, Segments page) {
        checkAmount(amount);
        int rest = rest(amount.toNanosPart()) + rest(from, page);
        int full = rest % SECOND == 0 ? 1 : 0;
        BigInteger k = units(amount).add(BigInteger.valueOf(page.count(offset(from)) + rest / SECOND - full));
        return instant(line.farAfter(page.page(), k), full, rest % SECOND);
    }

    @Override
    public Optional<Instant> latestStart(Instant to, Duration amount) {
        return Optional.ofNullable(start(to, amount));
    }

    // The mirror: the amount begins in the k-th open unit, of the page in which it ends.
    private @Nullable Instant start(Instant to, Duration amount) {
        long seconds = amount.toSeconds();
        Segments page = line.page(pageOf(to));
        if (seconds < 0 || seconds > LONG_SECONDS) {
            return farStart(to, amount, page);
        }
        long k = page.count(offset(to)) - units(seconds, amount.toNanosPart());
        int rest = rest(to, page) - rest(amount.toNanosPart());
        if (rest < 0) {
            rest += SECOND;
            k--;
        }
        if (amount.isZero()) {
            return to;
        }
        return inOrBefore(page, k, rest);
    }

    /** The k-th open unit from the begin of a page, which may lie before it, and the rest. */
    private @Nullable Instant inOrBefore(Segments last, long fromBegin, int rest) {
        Segments page = last;
        long k = fromBegin;
        for (int crossed = 0; k < 0; crossed++) {
            if (crossed == NEAR || page.page() == FIRST_PAGE) {
                return instant(line.farBefore(page.page(), BigInteger.valueOf(-k - 1)), 0, rest);
            }
            page = line.page(page.page() - 1);
            k += page.total();
        }
        return instant(page.page(), page.position(k), rest);
    }

    private @Nullable Instant farStart(Instant to, Duration amount, Segments page) {
        checkAmount(amount);
        int rest = rest(to, page) - rest(amount.toNanosPart());
        int borrowed = rest < 0 ? 1 : 0;
        BigInteger k = units(amount).subtract(BigInteger.valueOf(page.count(offset(to)) - borrowed + 1));
        return instant(line.farBefore(page.page(), k), 0, rest + borrowed * SECOND);
    }

    @Override
    final long measure(long page, Instant instant) {
        Segments last = line.page(pageOf(instant));
        long units = last.count(offset(instant));
        for (long p = page; p < last.page(); p++) {
            units += line.page(p).total();
        }
        for (long p = last.page(); p < page; p++) {
            units -= line.page(p).total();
        }
        return units * (SECOND / perSecond) + rest(instant, last);
    }

    @Override
    final @Nullable Instant earliest(long page, long measure) {
        int rest = rest(Math.floorMod(measure, SECOND));
        int full = rest == 0 ? 1 : 0;
        long k = wholeUnits(measure) - full;
        Segments first = line.page(page);
        while (k < 0) {
            first = line.page(first.page() - 1);
            k += first.total();
        }
        return inOrAfter(first, k, full, rest);
    }

    @Override
    final @Nullable Instant latest(long page, long measure) {
        long k = wholeUnits(measure);
        Segments last = line.page(page);
        while (k >= last.total()) {
            k -= last.total();
            last = line.page(last.page() + 1);
        }
        return inOrBefore(last, k, rest(Math.floorMod(measure, SECOND)));
    }

    /** How many whole units are in a measure, towards the past. */
    private long wholeUnits(long measure) {
        return perSecond == 1 ? Math.floorDiv(measure, SECOND) : measure;
    }

    @Override
    public Optional<Instant> firstOpen(Instant from) {
        Segments page = line.page(pageOf(from));
        long offset = offset(from);
        long open = page.firstFrom(offset);
        if (open == offset) {
            return Optional.of(from);
        }
        return Optional.ofNullable(
                open < Segments.NONE ? instant(page.page(), open, 0) : instant(line.after(page.page() + 1, 0), 0, 0));
    }

    @Override
    public Optional<Instant> firstClosed(Instant from) {
        return isOpen(from)
                ? Optional.ofNullable(instant(line.gapAfter(pageOf(from), offset(from)), 0, 0))
                : Optional.of(from);
    }

    @Override
    public Optional<Instant> nextOpening(Instant after) {
        Segments page = line.page(pageOf(after));
        long opening = page.nextStart(offset(after));
        // What is open at a page's start may have been open before.
        return Optional.ofNullable(
                opening < Segments.NONE
                        ? instant(page.page(), opening, 0)
                        : super.nextOpening(after).orElse(null));
    }

    @Override
    public Optional<Instant> nextClosing(Instant after) {
        Segments page = line.page(pageOf(after));
        long closing = page.nextEnd(offset(after));
        // What is open at a page's end may be open beyond.
        return Optional.ofNullable(
                closing < line.unitsPerPage()
                        ? instant(page.page(), closing, 0)
                        : super.nextClosing(after).orElse(null));
    }

    @Override
    public Optional<Instant> lastOpenUntil(Instant to) {
        Segments page = line.page(pageOf(to));
        if (rest(to, page) > 0) {
            return Optional.of(to);
        }
        long counted = page.count(offset(to));
        return Optional.ofNullable(
                counted > 0
                        ? instant(page.page(), page.position(counted - 1) + 1, 0)
                        : instant(line.before(page.page(), 0), 1, 0));
    }

    /** The place of the unit that holds an instant, in its page. */
    private long offset(Instant instant) {
        return units(instant.getEpochSecond() & MASK, instant.getNano());
    }

    /** How many whole units are in some seconds and nanoseconds. */
    private long units(long seconds, int nanos) {
        return perSecond == 1 ? seconds : seconds * SECOND + nanos;
    }

    /** The nanoseconds that are beyond whole units. */
    private int rest(int nanos) {
        return perSecond == 1 ? nanos : 0;
    }

    /** The open nanoseconds from the begin of the unit that holds an instant up to the instant. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the part of a second is what is asked for
    private int rest(Instant instant, Segments page) {
        int rest = rest(instant.getNano());
        return rest == 0 || page.contains(offset(instant)) ? rest : 0;
    }

    private @Nullable Instant instant(@Nullable Position position, int further, int rest) {
        return position == null ? null : instant(position.page(), position.offset() + further, rest);
    }

    private @Nullable Instant instant(long page, long offset, int rest) {
        long second = (page << SHIFT) + (perSecond == 1 ? offset : offset / SECOND);
        // The first and last page of the line reach beyond the instants.
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            return null;
        }
        int nanos = perSecond == 1 ? rest : (int) (offset % SECOND);
        return nanos == 0 ? Instant.ofEpochSecond(second) : Instant.ofEpochSecond(second, nanos);
    }

    private BigInteger units(Duration amount) {
        return BigInteger.valueOf(amount.toSeconds())
                .multiply(BigInteger.valueOf(perSecond))
                .add(BigInteger.valueOf(amount.toNanosPart() - rest(amount.toNanosPart())));
    }

    private Duration duration(BigInteger units, int rest) {
        BigInteger[] parts = units.divideAndRemainder(BigInteger.valueOf(perSecond));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact() + rest);
    }
}
