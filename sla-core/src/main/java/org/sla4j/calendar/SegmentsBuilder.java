package org.sla4j.calendar;

import java.util.Arrays;

/** Gathers the segments of one page. Segments come in ascending order of their starts; those that meet become one. */
final class SegmentsBuilder {
    private final long page;
    private final long length;
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private int size;

    SegmentsBuilder(long page, long length) {
        this.page = page;
        this.length = length;
    }

    long length() {
        return length;
    }

    /** Adds {@code [start, end)}, cut to the page; what is empty then is left out. */
    void add(long start, long end) {
        long from = Math.max(start, 0);
        long to = Math.min(end, length);
        if (from >= to) {
            return;
        }
        if (size > 0 && from <= ends[size - 1]) {
            ends[size - 1] = Math.max(ends[size - 1], to);
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    Segments build() {
        long[] before = new long[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + ends[i] - starts[i];
        }
        long[] all = Arrays.copyOf(starts, size);
        if (length < Integer.MAX_VALUE && size <= IndexedSegments.MOST) {
            return IndexedSegments.of(page, length, all, before);
        }
        return SearchedSegments.of(page, all, before);
    }
}
