package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.Weekend;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.Both;
import org.sla4j.policy.CalendarDefinition.Either;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.CalendarDefinition.Hours;
import org.sla4j.policy.CalendarDefinition.Outage;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.LocalizedText;
import org.threeten.extra.Interval;

final class CalendarReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static WeeklyHours week(String json) {
        return ((Hours) calendar("{\"zone\": \"UTC\", \"hours\": " + json + "}"))
                .calendar()
                .hours();
    }

    @Test
    void hours_areReadInAllTheirForms() {
        assertThat(week("{\"mon-fri\": \"09:00-17:00\"}")).isEqualTo(WeeklyHours.of("mon-fri", "09:00-17:00"));
        assertThat(week("{\"sun-thu\": \"8:00-12:00, 13:00-17:30\"}"))
                .isEqualTo(WeeklyHours.of("sun-thu", "08:00-12:00, 13:00-17:30"));
        assertThat(week("{\"mon\": [\"13:00-17:00\", \"08:00-12:00\"], \"tue, wed\": \"closed\"}"))
                .isEqualTo(WeeklyHours.of("mon", "08:00-12:00, 13:00-17:00"));
        assertThat(week("{\"daily\": \"00:00-24:00\"}")).isEqualTo(WeeklyHours.ALL_WEEK);
        assertThat(week("{\"fri\": \"22:00-06:00\"}")).isEqualTo(WeeklyHours.of("fri", "22:00-06:00"));
        assertThat(week("{\"sat, sun\": \"10:00-12:00\"}")).isEqualTo(WeeklyHours.of("sat-sun", "10:00-12:00"));
    }

    @Test
    void read_takesSpecialDaysSeasonsAndTheLastKnownYear() {
        CalendarDefinition definition = calendar("""
            {
              "title": {"en": "Office hours"},
              "zone": "Europe/Paris",
              "hours": {"mon-fri": "09:00-17:00"},
              "specialDays": {"2026-12-24": "09:00-12:00", "2026-12-31": {"hours": "closed", "name": "Stocktaking"},
                "2026-12-28 to 2026-12-30": "10:00-14:00"},
              "seasons": [
                {"from": "07-01", "to": "08-31", "hours": {"mon-fri": "08:00-14:00"}},
                {"from": "2026-12-21", "to": "2027-01-03", "hours": {"mon-fri": "10:00-14:00"}}
              ],
              "weekend": "fri-sat",
              "holidaysKnownTo": 2027
            }
            """);

        BusinessCalendar expected = BusinessCalendar.of(PARIS, WeeklyHours.of("mon-fri", "09:00-17:00"))
                .withSpecialDays(List.of(
                        new SpecialDay(LocalDate.of(2026, 12, 24), DayHours.parse("09:00-12:00"), ""),
                        new SpecialDay(
                                LocalDate.of(2026, 12, 28),
                                LocalDate.of(2026, 12, 30),
                                DayHours.parse("10:00-14:00"),
                                ""),
                        new SpecialDay(LocalDate.of(2026, 12, 31), DayHours.CLOSED, "Stocktaking")))
                .withSeasons(List.of(
                        new Season.Yearly(
                                MonthDay.of(7, 1), MonthDay.of(8, 31), WeeklyHours.of("mon-fri", "08:00-14:00")),
                        new Season.Dated(
                                LocalDate.of(2026, 12, 21),
                                LocalDate.of(2027, 1, 3),
                                WeeklyHours.of("mon-fri", "10:00-14:00"))))
                .withWeekend(Weekend.parse("fri-sat"))
                .withHolidaysKnownTo(Optional.of(Year.of(2027)));
        assertThat(definition)
                .isEqualTo(new Hours(Optional.of(LocalizedText.of(Map.of("en", "Office hours"))), expected));
    }

    @Test
    void read_takesTheZoneFromTheTicket() {
        String hours = "\"hours\": {\"mon-fri\": \"09:00-17:00\"}";
        BusinessCalendar office = BusinessCalendar.of(PARIS, WeeklyHours.of("mon-fri", "09:00-17:00"));

        assertThat(calendar(
                        "{\"zone\": {\"attribute\": \"customer-zone\", \"default\": \"Europe/Paris\"}, " + hours + "}"))
                .isEqualTo(new ZonedByTicket(Optional.empty(), office, "customer-zone", false));
        assertThat(calendar("{\"zone\": {\"attribute\": \"customer-zone\"}, " + hours + "}"))
                .isEqualTo(new ZonedByTicket(Optional.empty(), office.withZone(ZoneOffset.UTC), "customer-zone", true));
    }

    @Test
    void calendar_mayHaveAnIdOfAHundredCharacters() {
        String id = "c".repeat(100);

        assertThat(Policies.policy("\"calendars\": {\"" + id + "\": {\"either\": [\"24/7\"]}}, \"calendar\": \"" + id
                                + "\"")
                        .calendar(id))
                .contains(new Either(Optional.empty(), ImmutableList.of("24/7")));
    }

    @Test
    void read_makesCalendarsOfCalendars() {
        assertThat(calendar("{\"either\": [\"office\", \"24/7\"]}"))
                .isEqualTo(new Either(Optional.empty(), ImmutableList.of("office", "24/7")));
        assertThat(calendar("{\"title\": \"Both\", \"both\": [\"office\"]}"))
                .isEqualTo(new Both(Optional.of(LocalizedText.of("Both")), ImmutableList.of("office")));
        assertThat(calendar("""
            {"calendar": "24/7", "except": [
              {"from": "2026-05-02T20:00:00Z", "to": "2026-05-03T06:00:00+02:00", "name": "Move"},
              "office",
              {"from": "2026-06-01T00:00:00Z", "to": "2026-06-02T00:00:00Z"}
            ]}
            """))
                .isEqualTo(new Except(
                        Optional.empty(),
                        "24/7",
                        ImmutableList.of("office"),
                        ImmutableList.of(
                                new Outage(
                                        Interval.of(
                                                Instant.parse("2026-05-02T20:00:00Z"),
                                                Instant.parse("2026-05-03T04:00:00Z")),
                                        Optional.of(LocalizedText.of("Move"))),
                                new Outage(
                                        Interval.of(
                                                Instant.parse("2026-06-01T00:00:00Z"),
                                                Instant.parse("2026-06-02T00:00:00Z")),
                                        Optional.empty()))));
    }

    private static List<String> problems(String specialDays) {
        return Reading.refusals(() -> calendar(
                "{\"zone\": \"UTC\", \"hours\": {\"daily\": \"09:00-17:00\"}, \"specialDays\": " + specialDays + "}"));
    }

    @Test
    void specialDays_thatHaveADateInCommon_areTold() {
        assertThat(
                        problems(
                                "{\"2026-12-28 to 2026-12-30\": \"10:00-14:00\", \"2026-12-31\": \"closed\", \"2026-12-30\": \"closed\"}"))
                .containsExactly("\"2026-12-30\" and \"2026-12-28 to 2026-12-30\" have a date in common; name each date"
                        + " once");
        assertThat(problems("{\"2026-12-30 to 2026-12-28\": \"closed\"}"))
                .containsExactly("the last date must not be before the first, 2026-12-30, but is 2026-12-28");
        assertThat(problems("{\"2026-12-30 to 12-31\": \"closed\"}"))
                .containsExactly("expected a date such as \"2026-12-24\", found text, \"12-31\"");
    }
}
