package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WeekendTest {
    private static final BusinessCalendar MUSCAT = BusinessCalendar.of(
                    ZoneId.of("Asia/Muscat"), WeeklyHours.of("sun-thu", "08:00-16:00"))
            .withWeekend(Weekend.parse("fri-sat"));

    /** 19 November 2026 is a Thursday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-19, NEXT_WEEKDAY, 2026-11-19",
        "2026-11-20, NEXT_WEEKDAY, 2026-11-22",
        "2026-11-21, NEXT_WEEKDAY, 2026-11-22",
        "2026-11-22, NEXT_WEEKDAY, 2026-11-22",
        "2026-11-20, PREVIOUS_WEEKDAY, 2026-11-19",
        "2026-11-21, PREVIOUS_WEEKDAY, 2026-11-19",
        "2026-11-20, NEAREST_WEEKDAY, 2026-11-19",
        "2026-11-21, NEAREST_WEEKDAY, 2026-11-22",
        "2026-11-20, STAYS, 2026-11-20",
    })
    void calendar_movesHolidaysOffItsOwnWeekend(LocalDate date, WeekendRule rule, LocalDate kept) {
        BusinessCalendar calendar =
                MUSCAT.withHolidays(List.of(HolidayRule.on(date, "National Day").withWeekend(rule)));

        assertThat(calendar.holidaysBetween(date.minusDays(7), date.plusDays(7)))
                .containsExactly(new Holiday(kept, "National Day"));
    }

    /** Both of its neighbours are as near; the holiday is kept after its date. */
    @Test
    void nearest_ofAWeekendOfOneDayIsTheNextDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        BusinessCalendar calendar = MUSCAT.withWeekend(Weekend.parse("sun"))
                .withHolidays(List.of(HolidayRule.on(sunday, "National Day").withWeekend(WeekendRule.NEAREST_WEEKDAY)));

        assertThat(calendar.holidayOn(sunday.plusDays(1))).isPresent();
        assertThat(calendar.holidayOn(sunday)).isEmpty();
    }

    @Test
    void withWeekend_isPartOfTheValue() {
        assertThat(MUSCAT).isNotEqualTo(MUSCAT.withWeekend(Weekend.SAT_SUN));
        assertThat(MUSCAT.withHolidays(List.of()).withZone(ZoneId.of("UTC")).weekend())
                .isEqualTo(Weekend.parse("Friday, Saturday"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sat-sun | sat-sun",
                "Friday-Saturday | fri-sat",
                "sun, sat | sat-sun",
                "sun | sun",
                "fri, sun | fri, sun"
            })
    void toString_isReadBack(String text, String canonical) {
        assertThat(Weekend.parse(text)).hasToString(canonical).isEqualTo(Weekend.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily", "mon-sun", "tue-mon"})
    void parse_refusesAWeekendOfAllDays(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weekend.parse(text))
                .withMessageContaining("must leave a day of the week")
                .withMessageContaining(text);
    }
}
