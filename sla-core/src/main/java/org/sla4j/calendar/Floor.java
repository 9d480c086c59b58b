package org.sla4j.calendar;

import java.util.Arrays;

/**
 * Finds the last of some ascending keys that is at or before a value, in constant time.
 *
 * <p>A row of equal buckets tells for each bucket's begin where its keys start. There are at least as many buckets as
 * keys, so that a bucket holds about one. The usual case, at most two keys in every bucket, is settled by two steps
 * without a branch: values come in no order, and a branch that cannot be foretold costs more than the whole look-up.
 * Where keys crowd, the search within a bucket is binary.
 */
final class Floor {
    private final long[] keys;
    private final int size;

    /** For each bucket, the last key at or before its begin, plus one; with one bucket more as a sentinel. */
    private final int[] index;

    private final int shift;
    private final boolean crowded;

    /**
     * @param keys ascending; after those that count come two that are beyond every value, since the steps look at them
     * @param size how many keys count
     * @param extent values are in {@code [0, extent)}
     */
    Floor(long[] keys, int size, long extent) {
        this.keys = keys;
        this.size = size;
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, size));
        shift = Math.max(0, 64 - Long.numberOfLeadingZeros(extent) - bits);
        index = new int[(int) ((extent - 1) >>> shift) + 2];
        crowded = fill();
    }

    private boolean fill() {
        boolean many = false;
        int next = 0;
        for (int bucket = 0; bucket < index.length; bucket++) {
            long begin = (long) bucket << shift;
            while (next < size && keys[next] <= begin) {
                next++;
            }
            index[bucket] = next;
            many |= bucket > 0 && next - index[bucket - 1] > 2;
        }
        index[index.length - 1] = size;
        return many || (index.length > 1 && size - index[index.length - 2] > 2);
    }

    /** The last key at or before a value, or -1 if there is none. */
    int of(long value) {
        int bucket = (int) (value >>> shift);
        int next = index[bucket];
        if (crowded) {
            int found = Arrays.binarySearch(keys, next, index[bucket + 1], value);
            return found >= 0 ? found : -found - 2;
        }
        // One more for each of the next two keys that is not above the value: the sign bit of value - key is 0 then.
        next += 1 + (int) ((value - keys[next]) >> 63);
        next += 1 + (int) ((value - keys[next]) >> 63);
        return next - 1;
    }
}
