package org.sla4j.calendar;

/**
 * One page of a {@link Line}: a set of whole units in {@code [0, length)}, kept as sorted disjoint segments that do not
 * touch, and measured by counting units.
 *
 * <p>Two questions are asked of it: how many units lie before an offset ({@link #count}), and at which offset the k-th
 * unit lies ({@link #position}). Each is the inverse of the other, and each is answered in constant time by a {@link
 * Floor} over its keys.
 */
final class Segments {
    /** Beyond every offset: the answer where there is none. */
    static final long NONE = Long.MAX_VALUE;

    /**
     * For each segment its start, and how many units lie in the segments before it. Before them comes an empty segment
     * at 0, so that every offset has a segment at or before it, and behind them come two of which the total is told.
     */
    private final long[] table;

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
        this.table = new long[2 * size + 6];
        long units = 0;
        for (int i = 0; i < size; i++) {
            table[2 * i + 2] = starts[i];
            table[2 * i + 3] = units;
            units += ends[i] - starts[i];
        }
        total = units;
        for (int i = 2 * size + 2; i < table.length; i += 2) {
            table[i] = NONE;
            table[i + 1] = total;
        }
        byOffset = new Floor(table, 0, 2 * size, length);
        byCount = new Floor(table, 1, 2 * size + 1, Math.max(1, total));
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
        return table[2 * segment + 2];
    }

    long end(int segment) {
        return endAt(2 * segment + 2);
    }

    private long endAt(int place) {
        return table[place] + table[place + 3] - table[place + 1];
    }

    /** The last segment that starts at or before an offset in {@code [0, length)}, or -1. */
    int segmentAt(long offset) {
        return byOffset.of(offset) / 2 - 1;
    }

    /** How many units lie before an offset in {@code [0, length)}. */
    long count(long offset) {
        int at = byOffset.of(offset);
        return Math.min(table[at + 1] + offset - table[at], table[at + 3]);
    }

    /** Whether the unit at an offset in {@code [0, length)} is in the set. */
    boolean contains(long offset) {
        int at = byOffset.of(offset);
        return offset < endAt(at);
    }

    /** The first unit at or after an offset in {@code [0, length)}, or {@link #NONE}. */
    long firstFrom(long offset) {
        int at = byOffset.of(offset);
        return offset < endAt(at) ? offset : table[at + 2];
    }

    /** The first start of a segment after an offset in {@code [0, length)}, or {@link #NONE}. */
    long nextStart(long offset) {
        return table[byOffset.of(offset) + 2];
    }

    /** The first end of a segment after an offset in {@code [0, length)}, or {@link #NONE}. */
    long nextEnd(long offset) {
        int at = byOffset.of(offset);
        long end = endAt(at);
        return offset < end ? end : endAt(at + 2);
    }

    /** The offset of the k-th unit, with k in {@code [0, total)}. */
    long position(long k) {
        int at = byCount.of(k);
        return table[at - 1] + k - table[at];
    }
}
