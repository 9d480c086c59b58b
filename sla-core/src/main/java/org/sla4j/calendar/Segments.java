package org.sla4j.calendar;

/**
 * One page of a {@link Line}: a set of whole units in {@code [0, length)}, kept as sorted disjoint segments that do not
 * touch, and measured by counting units.
 *
 * <p>Two questions are asked of it: how many units lie before an offset ({@link #count}), and at which offset the k-th
 * unit lies ({@link #position}). Each is the inverse of the other.
 */
abstract sealed class Segments permits IndexedSegments, SearchedSegments {
    /** Beyond every offset: the answer where there is none. */
    static final long NONE = Long.MAX_VALUE;

    /** The page number, so that a cached page can be told from another that shares its slot. */
    private final long page;

    private final int size;
    private final long total;

    Segments(long page, int size, long total) {
        this.page = page;
        this.size = size;
        this.total = total;
    }

    final long page() {
        return page;
    }

    /** How many segments there are. */
    final int size() {
        return size;
    }

    /** How many units there are. */
    final long total() {
        return total;
    }

    abstract long start(int segment);

    abstract long end(int segment);

    /** The last segment that starts at or before an offset in {@code [0, length)}, or -1. */
    abstract int segmentAt(long offset);

    /** How many units lie before an offset in {@code [0, length)}. */
    abstract long count(long offset);

    /** Whether the unit at an offset in {@code [0, length)} is in the set. */
    abstract boolean contains(long offset);

    /** The first unit at or after an offset in {@code [0, length)}, or {@link #NONE}. */
    abstract long firstFrom(long offset);

    /** The first start of a segment after an offset in {@code [0, length)}, or {@link #NONE}. */
    abstract long nextStart(long offset);

    /** The first end of a segment after an offset in {@code [0, length)}, or {@link #NONE}. */
    abstract long nextEnd(long offset);

    /** The offset of the k-th unit, with k in {@code [0, total)}. */
    abstract long position(long k);
}
