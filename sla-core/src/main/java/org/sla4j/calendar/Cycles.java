package org.sla4j.calendar;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.Line.Position;

/**
 * Walks along a {@link Line} that leap.
 *
 * <p>The Gregorian calendar repeats after 400 years, which are whole weeks, and so does everything that is said by
 * weekday, month and rule. Before and after the irregular ticks (dated holidays, recorded clock changes, Easter) the set
 * is therefore periodic, and a walk that comes there leaps over whole cycles. That is also how it knows that a set never
 * holds another unit: a whole cycle of the future has none.
 */
final class Cycles {
    private final Line line;
    private final long cycle;
    private final int shift;
    private final long lastPage;
    private final Stretch past;
    private final Stretch future;

    /** No unit is in this page or later, so that a set that ends is walked to the line's end only once. */
    private @Nullable Long emptyFrom;

    /** No unit is before this page, likewise. */
    private @Nullable Long emptyUntil;

    /**
     * At its two ends the line has instants without a date, which are in no set: a leap never starts or lands there.
     *
     * @param cycle how many ticks are 400 years
     * @param irregularFrom the set is periodic before this tick
     * @param irregularTo the set is periodic from this tick on
     */
    Cycles(Line line, long cycle, long irregularFrom, long irregularTo) {
        this.line = line;
        this.cycle = cycle;
        this.shift = line.shift();
        this.lastPage = line.lastPage();
        long before = Math.max(irregularFrom >> shift, line.firstPage());
        long from = Math.min((irregularTo >> shift) + 1, lastPage);
        this.past = new Stretch(line.firstPage() + 2, before, (before << shift) - cycle);
        this.future = new Stretch(from, lastPage - 1, from << shift);
    }

    /** The pages from one up to and without another, in which the set repeats after each cycle. */
    private final class Stretch {
        private final long from;
        private final long to;

        /** Where a cycle begins that is like all others; it may begin before a stretch that is shorter. */
        private final long sample;

        private @Nullable BigInteger units;

        Stretch(long from, long to, long sample) {
            this.from = from;
            this.to = to;
            this.sample = sample;
        }

        /** How many whole cycles lie between two places of the stretch. */
        long cycles(long fromPage, long toPage) {
            return fromPage >= from && toPage <= to && fromPage < toPage ? ((toPage - fromPage) << shift) / cycle : 0;
        }

        /** How many of so many cycles hold no more than so many units. */
        long cyclesWithin(BigInteger left, long most) {
            return most == 0 || isEmpty()
                    ? most
                    : left.divide(units()).min(BigInteger.valueOf(most)).longValueExact();
        }

        boolean isEmpty() {
            return units().signum() == 0;
        }

        BigInteger unitsIn(long cycles) {
            return units().multiply(BigInteger.valueOf(cycles));
        }

        private BigInteger units() {
            BigInteger known = units;
            if (known == null) {
                known = countTicks(sample, sample + cycle);
                units = known;
            }
            return known;
        }
    }

    /** The k-th unit, from 0, at or after the start of a page; null if the line ends before. */
    @Nullable
    Position after(long page, BigInteger k) {
        Long empty = emptyFrom;
        if (empty != null && page >= empty) {
            return null;
        }
        BigInteger left = k;
        long p = page;
        long emptySince = page;
        while (p <= lastPage && (p < future.from || !future.isEmpty())) {
            Stretch stretch = p < past.to ? past : future;
            long cycles = stretch.cyclesWithin(left, stretch.cycles(p, stretch.to));
            if (cycles > 0) {
                // The leap lands inside a page: count from that page's start.
                long tick = (p << shift) + cycles * cycle;
                p = tick >> shift;
                left = left.subtract(stretch.unitsIn(cycles)).add(unitsBefore(tick));
                emptySince = stretch.isEmpty() ? emptySince : p;
            }
            Segments segments = line.page(p);
            if (left.compareTo(BigInteger.valueOf(segments.total())) < 0) {
                return new Position(p, segments.position(left.longValueExact()));
            }
            left = left.subtract(BigInteger.valueOf(segments.total()));
            p++;
            emptySince = segments.total() > 0 ? p : emptySince;
        }
        emptyFrom = emptySince;
        return null;
    }

