package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TimetableTest {
    private static Timetable daily(String hours) {
        return Timetable.of(WeeklyHours.of("daily", hours));
    }

    @Test
    void between_ofOneDateIsItsHours() {
        long date = LocalDate.of(2026, 3, 27).toEpochDay();
        assertThat(daily("09:00-17:00").between(date, date)).containsExactly(DayHours.parse("09:00-17:00"));
    }

    @Test
    void grain_isOfSecondsWhereAllWindowsOpenAndCloseOnThem() {
        assertThat(daily("09:00-17:00:01").grain()).isEqualTo(Grain.SECONDS);
        assertThat(daily("09:00:00.5-17:00").grain()).isEqualTo(Grain.NANOSECONDS);
        assertThat(daily("09:00-17:00:00.5").grain()).isEqualTo(Grain.NANOSECONDS);
    }
}
