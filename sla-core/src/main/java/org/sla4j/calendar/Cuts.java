package org.sla4j.calendar;

/**
 * What is left of a measure when stretches of it are cut out: a function of longs that never decreases, and its inverses.
 *
 * <p>The measure of a whole rises from one instant to another by the open time between them. So where a pause begins and
 * ends on that measure is all that there is to know of it.
 *
 * <p>Cuts are a table without an object around it: a ticket's own are never in a near cache, and each step to them costs.
 */
final class Cuts {
    /** A cut that has no begin, and a measure before all. */
    static final long NO_BEGIN = Long.MIN_VALUE;

    /** A cut that has no end, and a measure beyond all. */
    static final long NO_END = Long.MAX_VALUE;

    // For each cut its begin and its end in the whole, and its place in what is left, side by side.
    private static final int BEGIN = 0;
    private static final int END = 1;
    private static final int PLACE = 2;
    private static final int STEP = 3;

    private Cuts() {}

    /** @param edges of each cut the begin and the end, in order; cuts may touch and be empty, but not overlap */
    static long[] of(long[] edges) {
        long[] table = new long[edges.length / 2 * STEP];
        long left = edges[0] == NO_BEGIN ? 0 : edges[0];
        for (int i = 0; i < table.length; i += STEP) {
            int edge = i / STEP * 2;
            left += i == 0 ? 0 : edges[edge] - edges[edge - 1];
            table[i + BEGIN] = edges[edge];
            table[i + END] = edges[edge + 1];
            table[i + PLACE] = left;
        }
        return table;
    }

    /** What is left of the whole up to a measure of it. */
    static long left(long[] table, long whole) {
        int cut = cuts(table, BEGIN, whole) - STEP;
        return cut < 0 ? whole : table[cut + PLACE] + Math.max(whole, table[cut + END]) - table[cut + END];
    }

    /** The least measure of the whole up to which so much is left, or {@link #NO_END}. */
    static long earliest(long[] table, long left) {
        return whole(table, cuts(table, PLACE, left - 1) - STEP, left);
    }

    /** The greatest measure of the whole up to which so much is left, or {@link #NO_BEGIN}. */
    static long latest(long[] table, long left) {
        return whole(table, cuts(table, PLACE, left) - STEP, left);
    }

    private static long whole(long[] table, int cut, long left) {
        if (cut < 0) {
            return table[BEGIN] == NO_BEGIN ? NO_BEGIN : left;
        }
        return table[cut + END] == NO_END ? NO_END : table[cut + END] + (left - table[cut + PLACE]);
    }

    /** Behind the last cut of which a column is at or below a value. */
    private static int cuts(long[] table, int column, long value) {
        int low = 0;
        int high = table.length;
        while (low < high) {
            int middle = (low + high) / (2 * STEP) * STEP;
            if (table[middle + column] <= value) {
                low = middle + STEP;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
