package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.Recurrence.FromEaster;
import org.sla4j.calendar.Recurrence.NthWeekday;
import org.sla4j.calendar.Recurrence.Once;
import org.sla4j.calendar.Recurrence.WeekdayOnOrAfter;
import org.sla4j.calendar.Recurrence.WeekdayOnOrBefore;
import org.sla4j.calendar.Recurrence.Yearly;

final class RecurrenceTest {
    static Stream<Arguments> easters() {
        return Stream.of(
                arguments("1583-04-10", EasterReckoning.WESTERN),
                arguments("1666-04-25", EasterReckoning.WESTERN),
                arguments("1818-03-22", EasterReckoning.WESTERN),
                arguments("1886-04-25", EasterReckoning.WESTERN),
                arguments("1943-04-25", EasterReckoning.WESTERN),
                arguments("2014-04-20", EasterReckoning.WESTERN),
                arguments("2014-04-20", EasterReckoning.ORTHODOX),
                arguments("2190-04-25", EasterReckoning.WESTERN),
                arguments("2285-03-22", EasterReckoning.WESTERN),
                arguments("2353-03-22", EasterReckoning.WESTERN),
                arguments("1954-04-18", EasterReckoning.WESTERN),
                arguments("1961-04-02", EasterReckoning.WESTERN),
                arguments("1981-04-19", EasterReckoning.WESTERN),
                arguments("1999-04-04", EasterReckoning.WESTERN),
                arguments("2000-04-23", EasterReckoning.WESTERN),
                arguments("2008-03-23", EasterReckoning.WESTERN),
                arguments("2024-03-31", EasterReckoning.WESTERN),
                arguments("2025-04-20", EasterReckoning.WESTERN),
                arguments("2026-04-05", EasterReckoning.WESTERN),
                arguments("2027-03-28", EasterReckoning.WESTERN),
                arguments("2038-04-25", EasterReckoning.WESTERN),
                arguments("2285-03-22", EasterReckoning.WESTERN),
                arguments("1999-04-11", EasterReckoning.ORTHODOX),
                arguments("2000-04-30", EasterReckoning.ORTHODOX),
                arguments("2013-05-05", EasterReckoning.ORTHODOX),
                arguments("2021-05-02", EasterReckoning.ORTHODOX),
                arguments("2024-05-05", EasterReckoning.ORTHODOX),
                arguments("2025-04-20", EasterReckoning.ORTHODOX),
                arguments("2026-04-12", EasterReckoning.ORTHODOX),
                arguments("2027-05-02", EasterReckoning.ORTHODOX),
                arguments("2038-04-25", EasterReckoning.ORTHODOX));
    }

    @ParameterizedTest
    @MethodSource("easters")
    void fromEaster_findsTheSundayOfAYear(LocalDate sunday, EasterReckoning reckoning) {
        assertThat(new FromEaster(0, reckoning).in(sunday.getYear())).contains(sunday);
    }

