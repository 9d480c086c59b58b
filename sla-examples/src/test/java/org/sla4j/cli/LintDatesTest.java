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
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of seasons, holidays and special days that are meant, and that are not. */
final class LintDatesTest {
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

    /** What is found, each as its code and its place. */
    private List<String> lint(String fields) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.json"), Fields.over(BASE, "{\n" + fields.indent(2) + "}\n"));
        return LintFindings.in(List.of(file.toString()), LocalDate.of(2026, 3, 2), ImmutableSet.of()).all().stream()
                .map(finding -> finding.code() + " " + finding.at().pointer())
                .toList();
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
}
