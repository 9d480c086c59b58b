package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.lint.Code;

/** Dates of seasons, holidays and special days that are meant, and that are not. */
final class LintDatesTest {
    @TempDir
    private Path folder;

    private List<String> lint(String fields) throws IOException {
        return LintedAcme.places(folder, fields);
    }

    private List<String> lintDesk(String fields) throws IOException {
        return lint("\"calendars\": {\"office\": {\"zone\": \"Europe/Brussels\", \"hours\": {\"mon-fri\":"
                + " \"09:00-17:00\"}, " + fields + "}}");
    }

    /** Christmas and the days after it, of which only the first is a public holiday. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-29, ', \"name\": \"Emergency desk\"', 0",
        "2026-12-29, '', 1",
        "2026-12-25, ', \"name\": \"Emergency desk\"', 1",
    })
    void specialDay_withANameIsMeantWithinAClosure(String date, String name, int findings) throws IOException {
        assertThat(lintDesk("\"holidays\": [{\"country\": \"BE\"}, {\"from\": \"12-24\", \"to\": \"01-02\", \"name\":"
                        + " \"Closure\"}], \"specialDays\": {\"" + date + "\": {\"hours\": \"10:00-12:00\"" + name
                        + "}}"))
                .hasSize(findings)
                .allMatch(found -> found.startsWith("special-day-on-holiday "));
    }

    /** The policy is for 2026; a ticket of its last days may be counted in 2027. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"date\": \"2025-05-02\"                          | holiday-outside-validity",
                "\"from\": \"2025-07-21\", \"to\": \"2025-07-25\"  | holiday-outside-validity",
                "\"from\": \"2028-07-20\", \"to\": \"2028-07-24\"  | holiday-outside-validity",
                "\"from\": \"2025-12-24\", \"to\": \"2026-01-02\"  |",
                "\"date\": \"2026-05-15\"                          |",
                "\"date\": \"2027-03-01\"                          |",
            })
    void holiday_isOfTheDatesOfThePolicy(String dates, String code) throws IOException {
        assertThat(lint("""
                        "valid": {"from": "2026-01-01", "to": "2026-12-31"},
                        "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"},
                          "holidays": [{"country": "BE"}, {%s, "name": "Bridge"}]}}""".formatted(dates)))
                .isEqualTo(code == null ? List.of() : List.of(code + " /calendars/office/holidays/1"));
    }

    /** The day is 2 March 2026. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-01 to 2024-08-31 |                                   | past-season",
                "2025-07-01 to 2025-08-31 |                                   | past-season",
                "2026-01-05 to 2026-03-01 |                                   | past-season",
                "2026-01-05 to 2026-03-02 |                                   |",
                "2025-07-01 to 2025-08-31 | \"valid\": {\"from\": \"2025-01-01\"} | past-season",
                "2025-07-01 to 2025-08-31 | \"valid\": {\"to\": \"2026-06-01\"}   | past-season",
                "2025-07-01 to 2025-08-31 | \"valid\": {\"to\": \"2026-05-31\"}   |",
                "2024-07-01 to 2024-08-31 | \"valid\": {\"to\": \"2026-02-28\"}   |",
                "2024-07-01 to 2024-08-31 | \"valid\": {\"from\": \"2025-01-01\"} | season-outside-validity",
                "2027-07-02 to 2027-08-31 | \"valid\": {\"to\": \"2026-12-31\"}   | season-outside-validity",
                "2027-01-02 to 2027-01-08 | \"valid\": {\"to\": \"2026-12-31\"}   |",
            })
    void season_isOfTheDatesOfThePolicy(String dates, String valid, String code) throws IOException {
        String ends = dates.replace(" to ", "\", \"to\": \"");

        assertThat(lint((valid == null ? "" : valid + ",\n") + """
                        "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"},
                          "holidays": {"country": "BE"},
                          "seasons": [{"from": "%s", "hours": {"mon-fri": "09:00-12:00"}}]}}""".formatted(ends)))
                .isEqualTo(code == null ? List.of() : List.of(code + " /calendars/office/seasons/0"));
    }

    /** The day is 2 March 2026, and Ramadan of 2025 is over. Hours of a winter are longer than the ordinary ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'from': '2026-02-18', 'to': '2026-03-19', 'hours': {'mon-fri': '10:00-15:00'}   |",
                "'from': '2027-02-08', 'to': '2027-03-09', 'hours': {'mon-fri': '09:30-15:00'}   |",
                "'from': '2027-03-03', 'to': '2027-03-09', 'hours': {'mon-fri': '10:00-15:00'}   | 0",
                "'from': '2026-02-18', 'to': '2026-02-27', 'hours': {'mon-fri': '10:00-15:00'}   | 1",
                "'from': '2026-02-18', 'to': '2026-03-19', 'hours': {'mon-fri': '08:00-20:00'}   | 0",
                "'from': '03-01', 'to': '03-29', 'hours': {'mon-fri': '10:00-15:00'}             |",
                "'from': '11-01', 'to': '11-29', 'hours': {'mon-fri': '08:00-20:00'}             | 0",
            })
    void season_thatIsOverIsFollowedByOneLikeIt(String next, Integer place) throws IOException {
        assertThat(lintDesk("\"holidays\": {\"country\": \"BE\"}, \"seasons\": [{\"from\": \"2025-03-01\", \"to\":"
                        + " \"2025-03-29\", \"hours\": {\"mon-fri\": \"10:00-15:00\"}}, {" + next.replace('\'', '"')
                        + "}]"))
                .isEqualTo(place == null ? List.of() : List.of("past-season /calendars/office/seasons/" + place));
    }

    /** A calendar that is no longer used keeps what it had. */
    @Test
    void season_ofARetiredCalendarIsOver() throws IOException {
        assertThat(lint("""
                        "calendars": {
                          "office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"}, "holidays": {"country": "BE"}},
                          "former": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"}, "holidays": {"country": "BE"},
                            "seasons": [{"from": "2025-03-01", "to": "2025-03-29", "hours": {"mon-fri": "10:00-15:00"}}]}
                        }""")).containsExactly("unused-calendar /calendars/former");
    }

