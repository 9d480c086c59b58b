package org.sla4j.calendar;

import java.util.Arrays;

/**
 * One page of a {@link Line}: a set of whole units in {@code [0, length)}, kept as sorted disjoint segments that do not
 * touch, and measured by counting units.
 *
 * <p>Two questions are asked of it: how many units lie before an offset ({@link #count}), and at which offset the k-th
 * unit lies ({@link #position}). Each is the inverse of the other, and each is answered in constant time: a row of
 * equal buckets over the offsets, and another over the counts, tell near which segment to look. There are at least as
 * many buckets as segments, so that a bucket holds about one; where segments crowd, the search within a bucket is
 * binary.
 */
final class Segments {
    private static final int SCAN = 8;

    /** Segment i is {@code [starts[i], starts[i] + before[i + 1] - before[i])}. */
    private final long[] starts;

    /** How many units lie in the segments before segment i; the last element is the total. */
    private final long[] before;

    /** For each bucket of offsets, the last segment that starts at or before the bucket's first offset; or -1. */
    private final int[] byOffset;

    /** For each bucket of counts, the last segment that has no more units before it than the bucket's first count. */
    private final int[] byCount;

    private final int offsetShift;
    private final int countShift;
    private final long length;

    /** The page number, so that a cached page can be told from another that shares its slot. */
    private final long page;

    Segments(long page, long length, long[] starts, long[] ends) {
        this.page = page;
        this.length = length;
        this.starts = starts;
        before = new long[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            before[i + 1] = before[i] + ends[i] - starts[i];
        }
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, starts.length));
        offsetShift = shift(length, bits);
        byOffset = index(starts, starts.length, length, offsetShift);
        countShift = shift(total(), bits);
        byCount = index(before, starts.length, Math.max(1, total()), countShift);
    }

    private static int shift(long extent, int bits) {
        return Math.max(0, 64 - Long.numberOfLeadingZeros(extent) - bits);
    }

    /** The last of the first n keys at or before the begin of each bucket, with one bucket more as a sentinel. */
    private static int[] index(long[] keys, int n, long extent, int shift) {
        int[] index = new int[(int) ((extent - 1) >>> shift) + 2];
        int last = -1;
        for (int bucket = 0; bucket < index.length; bucket++) {
            long begin = (long) bucket << shift;
            while (last + 1 < n && keys[last + 1] <= begin) {
                last++;
            }
            index[bucket] = last;
        }
        index[index.length - 1] = n - 1;
        return index;
    }

    long page() {
        return page;
    }

    /** How many units there are. */
    long total() {
        return before[starts.length];
    }

    /** Whether every offset of the page is in the set. */
    boolean isFull() {
        return total() == length;
    }

    int size() {
        return starts.length;
    }

    long start(int segment) {
        return starts[segment];
    }

    long end(int segment) {
        return starts[segment] + before[segment + 1] - before[segment];
    }

    /** The last segment that starts at or before an offset in {@code [0, length)}, or -1. */
    int segmentAt(long offset) {
        return floor(starts, offset, byOffset, (int) (offset >>> offsetShift));
    }

    /** How many units lie before an offset in {@code [0, length)}. */
    long count(long offset) {
        int segment = segmentAt(offset);
        return segment < 0 ? 0 : Math.min(before[segment] + offset - starts[segment], before[segment + 1]);
    }

    /** Whether the unit at an offset in {@code [0, length)} is in the set. */
    boolean contains(long offset) {
        int segment = segmentAt(offset);
        return segment >= 0 && offset < end(segment);
    }

    /** The offset of the k-th unit, with k in {@code [0, total)}. */
    long position(long k) {
        int segment = floor(before, k, byCount, (int) (k >>> countShift));
        return starts[segment] + k - before[segment];
    }

    private static int floor(long[] keys, long key, int[] index, int bucket) {
        int low = index[bucket];
        int high = index[bucket + 1];
        if (high - low > SCAN) {
            int found = Arrays.binarySearch(keys, Math.max(low, 0), high + 1, key);
            return found >= 0 ? found : -found - 2;
        }
        while (low < high && keys[low + 1] <= key) {
            low++;
        }
        return low;
    }
}
