package org.sla4j.cli;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sla4j.lint.Code;

/** A file without findings, over which tests of the linter write the fields that they ask about. */
final class LintedAcme {
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

    private LintedAcme() {}

    /** What is found as of 2 March 2026. */
    static List<LintFinding> findings(Path folder, String fields, Code... left) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.json"), Fields.over(BASE, fields));
        return LintFindings.in(List.of(file.toString()), LocalDate.of(2026, 3, 2), ImmutableSet.copyOf(left))
                .all();
    }

    /** What is found, each as its code and its place. */
    static List<String> places(Path folder, String fields) throws IOException {
        return findings(folder, "{\n" + fields.indent(2) + "}\n").stream()
                .map(finding -> finding.code() + " " + finding.at().pointer())
                .toList();
    }
}
