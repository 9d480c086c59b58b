package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Values are from 0 to 63 in all tables here. */
final class BucketsTest {
    private static final int EXTENT = 64;

    /** The keys in every second place, and behind them one that is beyond every value. */
    private static Buckets buckets(int first, int... keys) {
        int[] table = new int[2 * keys.length + 4];
        for (int i = 0; i < keys.length; i++) {
            table[2 * i + first] = keys[i];
        }
        table[2 * keys.length + first] = EXTENT;
        return new Buckets(table, first, 2 * keys.length - 2 + first, EXTENT);
    }

    /** Which key is the last at or before the begin of each bucket, and after the last bucket the last of all. */
    private static int[] lastKeys(Buckets buckets, int first) {
        return IntStream.range(0, buckets.places.length)
                .map(bucket -> (buckets.places[bucket] - first) / 2)
                .toArray();
    }

    @Test
    void buckets_areAsWideAsTheLeastDistance_soThatEachHoldsOneMoreKey() {
        Buckets eight = buckets(0, 0, 16, 32, 40);
        assertThat(1 << eight.shift).isEqualTo(8);
        assertThat(lastKeys(eight, 0)).containsExactly(0, 0, 1, 1, 2, 3, 3, 3, 3);
        assertThat(eight.most).isEqualTo(1);
    }

    @Test
    void buckets_areAsWideAsTheLeastDistance_whereItIsNotTheLast() {
        Buckets eight = buckets(1, 0, 16, 24, 40);
        assertThat(1 << eight.shift).isEqualTo(8);
        assertThat(lastKeys(eight, 1)).containsExactly(0, 0, 1, 2, 2, 3, 3, 3, 3);
        assertThat(eight.most).isEqualTo(1);
    }

    @Test
    void buckets_areNotMadeForTheDistanceOfTheFirstKeyFromZero() {
        Buckets wide = buckets(0, 0, 1, 33);
        assertThat(1 << wide.shift).isEqualTo(32);
        assertThat(lastKeys(wide, 0)).containsExactly(0, 1, 2);
        assertThat(wide.most).isEqualTo(1);
    }

    @Test
    void buckets_ofKeysThatCrowd_areAboutAsManyAsTheKeys() {
        Buckets crowded = buckets(0, 0, 40, 41, 42, 60);
        assertThat(1 << crowded.shift).isEqualTo(16);
        assertThat(lastKeys(crowded, 0)).containsExactly(0, 0, 0, 3, 4);
        assertThat(crowded.most).isEqualTo(3);
    }

    @Test
    void most_countsTheKeysOfTheLastBucketToo() {
        Buckets crowded = buckets(1, 0, 50, 51, 52);
        assertThat(lastKeys(crowded, 1)).containsExactly(0, 0, 3);
        assertThat(crowded.most).isEqualTo(3);
    }

    @Test
    void oneBucket_isEnoughForOneKey() {
        Buckets one = buckets(0, 0);
        assertThat(lastKeys(one, 0)).containsExactly(0, 0);
        assertThat(one.most).isEqualTo(1);
    }
}