    /** The day is 2 March 2026: a year is asked for until six months before its end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'from': '2025-03-30', 'to': '2025-04-03', 'name': 'Eid al-Fitr'                               | 1",
                "'date': '2025-03-31', 'name': 'Eid al-Fitr'                                                   | 1",
                "'date': '2025-10-20', 'name': 'DIWALI (Laxmi Puja)'                                           | 1",
                "'date': '2025-05-05', 'name': 'Buddha’s Birthday'                                        | 1",
                "'date': '2025-09-22', 'name': 'Eidgenössischer Bettag'                                   |",
                "'from': '2026-03-20', 'to': '2026-03-24', 'name': 'Eid al-Fitr'                               |",
                "'date': '2025-05-02', 'name': 'Day of mourning'                                               |",
                "'from': '2025-05-05', 'to': '2025-05-06', 'name': 'Office move'                               |",
                "'from': '2025-08-04', 'to': '2025-08-06', 'name': 'Summer closure'                            | 1",
                "'from': '2025-12-29', 'to': '2026-01-02', 'name': 'Winter closure'                            |",
                "'date': '2025-05-02', 'name': 'Bridge'}, {'date': '2025-05-30', 'name': 'Bridge day'          |",
                "'date': '2024-05-10', 'name': 'Bridge'}, {'date': '2025-05-30', 'name': 'bridge '             | 2",
                "'date': '2025-05-02', 'name': 'One'}, {'date': '2025-05-30', 'name': 'Two'}, {'date': '2025-11-10', 'name': 'Three' | 3",
                "'date': '2024-07-22', 'name': 'Fair'}, {'date': '2025-07-22', 'name': 'Fair'                  |",
            })
    void holidays_withDatesBesideYearlyOnesMayComeAgain(String dated, Integer place) throws IOException {
        assertThat(lintDesk("\"holidays\": [{\"yearly\": \"07-21\", \"name\": \"Fair\"}, {" + dated.replace('\'', '"')
                        + "}]"))
                .isEqualTo(
                        place == null ? List.of() : List.of("holidays-end-soon /calendars/office/holidays/" + place));
    }

    /** A version for 2026 that was made from one for 2025. A single day of the year before is told as such. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'date': '2025-03-31', 'name': 'Eid al-Fitr'}                                               | holiday-outside-validity /calendars/office/holidays/1",
                "{'date': '2025-03-31', 'name': 'Eid al-Fitr'}, {'date': '2025-06-06', 'name': 'Eid al-Adha'} | holidays-end-soon /calendars/office/holidays/2",
            })
    void holidays_withDatesAreLeftFromTheYearBefore(String dated, String found) throws IOException {
        assertThat(lint("\"valid\": {\"from\": \"2026-01-01\"},\n\"calendars\": {\"office\": {\"zone\":"
                        + " \"Europe/Brussels\", \"hours\": {\"mon-fri\": \"09:00-17:00\"}, \"holidays\":"
                        + " [{\"country\": \"BE\"}, " + dated.replace('\'', '"') + "]}}"))
                .containsExactly(found);
    }

    @Test
    void holidays_withDatesAreKnownForAsLongAsIsSaid() throws IOException {
        assertThat(lintDesk("\"holidays\": [{\"yearly\": \"07-21\", \"name\": \"Fair\"}, {\"date\": \"2025-03-31\","
                        + " \"name\": \"Eid al-Fitr\"}], \"holidaysKnownTo\": 2026"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-12, holiday-twice",
        "2026-03-09, 2026-03-13,",
        "03-09, 03-12,",
    })
    void closures_ofTheSameDatesAreOne(String from, String to, String code) throws IOException {
        assertThat(lintDesk("\"holidays\": [{\"country\": \"BE\"}, {\"from\": \"2026-03-09\", \"to\": \"2026-03-12\","
                        + " \"name\": \"Fair\"}, {\"from\": \"" + from + "\", \"to\": \"" + to
                        + "\", \"name\": \"Stocktaking\"}]"))
                .isEqualTo(code == null ? List.of() : List.of(code + " /calendars/office/holidays/2"));
    }

    /** Canada keeps Thanksgiving on the second Monday of October. */
    @ParameterizedTest
    @CsvSource({
        "America/Chicago, 4, thu, 10, Thanksgiving, 1",
        "America/Chicago, 4, thu, 11, Thanksgiving, 0",
        "America/Denver, 1, mon, 8, Labor Day, 1",
        "America/Denver, 1, mon, 9, Labor Day, 0",
        "Australia/Sydney, 1, mon, 10, Labor Day, 0",
        "America/Toronto, 2, mon, 10, Thanksgiving, 0",
    })
    void holiday_ofAWeekdayOfAMonthIsThatOfItsName(
            String zone, int nth, String weekday, int month, String name, int findings) throws IOException {
        assertThat(lint("""
                        "calendars": {"office": {"zone": "%s", "hours": {"mon-fri": "09:00-17:00"}, "holidays": [
                          {"nth": %d, "weekday": "%s", "month": %d, "name": "%s"}]}}""".formatted(zone, nth, weekday, month, name)))
                .hasSize(findings)
                .allMatch("holiday-of-other-date /calendars/office/holidays/0"::equals);
    }

