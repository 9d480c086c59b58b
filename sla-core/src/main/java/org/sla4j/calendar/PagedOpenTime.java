package org.sla4j.calendar;

import static org.sla4j.calendar.InstantLine.SECOND;
import static org.sla4j.calendar.InstantLine.SHIFT;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.Line.Position;

/**
 * Open time whose measure is read off the pages of an {@link InstantLine}.
 *
 * <p>A page is 2^27 seconds, four and a quarter years: a deadline of business hours rarely leaves its page, offsets
 * in seconds fit an int and in nanoseconds a long with room to spare, and a page is made in a fraction of a millisecond.
 */
abstract sealed class PagedOpenTime extends MeasuredOpenTime permits BusinessCalendar, Combination, InterruptedPages {
    /** Amounts up to so many seconds fit a long of nanoseconds, also with the units of a page added. */
    private static final long LONG_SECONDS = 8_900_000_000L;

    private final InstantLine line;

    /**
     * @param grain what openings and closings are multiples of
     * @param irregular the set repeats every 400 years outside of these seconds of the epoch
     */
    PagedOpenTime(Grain grain, Span irregular) {
        this.line = new InstantLine(grain, irregular) {
            @Override
            Segments compute(long page) {
                SegmentsBuilder builder = new SegmentsBuilder(page, unitsPerPage());
                fill(builder, page << SHIFT);
                return builder.build();
            }
        };
    }

    /**
     * Adds the open time of a page, in units from its start.
     *
     * @param start the epoch second at which the page starts
     */
    abstract void fill(SegmentsBuilder page, long start);

    final Span irregular() {
        return line.irregular;
    }

    /** How many units a second has, on the line of the whole and of its parts. */
    final int perSecond() {
        return line.perSecond;
    }

    static Grain grain(OpenTime open) {
        return open instanceof PagedOpenTime paged && paged.perSecond() == SECOND ? Grain.NANOSECONDS : Grain.SECONDS;
    }

    /** A page of a part, in the units of this. */
    final PartPage pageOf(OpenTime part, long page) {
        return part instanceof PagedOpenTime paged
                ? new PartPage(paged.line.page(page), perSecond() / paged.perSecond())
                : new PartPage(InstantLine.always(page), perSecond());
    }

    @Override
    public boolean isOpen(Instant instant) {
        return line.page(instant).contains(line.offset(instant));
    }

    @Override
    public Duration counted(Instant from, Instant to) {
        checkOrder(from, to);
        Segments first = line.page(from);
        Segments last = line.page(to);
        long units = last.count(line.offset(to)) - first.count(line.offset(from));
        int rest = line.rest(to, last) - line.rest(from, first);
        if (last.page() - first.page() > SUMMED_IN_LONG) {
            return line.duration(line.count(first.page(), last.page()).add(BigInteger.valueOf(units)), rest);
        }
        for (long page = first.page(); page < last.page(); page++) {
            units += line.page(page).total();
        }
        return line.duration(units, rest);
    }

    @Override
    public Optional<Instant> deadline(Instant from, Duration amount) {
        return optional(end(from, amount));
    }

    // Where a unit is left begun, the amount ends in the k-th open unit of the page in which it begins, from 0;
    // where it is not, at the end of the one before.
    private @Nullable Instant end(Instant from, Duration amount) {
        long seconds = amount.toSeconds();
        Segments page = line.page(from);
        if (seconds < 0 || seconds > LONG_SECONDS) {
            return farEnd(from, amount, page);
        }
        long k = page.count(line.offset(from)) + line.units(seconds, amount.toNanosPart());
        int rest = line.rest(amount.toNanosPart()) + line.rest(from, page);
        if (rest >= SECOND) {
            rest -= SECOND;
            k++;
        }
        int full = rest == 0 ? 1 : 0;
        k -= full;
        if (amount.isZero()) {
            return from;
        }
        return line.after(page, k, full, rest);
    }

    private @Nullable Instant farEnd(Instant from, Duration amount, Segments page) {
        checkAmount(amount);
        int rest = line.rest(amount.toNanosPart()) + line.rest(from, page);
        int full = rest % SECOND == 0 ? 1 : 0;
        BigInteger k = line.units(amount).add(BigInteger.valueOf(page.count(line.offset(from)) + rest / SECOND - full));
        return line.instant(line.farAfter(page.page(), k), full, rest % SECOND);
    }

    @Override
    public Optional<Instant> latestStart(Instant to, Duration amount) {
        return optional(start(to, amount));
    }

