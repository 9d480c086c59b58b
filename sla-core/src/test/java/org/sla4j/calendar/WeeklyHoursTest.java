package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WeeklyHoursTest {
    private static final WeeklyHours UNEVEN =
            WeeklyHours.of("mon-thu", "09:00-17:00").with("fri", "09:00-15:00").with("sun", "22:00-06:00");

    @Test
    void of_isClosedOnOtherDays() {
        assertThat(UNEVEN.on(DayOfWeek.FRIDAY)).isEqualTo(DayHours.parse("09:00-15:00"));
        assertThat(UNEVEN.on(DayOfWeek.SATURDAY)).isEqualTo(DayHours.CLOSED);
    }

    @Test
    void with_replacesTheHoursOfItsDaysOnly() {
        WeeklyHours changed = UNEVEN.with("mon, sun", "closed");
        assertThat(changed).hasToString("tue-thu 09:00-17:00; fri 09:00-15:00");
        assertThat(UNEVEN).hasToString("mon-thu 09:00-17:00; fri 09:00-15:00; sun 22:00-06:00");
    }

    @Test
    void byDay_hasEveryDayFromMonday() {
        assertThat(UNEVEN.byDay().keySet()).containsExactly(DayOfWeek.values());
        assertThat(WeeklyHours.of(UNEVEN.byDay())).isEqualTo(UNEVEN).hasSameHashCodeAs(UNEVEN);
    }

    @Test
    void equals_doesNotAskHowTheWeekWasMade() {
        assertThat(WeeklyHours.of("sat-sun", "10:00-12:00"))
                .isEqualTo(WeeklyHours.of(Map.of(
                        DayOfWeek.SUNDAY, DayHours.parse("10:00-12:00"),
                        DayOfWeek.SATURDAY, DayHours.parse("10:00-12:00"))))
                .isNotEqualTo(WeeklyHours.of("sat", "10:00-12:00"));
    }

    @Test
    void isClosed_isSoWithoutWindows() {
        assertThat(WeeklyHours.of("daily", "closed").isClosed()).isTrue();
        assertThat(WeeklyHours.of("daily", "closed"))
                .isEqualTo(WeeklyHours.CLOSED)
                .hasToString("closed");
        assertThat(UNEVEN.isClosed()).isFalse();
    }

    @Test
    void allWeek_isOpenFromMidnightToMidnight() {
        assertThat(WeeklyHours.ALL_WEEK).isEqualTo(WeeklyHours.of("daily", "00:00-24:00"));
        assertThat(WeeklyHours.ALL_WEEK).hasToString("mon-sun 00:00-24:00");
    }

    @Test
    void hashCode_tellsWeeksAndTheirCalendarsApart() {
        List<WeeklyHours> weeks = IntStream.rangeClosed(10, 59)
                .mapToObj(minute -> WeeklyHours.of("mon-fri", "09:00-17:" + minute))
                .toList();

        assertThat(weeks.stream().map(WeeklyHours::hashCode).distinct()).hasSizeGreaterThan(45);
        assertThat(weeks.stream()
                        .map(week -> week.on(DayOfWeek.MONDAY).hashCode())
                        .distinct())
                .hasSizeGreaterThan(45);
        assertThat(weeks.stream()
                        .map(week -> OpenTime.either(
                                        BusinessCalendar.of(ZoneId.of("Europe/Brussels"), week), OpenTime.always())
                                .hashCode())
                        .distinct())
                .hasSizeGreaterThan(45);
        assertThat(weeks.stream()
                        .map(week -> BusinessCalendar.of(ZoneId.of("Europe/Brussels"), week)
                                .hashCode())
                        .distinct())
                .hasSizeGreaterThan(45);
    }

    @Test
    void toString_ofRunsOverSunday() {
        assertThat(WeeklyHours.of("sun-thu", "08:00-16:00")).hasToString("sun-thu 08:00-16:00");
        assertThat(WeeklyHours.of("sat-mon", "10:00-14:00").with("tue-fri", "09:00-17:00"))
                .hasToString("sat-mon 10:00-14:00; tue-fri 09:00-17:00");
        assertThat(WeeklyHours.of("daily", "09:00-17:00")).hasToString("mon-sun 09:00-17:00");
        assertThat(WeeklyHours.of("mon, sun", "09:00-17:00")).hasToString("sun-mon 09:00-17:00");
    }
}