    /** Easter Monday was on 21 April in 2025, and Christmas Day is a public holiday of Belgium. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"yearly\": \"04-21\", \"name\": \"Fair\"}, {\"easter\": 1, \"name\": \"Easter Monday\"} |",
                "{\"yearly\": \"04-21\", \"name\": \"Fair\"}, {\"country\": \"BE\"} |",
                "{\"yearly\": \"12-25\", \"name\": \"Christmas Day\"}, {\"country\": \"BE\"} | 0",
                "{\"country\": \"DE\"}, {\"country\": \"DE\", \"region\": \"BY\"} |",
                "{\"from\": \"12-24\", \"to\": \"01-01\", \"name\": \"Closure\"}, {\"from\": \"12-24\", \"to\": \"01-01\", \"name\": \"Winter\"} | 1",
            })
    void holiday_fallsOnTheDatesOfAnother(String holidays, Integer place) throws IOException {
        assertThat(lintDesk("\"holidays\": [" + holidays + "]"))
                .isEqualTo(place == null ? List.of() : List.of("holiday-twice /calendars/office/holidays/" + place));
    }

    /** On 1 September the six months end on 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2026, 2026-09-01, 'ends within six months of 2026-09-01', 2027",
        "2026, 2027-01-01, is over, 2027",
        "2026, 2027-08-01, is over, 2028",
    })
    void holidays_endSoonOrHaveEnded(int known, LocalDate asOf, String how, int needed) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.json"), """
                {"format": "sla-policy/1", "id": "acme", "version": "1",
                 "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"},
                   "holidays": {"country": "BE"}, "holidaysKnownTo": %d}},
                 "calendar": "office", "targets": {"first-response": "2 business hours"}}
                """.formatted(known));

        assertThat(LintFindings.in(List.of(file.toString()), asOf, ImmutableSet.of())
                        .all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(Code.HOLIDAYS_END_SOON))
                .satisfies(finding -> assertThat(finding.at().message()).endsWith("which " + how))
                .satisfies(finding -> assertThat(finding.instead()).endsWith("\"holidaysKnownTo\": " + needed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"mon-fri\": \"09:00-17:00\"}                                                                       | 1",
                "\"daily\": \"closed\"}                                                                            | 0",
                "\"daily\": \"closed\"}, \"seasons\": [{\"from\": \"05-01\", \"to\": \"09-30\", \"hours\": {\"daily\": \"09:00-17:00\"}}] | 1",
            })
    void holidays_areMissedWhereTheDeskOpens(String hours, int findings) throws IOException {
        assertThat(lint("\"calendars\": {\"office\": {\"zone\": \"Europe/Brussels\", \"hours\": {" + hours + "}}"))
                .filteredOn(found -> found.startsWith("no-holidays "))
                .hasSize(findings);
    }
}
