package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;

/** Rule 10: what is received after a cut-off counts as received at the next business day's opening, its figures too. */
final class CutOffLifeStoryTest {
    private static final Terms AFTER_15 = new Terms(
            Terms.calendar("office").calendars(),
            Optional.of(DayReading.parse("close-of-day")),
            Optional.of(LocalTime.of(15, 0)),
            Optional.empty(),
            Optional.empty());

    @Test
    void elapsed_beginsWithTheOpening() {
        Life life = Life.under(Schemes.policy(Schemes.row("resolution", "1 business day"))
                        .terms(AFTER_15)
                        .lifecycle(new Lifecycle(
                                Lifecycle.BY_DEFAULT.reopening(),
                                Lifecycle.BY_DEFAULT.binding(),
                                ImmutableList.of(Threshold.used(50)),
                                false,
                                ImmutableMap.of())))
                .opened("Mon 9 Mar 15:30");

        // The clock starts on Tuesday at 09:00, and it is due on Wednesday at 17:00: sixteen hours.
        Standing atNight = life.standing("resolution", "Mon 9 Mar 20:00");
        assertThat(atNight.times().due()).contains(Brussels.at("Wed 11 Mar 17:00"));
        assertThat(atNight.figures().elapsed()).contains(Duration.ZERO);
        assertThat(atNight.figures().remaining()).contains(Duration.ofHours(16));
        Standing half = life.standing("resolution", "Tue 10 Mar 17:00");
        assertThat(half.figures().elapsed()).contains(Duration.ofHours(8));
        assertThat(half.figures().share()).hasValue(0.5);
        assertThat(half.thresholds())
                .containsExactly(new Standing.Passed(Threshold.used(50), Brussels.at("Tue 10 Mar 17:00")));
    }

    /** Less than two hours are promised, so that two are left from the start, which is no opening. */
    @Test
    void timeLeft_ofATargetInHoursIsReckonedFromTheStart() {
        Life life = Life.under(Schemes.policy(Schemes.row("resolution", "1 business hour"))
                        .terms(AFTER_15)
                        .lifecycle(Lifecycle.BY_DEFAULT.withThresholds(Threshold.left(Duration.ofHours(2)))))
                .opened("Mon 9 Mar 07:00");

        assertThat(life.standing("resolution", "Mon 9 Mar 08:00").thresholds())
                .containsExactly(
                        new Standing.Passed(Threshold.left(Duration.ofHours(2)), Brussels.at("Mon 9 Mar 07:00")));
    }
}
