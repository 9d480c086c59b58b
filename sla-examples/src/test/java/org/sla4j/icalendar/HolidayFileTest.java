package org.sla4j.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence.NthWeekday;
import org.sla4j.calendar.Recurrence.Once;
import org.sla4j.calendar.Recurrence.Yearly;

final class HolidayFileTest {
    private static final String CHARACTERS = "0123456789:;=,-+TZ\r\n ABY\u0000";

    private static FoundHolidays found(Optional<Range<Integer>> years, String... events) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (String event : events) {
            file.append("BEGIN:VEVENT\r\n").append(event.replace(" | ", "\r\n")).append("\r\nEND:VEVENT\r\n");
        }
        return HolidayFile.read(
                "h.ics", file.append("END:VCALENDAR\r\n").toString().getBytes(UTF_8), years);
    }

    private static List<HolidayRule> holidays(String... events) {
        FoundHolidays found = found(Optional.empty(), events);
        assertThat(found.omissions()).isEmpty();
        return found.holidays();
    }

    private static List<LocalDate> dates(FoundHolidays found) {
        return found.holidays().stream()
                .map(rule -> ((Once) rule.recurrence()).date())
                .toList();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void read_aDate() {
        assertThat(holidays("DTSTART;VALUE=DATE:20260504 | SUMMARY:Founder\\, and friends"))
                .containsExactly(HolidayRule.on(date("2026-05-04"), "Founder, and friends"));
    }

    @Test
    void read_aDateWithoutAName() {
        assertThat(holidays("DTSTART;VALUE=DATE:20260504"))
                .containsExactly(HolidayRule.on(date("2026-05-04"), "Holiday"));
    }

    /** The end is the first date after it. Some programs write the start, and mean one day. */
    @ParameterizedTest
    @ValueSource(strings = {"DTEND;VALUE=DATE:20260505", "DTEND;VALUE=DATE:20260504", "DURATION:P1D", "SUMMARY:x"})
    void read_oneDay(String end) {
        assertThat(dates(found(Optional.empty(), "DTSTART;VALUE=DATE:20260504 | " + end)))
                .containsExactly(date("2026-05-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTEND;VALUE=DATE:20260102", "DURATION:P3D"})
    void read_severalDays(String end) {
        assertThat(dates(found(Optional.empty(), "DTSTART;VALUE=DATE:20251230 | " + end)))
                .containsExactly(date("2025-12-30"), date("2025-12-31"), date("2026-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=YEARLY",
                "RRULE:FREQ=YEARLY;INTERVAL=1",
                "RRULE:FREQ=YEARLY;BYMONTH=12",
                "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=26"
            })
    void read_theSameDayOfEachYear(String rule) {
        assertThat(holidays("DTSTART;VALUE=DATE:20201226 | SUMMARY:Boxing Day | " + rule))
                .containsExactly(HolidayRule.of("Boxing Day", new Yearly(MonthDay.of(12, 26)))
                        .withYears(Range.atLeast(2020)));
    }

    @Test
    void read_theSameDaysOfEachYear() {
        assertThat(holidays("DTSTART;VALUE=DATE:20201225 | DTEND;VALUE=DATE:20201227 | SUMMARY:C | RRULE:FREQ=YEARLY"))
                .extracting(HolidayRule::recurrence)
                .containsExactly(new Yearly(MonthDay.of(12, 25)), new Yearly(MonthDay.of(12, 26)));
    }

    /** UNTIL is within. The rule of 2025 ends before the day of 2025 comes. */
    @Test
    void read_untilALastYear() {
        assertThat(holidays(
                        "DTSTART;VALUE=DATE:20200501 | RRULE:FREQ=YEARLY;UNTIL=20250501",
                        "DTSTART;VALUE=DATE:20200501 | RRULE:FREQ=YEARLY;UNTIL=20250430"))
                .extracting(HolidayRule::years)
                .containsExactly(Range.closed(2020, 2025), Range.closed(2020, 2024));
    }

    @Test
    void read_theSameWeekdayOfAMonth() {
        assertThat(holidays(
                        "DTSTART;VALUE=DATE:20211125 | RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
                        "DTSTART;VALUE=DATE:20210531 | RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO | DURATION:P2D"))
                .extracting(HolidayRule::recurrence)
                .containsExactly(
                        new NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0),
                        new NthWeekday(-1, DayOfWeek.MONDAY, Month.MAY, 0),
                        new NthWeekday(-1, DayOfWeek.MONDAY, Month.MAY, 1));
    }

    /** The last day of February and the day after it: 29 February in a leap year, 1 March in others. */
    @Test
    void read_daysThatDependOnTheYear() {
        assertThat(dates(found(
                        Optional.of(Range.closed(2027, 2028)),
                        "DTSTART;VALUE=DATE:20260228 | DURATION:P2D | RRULE:FREQ=YEARLY")))
                .containsExactly(date("2027-02-28"), date("2027-03-01"), date("2028-02-28"), date("2028-02-29"));
    }

    @Test
    void read_otherRulesGiveTheirDates() {
        FoundHolidays found = found(
                Optional.of(Range.closed(2026, 2026)),
                "DTSTART;VALUE=DATE:20260130 | RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260430"
                        + " | EXDATE;VALUE=DATE:20260327 | RDATE;VALUE=DATE:20260505");

        assertThat(dates(found))
                .containsExactly(date("2026-01-30"), date("2026-02-27"), date("2026-04-24"), date("2026-05-05"));
        assertThat(found.omissions()).isEmpty();
    }

    @Test
    void read_aNumberOfTimes() {
        assertThat(dates(found(Optional.empty(), "DTSTART;VALUE=DATE:20260101 | RRULE:FREQ=YEARLY;COUNT=3")))
                .containsExactly(date("2026-01-01"), date("2027-01-01"), date("2028-01-01"));
    }

    @Test
    void read_anExceptedYear() {
        assertThat(dates(found(
                        Optional.of(Range.closed(2026, 2028)),
                        "DTSTART;VALUE=DATE:20260501 | RRULE:FREQ=YEARLY | EXDATE;VALUE=DATE:20270501")))
                .containsExactly(date("2026-05-01"), date("2028-05-01"));
    }

    /** In 2027 the day is kept on 3 May. */
    @Test
    void read_aMovedOccurrence() {
        assertThat(dates(found(
                        Optional.of(Range.closed(2026, 2028)),
                        "UID:1 | DTSTART;VALUE=DATE:20260501 | RRULE:FREQ=YEARLY",
                        "UID:1 | RECURRENCE-ID;VALUE=DATE:20270501 | DTSTART;VALUE=DATE:20270503")))
                .containsExactlyInAnyOrder(date("2026-05-01"), date("2027-05-03"), date("2028-05-01"));
    }

    @Test
    void read_listsWhatItCannotCarryOver() {
        assertThat(found(
                                Optional.of(Range.closed(2026, 2026)),
                                "DTSTART:20261224T120000 | DTEND:20261224T170000 | SUMMARY:Early",
                                "DTSTART;VALUE=DATE:20260605 | STATUS:CANCELLED | SUMMARY:Party",
                                "DTSTART;VALUE=DATE:20250101 | SUMMARY:Old",
                                "DTSTART;VALUE=DATE:20260101 | DTEND;VALUE=DATE:20280101 | SUMMARY:Ever",
                                "SUMMARY:Some day")
                        .omissions())
                .containsExactly(
                        "h.ics: \"Early\" of 2026-12-24: not made of whole days; where the desk closes early, write a"
                                + " special day",
                        "h.ics: \"Party\" of 2026-06-05: cancelled",
                        "h.ics: \"Ever\" of 2026-01-01: not made of whole days; where the desk closes early, write a"
                                + " special day",
                        "h.ics: \"Some day\": not made of whole days; where the desk closes early, write a special day",
                        "h.ics: 1 date lies outside of the years");
    }

    @Test
    void read_asksForYears() {
        assertThatThrownBy(() -> found(
                        Optional.empty(),
                        "DTSTART;VALUE=DATE:20260130 | SUMMARY:Pay day | RRULE:FREQ=MONTHLY;BYDAY=-1FR"))
                .isInstanceOf(InvalidCalendarException.class)
                .hasMessage(
                        "h.ics: \"Pay day\" repeats without end by a rule that a policy does not have; say for which"
                                + " years its dates are wanted: --years 2026-2030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "\u0000\u0001"})
    void read_refusesWhatHasNoEvents(String text) {
        assertThatThrownBy(() -> HolidayFile.read("h.ics", text.getBytes(UTF_8), Optional.empty()))
                .isInstanceOf(InvalidCalendarException.class)
                .hasMessage("h.ics holds no event; an iCalendar file has BEGIN:VEVENT in it");
    }

    @Test
    void read_anImpossibleRuleEnds() {
        assertThat(found(
                                Optional.of(Range.closed(2026, 2030)),
                                "DTSTART;VALUE=DATE:20260101 | RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                        .holidays())
                .hasSize(1);
    }

    /** Whatever a file holds, what is said of it is said in our words. */
    @Test
    void read_givesAnAnswerOrARefusalForSpoiltFiles() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("exports/holidays.ics"));
        Random random = new Random(20261122);
        for (int i = 0; i < 1_000; i++) {
            byte[] spoilt = file.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            }
            try {
                HolidayFile.read("h.ics", spoilt, Optional.of(Range.closed(2025, 2027)));
            } catch (InvalidCalendarException e) {
                assertThat(e).hasMessageContaining("h.ics");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20260231",
                "DTSTART;VALUE=DATE:",
                "DTSTART:",
                "DTSTART;VALUE=DATE:20260101 | SUMMARY: | RRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=1MO",
                "DTSTART;VALUE=DATE:20260101 | RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=0MO",
                "DTSTART;VALUE=DATE:20260101 | RRULE:FREQ=SECONDLY",
                "DTSTART;VALUE=DATE:20260101 | RRULE:FREQ=DAILY;COUNT=2000000000",
                "DTSTART;VALUE=DATE:20260101 | RRULE:",
                "DTSTART;VALUE=DATE:20260101 | RECURRENCE-ID:",
                "DTSTART;VALUE=DATE:20260101 | EXDATE:",
                "DTSTART;VALUE=DATE:20260101 | RDATE;VALUE=PERIOD:20260101T000000Z/PT1H",
                "DTSTART;VALUE=DATE:20260101 | DURATION:",
                "DTSTART;VALUE=DATE:20260101 | DTEND;VALUE=DATE:20259999",
                "DTSTART;VALUE=DATE:00000101",
            })
    void read_takesWhatIsOdd(String event) {
        assertThat(found(Optional.of(Range.closed(2026, 2027)), event).omissions())
                .hasSizeLessThan(4);
        assertThat(found(Optional.empty(), event + " | STATUS:CANCELLED").holidays())
                .isEmpty();
    }

    @Test
    void read_theExample() throws IOException {
        FoundHolidays found = HolidayFile.read(
                "holidays.ics",
                Files.readAllBytes(Path.of("exports/holidays.ics")),
                Optional.of(Range.singleton(2026)));

        assertThat(found.holidays()).hasSize(3 + 5 + 11);
        assertThat(found.omissions()).hasSize(2);
    }
}