    /** The k-th unit, from 0, counting back from the start of a page; null if the line begins after. */
    @Nullable
    Position before(long page, BigInteger k) {
        Long empty = emptyUntil;
        if (empty != null && page <= empty) {
            return null;
        }
        BigInteger left = k;
        long p = page;
        long emptyTo = page;
        while (p > line.firstPage() && (p > past.to || !past.isEmpty())) {
            Stretch stretch = p <= past.to ? past : future;
            long cycles = stretch.cyclesWithin(left, stretch.cycles(stretch.from, p));
            if (cycles > 0) {
                // The leap lands inside a page: count back from that page's end.
                long tick = (p << shift) - cycles * cycle;
                BigInteger landed = BigInteger.valueOf(line.page(tick >> shift).total());
                p = (tick >> shift) + 1;
                left = left.subtract(stretch.unitsIn(cycles)).add(landed).subtract(unitsBefore(tick));
                emptyTo = stretch.isEmpty() ? emptyTo : p;
            }
            Segments segments = line.page(p - 1);
            if (left.compareTo(BigInteger.valueOf(segments.total())) < 0) {
                return new Position(p - 1, segments.position(segments.total() - 1 - left.longValueExact()));
            }
            left = left.subtract(BigInteger.valueOf(segments.total()));
            p--;
            emptyTo = segments.total() > 0 ? p : emptyTo;
        }
        emptyUntil = emptyTo;
        return null;
    }

    /** How many units lie in whole pages, from the first page up to and without the other. */
    BigInteger count(long fromPage, long toPage) {
        BigInteger sum = BigInteger.ZERO;
        long p = fromPage;
        while (p < toPage) {
            Stretch stretch = p < past.to ? past : future;
            long cycles = toPage - p > Line.NEAR ? stretch.cycles(p, Math.min(toPage, stretch.to)) : 0;
            if (cycles > 0) {
                long tick = (p << shift) + cycles * cycle;
                p = tick >> shift;
                sum = sum.add(stretch.unitsIn(cycles)).subtract(unitsBefore(tick));
            }
            if (p < toPage) {
                sum = sum.add(BigInteger.valueOf(line.page(p).total()));
            }
            p++;
        }
        return sum;
    }

    /** The first place at or after the given one that is not in the set; null if there is none. */
    @Nullable
    Position gapAfter(long page, long offset) {
        Segments segments = line.page(page);
        int at = segments.segmentAt(offset);
        if (at < 0 || offset >= segments.end(at)) {
            return new Position(page, offset);
        }
        return segments.end(at) < line.unitsPerPage() ? new Position(page, segments.end(at)) : gapFrom(page + 1);
    }

    private @Nullable Position gapFrom(long page) {
        long pagesInCycle = (cycle >> shift) + 2;
        long fullSince = page;
        for (long p = page; p <= lastPage; p++) {
            Segments segments = line.page(p);
            long full = segments.size() == 0 || segments.start(0) > 0 ? 0 : segments.end(0);
            if (full < line.unitsPerPage()) {
                return new Position(p, full);
            }
            if (p == future.from) {
                fullSince = p;
            }
            if (p - fullSince > pagesInCycle) {
                // A whole cycle is full, and so is all that is left of its stretch.
                if (p >= future.from) {
                    return null;
                }
                p = Math.max(p, past.to - 1);
            }
        }
        return null;
    }

    /** The units of a page that lie before a tick in it. */
    private BigInteger unitsBefore(long tick) {
        return BigInteger.valueOf(line.page(tick >> shift).count(line.offset(tick)));
    }

    /** The units between two ticks, page by page. */
    private BigInteger countTicks(long from, long to) {
        BigInteger sum = unitsBefore(to).subtract(unitsBefore(from));
        for (long p = from >> shift; p < to >> shift; p++) {
            sum = sum.add(BigInteger.valueOf(line.page(p).total()));
        }
        return sum;
    }
}
