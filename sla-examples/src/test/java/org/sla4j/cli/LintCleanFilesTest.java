package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a mistake, and what the rest of the file says is meant. */
final class LintCleanFilesTest {
    @TempDir
    private Path folder;

    private List<LintFinding> lint(String fields) throws IOException {
        return LintedAcme.findings(folder, "{\n" + fields.indent(2) + "}\n");
    }

    /** A rule for the same tickets puts the calendar in force on which the other rule's cells are counted. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"local\": \"yes\"}", "{\"local\": \"yes\", \"severity\": \"1\"}"})
    void businessTime_onTheCalendarOfARuleForTheSameTickets(String when) throws IOException {
        assertThat(lint("""
                "calendar": {"1": "24/7", "*": "office"},
                "attributes": {"local": {"values": ["yes", "no"], "default": "no"}},
                "targets": {"first-response": {"1": "1 hour (24/7)", "2": "4 business hours", "3": "8 business hours"}},
                "rules": [
                  {"when": {"local": "yes"}, "calendar": "office"},
                  {"when": %s, "targets": {"first-response": {"1": "1 business hour"}}}
                ]""".formatted(when))).isEmpty();
    }

    private List<LintFinding> lintHolidays(String holidays) throws IOException {
        return lint("\"calendars\": {\"office\": {\"zone\": \"Europe/Brussels\", \"hours\": {\"mon-fri\":"
                + " \"09:00-17:00\"}, \"holidays\": [" + holidays + "]}}");
    }

    /** The 26th and 27th of December 2026 are a Saturday and a Sunday, 25 December 2027 is a Saturday. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\": \"2026-12-25\", \"name\": \"Winter\"}, {\"date\": \"2026-12-26\", \"name\": \"Winter\"},"
                        + " {\"date\": \"2026-12-27\", \"name\": \"Winter\"}, {\"date\": \"2026-12-28\", \"name\": \"Winter\"}",
                "{\"date\": \"2027-12-25\", \"name\": \"Christmas Day\"},"
                        + " {\"date\": \"2027-12-27\", \"name\": \"Christmas Day (substitute)\"}",
            })
    void holidays_onClosedDaysOfARunAreMeant(String holidays) throws IOException {
        assertThat(lintHolidays(holidays)).isEmpty();
    }

    /** Nothing else says that these are kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\": \"2026-12-25\", \"name\": \"Winter\"}, {\"date\": \"2026-12-26\", \"name\": \"Winter\"}",
                "{\"date\": \"2027-12-25\", \"name\": \"Christmas Day\"}, {\"date\": \"2027-12-27\", \"name\": \"Fair\"}",
            })
    void holidays_onOtherClosedDaysAreTold(String holidays) throws IOException {
        assertThat(lintHolidays(holidays))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("holiday-on-closed-day"));
    }

    private static final String KNOWN = """
            "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"},
              "holidays": {"country": "BE"}, "holidaysKnownTo": 2025}},
            "valid": {"from": "2025-01-01", "to": "%s"}""";

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2025-06-30"})
    void holidays_areKnownLongEnoughWhereThePolicyEnds(String to) throws IOException {
        assertThat(lint(KNOWN.formatted(to))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-12-31"})
    void holidays_areNotKnownLongEnoughWhereThePolicyGoesOn(String to) throws IOException {
        assertThat(lint(KNOWN.formatted(to)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("holidays-end-soon"));
    }

    private List<LintFinding> lintPlans(String fields, String small, String large) throws IOException {
        return lint(
                "\"targets\": {},\n" + fields + ",\n\"plans\": {\"small\": " + small + ", \"large\": " + large + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"not-included\"", "{\"most\": 5}"})
    void services_mayGiveWayToOthers(String email) throws IOException {
        String targets = "\"targets\": {\"first-response\": \"4 business hours\"}";
        assertThat(lintPlans(
                        "\"services\": {\"email\": {}, \"phone\": {}}",
                        "{" + targets + ", \"entitlements\": {\"email\": \"included\", \"phone\": \"not-included\"}}",
                        "{" + targets + ", \"entitlements\": {\"email\": " + email + ", \"phone\": \"included\"}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"repair\": \"not-offered\", \"on-site\": \"2 business days\""})
    void promises_mayGiveWayToOthers(String large) throws IOException {
        assertThat(lintPlans(
                        "\"metrics\": {\"repair\": {}, \"on-site\": {}},\n\"businessDay\": \"same-time\"",
                        "{\"targets\": {\"repair\": \"5 business days\", \"on-site\": \"not-offered\"}}",
                        "{\"targets\": {" + large + "}}"))
                .isEmpty();
    }

    private static final String RULED = """
            "attributes": {"channel": {"values": ["phone", "mail"], "default": "mail"}},
            "plans": {
              "small": {"targets": {"first-response": {"1": "2 business hours", "2": "4 business hours", "3": "8 business hours"}}},
              "large": {"targets": {"first-response": {"1": "1 business hour", "2": "4 business hours", "3": "8 business hours"}}}
            },
            "targets": {},
            "rules": [{"when": %s, "highestSeverity": "2", "reason": "Ring us."}]""";

    @ParameterizedTest
    @ValueSource(strings = {"{\"plan\": \"large\", \"channel\": {\"not\": \"phone\"}}"})
    void plans_mayBeSlowerForSomeTicketsByARule(String when) throws IOException {
        assertThat(lint(RULED.formatted(when))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"plan\": \"large\"}"})
    void plans_thatAreSlowerByARuleNameIt(String when) throws IOException {
        assertThat(lint(RULED.formatted(when)))
                .anySatisfy(finding -> assertThat(finding.at().message())
                        .contains("is due later than in the smaller plan \"small\"")
                        .endsWith("; rule 1, \"Ring us.\", is for plan \"large\" only"));
    }

    private static final String HOURS = """
            "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "%s"}, "holidays": {"country": "BE"}}}""";

    /** Night work, and windows that are no afternoon twelve hours later. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01:30-06:00, 22:00-24:00",
                "05:00-08:00, 09:00-16:00",
                "04:00-08:00, 08:30-12:00",
                "00:30-06:00, 09:00-12:00"
            })
    void windows_beforeDawnMayBeMeant(String windows) throws IOException {
        assertThat(lint(HOURS.formatted(windows))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"easter\": 43, \"name\": \"Ascension\"}",
                "{\"easter\": -2, \"reckoning\": \"orthodox\", \"name\": \"Good Friday\"}",
                "{\"date\": \"2026-04-03\", \"name\": \"Good Friday\"}",
                "{\"date\": \"2026-04-10\", \"name\": \"Good Friday\"}",
                "{\"yearly\": \"01-07\", \"name\": \"Christmas Day\"}",
                "{\"date\": \"2027-12-27\", \"name\": \"Christmas Day\"}",
                "{\"yearly\": \"11-23\", \"name\": \"Labour Thanksgiving Day\"}",
            })
    void holidays_ofWellKnownNamesOnTheirDays(String holiday) throws IOException {
        assertThat(lintHolidays(holiday)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"easter\": 40, \"name\": \"Whit Monday\"}",
                "{\"yearly\": \"04-03\", \"name\": \"Good Friday\"}",
                "{\"date\": \"2026-04-02\", \"name\": \"Good Friday\"}",
                "{\"yearly\": \"12-15\", \"name\": \"Christmas Day\"}",
                "{\"date\": \"2026-11-25\", \"name\": \"Christmas Day\"}",
            })
    void holidays_ofWellKnownNamesOnOtherDays(String holiday) throws IOException {
        assertThat(lintHolidays(holiday))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("holiday-of-other-date"));
    }

    private static final String SPECIAL = """
            "valid": {"from": "2026-01-01", "to": "2026-12-31"},
            "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"},
              "holidays": {"country": "BE"}, "specialDays": {%s}}}""";

    /** What is opened in December may be due in January. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2027-01-04\": \"09:00-12:00\"",
                "\"2026-01-02\": \"closed\", \"2026-12-24\": \"09:00-12:00\", \"2026-12-31\": \"closed\"",
            })
    void specialDays_shortlyAfterThePolicyAreMeant(String days) throws IOException {
        assertThat(lint(SPECIAL.formatted(days))).isEmpty();
    }

    private static final String ROW = """
            "businessDay": "close-of-day",
            "targets": {"first-response": {"1": "%s", "2": "%s", "3": "%s"}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 business day   | 2 business days  | 30 calendar days",
                "1 calendar day   | 2 business days  | 5 business days",
                "1 business day   | 2 calendar weeks | 20 business days",
                "2 business hours | 6 hours (24/7)   | 8 business hours",
                "6 hours (24/7)   | 2 business hours | 8 business hours",
            })
    void amounts_ofSeveralKindsAreFine(String first, String second, String third) throws IOException {
        assertThat(lint(ROW.formatted(first, second, third)))
                .allMatch(finding -> finding.code().toString().equals("reading-without-days"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 hours (24/7)  | 2 business hours | 8 business hours",
                "1 business hour | 40 hours (24/7) | 8 business hours"
            })
    void amounts_ofManyTimesAsLongAreTold(String first, String second, String third) throws IOException {
        assertThat(lint(ROW.formatted(first, second, third)))
                .anyMatch(finding -> finding.code().toString().equals("slower-than-lower-severity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"percent\": 5, \"of\": \"the fee\", \"per\": \"breach\", \"atMost\": {\"amount\": \"400 EUR\"}",
                "\"percent\": 5, \"of\": \"the fee\", \"per\": \"breach\", \"atMost\": {\"percent\": 5, \"per\": \"month\"}",
                "\"amount\": \"50 EUR\", \"per\": \"started-day\", \"atMost\": {\"amount\": \"50.00 EUR\"}",
            })
    void credits_withLimitsAreFine(String credit) throws IOException {
        assertThat(lint("\"credits\": [{" + credit + "}]")).isEmpty();
    }

    /** A cell for all severities holds for one that the plan does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"\"2 business hours\"", "{\"*\": \"2 business hours\"}"})
    void severities_thatAPlanLacksMayHaveACell(String row) throws IOException {
        assertThat(lint("""
                "severities": [{"id": "1", "plans": ["gold"]}, {"id": "2"}, {"id": "3"}],
                "plans": {"basic": {"targets": {"first-response": %s}}, "gold": {}},
                "attributes": {"impact": {"values": ["all", "some"], "default": "some"}},
                "rules": [{"when": {"impact": "all"}, "severity": "1"}]""".formatted(row)))
                .noneMatch(finding -> finding.code().toString().equals("severity-not-of-plan"));
    }
}
