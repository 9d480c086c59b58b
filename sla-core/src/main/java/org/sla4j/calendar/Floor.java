package org.sla4j.calendar;

/**
 * Finds the last of some ascending keys that is at or before a value, in constant time.
 *
 * <p>A row of equal buckets tells for each bucket's begin which key is the last. Where keys lie far enough apart, a bucket
 * holds at most one more, and one step without a branch settles the look-up: values come in no order, and a branch that
 * cannot be foretold costs more than the whole look-up. Two keys in a bucket take two steps; where keys crowd, the search
 * within a bucket is binary.
 *
 * <p>The keys stand in every second place of a table, beside what is read next once one is found.
 */
final class Floor {
    /** How many times as many buckets as keys are worth it to be settled by one step: 2 to the power of this. */
    private static final int FINEST = 2;

    private final long[] table;

    /** For each bucket, the place of the last key at or before its begin; with one bucket more as a sentinel. */
    private final int[] index;

    private final int shift;
    private final int mostInBucket;

    /**
     * @param table its first key is 0; after those that count come two that are beyond every value, or equal to the extent
     * @param first the place of the first key, 0 or 1
     * @param last the place of the last key that counts
     * @param extent values are in {@code [0, extent)}
     */
    Floor(long[] table, int first, int last, long extent) {
        this.table = table;
        shift = shift(table, first, last, extent);
        index = new int[(int) ((extent - 1) >>> shift) + 2];
        mostInBucket = fill(first, last);
    }

    private static int shift(long[] table, int first, int last, long extent) {
        int keys = (last - first) / 2;
        int usual = Math.max(0, bits(extent) - bits(Math.max(1, keys)));
        long nearest = extent;
        // Not the first key: where it is alone, it is at the begin of the first bucket.
        for (int key = first + 4; key <= last; key += 2) {
            nearest = Math.min(nearest, table[key] - table[key - 2]);
        }
        int single = bits(nearest) - 1;
        return usual - single <= FINEST ? Math.max(0, Math.min(usual, single)) : usual;
    }

    private static int bits(long value) {
        return 64 - Long.numberOfLeadingZeros(value);
    }

    private int fill(int first, int last) {
        int most = 1;
        int at = first;
        for (int bucket = 0; bucket < index.length - 1; bucket++) {
            long begin = (long) bucket << shift;
            while (at < last && table[at + 2] <= begin) {
                at += 2;
            }
            index[bucket] = at;
            most = bucket == 0 ? most : Math.max(most, (at - index[bucket - 1]) / 2);
        }
        index[index.length - 1] = last;
        return Math.max(most, (last - at) / 2);
    }

    /** The place of the last key at or before a value. */
    int of(long value) {
        int bucket = (int) (value >>> shift);
        int at = index[bucket];
        // Two places on, unless the next key is above the value: the sign of value - key is -1 then, and otherwise 0.
        int next = at + 2 + 2 * (int) ((value - table[at + 2]) >> 63);
        return mostInBucket == 1 ? next : among(at, bucket, value);
    }

    private int among(int place, int bucket, long value) {
        int at = place;
        if (mostInBucket == 2) {
            at += 2 + 2 * (int) ((value - table[at + 2]) >> 63);
            return at + 2 + 2 * (int) ((value - table[at + 2]) >> 63);
        }
        int above = index[bucket + 1] + 2;
        while (above - at > 2) {
            int middle = at + (above - at) / 4 * 2;
            if (table[middle] <= value) {
                at = middle;
            } else {
                above = middle;
            }
        }
        return at;
    }
}
