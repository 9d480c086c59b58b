package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.lint.Code;

/** Mistakes in other forms than those of the page of codes, and what looks like one and is none. */
final class LintVariantsTest {
    private static final String OFFICE = "\"zone\": \"Europe/Brussels\", \"hours\": {\"mon-fri\": \"09:00-17:00\"}, ";

    private static final String GULF = "\"zone\": \"Asia/Muscat\", \"hours\": {\"sun-thu\": \"08:00-16:00\"}, ";

    @TempDir
    private Path folder;

    private List<LintFinding> lint(String fields) throws IOException {
        return LintedAcme.findings(folder, "{\n" + fields + "\n}\n", Code.READING_WITHOUT_DAYS);
    }

    private static String row(String first, String second, String third) {
        return "  \"businessDay\": \"same-time\",\n  \"targets\": {\"first-response\": {\n    \"1\": \"" + first
                + "\",\n    \"2\": \"" + second + "\",\n    \"3\": \"" + third + "\"}}";
    }

    /** The line of the first severity is 4. From a Saturday on, eight hours are used up sooner than a business day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 business hour   | 2 business days    | 4 business hours  | 5",
                "9 business hours  | 1 business hour    | 8 business hours  | 4",
                "1 business hour   | 4 business hours   | 30 minutes (24/7) | 6",
                "2 business days   | 9 business hours   | 3 business days   | 4",
                "3 days (24/7)     | 8 hours (24/7)     | 9 hours (24/7)    | 4",
                "8 business hours  | 1 business day     | 8 business hours  | 5",
                "1 business day    | 1 business hour    | 3 business days   | 4",
            })
    void severities_blameTheOneThatBreaksTheOrder(String first, String second, String third, int line)
            throws IOException {
        assertThat(lint(row(first, second, third)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("slower-than-lower-severity"))
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(line));
    }

    /** Neither is always the slower one, or both are due at the same instants. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 hours (24/7)    | 4 business hours   | 1 business day",
                "1 hour (24/7)     | 60 minutes (24/7)  | 1 hour (24/7)",
                "5 business hours  | 24 hours (24/7)    | 2 business days",
                "best-effort       | best-effort        | none",
                "4 business hours  | none               | none",
            })
    void severities_inOrderAreFine(String first, String second, String third) throws IOException {
        assertThat(lint(row(first, second, third)))
                .noneMatch(finding -> finding.code().toString().contains("severity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"holidays\": [{\"yearly\": \"12-26\", \"name\": \"Boxing Day\"}]",
                "\"holidays\": [{\"country\": \"BE\"}, {\"easter\": -2, \"name\": \"Good Friday\"}]",
                "\"holidays\": [{\"yearly\": \"06-01\", \"name\": \"Fair\", \"years\": {\"to\": 2025}},"
                        + " {\"yearly\": \"06-01\", \"name\": \"Market\", \"years\": {\"from\": 2026}}]",
                "\"holidays\": [{\"date\": \"2026-12-26\", \"name\": \"Boxing Day\", \"ifWeekend\": \"next-weekday\"}]",
                "\"holidays\": {\"country\": \"BE\"}, \"specialDays\": {\"2026-12-31\": \"09:00-12:00\"}",
                "\"holidays\": {\"country\": \"BE\"}, \"seasons\": [{\"from\": \"2026-07-20\", \"to\": \"2026-07-24\","
                        + " \"hours\": {\"mon-fri\": \"10:00-12:00\"}}, {\"from\": \"07-01\", \"to\": \"08-31\","
                        + " \"hours\": {\"mon-fri\": \"08:00-14:00\"}}]",
                "\"holidays\": {\"country\": \"BE\"}, \"seasons\": [{\"from\": \"12-20\", \"to\": \"01-05\","
                        + " \"hours\": {\"mon-fri\": \"10:00-12:00\"}}]",
            })
    void calendars_thatLookOddAreFine(String rest) throws IOException {
        assertThat(lint("  \"calendars\": {\"office\": {" + OFFICE + rest + "}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kolkata", "America/Phoenix", "UTC", "Etc/UTC", "Africa/Lagos"})
    void zones_withoutSummerTimeAreFine(String zone) throws IOException {
        assertThat(lint("  \"zone\": \"" + zone + "\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CET, abbreviated-zone", "EST5EDT, abbreviated-zone", "Etc/GMT-5, fixed-offset-zone"})
    void zones_ofTicketsAreLookedAtToo(String zone, String code) throws IOException {
        assertThat(lint("""
                          "attributes": {"theirs": {}},
                          "calendars": {"office": {
                            "zone": {"attribute": "theirs", "default": "%s"},
                            "hours": {"mon-fri": "09:00-17:00"}, "holidays": {"country": "BE"}}}""".formatted(zone).indent(2).stripTrailing()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString(code))
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(4));
    }

    private static final String ATTRIBUTES = """
              "attributes": {"environment": {"values": ["production", "staging", "test"]}, "product": {}},
              "rules": [
            """;

    /** The attributes have no default, which the linter tells wherever one is denied; that is not asked here. */
    private List<LintFinding> lintRules(String rules) throws IOException {
        return lint(ATTRIBUTES + rules + "]").stream()
                .filter(finding -> finding.code() != Code.NOT_WITHOUT_DEFAULT)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"when\": {\"environment\": [\"staging\", \"test\"]}, \"owner\": \"partner\"},\n"
                        + "{\"when\": {\"environment\": \"test\"}, \"owner\": \"vendor\"}",
                "{\"when\": {\"product\": {\"not\": \"free\"}}, \"defaultSeverity\": \"2\"},\n"
                        + "{\"when\": {\"product\": [\"cloud\", \"desk\"]}, \"defaultSeverity\": \"1\"}",
                "{\"when\": {\"environment\": \"test\"}, \"highestSeverity\": \"3\"},\n"
                        + "{\"when\": {\"environment\": \"test\", \"product\": \"free\"}, \"highestSeverity\": \"2\"}",
                "{\"when\": {\"environment\": {\"not\": \"production\"}}, \"excluded\": true},\n"
                        + "{\"when\": {\"environment\": \"test\"}, \"commitment\": \"best-effort\"}",
                "{\"when\": {\"opened\": {\"outside\": \"office\"}}, \"targets\": {\"first-response\": {\"*\": \"9 business"
                        + " hours\"}}},\n{\"when\": {\"opened\": {\"outside\": \"office\"}, \"severity\": \"2\"}, \"targets\":"
                        + " {\"first-response\": {\"2\": \"5 business hours\"}}}",
            })
    void rules_behindOthersAreShadowed(String rules) throws IOException {
        assertThat(lintRules(rules))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("shadowed-rule"))
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"when\": {\"environment\": \"test\"}, \"owner\": \"vendor\"},\n"
                        + "{\"when\": {\"environment\": [\"staging\", \"test\"]}, \"owner\": \"partner\"}",
                "{\"when\": {\"environment\": {\"not\": \"production\"}}, \"excluded\": true},\n"
                        + "{\"when\": {\"environment\": {\"missing\": true}}, \"commitment\": \"best-effort\"}",
                "{\"when\": {\"environment\": \"test\"}, \"highestSeverity\": \"2\"},\n"
                        + "{\"when\": {\"environment\": \"test\", \"product\": \"free\"}, \"highestSeverity\": \"3\"}",
                "{\"when\": {\"environment\": \"test\"}, \"targets\": {\"first-response\": {\"1\": \"2 business hours\"}}},\n"
                        + "{\"when\": {\"environment\": \"test\"}, \"targets\": {\"first-response\": {\"2\": \"5 business"
                        + " hours\"}}}",
                "{\"when\": {\"product\": {\"not\": \"free\"}}, \"defaultSeverity\": \"2\"},\n"
                        + "{\"when\": {\"product\": [\"free\", \"desk\"]}, \"defaultSeverity\": \"1\"}",
            })
    void rules_thatLeaveEachOtherSomethingAreFine(String rules) throws IOException {
        assertThat(lintRules(rules)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"when\": {\"environment\": {\"not\": [\"production\", \"staging\", \"test\"]}}, \"excluded\": true}",
                "{\"when\": {\"severity\": \"1\"}, \"defaultSeverity\": \"2\"}",
                "{\"when\": {\"opened\": {\"outside\": \"24/7\"}}, \"commitment\": \"none\"}",
                "{\"when\": {\"severity\": {\"missing\": true}}, \"commitment\": \"none\"}",
            })
    void conditions_thatNeverHoldAreFound(String rule) throws IOException {
        assertThat(lintRules(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("condition-never-holds"))
                .satisfies(finding -> assertThat(finding.at().line()).isEqualTo(4));
    }

    private List<String> codes(String fields) throws IOException {
        return lint(fields).stream().map(finding -> finding.code().toString()).toList();
    }

    private static String mailed(String rules) {
        return "  \"attributes\": {\"channel\": {\"values\": [\"email\", \"portal\"], \"default\": \"portal\"}},\n"
                + "  \"rules\": [" + rules + "]";
    }

    /** The table has 1 business hour for severity 1, 4 for severity 2 and 8 for severity 3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"severity\": \"2\" | {\"2\": \"4 business hours\"}           | 1",
                "\"severity\": \"2\" | {\"2\": \"240 business minutes\"}       | 1",
                "\"severity\": \"2\" | {\"2\": \"5 business hours\"}           | 0",
                "\"severity\": \"2\" | {\"2\": \"4 hours (24/7)\"}             | 0",
                "\"severity\": [\"2\", \"3\"] | {\"*\": \"4 business hours\"}  | 0",
            })
    void rule_thatRestatesTheTableIsIdle(String severity, String row, int findings) throws IOException {
        String rule = "{\"when\": {\"channel\": \"email\", " + severity + "}, \"targets\": {\"first-response\": " + row
                + "}}";

        assertThat(codes(mailed(rule))).isEqualTo(Collections.nCopies(findings, "idle-rule"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0"})
    void rule_withCalendarForSeverityWhoseCellsNameTheirOwnIsIdle(String severity, int findings) throws IOException {
        String targets =
                "  \"targets\": {\"first-response\": {\"1\": \"1 hour (24/7)\", \"*\": \"4 business hours\"}},\n"
                        + "  \"calendars\": {\"office\": {" + OFFICE + "\"holidays\": {\"country\": \"BE\"}},"
                        + " \"desk\": {" + OFFICE + "\"holidays\": {\"country\": \"NL\"}}},\n";
        String rule =
                "{\"when\": {\"channel\": \"email\", \"severity\": \"" + severity + "\"}, \"calendar\": \"desk\"}";

        assertThat(codes(targets + mailed(rule))).isEqualTo(Collections.nCopies(findings, "idle-rule"));
    }

    /** 20 November 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "                            | such as \"ifWeekend\": \"next-weekday\" and, in the calendar, \"weekend\": \"fri-sat\"",
                "\"weekend\": \"fri-sat\", | such as \"ifWeekend\": \"next-weekday\", or",
            })
    void holiday_onAClosedDayOfASundayWeek(String weekend, String instead) throws IOException {
        List<LintFinding> all = lint("  \"calendars\": {\"office\": {" + GULF + (weekend == null ? "" : weekend)
                + "\"holidays\": {\"date\": \"2026-11-20\", \"name\": \"National Day\"}}}");

        assertThat(all)
                .filteredOn(finding -> finding.code() == Code.HOLIDAY_ON_CLOSED_DAY)
                .singleElement()
                .satisfies(finding -> assertThat(finding.instead()).contains(instead));
    }

    @ParameterizedTest
    @CsvSource({"sun-thu, 1", "mon-fri, 0", "tue-sat, 0", "mon-sat, 0", "daily, 0", "sun-fri, 0", "sat-wed, 1"})
    void weekend_ofOtherDaysIsThatAfterTheDesksOwn(String week, int findings) throws IOException {
        String calendars = "  \"calendars\": {\"office\": {\"zone\": \"Asia/Muscat\", \"hours\": {\"" + week
                + "\": \"08:00-16:00\"}, \"holidays\": {\"yearly\": \"11-20\", \"name\": \"National Day\","
                + " \"ifWeekend\": \"next-weekday\"}}}";

        assertThat(codes(calendars)).isEqualTo(Collections.nCopies(findings, "weekend-of-other-days"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Asia/Muscat\"', write \"holidays\"",
        "'{\"attribute\": \"zone\"}', list those that the desk keeps in every zone"
    })
    void holidays_missingWhereTheTicketBringsTheZone(String zone, String instead) throws IOException {
        List<LintFinding> all = lint("  \"attributes\": {\"zone\": {}},\n  \"calendars\": {\"office\": {\"zone\": "
                + zone + ", \"hours\": {\"mon-fri\": \"08:00-16:00\"}}}");

        assertThat(all)
                .filteredOn(finding -> finding.code() == Code.NO_HOLIDAYS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.instead()).startsWith(instead));
    }

    /** Gold has 24/7 and silver the office. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                     | 4 business hours          | 1",
                "\"plan\": \"gold\",   | 4 business hours          | 0",
                "\"plan\": \"silver\", | 4 business hours          | 0",
                "                     | 4 business hours (office) | 0",
            })
    void rule_takesTheClockFromAPlan(String condition, String amount, int findings) throws IOException {
        String fields = "  \"calendars\": {\"office\": {" + OFFICE + "\"holidays\": {\"country\": \"BE\"}},"
                + " \"desk\": {" + OFFICE + "\"holidays\": {\"country\": \"NL\"}}},\n"
                + "  \"plans\": {\"silver\": {\"calendar\": \"office\"}, \"gold\": {\"calendar\": \"24/7\"}},\n"
                + "  \"targets\": {\"first-response\": {\"*\": \"" + amount + "\"}},\n";
        String rule = "{\"when\": {" + (condition == null ? "" : condition)
                + " \"channel\": \"email\"}, \"calendar\": \"desk\"}";

        assertThat(lint(fields + mailed(rule)))
                .filteredOn(finding -> finding.code() == Code.ROUND_THE_CLOCK_LOST)
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.at().message()).contains("for plan \"gold\" too"));
    }

    @ParameterizedTest
    @CsvSource({"email, 1, 1", "email, 2, 0", "portal, 1, 0"})
    void condition_onSeverityThatACapExcludesNeverHolds(String channel, String severity, int findings)
            throws IOException {
        String cap = "{\"when\": {\"channel\": \"email\"}, \"highestSeverity\": \"2\"}, ";
        String rule = "{\"when\": {\"channel\": \"" + channel + "\", \"severity\": \"" + severity
                + "\"}, \"excluded\": true}";

        assertThat(codes(mailed(cap + rule))).isEqualTo(Collections.nCopies(findings, "condition-never-holds"));
    }

    @ParameterizedTest
    @CsvSource({"17:00-09:00, 0", "16:00-10:00, 0", "15:00-09:00, 1", "17:00-11:00, 1"})
    void night_fromEveningToMorningIsNotLong(String hours, int findings) throws IOException {
        String calendars = "  \"calendars\": {\"office\": {\"zone\": \"Europe/Brussels\", \"hours\": {\"mon\": \""
                + hours + "\"}, \"holidays\": {\"country\": \"BE\"}}}";

        assertThat(codes(calendars)).isEqualTo(Collections.nCopies(findings, "long-night"));
    }

    /** In 2026 Christmas Day is a Friday, and the closure ends on the Friday after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-29                | 10:00-12:00 | special-day-on-holiday",
                "2026-12-29 to 2026-12-30  | 10:00-12:00 | special-day-on-holiday",
                "2026-12-29 to 2026-12-30  | closed      | idle-special-day",
                "2027-01-02 to 2027-01-03  | closed      | idle-special-day",
                "2026-12-29 to 2027-01-04  | closed      |",
                "2027-01-02 to 2027-01-04  | 09:00-17:00 |",
            })
    void specialDay_ofSeveralDatesIsSeenAsAWhole(String dates, String hours, String code) throws IOException {
        String closure =
                "\"holidays\": [{\"country\": \"BE\"}, {\"from\": \"12-24\", \"to\": \"01-01\", \"name\": \"Closure\"}]";

        assertThat(codes("  \"calendars\": {\"office\": {" + OFFICE + closure + ", \"specialDays\": {\"" + dates
                        + "\": \"" + hours + "\"}}}"))
                .isEqualTo(Stream.ofNullable(code).toList());
    }

    @ParameterizedTest
    @CsvSource({"low, 0", "high, 1"})
    void severities_upsideDownKnowTheHighest(String byDefault, int findings) throws IOException {
        List<LintFinding> all =
                lint("  \"severities\": [{\"id\": \"low\"}, {\"id\": \"normal\"}, {\"id\": \"high\"}],\n"
                        + "  \"defaultSeverity\": \"" + byDefault + "\",\n  \"targets\": {\"first-response\": {\"low\":"
                        + " \"8 business hours\", \"normal\": \"4 business hours\", \"high\": \"1 business hour\"}}");

        assertThat(all)
                .filteredOn(finding -> finding.code() == Code.SEVERITIES_UPSIDE_DOWN)
                .hasSize(1);
        assertThat(all)
                .filteredOn(finding -> finding.code() == Code.HIGHEST_BY_DEFAULT)
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.instead()).startsWith("write a lower one, such as \"low\""));
        assertThat(all).hasSize(1 + findings);
    }

    @ParameterizedTest
    @CsvSource({"0.99, 99", "0.5, 50"})
    void shareOfAStepIsOfAHundred(String below, String instead) throws IOException {
        assertThat(lint("""
                          "credits": [{"of": "the fee", "over": "month", "steps": [{"below": %s, "percent": 10}]}]""".formatted(below)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).hasToString("attainment-below-one"))
                .satisfies(finding -> assertThat(finding.instead()).contains("write " + instead + " where"));
    }

    @Test
    void holiday_ofADeskThatOpensInASeasonOnly() throws IOException {
        String calendars = """
                "calendars": {"office": {"zone": "Europe/Brussels", "hours": {"daily": "closed"},
                  "seasons": [{"from": "05-01", "to": "09-30", "hours": {"mon-fri": "09:00-17:00"}}],
                  "holidays": [{"date": "2026-12-23", "name": "Staff day"}]}}""";
        assertThat(codes(calendars.indent(2).stripTrailing())).contains("holiday-on-closed-day");
    }
}
