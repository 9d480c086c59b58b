package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.calendar.OpenTime;
import org.threeten.extra.Interval;

/**
 * The limit: the open segments of some years in arrays, with one row of buckets that leads to a segment by instant and
 * one by count.
 *
 * <p>It knows whole seconds of its years only, checks nothing, and is built for this desk: no two segments begin in one
 * bucket, so that one comparison settles a look-up.
 */
final class BareTable {
    /** Buckets of 2^14 seconds, four and a half hours: less than a window is long. */
    private static final int SHIFT = 14;

    private final long[] starts;

    /** Open seconds before each segment. */
    private final long[] before;

    private final int[] byTime;
    private final int[] byCount;
    private final long origin;

    BareTable(OpenTime open, Instant from, Instant to) {
        List<Interval> segments = new ArrayList<>(open.intervals(from, to).toList());
        int size = segments.size();
        origin = from.getEpochSecond();
        starts = new long[size + 2];
        before = new long[size + 2];
        for (int i = 0; i < size; i++) {
            starts[i] = segments.get(i).getStart().getEpochSecond() - origin;
            before[i + 1] = before[i] + segments.get(i).toDuration().getSeconds();
        }
        starts[size] = Long.MAX_VALUE;
        starts[size + 1] = Long.MAX_VALUE;
        before[size + 1] = Long.MAX_VALUE;
        byTime = buckets(starts, size, to.getEpochSecond() - origin);
        byCount = buckets(before, size, before[size]);
    }

    /** For each bucket, the last key at or before its begin. */
    private static int[] buckets(long[] keys, int size, long extent) {
        int[] buckets = new int[(int) (extent >> SHIFT) + 1];
        int last = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (last + 1 < size && keys[last + 1] <= (long) bucket << SHIFT) {
                last++;
            }
            buckets[bucket] = last;
        }
        return buckets;
    }

    private static int floor(long[] keys, int[] buckets, long value) {
        int key = buckets[(int) (value >> SHIFT)];
        return key + 1 + (int) ((value - keys[key + 1]) >> 63);
    }

    private long count(long second) {
        int segment = floor(starts, byTime, second);
        return before[segment] + Math.min(Math.max(second - starts[segment], 0), before[segment + 1] - before[segment]);
    }

    private long position(long count) {
        int segment = floor(before, byCount, count);
        return starts[segment] + count - before[segment];
    }

    /** The deadline of whole seconds. */
    Instant deadline(Instant from, Duration amount) {
        long counted = count(from.getEpochSecond() - origin);
        return Instant.ofEpochSecond(origin + position(counted + amount.getSeconds() - 1) + 1);
    }

    /** The latest start of whole seconds. */
    Instant latestStart(Instant to, Duration amount) {
        long counted = count(to.getEpochSecond() - origin);
        return Instant.ofEpochSecond(origin + position(counted - amount.getSeconds()));
    }

    Duration counted(Instant from, Instant to) {
        return Duration.ofSeconds(count(to.getEpochSecond() - origin) - count(from.getEpochSecond() - origin));
    }

    /** The next opening after an instant. */
    Instant nextOpening(Instant after) {
        return Instant.ofEpochSecond(origin + starts[floor(starts, byTime, after.getEpochSecond() - origin) + 1]);
    }

    /** The next closing after an instant. */
    Instant nextClosing(Instant after) {
        long second = after.getEpochSecond() - origin;
        int segment = floor(starts, byTime, second);
        int next = segment + (second - starts[segment] < before[segment + 1] - before[segment] ? 0 : 1);
        return Instant.ofEpochSecond(origin + starts[next] + before[next + 1] - before[next]);
    }
}
