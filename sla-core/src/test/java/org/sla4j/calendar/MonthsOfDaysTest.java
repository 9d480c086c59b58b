package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are near where they lie in the month from which one asks or in the thirteen next to it. */
final class MonthsOfDaysTest {
    /** Monday to Friday: 1 January 1970 was a Thursday. */
    private static final MonthsOfDays WEEKDAYS = new MonthsOfDays(day -> Math.floorMod(day + 3, 7) < 5);

    private static final MonthsOfDays DAILY = new MonthsOfDays(day -> true);

    private static MonthsOfDays only(String date) {
        long only = LocalDate.parse(date).toEpochDay();
        return new MonthsOfDays(day -> day == only);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 1, 2026-03-30",
        "2026-03-27, 3, 2026-04-01",
        "2026-03-26, 1, 2026-03-27",
        "2026-03-02, 21, 2026-03-31",
        "2026-03-31, 1, 2026-04-01",
        "2025-12-31, 1, 2026-01-01",
        "2024-02-28, 2, 2024-03-01",
        "1969-12-31, 1, 1970-01-01",
        // 52 weeks.
        "2026-03-27, 260, 2027-03-26"
    })
    void nearWeekdays_areCountedForthAndBack(LocalDate from, long n, LocalDate to) {
        assertThat(WEEKDAYS.after(from, n)).isEqualTo(to);
        assertThat(WEEKDAYS.before(to, n)).isEqualTo(from);
    }

    @Test
    void fourteenMonths_areNear() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        LocalDate april = LocalDate.of(2027, 4, 30);
        // A year, and 31 and 30 days more, the first of which is March 1 itself.
        assertThat(DAILY.after(march, 425)).isEqualTo(april);
        assertThat(DAILY.after(march, 426)).isNull();
        assertThat(DAILY.before(april, 425)).isEqualTo(march);
        assertThat(DAILY.before(april, 426)).isNull();
        assertThat(only("2027-04-30").after(march, 1)).isEqualTo(april);
        assertThat(only("2027-05-01").after(march, 1)).isNull();
        assertThat(only("2026-03-01").before(april, 1)).isEqualTo(march);
        assertThat(only("2026-02-28").before(april, 1)).isNull();
    }

    @Test
    void dates_endWithTheCalendar() {
        assertThat(DAILY.after(LocalDate.MAX.minusDays(1), 1)).isEqualTo(LocalDate.MAX);
        assertThat(DAILY.after(LocalDate.MAX, 1)).isNull();
        assertThat(DAILY.before(LocalDate.MIN.plusDays(1), 1)).isEqualTo(LocalDate.MIN);
        assertThat(DAILY.before(LocalDate.MIN, 1)).isNull();
    }
}
