package org.sla4j.calendar;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A set of whole units on an endless line, measured by counting units; the representation behind open time (nanoseconds
 * on the line of instants) and behind business days (dates on the line of days).
 *
 * <p><b>Pages.</b> The line is cut into pages of {@code 2^shift} ticks (seconds, or days). A page is computed when it
 * is first touched, from the definition alone, so that nothing depends on a horizon; it is kept in a small row of slots
 * that pages share by their low bits, so that memory is bounded. Within a page every question takes constant time; a
 * question that crosses pages takes the sum of their totals.
 *
 * <p><b>Cycles.</b> The Gregorian calendar repeats after 400 years, which are whole weeks, and so does everything that
 * is said by weekday, month and rule. Before and after the irregular ticks (dated holidays, recorded clock changes,
 * Easter) the set is therefore periodic, and a walk that comes there leaps over whole cycles. That is also how it knows
 * that a set never holds another unit: a whole cycle of the future has none.
 */
abstract class Line {
    private static final int SLOTS = 64;

    /** How many pages a walk looks at before it begins to ask whether it may leap. */
    private static final int NEAR = 16;

    /** From so many segments on, a page is crowded: hours that change every two hours on all days. */
    private static final int CROWDED = 1 << 14;

    /** How far a page may be from a crowded one and be kept beside it. */
    private static final int KEPT_BESIDE_CROWDED = 8;

    /** One place on the line: an offset in a page, in units. */
    record Position(long page, long offset) {}

    private final int shift;
    private final long unitsPerTick;
    private final long cycle;

    /** The first and last page that touch the line's ends. */
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

    // Plain slots: two threads may both compute a page, with equal results; a page has final fields only, so whoever
    // sees the reference sees the page whole.
    private final @Nullable Segments[] slots = new @Nullable Segments[SLOTS];

    /** No unit is in this page or later, so that a set that ends is walked to the line's end only once. */
    private @Nullable Long emptyFrom;

    private @Nullable BigInteger unitsInPastCycle;
    private @Nullable BigInteger unitsInFutureCycle;

    /**
     * @param cycle how many ticks are 400 years
     * @param firstTick the first tick of the line
     * @param lastTick the last tick of the line
     * @param irregularFrom the set is periodic before this tick
     * @param irregularTo the set is periodic from this tick on
     */
    Line(
            int shift,
            long unitsPerTick,
            long cycle,
            long firstTick,
            long lastTick,
            long irregularFrom,
            long irregularTo) {
        this.shift = shift;
        this.unitsPerTick = unitsPerTick;
        this.cycle = cycle;
        this.firstPage = firstTick >> shift;
        this.lastPage = lastTick >> shift;
        this.periodicSince = firstPage + 2;
        this.periodicBefore = Math.max(irregularFrom >> shift, firstPage);
        this.periodicFrom = Math.min((irregularTo >> shift) + 1, lastPage);
        this.periodicUntil = lastPage - 1;
    }

    /** Computes a page from the definition. */
    abstract Segments compute(long page);

    final long unitsPerPage() {
        return unitsPerTick << shift;
    }

    final long firstPage() {
        return firstPage;
    }

    final long lastPage() {
        return lastPage;
    }

    final Segments page(long page) {
        int slot = (int) page & (SLOTS - 1);
        Segments cached = slots[slot];
        return cached != null && cached.page() == page ? cached : computed(page, slot);
    }

    // Apart, so that the compiler finds the way to a kept page small enough to put it into its callers.
    private Segments computed(long page, int slot) {
        Segments computed = compute(page);
        if (computed.size() > CROWDED) {
            keepOnlyNear(page);
        }
        slots[slot] = computed;
        return computed;
    }

    /** Crowded pages take megabytes. */
    private void keepOnlyNear(long page) {
        for (int i = 0; i < SLOTS; i++) {
            Segments kept = slots[i];
            if (kept != null && Math.abs(kept.page() - page) > KEPT_BESIDE_CROWDED) {
                slots[i] = null;
            }
        }
    }

    /** The k-th unit, from 0, at or after the start of a page; null if the line ends before. */
    final @Nullable Position after(long page, long k) {
        long left = k;
        for (long p = page; p <= lastPage; p++) {
            if (p - page >= NEAR) {
                return farAfter(p, BigInteger.valueOf(left));
            }
            Segments segments = page(p);
            if (left < segments.total()) {
                return new Position(p, segments.position(left));
            }
            left -= segments.total();
        }
        return null;
    }

    /** The k-th unit, from 0, counting back from the start of a page; null if the line begins after. */
    final @Nullable Position before(long page, long k) {
        long left = k;
        for (long p = page - 1; p >= firstPage; p--) {
            if (page - p > NEAR) {
                return farBefore(p + 1, BigInteger.valueOf(left));
            }
            Segments segments = page(p);
            if (left < segments.total()) {
                return new Position(p, segments.position(segments.total() - 1 - left));
            }
            left -= segments.total();
        }
        return null;
    }

