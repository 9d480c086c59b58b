package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** Pauses of any reasons as one set of instants. */
final class PausesTest {
    private static final Pauses NOON = Pauses.of(List.of(hours(12, 13)));
    private static final Pauses FOR_EVER = Pauses.of(List.of(hours(10, 11), Interval.of(at(12), Instant.MAX)));

    private static Instant at(int hour) {
        return Instant.parse("2026-03-09T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static Interval hours(int from, int to) {
        return Interval.of(at(from), at(to));
    }

    /** A log has them in the order in which they ended. */
    @Test
    void of_aPauseRoundOthers_isOne() {
        assertThat(Pauses.of(List.of(hours(11, 12), hours(13, 14), hours(10, 15)))
                        .intervals())
                .containsExactly(hours(10, 15));
    }

    @Test
    void of_pausesThatMeet_areOne_andEmptyOnesNone() {
        assertThat(Pauses.of(List.of(hours(12, 13), hours(10, 12), hours(15, 15), hours(14, 16)))
                        .intervals())
                .containsExactly(hours(10, 13), hours(14, 16));
        assertThat(Pauses.of(List.of(hours(15, 15))).isEmpty()).isTrue();
    }

    @Test
    void hold_isFromThePauseToBeforeTheResume_andOfClosingsTheOtherWayRound() {
        assertThat(NOON.hold(at(12))).isTrue();
        assertThat(NOON.hold(at(13))).isFalse();
        assertThat(NOON.hold(at(12).minusNanos(1))).isFalse();
        assertThat(NOON.holdClosing(at(12))).isFalse();
        assertThat(NOON.holdClosing(at(12).plusNanos(1))).isTrue();
        assertThat(NOON.holdClosing(at(13))).isTrue();
        assertThat(NOON.holdClosing(at(13).plusNanos(1))).isFalse();
    }

    @Test
    void holdForEver_isSoFromTheBeginningOfAPauseWithoutAnEnd() {
        assertThat(FOR_EVER.holdForEver(at(12))).isTrue();
        assertThat(FOR_EVER.holdForEver(at(12).minusNanos(1))).isFalse();
        assertThat(FOR_EVER.holdForEver(at(10))).isFalse();
        assertThat(NOON.holdForEver(at(12))).isFalse();
        assertThat(Pauses.NONE.holdForEver(at(12))).isFalse();
    }

    @Test
    void areOverAt_isSoAfterTheLastResume() {
        assertThat(NOON.areOverAt(at(13))).isFalse();
        assertThat(NOON.areOverAt(at(13).plusNanos(1))).isTrue();
        assertThat(FOR_EVER.areOverAt(Instant.MAX)).isFalse();
        assertThat(Pauses.NONE.areOverAt(at(0))).isTrue();
    }

    @Test
    void within_leavesOutWhatBeginsAtTheEndOrEndsAtTheBeginning() {
        assertThat(NOON.within(at(11), at(12)).isEmpty()).isTrue();
        assertThat(NOON.within(at(13), at(14)).isEmpty()).isTrue();
        assertThat(FOR_EVER.within(at(10), at(10)).isEmpty()).isTrue();
        assertThat(FOR_EVER.within(at(13), at(13)).isEmpty()).isTrue();
        assertThat(FOR_EVER.within(at(9), at(12)).intervals()).containsExactly(hours(10, 11));
        assertThat(FOR_EVER.within(at(11).minusNanos(1), at(13)).intervals())
                .containsExactly(Interval.of(at(11).minusNanos(1), at(11)), hours(12, 13));
    }
}
