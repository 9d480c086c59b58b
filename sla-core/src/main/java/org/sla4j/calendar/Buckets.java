package org.sla4j.calendar;

/**
 * A row of equal buckets over ascending keys, which tells for each bucket's begin which key is the last at or before it.
 * It is how a look-up among the keys takes constant time.
 *
 * <p>The keys stand in every second place of a table, beside what is read next once one is found. Where they lie far enough
 * apart, the buckets are so small that each holds at most one more key; where they crowd, buckets of that size would be
 * too many.
 */
final class Buckets {
    /** How many times as many buckets as keys are worth it to have one key in each: 2 to the power of this. */
    private static final int FINEST = 2;

    /** A bucket is as wide as 2 to the power of this. */
    final int shift;

    /** For each bucket, the place of the last key at or before its begin; with one bucket more as a sentinel. */
    final char[] places;

    /** The most keys that lie in one bucket behind its begin, at least one. */
    final int most;

    /**
     * @param table its first key is 0; after those that count comes one that is beyond every value, or equal to the extent
     * @param first the place of the first key, 0 or 1
     * @param last the place of the last key that counts
     * @param extent values are in {@code [0, extent)}
     */
    Buckets(int[] table, int first, int last, int extent) {
        shift = shift(table, first, last, extent);
        places = new char[((extent - 1) >>> shift) + 2];
        int crowd = 1;
        int at = first;
        for (int bucket = 0; bucket < places.length - 1; bucket++) {
            int begin = bucket << shift;
            while (at < last && table[at + 2] <= begin) {
                at += 2;
            }
            places[bucket] = (char) at;
            crowd = bucket == 0 ? crowd : Math.max(crowd, (at - places[bucket - 1]) / 2);
        }
        places[places.length - 1] = (char) last;
        most = Math.max(crowd, (last - at) / 2);
    }

    private static int shift(int[] table, int first, int last, int extent) {
        int keys = (last - first) / 2;
        int usual = Math.max(0, bits(extent) - bits(Math.max(1, keys)));
        int nearest = extent;
        // Not the first key: where it is alone, it is at the begin of the first bucket.
        for (int key = first + 4; key <= last; key += 2) {
            nearest = Math.min(nearest, table[key] - table[key - 2]);
        }
        int single = bits(nearest) - 1;
        return usual - single <= FINEST ? Math.max(0, Math.min(usual, single)) : usual;
    }

    private static int bits(int value) {
        return 32 - Integer.numberOfLeadingZeros(value);
    }
}
