package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.json.Policies.COUNTRIES;
import static org.sla4j.json.Policies.calendar;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.EasterReckoning;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.WeekendRule;
import org.sla4j.policy.CalendarDefinition.Hours;

final class HolidayReaderTest {
    private static List<HolidaySource> holidays(String json) {
        return ((Hours) calendar(
                        "{\"zone\": \"UTC\", \"hours\": {\"daily\": \"09:00-17:00\"}, \"holidays\": " + json + "}"))
                .calendar()
                .holidays();
    }

    static Stream<Arguments> entries() {
        MonthDay day = MonthDay.of(6, 20);
        return Stream.of(
                arguments("\"date\": \"2026-05-04\"", new Recurrence.Once(LocalDate.of(2026, 5, 4))),
                arguments("\"yearly\": \"12-26\"", new Recurrence.Yearly(MonthDay.of(12, 26))),
                arguments("\"yearly\": \"02-29\"", new Recurrence.Yearly(MonthDay.of(2, 29))),
                arguments("\"easter\": -2", new Recurrence.FromEaster(-2)),
                arguments(
                        "\"easter\": 1, \"reckoning\": \"orthodox\"",
                        new Recurrence.FromEaster(1, EasterReckoning.ORTHODOX)),
                arguments(
                        "\"nth\": 4, \"weekday\": \"thu\", \"month\": 11",
                        new Recurrence.NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0)),
                arguments(
                        "\"nth\": 5, \"weekday\": \"mon\", \"month\": 8",
                        new Recurrence.NthWeekday(5, DayOfWeek.MONDAY, Month.AUGUST, 0)),
                arguments(
                        "\"month\": 5, \"nth\": -1, \"weekday\": \"Monday\", \"plusDays\": 1",
                        new Recurrence.NthWeekday(-1, DayOfWeek.MONDAY, Month.MAY, 1)),
                arguments(
                        "\"weekday\": \"sat\", \"onOrAfter\": \"06-20\"",
                        new Recurrence.WeekdayOnOrAfter(DayOfWeek.SATURDAY, day)),
                arguments(
                        "\"weekday\": \"sat\", \"onOrBefore\": \"06-20\"",
                        new Recurrence.WeekdayOnOrBefore(DayOfWeek.SATURDAY, day)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void read_takesEveryRecurrence(String fields, Recurrence recurrence) {
        assertThat(holidays("[{" + fields + ", \"name\": \"Day\"}]"))
                .containsExactly(HolidayRule.of("Day", recurrence));
    }

    @Test
    void read_takesASingleYear() {
        HolidayRule rule = HolidayRule.of("Day", new Recurrence.Yearly(MonthDay.of(5, 4)));

        assertThat(holidays("{\"yearly\": \"05-04\", \"name\": \"Day\", \"years\": {\"from\": 2026, \"to\": 2026}}"))
                .containsExactly(rule.withYears(Range.singleton(2026)));
    }

    @Test
    void read_takesYearsWeekendsAndAnnouncements() {
        HolidayRule rule = HolidayRule.of("Day", new Recurrence.Yearly(MonthDay.of(5, 4)));
        String fields = "{\"yearly\": \"05-04\", \"name\": \"Day\", ";

        assertThat(holidays(fields + "\"years\": {\"from\": 2022, \"to\": 2030}, \"ifWeekend\": \"next-weekday\"}"))
                .containsExactly(rule.withYears(Range.closed(2022, 2030)).withWeekend(WeekendRule.NEXT_WEEKDAY));
        assertThat(holidays(fields + "\"years\": {\"from\": 2022}, \"ifWeekend\": \"nearest-weekday\"}"))
                .containsExactly(rule.withYears(Range.atLeast(2022)).withWeekend(WeekendRule.NEAREST_WEEKDAY));
        assertThat(holidays(fields + "\"years\": {\"to\": 2030}, \"ifWeekend\": \"previous-weekday\"}"))
                .containsExactly(rule.withYears(Range.atMost(2030)).withWeekend(WeekendRule.PREVIOUS_WEEKDAY));
        assertThat(holidays(fields + "\"years\": {}, \"ifWeekend\": \"stays\"}"))
                .containsExactly(rule);
        assertThat(holidays(fields + "\"announced\": \"2026-01-15\"}"))
                .containsExactly(rule.withAnnounced(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void read_takesHolidaysOfSeveralDays() {
        assertThat(holidays("{\"from\": \"12-24\", \"to\": \"01-01\", \"name\": \"Company closure\"}"))
                .containsExactly(new Closure.Yearly("Company closure", MonthDay.of(12, 24), MonthDay.of(1, 1)));
        assertThat(holidays("{\"from\": \"12-24\", \"to\": \"01-01\", \"name\": \"Company closure\","
                        + " \"years\": {\"from\": 2026}, \"announced\": \"2026-03-01\"}"))
                .containsExactly(new Closure.Yearly(
                        "Company closure",
                        MonthDay.of(12, 24),
                        MonthDay.of(1, 1),
                        Range.atLeast(2026),
                        Optional.of(LocalDate.of(2026, 3, 1))));
        assertThat(holidays("{\"from\": \"2026-12-24\", \"to\": \"2027-01-01\", \"name\": \"Company closure\"}"))
                .containsExactly(
                        new Closure.Dated("Company closure", LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)));
    }

    static Stream<Arguments> faultyClosures() {
        return Stream.of(
                arguments(
                        "\"from\": \"12-24\", \"to\": \"2027-01-01\"",
                        "expected a date such as \"2026-12-24\", found text, \"12-24\""),
                arguments(
                        "\"from\": \"2026-12-24\", \"to\": \"2026-12-01\"",
                        "\"to\" must not be before \"from\", 2026-12-24, but is 2026-12-01"),
                arguments("\"from\": \"12-24\"", "field \"to\" is missing; write \"to\": \"01-01\""),
                arguments(
                        "\"from\": \"12-24\", \"to\": \"01-01\", \"ifWeekend\": \"next-weekday\"",
                        "a holiday of several days stays where it falls; leave \"ifWeekend\" out, or list each day by"
                                + " itself"),
                arguments(
                        "\"from\": \"2026-12-24\", \"to\": \"2026-12-26\", \"years\": {\"from\": 2026}",
                        "\"from\" and \"to\" name the year already; leave \"years\" out, or write \"from\" and \"to\""
                                + " without a year, such as \"12-24\""));
    }

    @ParameterizedTest
    @MethodSource("faultyClosures")
    void read_tellsEachFaultOfAHolidayOfSeveralDaysOnce(String fields, String message) {
        assertThat(Reading.refusals(() -> holidays("{\"name\": \"x\", " + fields + "}")))
                .containsExactly(message);
    }

    @Test
    void read_takesCountriesAndTheirRegions() {
        assertThat(holidays("{\"country\": \"BE\"}")).containsExactly(CountryHolidays.of("BE", "", COUNTRIES));
        assertThat(holidays("[{\"country\": \"BE\"}, {\"country\": \"DE\", \"region\": \"BY\"}]"))
                .containsExactly(CountryHolidays.of("BE", "", COUNTRIES), CountryHolidays.of("DE", "BY", COUNTRIES));

        Hours hours = (Hours) calendar(
                "{\"zone\": \"UTC\", \"hours\": {\"daily\": \"09:00-17:00\"}, \"holidays\": {\"country\": \"BE\"}}");
        assertThat(hours.calendar().holidayOn(LocalDate.of(2026, 7, 21)).map(Holiday::name))
                .contains("National Day");
    }
}
