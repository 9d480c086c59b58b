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
    private final long firstPage;
    private final long lastPage;

    /**
     * The set is periodic in the pages from the first of these up to the second, and from the third up to the fourth. At
     * its two ends the line has instants without a date, which are in no set: a leap never starts there.
     */
    private final long periodicSince;

    private final long periodicBefore;

    private final long periodicFrom;

    private final long periodicUntil;

    /** No unit is in this page or later, so that a set that ends is walked to the line's end only once. */
    private @Nullable Long emptyFrom;

    /** No unit is before this page, likewise. */
    private @Nullable Long emptyUntil;

    private @Nullable BigInteger unitsInPastCycle;
    private @Nullable BigInteger unitsInFutureCycle;

    /**
     * @param cycle how many ticks are 400 years
     * @param irregularFrom the set is periodic before this tick
     * @param irregularTo the set is periodic from this tick on
     */
    Cycles(Line line, long cycle, long irregularFrom, long irregularTo) {
        this.line = line;
        this.cycle = cycle;
        this.shift = line.shift();
        this.firstPage = line.firstPage();
        this.lastPage = line.lastPage();
        this.periodicSince = firstPage + 2;
        this.periodicBefore = Math.max(irregularFrom >> shift, firstPage);
        this.periodicFrom = Math.min((irregularTo >> shift) + 1, lastPage);
        this.periodicUntil = lastPage - 1;
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
        while (p <= lastPage) {
            long tick = p << shift;
            BigInteger cycles = BigInteger.ZERO;
            if (p >= periodicFrom) {
                if (unitsInFutureCycle().signum() == 0) {
                    emptyFrom = emptySince;
                    return null;
                }
                cycles = left.divide(unitsInFutureCycle());
                left = left.subtract(cycles.multiply(unitsInFutureCycle()));
            } else if (p >= periodicSince && p < periodicBefore) {
                long most = ((periodicBefore << shift) - tick) / cycle;
                cycles = cyclesWithin(left, unitsInPastCycle(), most);
                left = left.subtract(cycles.multiply(unitsInPastCycle()));
            }
            if (cycles.signum() > 0) {
                BigInteger landing = leap(tick, cycles);
                if (landing.compareTo(BigInteger.valueOf((lastPage + 1) << shift)) >= 0) {
                    return null;
                }
                // The leap lands inside a page: count from that page's start.
                tick = landing.longValueExact();
                p = tick >> shift;
                left = left.add(BigInteger.valueOf(line.page(p).count(line.offset(tick))));
                emptySince = p;
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
        while (p > firstPage) {
            long tick = p << shift;
            BigInteger cycles = BigInteger.ZERO;
            if (p <= periodicBefore) {
                if (unitsInPastCycle().signum() == 0) {
                    emptyUntil = emptyTo;
                    return null;
                }
                cycles = left.divide(unitsInPastCycle());
                left = left.subtract(cycles.multiply(unitsInPastCycle()));
            } else if (p > periodicFrom && p <= periodicUntil) {
                long most = (tick - (periodicFrom << shift)) / cycle;
                cycles = cyclesWithin(left, unitsInFutureCycle(), most);
                left = left.subtract(cycles.multiply(unitsInFutureCycle()));
            }
            if (cycles.signum() > 0) {
                BigInteger landing = leap(tick, cycles.negate());
                if (landing.compareTo(BigInteger.valueOf(firstPage << shift)) < 0) {
                    return null;
                }
                // The leap lands inside a page: count back from that page's end.
                tick = landing.longValueExact();
                p = tick >> shift;
                Segments landed = line.page(p);
                left = left.add(BigInteger.valueOf(landed.total() - landed.count(line.offset(tick))));
                p++;
                emptyTo = p;
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
            long tick = p << shift;
            long cycles = 0;
            BigInteger perCycle = BigInteger.ZERO;
            if (p >= periodicFrom && toPage - p > Line.NEAR) {
                cycles = ((toPage << shift) - tick) / cycle;
                perCycle = cycles > 0 ? unitsInFutureCycle() : perCycle;
            } else if (p >= periodicSince && p < periodicBefore && toPage - p > Line.NEAR) {
                cycles = ((Math.min(toPage, periodicBefore) << shift) - tick) / cycle;
                perCycle = cycles > 0 ? unitsInPastCycle() : perCycle;
            }
            if (cycles > 0) {
                sum = sum.add(perCycle.multiply(BigInteger.valueOf(cycles)));
                tick += cycles * cycle;
                p = tick >> shift;
                sum = sum.subtract(BigInteger.valueOf(line.page(p).count(line.offset(tick))));
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
        long p = page;
        Segments segments = line.page(p);
        int at = segments.segmentAt(offset);
        if (at < 0 || offset >= segments.end(at)) {
            return new Position(p, offset);
        }
        long pagesInCycle = (cycle >> shift) + 2;
        long fullSince = page;
        while (segments.end(at) == line.unitsPerPage()) {
            if (++p > lastPage) {
                return null;
            }
            segments = line.page(p);
            if (segments.size() == 0 || segments.start(0) > 0) {
                return new Position(p, 0);
            }
            at = 0;
            if (p == periodicFrom) {
                fullSince = p;
            }
            if (p - fullSince > pagesInCycle) {
                if (fullSince >= periodicFrom) {
                    return null;
                }
                if (p < periodicBefore) {
                    // A whole cycle of the past is full, and so is all that is left of the past.
                    p = periodicBefore - 1;
                    segments = line.page(p);
                }
            }
        }
        return new Position(p, segments.end(at));
    }

    private BigInteger leap(long tick, BigInteger cycles) {
        return cycles.multiply(BigInteger.valueOf(cycle)).add(BigInteger.valueOf(tick));
    }

    private static BigInteger cyclesWithin(BigInteger left, BigInteger perCycle, long most) {
        BigInteger within = BigInteger.valueOf(most);
        return perCycle.signum() == 0 ? within : left.divide(perCycle).min(within);
    }

    private BigInteger unitsInFutureCycle() {
        BigInteger known = unitsInFutureCycle;
        if (known == null) {
            known = countTicks(periodicFrom << shift, (periodicFrom << shift) + cycle);
            unitsInFutureCycle = known;
        }
        return known;
    }

    private BigInteger unitsInPastCycle() {
        BigInteger known = unitsInPastCycle;
        if (known == null) {
            known = countTicks((periodicBefore << shift) - cycle, periodicBefore << shift);
            unitsInPastCycle = known;
        }
        return known;
    }

    /** The units between two ticks, page by page. */
    private BigInteger countTicks(long from, long to) {
        BigInteger sum = BigInteger.valueOf(line.page(to >> shift).count(line.offset(to)))
                .subtract(BigInteger.valueOf(line.page(from >> shift).count(line.offset(from))));
        for (long p = from >> shift; p < to >> shift; p++) {
            sum = sum.add(BigInteger.valueOf(line.page(p).total()));
        }
        return sum;
    }
}