    @Test
    void fromEaster_countsDaysBothWays() {
        assertThat(new FromEaster(-2).in(2026)).contains(LocalDate.of(2026, 4, 3));
        assertThat(new FromEaster(1).in(2026)).contains(LocalDate.of(2026, 4, 6));
        assertThat(new FromEaster(39).in(2026)).contains(LocalDate.of(2026, 5, 14));
        assertThat(new FromEaster(50, EasterReckoning.ORTHODOX).in(2026)).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void fromEaster_hasNoDateOutsideOfTheReckonedYears() {
        assertThat(new FromEaster(0).in(1582)).isEmpty();
        assertThat(new FromEaster(0).in(9999)).isPresent();
        assertThat(new FromEaster(0).in(10_000)).isEmpty();
    }

    static Stream<Arguments> recurrences() {
        return Stream.of(
                arguments(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0), "2026-11-26"),
                arguments(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 1), "2026-11-27"),
                arguments(nth(-1, DayOfWeek.MONDAY, Month.MAY, 0), "2026-05-25"),
                arguments(nth(-1, DayOfWeek.MONDAY, Month.MAY, 0), "2027-05-31"),
                arguments(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, 0), "2026-09-07"),
                arguments(nth(3, DayOfWeek.MONDAY, Month.JANUARY, 0), "2026-01-19"),
                arguments(nth(5, DayOfWeek.THURSDAY, Month.JANUARY, 0), "2026-01-29"),
                arguments(nth(-2, DayOfWeek.SUNDAY, Month.MARCH, 0), "2026-03-22"),
                arguments(nth(-5, DayOfWeek.SUNDAY, Month.MARCH, 0), "2026-03-01"),
                arguments(nth(1, DayOfWeek.SUNDAY, Month.SEPTEMBER, -1), "2026-09-05"),
                arguments(new WeekdayOnOrAfter(DayOfWeek.SATURDAY, MonthDay.of(6, 20)), "2026-06-20"),
                arguments(new WeekdayOnOrAfter(DayOfWeek.SATURDAY, MonthDay.of(6, 20)), "2025-06-21"),
                arguments(new WeekdayOnOrBefore(DayOfWeek.MONDAY, MonthDay.of(5, 24)), "2026-05-18"),
                arguments(new WeekdayOnOrBefore(DayOfWeek.MONDAY, MonthDay.of(5, 24)), "2027-05-24"),
                arguments(new Yearly(MonthDay.of(7, 21)), "2026-07-21"),
                arguments(new Yearly(MonthDay.of(2, 29)), "2028-02-29"),
                arguments(new Once(LocalDate.of(2026, 7, 3)), "2026-07-03"));
    }

    private static Recurrence nth(int nth, DayOfWeek weekday, Month month, int plusDays) {
        return new NthWeekday(nth, weekday, month, plusDays);
    }

    @ParameterizedTest
    @MethodSource("recurrences")
    void in_isTheDateOfTheYear(Recurrence recurrence, LocalDate date) {
        assertThat(recurrence.in(date.getYear())).contains(date);
    }

    static Stream<Arguments> without() {
        return Stream.of(
                arguments(nth(5, DayOfWeek.MONDAY, Month.FEBRUARY, 0), 2026),
                arguments(nth(-5, DayOfWeek.MONDAY, Month.FEBRUARY, 0), 2026),
                arguments(new Yearly(MonthDay.of(2, 29)), 2026),
                arguments(new Yearly(MonthDay.of(2, 29)), 1900),
                arguments(new Once(LocalDate.of(2026, 7, 3)), 2027));
    }

    @ParameterizedTest
    @MethodSource("without")
    void in_isEmptyWhereTheYearHasNoSuchDate(Recurrence recurrence, int year) {
        assertThat(recurrence.in(year)).isEmpty();
    }

    @Test
    void nthWeekday_rejectsNumbersThatNoMonthHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nth(0, DayOfWeek.MONDAY, Month.MAY, 0))
                .withMessage("nth must be 1 to 5 or -5 to -1 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nth(6, DayOfWeek.MONDAY, Month.MAY, 0))
                .withMessage("nth must be 1 to 5 or -5 to -1 but was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nth(1, DayOfWeek.MONDAY, Month.MAY, 32))
                .withMessage("plusDays must be from -31 to 31 but was 32");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nth(1, DayOfWeek.MONDAY, Month.MAY, Integer.MIN_VALUE))
                .withMessage("plusDays must be from -31 to 31 but was -2147483648");
        assertThatIllegalArgumentException().isThrownBy(() -> nth(1, DayOfWeek.MONDAY, Month.MAY, -32));
        assertThatIllegalArgumentException().isThrownBy(() -> nth(-6, DayOfWeek.MONDAY, Month.MAY, 0));
    }

    @Test
    void in_takesTheMostDaysBothWays() {
        // The first Monday of May 2026 is the fourth.
        assertThat(nth(1, DayOfWeek.MONDAY, Month.MAY, 31).in(2026)).contains(LocalDate.of(2026, 6, 4));
        assertThat(nth(1, DayOfWeek.MONDAY, Month.MAY, -31).in(2026)).contains(LocalDate.of(2026, 4, 3));
        // Easter 2026 is on 5 April, the 95th day of the year; the 295th is 22 October.
        assertThat(new FromEaster(200).in(2026)).contains(LocalDate.of(2026, 10, 22));
        assertThat(new FromEaster(-200).in(2026)).contains(LocalDate.of(2025, 9, 17));
    }

    @Test
    void fromEaster_rejectsDaysThatLeaveTheYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FromEaster(201))
                .withMessage("days must be from -200 to 200 but was 201");
        assertThatIllegalArgumentException().isThrownBy(() -> new FromEaster(-201));
    }

    @Test
    void weekdayOnOrAfter_rejectsADayThatNotEveryYearHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekdayOnOrAfter(DayOfWeek.MONDAY, MonthDay.of(2, 29)))
                .withMessage("day must exist in every year but was 29 February");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekdayOnOrBefore(DayOfWeek.MONDAY, MonthDay.of(2, 29)));
    }
}
