package org.sla4j.calendar;

import java.util.Arrays;

/**
 * One page of a {@link Line}: a set of whole units in {@code [0, length)}, kept as sorted disjoint segments that do not
 * touch, and measured by counting units.
 *
 * <p>Two questions are asked of it: how many units lie before an offset ({@link #count}), and at which offset the k-th
 * unit lies ({@link #position}). Each is the inverse of the other, and each is answered in constant time by a {@link
 * Floor} over its keys.
 */
final class Segments {
    /** Segment i is {@code [starts[i], starts[i] + before[i + 1] - before[i])}. */
    private final long[] starts;

    /** How many units lie in the segments before segment i; then the total. */
    private final long[] before;

    private final Floor byOffset;
    private final Floor byCount;
    private final long total;

    /** The page number, so that a cached page can be told from another that shares its slot. */
    private final long page;

    private final int size;

    /**
     * @param starts the starts of the segments, and room for more
     * @param ends the ends of the segments, and room for more
     * @param size how many segments there are
     */
    Segments(long page, long length, long[] starts, long[] ends, int size) {
        this.page = page;
        this.size = size;
        this.starts = Arrays.copyOf(starts, size + 2);
        this.before = new long[size + 2];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + ends[i] - starts[i];
        }
        total = before[size];
        Arrays.fill(this.starts, size, size + 2, Long.MAX_VALUE);
        before[size + 1] = Long.MAX_VALUE;
        byOffset = new Floor(this.starts, size, length);
        byCount = new Floor(before, size, Math.max(1, total));
    }

    long page() {
        return page;
    }

    /** How many units there are. */
    long total() {
        return total;
    }

    int size() {
        return size;
    }

    long start(int segment) {
        return starts[segment];
    }

    long end(int segment) {
        return starts[segment] + before[segment + 1] - before[segment];
    }

    /** The last segment that starts at or before an offset in {@code [0, length)}, or -1. */
    int segmentAt(long offset) {
        return byOffset.of(offset);
    }

    /** How many units lie before an offset in {@code [0, length)}. */
    long count(long offset) {
        int segment = byOffset.of(offset);
        return segment < 0 ? 0 : Math.min(before[segment] + offset - starts[segment], before[segment + 1]);
    }

    /** Whether the unit at an offset in {@code [0, length)} is in the set. */
    boolean contains(long offset) {
        int segment = byOffset.of(offset);
        return segment >= 0 && offset < end(segment);
    }

    /** The offset of the k-th unit, with k in {@code [0, total)}. */
    long position(long k) {
        int segment = byCount.of(k);
        return starts[segment] + k - before[segment];
    }
}
