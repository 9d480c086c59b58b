package org.sla4j.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** What many of these fields begin with or are about. */
    private static final ImmutableMap<String, String> SHORT = ImmutableMap.of(
            "OFFICE",
            "'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': {'country': 'BE'}",
            "DESK",
            "'desk': {'zone': 'Europe/Brussels', 'holidays': {'country': 'BE'}, 'hours'",
            "CLOSED",
            "'office': {'zone': 'Europe/Brussels', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays'",
            "CHANNEL",
            "'attributes': {'channel': {'values': ['mail'], 'default': 'mail'}}",
            "REGION",
            "'attributes': {'region': {'values': ['be', 'nl']}}",
            "ROW",
            "'1': '1 business hour', '2': '4 business hours', '3'",
            "NO_DEFAULT",
            "'format': 'sla-policy/1'; 'id': 'acme'; 'version': '1'; 'calendars': {OFFICE}}; 'calendar': 'office';"
                    + " 'severities': [{'id': '1'}, {'id': '2'}, {'id': '3'}]");

    private LintedAcme() {}

    /** Fields as tables of tests write them: {@code ;} parts them, quotes are single, and words in capitals are short. */
    static String written(String fields) {
        String written = fields;
        for (int i = 0; i < 2; i++) {
            for (Map.Entry<String, String> word : SHORT.entrySet()) {
                written = written.replace(word.getKey(), word.getValue());
            }
        }
        return written.replace("; ", ",\n").replace('\'', '"');
    }

    /** The places at which a code is found in such fields, and why the file cannot be read. */
    static String found(Path folder, String code, String fields) throws IOException {
        return findings(folder, "{\n" + written(fields).indent(2) + "}\n").stream()
                .filter(finding -> finding.code() == Code.INVALID
                        || finding.code().toString().equals(code))
                .map(finding -> finding.at().pointer()
                        + (finding.code() == Code.INVALID ? ": " + finding.at().message() : ""))
                .distinct()
                .collect(joining(", "));
    }

    /** What is said under a code of such fields, and what to write instead. */
    static String said(Path folder, String code, String fields) throws IOException {
        return findings(folder, "{\n" + written(fields).indent(2) + "}\n").stream()
                .filter(finding -> finding.code().toString().equals(code))
                .map(finding -> finding.at().message() + "; " + finding.instead())
                .collect(joining("\n"));
    }

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
