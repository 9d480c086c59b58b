package org.sla4j.calendar;

import java.util.Arrays;

/** Segments of a page of nanoseconds, or of one that is crowded, found by binary search. */
final class SearchedSegments extends Segments {
    private final long[] starts;

    /** How many units lie in the segments before each; at the end, the total. */
    private final long[] before;

    private SearchedSegments(long page, long[] starts, long[] before) {
        super(page, starts.length, before[starts.length]);
        this.starts = starts;
        this.before = before;
    }

    // Not the type itself, or the other kind would be loaded with whoever makes one, and calls no more go to one kind
    // only.
    static Segments of(long page, long[] starts, long[] before) {
        return new SearchedSegments(page, starts, before);
    }

    @Override
    long start(int segment) {
        return starts[segment];
    }

    @Override
    long end(int segment) {
        return starts[segment] + before[segment + 1] - before[segment];
    }

    @Override
    int segmentAt(long offset) {
        return floor(starts, offset);
    }

    private static int floor(long[] keys, long value) {
        int found = Arrays.binarySearch(keys, value);
        return found < 0 ? -found - 2 : found;
    }

    @Override
    long count(long offset) {
        int at = segmentAt(offset);
        return at < 0 ? 0 : Math.min(before[at] + offset - starts[at], before[at + 1]);
    }

    @Override
    boolean contains(long offset) {
        int at = segmentAt(offset);
        return at >= 0 && offset < end(at);
    }

    @Override
    long firstFrom(long offset) {
        return contains(offset) ? offset : nextStart(offset);
    }

    @Override
    long nextStart(long offset) {
        int next = segmentAt(offset) + 1;
        return next < size() ? starts[next] : NONE;
    }

    @Override
    long nextEnd(long offset) {
        int at = segmentAt(offset);
        int ending = at >= 0 && offset < end(at) ? at : at + 1;
        return ending < size() ? end(ending) : NONE;
    }

    @Override
    long position(long k) {
        int at = floor(before, k);
        return starts[at] + k - before[at];
    }
}