    // The mirror: the amount begins in the k-th open unit, of the page in which it ends.
    private @Nullable Instant start(Instant to, Duration amount) {
        long seconds = amount.toSeconds();
        Segments page = line.page(to);
        if (seconds < 0 || seconds > LONG_SECONDS) {
            return farStart(to, amount, page);
        }
        long k = page.count(line.offset(to)) - line.units(seconds, amount.toNanosPart());
        int rest = line.rest(to, page) - line.rest(amount.toNanosPart());
        if (rest < 0) {
            rest += SECOND;
            k--;
        }
        if (amount.isZero()) {
            return to;
        }
        return line.before(page, k, rest);
    }

    private @Nullable Instant farStart(Instant to, Duration amount, Segments page) {
        checkAmount(amount);
        int rest = line.rest(to, page) - line.rest(amount.toNanosPart());
        int borrowed = rest < 0 ? 1 : 0;
        BigInteger k = line.units(amount).subtract(BigInteger.valueOf(page.count(line.offset(to)) - borrowed + 1));
        return line.instant(line.farBefore(page.page(), k), 0, rest + borrowed * SECOND);
    }

    @Override
    final long measure(long page, Instant instant) {
        Segments last = line.page(instant);
        long units = last.count(line.offset(instant));
        for (long p = page; p < last.page(); p++) {
            units += line.page(p).total();
        }
        for (long p = last.page(); p < page; p++) {
            units -= line.page(p).total();
        }
        return units * (SECOND / line.perSecond) + line.rest(instant, last);
    }

    @Override
    final @Nullable Instant earliest(long page, long measure) {
        int rest = line.rest(Math.floorMod(measure, SECOND));
        int full = rest == 0 ? 1 : 0;
        long k = line.units(measure) - full;
        Segments first = line.page(page);
        while (k < 0) {
            first = line.page(first.page() - 1);
            k += first.total();
        }
        return line.after(first, k, full, rest);
    }

    @Override
    final @Nullable Instant latest(long page, long measure) {
        long k = line.units(measure);
        Segments last = line.page(page);
        while (k >= last.total()) {
            k -= last.total();
            last = line.page(last.page() + 1);
        }
        return line.before(last, k, line.rest(Math.floorMod(measure, SECOND)));
    }

    @Override
    public Optional<Instant> firstOpen(Instant from) {
        Segments page = line.page(from);
        long offset = line.offset(from);
        long open = page.firstFrom(offset);
        if (open == offset) {
            return Optional.of(from);
        }
        return optional(
                open < Segments.NONE
                        ? line.instant(page.page(), open, 0)
                        : line.instant(line.after(page.page() + 1, 0), 0, 0));
    }

    @Override
    public Optional<Instant> firstClosed(Instant from) {
        return isOpen(from)
                ? optional(line.instant(line.gapAfter(InstantLine.pageOf(from), line.offset(from)), 0, 0))
                : Optional.of(from);
    }

    @Override
    public Optional<Instant> nextOpening(Instant after) {
        Segments page = line.page(after);
        long offset = line.offset(after);
        long opening = page.nextStart(offset);
        return optional(opening < Segments.NONE ? line.instant(page.page(), opening, 0) : laterOpening(page, offset));
    }

    // What is open at a page's start may have been open before.
    private @Nullable Instant laterOpening(Segments page, long offset) {
        Position closed = line.gapAfter(page.page(), offset);
        if (closed == null) {
            return null;
        }
        Segments from = line.page(closed.page());
        return line.after(from, from.count(closed.offset()), 0, 0);
    }

    @Override
    public Optional<Instant> nextClosing(Instant after) {
        Segments page = line.page(after);
        long offset = line.offset(after);
        long closing = page.nextEnd(offset);
        return optional(
                closing < line.unitsPerPage() ? line.instant(page.page(), closing, 0) : laterClosing(page, offset));
    }

    // What is open at a page's end may be open beyond.
    private @Nullable Instant laterClosing(Segments page, long offset) {
        Position open = line.after(page.page(), page.count(offset));
        return open == null ? null : line.instant(line.gapAfter(open.page(), open.offset()), 0, 0);
    }

    @Override
    public Optional<Instant> lastOpenUntil(Instant to) {
        Segments page = line.page(to);
        if (line.rest(to, page) > 0) {
            return Optional.of(to);
        }
        long counted = page.count(line.offset(to));
        return optional(
                counted > 0
                        ? line.instant(page.page(), page.position(counted - 1) + 1, 0)
                        : line.instant(line.before(page.page(), 0), 1, 0));
    }
}
