package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a mistake, and what the rest of the file says is meant. */
final class LintCleanFilesTest {
    private static final String BASE = """
            {
              "format": "sla-policy/1",
              "id": "acme",
              "version": "2026.1",
              "calendars": {
                "office": {"zone": "Europe/Brussels", "hours": {"mon-fri": "09:00-17:00"}, "holidays": {"country": "BE"}}
              },
              "calendar": "office",
              "severities": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
              "defaultSeverity": "3",
              "targets": {"first-response": {"1": "1 business hour", "2": "4 business hours", "3": "8 business hours"}}
            }
            """;

    @TempDir
    private Path folder;

    private List<LintFinding> lint(String fields) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.json"), Fields.over(BASE, "{\n" + fields.indent(2) + "}\n"));
        return LintFindings.in(List.of(file.toString()), LocalDate.of(2026, 3, 2), ImmutableSet.of())
                .all();
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
}
