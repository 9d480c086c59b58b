package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.calendar.Moments.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BusinessDaysTest {
    private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    private static final LocalDate SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
    private static final LocalDate SUN_2026_10_25 = LocalDate.of(2026, 10, 25);

    /** Monday to Friday with a lunch break, Easter Monday (6 April 2026) closed, Maundy Thursday a half day. */
    private static final BusinessCalendar OFFICE = calendar("Europe/Brussels", "mon-fri", "09:00-12:00, 13:00-17:00")
            .withHolidays(List.of(HolidayRule.of("Easter Monday", new Recurrence.FromEaster(1))))
            .withSpecialDays(
                    List.of(new SpecialDay(LocalDate.of(2026, 4, 2), DayHours.parse("09:00-12:00"), "half day")));

    private static final BusinessDays DAYS = OFFICE.businessDays();

    private static BusinessCalendar calendar(String zone, String days, String hours) {
        return BusinessCalendar.of(ZoneId.of(zone), WeeklyHours.of(days, hours));
    }

    static Stream<Arguments> successors() {
        return Stream.of(
                arguments("2026-03-27", 1, "2026-03-30"),
                arguments("2026-03-28", 1, "2026-03-30"),
                arguments("2026-03-29", 1, "2026-03-30"),
                arguments("2026-03-30", 1, "2026-03-31"),
                arguments("2026-04-03", 1, "2026-04-07"),
                arguments("2026-03-27", 5, "2026-04-03"),
                arguments("2026-03-27", 6, "2026-04-07"),
                // 2026 has 261 dates from Monday to Friday, one of them Easter Monday.
                arguments("2025-12-31", 260, "2026-12-31"),
                // January 2027 has 21 more, the last on Friday the 29th; the 19th of February is a Thursday.
                arguments("2025-12-31", 281, "2027-01-29"),
                arguments("2025-12-31", 300, "2027-02-25"));
    }

    @ParameterizedTest
    @MethodSource("successors")
    void after_skipsWeekendsAndHolidays(LocalDate date, long n, LocalDate expected) {
        assertThat(DAYS.after(date, n)).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("successors")
    void between_countsTheDaysThatAfterSkips(LocalDate date, long n, LocalDate later) {
        assertThat(DAYS.between(date.plusDays(1), later)).isEqualTo(n - 1);
        assertThat(DAYS.between(date.plusDays(1), later.plusDays(1))).isEqualTo(n);
    }

    @Test
    void before_mirrorsAfter() {
        assertThat(DAYS.before(LocalDate.of(2026, 4, 7), 1)).contains(LocalDate.of(2026, 4, 3));
        assertThat(DAYS.before(LocalDate.of(2026, 4, 7), 6)).contains(FRI_2026_03_27);
        assertThat(DAYS.before(SUN_2026_03_29, 1)).contains(FRI_2026_03_27);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 3, 2026-04-01",
        "2026-04-07, 4, 2026-03-31",
        "2026-04-01, 1, 2026-03-31",
        "2026-04-01, 22, 2026-03-02",
        "2026-04-01, 23, 2026-02-27",
        // 2026 begins on a Thursday, 2025 on a Wednesday: it has 261 dates from Monday to Friday, one of them Easter
        // Monday.
        "2026-12-31, 259, 2026-01-01",
        "2026-12-31, 260, 2025-12-31",
        "2026-12-31, 519, 2025-01-01"
    })
    void before_countsOverTheEndsOfMonths(LocalDate date, long n, LocalDate expected) {
        assertThat(DAYS.before(date, n)).contains(expected);
    }

    @Test
    void between_isNoneFromADateToItself() {
        assertThat(DAYS.between(FRI_2026_03_27, FRI_2026_03_27)).isZero();
    }

    @Test
    void after_isEmptyWhereThereAreNotSoMany() {
        BusinessCalendar once = calendar("Europe/Brussels", "mon", "closed")
                .withSpecialDays(List.of(new SpecialDay(FRI_2026_03_27, DayHours.ALL_DAY, "")));
        assertThat(once.businessDays().after(LocalDate.of(2020, 1, 1), 1)).contains(FRI_2026_03_27);
        assertThat(once.businessDays().after(LocalDate.of(2020, 1, 1), 2)).isEmpty();
        assertThat(once.businessDays().after(FRI_2026_03_27, 1)).isEmpty();
        assertThat(once.businessDays().before(FRI_2026_03_27, 1)).isEmpty();
        assertThat(once.businessDays().before(LocalDate.of(2030, 1, 1), 1)).contains(FRI_2026_03_27);
        assertThat(DAYS.after(FRI_2026_03_27, Long.MAX_VALUE)).isEmpty();
        assertThat(DAYS.before(FRI_2026_03_27, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void contains_isFalseWhereAClockChangeSwallowsTheWindow() {
        BusinessDays nights = calendar("Europe/Brussels", "sun", "02:00-03:00").businessDays();
        assertThat(nights.contains(SUN_2026_03_29)).isFalse();
        assertThat(nights.firstOpening(SUN_2026_03_29)).isEmpty();
        assertThat(nights.lastClosing(SUN_2026_03_29)).isEmpty();
        assertThat(nights.at(SUN_2026_03_29, LocalTime.of(2, 30))).isEmpty();
        assertThat(nights.contains(SUN_2026_10_25)).isTrue();
        assertThat(nights.contains(LocalDate.of(2026, 3, 22))).isTrue();
    }

    @Test
    void contains_isFalseOnADateThatTheZoneSkipped() {
        BusinessDays days = calendar("Pacific/Apia", "daily", "09:00-17:00").businessDays();
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThat(days.contains(skipped)).isFalse();
        assertThat(days.after(skipped.minusDays(1), 1)).contains(LocalDate.of(2011, 12, 31));
        assertThat(days.between(LocalDate.of(2011, 12, 1), LocalDate.of(2012, 1, 1)))
                .isEqualTo(30);
    }

    @Test
    void contains_holdsTheDateOnWhichANightOpensOnly() {
        BusinessDays nights = calendar("Europe/Brussels", "fri", "22:00-06:00").businessDays();
        assertThat(nights.contains(FRI_2026_03_27)).isTrue();
        assertThat(nights.contains(LocalDate.of(2026, 3, 28))).isFalse();
        assertThat(nights.lastClosing(FRI_2026_03_27)).contains(at("2026-03-28T06:00+01:00"));
    }

    @Test
    void firstOpening_isThatOfTheFirstWindow() {
        assertThat(DAYS.firstOpening(FRI_2026_03_27)).contains(at("2026-03-27T09:00+01:00"));
        assertThat(DAYS.firstOpening(SUN_2026_03_29)).isEmpty();
        assertThat(DAYS.firstOpening(LocalDate.of(2026, 4, 6))).isEmpty();
    }

    @Test
    void lastClosing_isThatOfTheLastWindow() {
        assertThat(DAYS.lastClosing(FRI_2026_03_27)).contains(at("2026-03-27T17:00+01:00"));
        assertThat(DAYS.lastClosing(LocalDate.of(2026, 4, 2))).contains(at("2026-04-02T12:00+02:00"));
        assertThat(DAYS.lastClosing(SUN_2026_03_29)).isEmpty();
    }

    @Test
    void firstOpening_isTheEndOfAGapThatHoldsTheEdge() {
        BusinessDays days = calendar("Europe/Brussels", "sun", "02:30-05:00").businessDays();
        assertThat(days.firstOpening(SUN_2026_03_29)).contains(at("2026-03-29T03:00+02:00"));
    }

    @Test
    void lastClosing_isTheSecondOneOfARepeatedTime() {
        BusinessDays days = calendar("Europe/Brussels", "sun", "01:00-02:30").businessDays();
        assertThat(days.firstOpening(SUN_2026_10_25)).contains(at("2026-10-25T01:00+02:00"));
        assertThat(days.lastClosing(SUN_2026_10_25)).contains(at("2026-10-25T02:30+01:00"));
    }

    @Test
    void lastClosing_atTheStartOfTheRepeatedHourIsTheFirst() {
        // The clock comes to 02:00 twice, but the window shows no time of the second hour.
        BusinessDays days = calendar("Europe/Brussels", "sun", "01:00-02:00").businessDays();
        assertThat(days.lastClosing(SUN_2026_10_25)).contains(at("2026-10-25T02:00+02:00"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments("2026-03-27", "10:15", "2026-03-27T10:15+01:00"),
                arguments("2026-03-27", "09:00", "2026-03-27T09:00+01:00"),
                arguments("2026-03-27", "08:59:59", "2026-03-27T09:00+01:00"),
                arguments("2026-03-27", "12:00", "2026-03-27T13:00+01:00"),
                arguments("2026-03-27", "12:30", "2026-03-27T13:00+01:00"),
                arguments("2026-03-27", "16:59:59.999999999", "2026-03-27T16:59:59.999999999+01:00"),
                arguments("2026-03-27", "17:00", "2026-03-27T17:00+01:00"),
                arguments("2026-03-27", "23:00", "2026-03-27T17:00+01:00"),
                // The half day closes at noon.
                arguments("2026-04-02", "16:00", "2026-04-02T12:00+02:00"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void at_isBroughtBackToTheClosingAndForwardToTheNextWindow(LocalDate date, LocalTime time, String expected) {
        assertThat(DAYS.at(date, time)).contains(at(expected));
    }

    @Test
    void at_staysInTheNightThatBeganTheDayBefore() {
        // Rule 10: the time falls in no break where the desk is open, also where the window is of the date before.
        BusinessDays nights =
                calendar("Europe/Brussels", "daily", "22:00-06:00").businessDays();
        LocalDate monday = LocalDate.of(2026, 4, 20);
        assertThat(nights.at(monday, LocalTime.of(2, 0))).contains(at("2026-04-20T02:00+02:00"));
        assertThat(nights.at(monday, LocalTime.of(5, 59))).contains(at("2026-04-20T05:59+02:00"));
        assertThat(nights.at(monday, LocalTime.of(6, 0))).contains(at("2026-04-20T22:00+02:00"));
    }

    /** No date comes before the first of all, and so no night. */
    @Test
    void at_onTheFirstDate_isBroughtForward() {
        BusinessDays nights = calendar("UTC", "daily", "22:00-06:00").businessDays();
        assertThat(nights.at(LocalDate.MIN, LocalTime.of(2, 0)))
                .contains(LocalDate.MIN.atTime(22, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void at_inAGapBehindTheNight_isBroughtForward() {
        // 02:30 is moved to 03:30, when the night is over. In autumn it is closed from 02:45 to the second 02:00.
        BusinessDays nights =
                calendar("Europe/Brussels", "daily", "22:00-02:45").businessDays();
        assertThat(nights.at(SUN_2026_03_29, LocalTime.of(2, 30))).contains(at("2026-03-29T22:00+02:00"));
        assertThat(nights.at(SUN_2026_10_25, LocalTime.of(2, 50))).contains(at("2026-10-25T22:00+01:00"));
        assertThat(nights.at(SUN_2026_10_25, LocalTime.of(2, 40))).contains(at("2026-10-25T02:40+02:00"));
    }

    @Test
    void at_afterADateWithoutANight_isBroughtForward() {
        BusinessDays nights =
                calendar("Europe/Brussels", "mon-fri", "22:00-06:00").businessDays();
        assertThat(nights.at(LocalDate.of(2026, 4, 20), LocalTime.of(2, 0))).contains(at("2026-04-20T22:00+02:00"));
    }

    @Test
    void at_isEmptyOnADateThatIsNoBusinessDay() {
        assertThat(DAYS.at(SUN_2026_03_29, LocalTime.NOON)).isEmpty();
        assertThat(DAYS.at(LocalDate.of(2026, 4, 6), LocalTime.NOON)).isEmpty();
    }

    @Test
    void at_movesATimeInAGapByItsLength() {
        BusinessDays days = calendar("Europe/Brussels", "daily", "00:00-24:00").businessDays();
        assertThat(days.at(SUN_2026_03_29, LocalTime.of(2, 30))).contains(at("2026-03-29T03:30+02:00"));
    }

    @Test
    void at_takesTheFirstOfARepeatedTime() {
        BusinessDays days = calendar("Europe/Brussels", "daily", "00:00-24:00").businessDays();
        assertThat(days.at(SUN_2026_10_25, LocalTime.of(2, 30))).contains(at("2026-10-25T02:30+02:00"));
    }

    @Test
    void at_neverFallsIntoTheClosedPartOfARepeatedHour() {
        // The desk closes at 02:30, for the second time half an hour of open time after the clock was set back.
        BusinessCalendar calendar = calendar("Europe/Brussels", "sun", "00:00-02:30");
        assertThat(calendar.businessDays().at(SUN_2026_10_25, LocalTime.of(2, 45)))
                .contains(at("2026-10-25T02:30+01:00"));
    }

    @Test
    void at_staysInANightUntilItsEndOnTheNextDate() {
        BusinessDays nights = calendar("Europe/Brussels", "fri", "22:00-06:00").businessDays();
        assertThat(nights.at(FRI_2026_03_27, LocalTime.of(23, 30))).contains(at("2026-03-27T23:30+01:00"));
        assertThat(nights.at(FRI_2026_03_27, LocalTime.of(2, 0))).contains(at("2026-03-27T22:00+01:00"));
    }

    @Test
    void contains_servesTheFirstAndLastDates() {
        BusinessDays days = calendar("Europe/Brussels", "daily", "00:00-24:00").businessDays();
        assertThat(days.contains(LocalDate.MIN)).isTrue();
        assertThat(days.contains(LocalDate.MAX)).isTrue();
        assertThat(days.after(LocalDate.MAX.minusDays(1), 1)).contains(LocalDate.MAX);
        assertThat(days.after(LocalDate.MAX, 1)).isEmpty();
        assertThat(days.before(LocalDate.MIN, 1)).isEmpty();
        assertThat(days.before(LocalDate.MIN.plusDays(1), 1)).contains(LocalDate.MIN);
        assertThat(days.after(LocalDate.MAX.minusDays(1000), 1000)).contains(LocalDate.MAX);
        assertThat(days.after(LocalDate.MAX.minusDays(1000), 1001)).isEmpty();
        assertThat(days.before(LocalDate.MIN.plusDays(1000), 1000)).contains(LocalDate.MIN);
        assertThat(days.before(LocalDate.MIN.plusDays(1000), 1001)).isEmpty();
        assertThat(days.between(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay());
        assertThat(days.after(LocalDate.MIN, 1_000_000)).contains(LocalDate.MIN.plusDays(1_000_000));
        assertThat(days.before(LocalDate.MAX, 1_000_000)).contains(LocalDate.MAX.minusDays(1_000_000));
        assertThat(days.lastClosing(LocalDate.MAX)).isPresent();
    }

    @Test
    void after_rejectsNumbersBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.after(FRI_2026_03_27, 0))
                .withMessage("n must be at least 1 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.before(FRI_2026_03_27, -1))
                .withMessage("n must be at least 1 but was -1");
    }

    @Test
    void between_rejectsDatesInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.between(FRI_2026_03_27, FRI_2026_03_27.minusDays(1)))
                .withMessage("to must not be before 2026-03-27 but was 2026-03-26");
    }

    /** The clock shows 02:30 twice, and the window is open again before the second time. */
    @Test
    void at_theClosingInARepeatedHour_isTheLastClosing() {
        BusinessDays days = calendar("Europe/Brussels", "daily", "01:00-02:30").businessDays();

        assertThat(days.at(SUN_2026_10_25, LocalTime.of(2, 30))).contains(at("2026-10-25T02:30+01:00"));
        assertThat(days.at(SUN_2026_10_25, LocalTime.of(2, 29))).contains(at("2026-10-25T02:29+02:00"));
    }

    /** The clock goes from 02:00 to 03:00, and the first window with it: at 03:00 the desk is closed until 04:00. */
    @Test
    void at_aTimeInAGapThatEndsAWindow_isTheNextOpening() {
        BusinessDays days =
                calendar("Europe/Brussels", "sun", "01:00-02:30, 04:00-05:00").businessDays();

        assertThat(days.at(SUN_2026_03_29, LocalTime.of(1, 59))).contains(at("2026-03-29T01:59+01:00"));
        assertThat(days.at(SUN_2026_03_29, LocalTime.of(2, 0))).contains(at("2026-03-29T04:00+02:00"));
    }
}
