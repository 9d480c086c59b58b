package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.calendar.Moments.at;
import static org.sla4j.calendar.Moments.between;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other engines got wrong, one test for each, after "Engines were wrong here" of the lessons of the field. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FieldLessonsTest {
    private static final BusinessCalendar OFFICE = calendar("Europe/Brussels", "mon-fri", "09:00-17:00");

    private static BusinessCalendar calendar(String zone, String days, String hours) {
        return BusinessCalendar.of(ZoneId.of(zone), WeeklyHours.of(days, hours));
    }

    @Test
    void lesson1_noOpenTimeAtAllHasNoDeadline() {
        Instant now = at("2026-03-27T12:00+01:00");
        assertThat(calendar("Europe/Brussels", "daily", "closed").deadline(now, Duration.ofDays(150)))
                .isEmpty();
        // Holidays for ever: every day of the year is one.
        List<HolidayRule> everyDay = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .map(date -> HolidayRule.of("holiday", new Recurrence.Yearly(MonthDay.from(date))))
                .toList();
        assertThat(OFFICE.withHolidays(everyDay).deadline(now, Duration.ofHours(1)))
                .isEmpty();
        assertThat(OFFICE.withHolidays(everyDay).latestStart(now, Duration.ofHours(1)))
                .isEmpty();
        assertThat(OFFICE.withHolidays(everyDay).businessDays().after(LocalDate.of(2026, 3, 27), 1))
                .isEmpty();
    }

    @Test
    void lesson2_noMinuteIsLostAtMidnight() {
        OpenTime roundTheClock = calendar("Europe/Brussels", "mon-fri", "00:00-24:00");
        assertThat(roundTheClock.counted(at("2026-06-01T00:00+02:00"), at("2026-06-06T00:00+02:00")))
                .isEqualTo(Duration.ofHours(120));
        assertThat(roundTheClock.deadline(at("2026-06-01T23:59+02:00"), Duration.ofMinutes(2)))
                .contains(at("2026-06-02T00:01+02:00"));
        assertThat(roundTheClock.isOpen(at("2026-06-01T23:59:59.999999999+02:00")))
                .isTrue();
    }

    @Test
    void lesson3_clockChangesInsideHoursAtMidnightAndOnLongDays() {
        OpenTime nights = calendar("Europe/Brussels", "sat", "22:00-06:00");
        assertThat(nights.counted(at("2026-03-28T12:00+01:00"), at("2026-03-29T12:00+02:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.counted(at("2026-10-24T12:00+02:00"), at("2026-10-25T12:00+01:00")))
                .isEqualTo(Duration.ofHours(9));
        OpenTime havana = calendar("America/Havana", "daily", "00:00-24:00");
        assertThat(havana.deadline(at("2026-11-01T00:00-04:00"), Duration.ofHours(24)))
                .contains(at("2026-11-01T23:00-05:00"));
        // Thirty days of eight hours across the change of 29 March stay on the hour of the wall clock.
        assertThat(OFFICE.deadline(at("2026-03-02T10:00+01:00"), Duration.ofHours(30 * 8)))
                .contains(at("2026-04-13T10:00+02:00"));
    }

    @Test
    void lesson4_theOffsetIsThatOfTheInstant() {
        assertThat(OFFICE.isOpen(at("2026-01-15T08:30Z"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-01-15T07:30Z"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-07-15T07:30Z"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-07-15T15:30Z"))).isFalse();
    }

    @Test
    void lesson5_holidaysAreKeptInLongSpansAtMidnightAndEveryYear() {
        BusinessCalendar calendar =
                OFFICE.withHolidays(List.of(HolidayRule.of("Christmas", new Recurrence.Yearly(MonthDay.of(12, 25)))));
        // 2026 to 2035 have ten Christmas Days, of which 2026, 2028, 2029, 2030, 2031, 2034 and 2035 are on weekdays.
        Instant first = at("2026-01-01T00:00+01:00");
        Instant last = at("2036-01-01T00:00+01:00");
        assertThat(OFFICE.counted(first, last).minus(calendar.counted(first, last)))
                .isEqualTo(Duration.ofHours(7 * 8));
        Duration tenYears = OFFICE.counted(first, last);
        assertThat(calendar.deadline(first, tenYears)).isEqualTo(OFFICE.deadline(last, Duration.ofHours(7 * 8)));
        BusinessCalendar roundTheClock = calendar.withHours(WeeklyHours.ALL_WEEK);
        assertThat(roundTheClock.isOpen(at("2026-12-24T23:59:59.999999999+01:00")))
                .isTrue();
        assertThat(roundTheClock.isOpen(at("2026-12-25T00:00+01:00"))).isFalse();
        assertThat(roundTheClock.isOpen(at("2026-12-26T00:00+01:00"))).isTrue();
    }

    @Test
    void lesson6_startsOutsideOfHoursLoseNothing() {
        Duration tenHours = Duration.ofHours(10);
        Instant due = at("2026-03-31T11:00+02:00");
        for (String start : List.of(
                "2026-03-27T17:00+01:00",
                "2026-03-27T23:00+01:00",
                "2026-03-29T12:00+02:00",
                "2026-03-30T05:00+02:00")) {
            assertThat(OFFICE.deadline(at(start), tenHours)).contains(due);
        }
        assertThat(OFFICE.deadline(at("2026-03-27T16:30+01:00"), tenHours)).contains(at("2026-03-31T10:30+02:00"));
    }

    @Test
    void lesson7_countingBackOverSplitWindows() {
        OpenTime split = calendar("Europe/Brussels", "mon-fri", "08:00-12:00, 13:00-15:00, 15:30-18:00");
        Instant start = at("2026-03-27T11:00+01:00");
        Instant due = at("2026-03-30T09:00+02:00");
        // One hour until noon, two and two and a half after it, one on Monday.
        assertThat(split.deadline(start, Duration.ofMinutes(390))).contains(due);
        assertThat(split.latestStart(due, Duration.ofMinutes(390))).contains(start);
        assertThat(split.latestStart(due, Duration.ofMinutes(61))).contains(at("2026-03-27T17:59+01:00"));
        assertThat(split.latestStart(due, Duration.ofMinutes(211))).contains(at("2026-03-27T14:59+01:00"));
    }

    @Test
    void lesson8_windowsAcrossMidnightLunchBreaksAndUnevenWeeks() {
        WeeklyHours week = WeeklyHours.of("mon, thu", "09:00-12:00, 13:00-17:00")
                .with("fri", "22:00-06:00")
                .with("sun", "10:00-24:00");
        BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Europe/Brussels"), week);
        assertThat(calendar.intervals(at("2026-06-01T00:00+02:00"), at("2026-06-08T00:00+02:00")))
                .containsExactly(
                        between("2026-06-01T09:00+02:00", "2026-06-01T12:00+02:00"),
                        between("2026-06-01T13:00+02:00", "2026-06-01T17:00+02:00"),
                        between("2026-06-04T09:00+02:00", "2026-06-04T12:00+02:00"),
                        between("2026-06-04T13:00+02:00", "2026-06-04T17:00+02:00"),
                        between("2026-06-05T22:00+02:00", "2026-06-06T06:00+02:00"),
                        between("2026-06-07T10:00+02:00", "2026-06-08T00:00+02:00"));
    }

    @Test
    void lesson9_nothingIsRounded() {
        Instant start = at("2026-03-27T09:00:00.000000001+01:00");
        assertThat(OFFICE.counted(start, at("2026-03-27T09:00:00.3+01:00"))).isEqualTo(Duration.ofNanos(299_999_999));
        assertThat(OFFICE.deadline(start, Duration.ofHours(8))).contains(at("2026-03-30T09:00:00.000000001+02:00"));
        // A seventh of an hour is no whole number of nanoseconds; what is cut off then is never made up for.
        Duration seventh = Duration.ofHours(1).dividedBy(7);
        Instant at = start;
        for (int i = 0; i < 7000; i++) {
            at = OFFICE.deadline(at, seventh).orElseThrow();
        }
        assertThat(OFFICE.deadline(start, seventh.multipliedBy(7000))).contains(at);
    }

    @Test
    void lesson10_pausesTakeAwayOpenTimeOfTheSameCalendarOnce() {
        // From Friday 16:00 to Monday 10:00: two hours that count, a weekend that does not; the second lies within.
        OpenTime paused = OFFICE.except(List.of(
                between("2026-03-27T16:00+01:00", "2026-03-30T10:00+02:00"),
                between("2026-03-27T18:00+01:00", "2026-03-28T18:00+01:00")));
        Instant start = at("2026-03-27T12:00+01:00");
        Instant due = OFFICE.deadline(start, Duration.ofHours(8)).orElseThrow();
        assertThat(due).isEqualTo(at("2026-03-30T12:00+02:00"));
        assertThat(paused.deadline(start, Duration.ofHours(8))).contains(at("2026-03-30T14:00+02:00"));
        assertThat(paused.counted(start, at("2026-03-30T14:00+02:00"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void lesson11_longSpansAreServedToTheEnd() {
        // 5,200 weeks of five days: the last Friday is 36,400 - 3 days after the Monday on which they begin.
        assertThat(OFFICE.deadline(at("2026-01-05T09:00+01:00"), Duration.ofHours(40L * 52 * 100)))
                .contains(at("2125-08-31T17:00+02:00"));
        assertThat(OFFICE.businessDays().after(LocalDate.of(2026, 1, 4), 26_000))
                .contains(LocalDate.of(2125, 8, 31));
    }

    @Test
    void lesson12_inputInAnotherZoneIsTheSameInstant() {
        ZonedDateTime inTokyo = ZonedDateTime.of(2026, 3, 28, 0, 30, 0, 0, ZoneId.of("Asia/Tokyo"));
        // Saturday in Tokyo, Friday 16:30 in Brussels.
        assertThat(OFFICE.deadline(inTokyo.toInstant(), Duration.ofHours(1))).contains(at("2026-03-30T09:30+02:00"));
    }
}