    /** As {@link #after}, for any k, and leaping over cycles. */
    final @Nullable Position farAfter(long page, BigInteger k) {
        Long empty = emptyFrom;
        if (empty != null && page >= empty) {
            return null;
        }
        BigInteger left = k;
        long p = page;
        long emptySince = page;
        while (p <= lastPage) {
            long tick = p << shift;
            BigInteger most = BigInteger.valueOf((lastTick() - tick) / cycle + 1);
            BigInteger cycles = BigInteger.ZERO;
            if (p >= periodicFrom) {
                if (unitsInFutureCycle().signum() == 0) {
                    emptyFrom = emptySince;
                    return null;
                }
                cycles = left.divide(unitsInFutureCycle());
                left = left.subtract(cycles.multiply(unitsInFutureCycle()));
            } else if (p >= periodicSince && p < periodicBefore) {
                most = BigInteger.valueOf(((periodicBefore << shift) - tick) / cycle);
                cycles = cyclesWithin(left, unitsInPastCycle(), most);
                left = left.subtract(cycles.multiply(unitsInPastCycle()));
            }
            if (cycles.signum() > 0) {
                if (cycles.compareTo(most) > 0) {
                    return null;
                }
                // The leap lands inside a page: count from that page's start.
                tick += cycles.longValueExact() * cycle;
                p = tick >> shift;
                if (p > lastPage) {
                    return null;
                }
                left = left.add(BigInteger.valueOf(page(p).count(offset(tick))));
                emptySince = p;
            }
            Segments segments = page(p);
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

    /** As {@link #before}, for any k, and leaping over cycles. */
    final @Nullable Position farBefore(long page, BigInteger k) {
        BigInteger left = k;
        long p = page;
        while (p > firstPage) {
            long tick = p << shift;
            BigInteger most = BigInteger.valueOf((tick - (firstPage << shift)) / cycle + 1);
            BigInteger cycles = BigInteger.ZERO;
            if (p <= periodicBefore) {
                if (unitsInPastCycle().signum() == 0) {
                    return null;
                }
                cycles = left.divide(unitsInPastCycle());
                left = left.subtract(cycles.multiply(unitsInPastCycle()));
            } else if (p > periodicFrom && p <= periodicUntil) {
                most = BigInteger.valueOf((tick - (periodicFrom << shift)) / cycle);
                cycles = cyclesWithin(left, unitsInFutureCycle(), most);
                left = left.subtract(cycles.multiply(unitsInFutureCycle()));
            }
            if (cycles.signum() > 0) {
                if (cycles.compareTo(most) > 0) {
                    return null;
                }
                // The leap lands inside a page: count back from that page's end.
                tick -= cycles.longValueExact() * cycle;
                p = tick >> shift;
                if (p < firstPage) {
                    return null;
                }
                Segments landed = page(p);
                left = left.add(BigInteger.valueOf(landed.total() - landed.count(offset(tick))));
                p++;
            }
            Segments segments = page(p - 1);
            if (left.compareTo(BigInteger.valueOf(segments.total())) < 0) {
                return new Position(p - 1, segments.position(segments.total() - 1 - left.longValueExact()));
            }
            left = left.subtract(BigInteger.valueOf(segments.total()));
            p--;
        }
        return null;
    }

    /** How many units lie in whole pages, from the first page up to and without the other. */
    final BigInteger count(long fromPage, long toPage) {
        BigInteger sum = BigInteger.ZERO;
        long p = fromPage;
        while (p < toPage) {
            long tick = p << shift;
            long cycles = 0;
            BigInteger perCycle = BigInteger.ZERO;
            if (p >= periodicFrom && toPage - p > NEAR) {
                cycles = ((toPage << shift) - tick) / cycle;
                perCycle = cycles > 0 ? unitsInFutureCycle() : perCycle;
            } else if (p >= periodicSince && p < periodicBefore && toPage - p > NEAR) {
                cycles = ((Math.min(toPage, periodicBefore) << shift) - tick) / cycle;
                perCycle = cycles > 0 ? unitsInPastCycle() : perCycle;
            }
            if (cycles > 0) {
                sum = sum.add(perCycle.multiply(BigInteger.valueOf(cycles)));
                tick += cycles * cycle;
                p = tick >> shift;
                sum = sum.subtract(BigInteger.valueOf(page(p).count(offset(tick))));
            }
            if (p < toPage) {
                sum = sum.add(BigInteger.valueOf(page(p).total()));
            }
            p++;
        }
        return sum;
    }

    /** The first place at or after the given one that is not in the set; null if there is none. */
    final @Nullable Position gapAfter(long page, long offset) {
        long p = page;
        Segments segments = page(p);
        int at = segments.segmentAt(offset);
        if (at < 0 || offset >= segments.end(at)) {
            return new Position(p, offset);
        }
        long pagesInCycle = (cycle >> shift) + 2;
        long fullSince = page;
        while (segments.end(at) == unitsPerPage()) {
            if (++p > lastPage) {
                return null;
            }
            segments = page(p);
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
                    segments = page(p);
                }
            }
        }
        return new Position(p, segments.end(at));
    }

    private long lastTick() {
        return ((lastPage + 1) << shift) - 1;
    }

    private long offset(long tick) {
        return (tick - (tick >> shift << shift)) * unitsPerTick;
    }

    private static BigInteger cyclesWithin(BigInteger left, BigInteger perCycle, BigInteger most) {
        return perCycle.signum() == 0 ? most : left.divide(perCycle).min(most);
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
        BigInteger sum = BigInteger.valueOf(page(to >> shift).count(offset(to)))
                .subtract(BigInteger.valueOf(page(from >> shift).count(offset(from))));
        for (long p = from >> shift; p < to >> shift; p++) {
            sum = sum.add(BigInteger.valueOf(page(p).total()));
        }
        return sum;
    }
}
