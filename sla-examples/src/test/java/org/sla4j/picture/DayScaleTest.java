package org.sla4j.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.sla4j.picture.DayScale.Pass;
import org.sla4j.picture.DayScale.Stretch;
import org.threeten.extra.Interval;

/** Instants stand where the hands of the clock are, on days of 24, 23 and 25 hours and stranger ones. */
final class DayScaleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static DayScale day(String date, String zone) {
        return DayScale.of(LocalDate.parse(date), ZoneId.of(zone));
    }

    private static Interval interval(String from, String to) {
        return Interval.of(Instant.parse(from), Instant.parse(to));
    }

    private static Interval whole(DayScale day) {
        return Interval.of(day.start(), day.end());
    }

    @Test
    void at_isTheTimeOnTheClock() {
        DayScale day = DayScale.of(LocalDate.of(2026, 3, 27), BERLIN);
        assertThat(day.at(Instant.parse("2026-03-27T14:30:00Z"))).isEqualTo(new Stretch(15.5, 15.5, Pass.ONLY));
        assertThat(day.at(day.start()).from()).isZero();
        assertThat(day.at(day.end()).from()).isEqualTo(24);
        assertThat(day.skipped()).isEmpty();
        assertThat(day.repeated()).isEmpty();
    }

    @Test
    void stretches_acrossSkippedHour_leaveItOut() {
        DayScale day = day("2026-03-29", "Europe/Berlin");
        // 01:00 to 04:00 on the clock is two hours of time.
        assertThat(day.stretches(interval("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z")))
                .containsExactly(new Stretch(1, 2, Pass.ONLY), new Stretch(3, 4, Pass.ONLY));
        assertThat(day.skipped()).contains(new Stretch(2, 3, Pass.ONLY));
    }

    @Test
    void stretches_acrossRepeatedHour_showItTwice() {
        DayScale day = day("2026-10-25", "Europe/Berlin");
        assertThat(day.repeated()).contains(new Stretch(2, 3, Pass.ONLY));
        assertThat(day.stretches(whole(day)))
                .containsExactly(
                        new Stretch(0, 2, Pass.ONLY),
                        new Stretch(2, 3, Pass.FIRST),
                        new Stretch(2, 3, Pass.SECOND),
                        new Stretch(3, 24, Pass.ONLY));
        // From 02:30 for the first time to 02:30 for the second.
        assertThat(day.stretches(interval("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")))
                .containsExactly(new Stretch(2.5, 3, Pass.FIRST), new Stretch(2, 2.5, Pass.SECOND));
    }

    @Test
    void stretches_ofHalfAnHourRepeated() {
        DayScale day = day("2026-04-05", "Australia/Lord_Howe");
        assertThat(day.stretches(whole(day)))
                .containsExactly(
                        new Stretch(0, 1.5, Pass.ONLY),
                        new Stretch(1.5, 2, Pass.FIRST),
                        new Stretch(1.5, 2, Pass.SECOND),
                        new Stretch(2, 24, Pass.ONLY));
    }

    @Test
    void stretches_ofADayThatBeginsAtOne() {
        DayScale day = day("2018-11-04", "America/Sao_Paulo");
        assertThat(day.skipped()).contains(new Stretch(0, 1, Pass.ONLY));
        assertThat(day.stretches(whole(day))).containsExactly(new Stretch(1, 24, Pass.ONLY));
    }

    @Test
    void stretches_ofADayWhoseLastHourComesTwice() {
        DayScale day = day("2018-02-17", "America/Sao_Paulo");
        assertThat(day.stretches(whole(day)))
                .containsExactly(
                        new Stretch(0, 23, Pass.ONLY),
                        new Stretch(23, 24, Pass.FIRST),
                        new Stretch(23, 24, Pass.SECOND));
    }

    @Test
    void skipped_ofADateThatNeverWas_isAllOfIt() {
        DayScale day = day("2011-12-30", "Pacific/Apia");
        assertThat(day.start()).isEqualTo(day.end());
        assertThat(day.skipped()).contains(new Stretch(0, 24, Pass.ONLY));
    }

    @Test
    void stretches_areCutToTheDay() {
        DayScale day = DayScale.of(LocalDate.of(2026, 3, 27), BERLIN);
        assertThat(day.stretches(interval("2026-03-26T12:00:00Z", "2026-03-27T05:00:00Z")))
                .containsExactly(new Stretch(0, 6, Pass.ONLY));
        assertThat(day.stretches(interval("2026-03-25T12:00:00Z", "2026-03-26T05:00:00Z")))
                .isEmpty();
    }
}
