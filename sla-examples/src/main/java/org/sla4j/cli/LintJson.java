package org.sla4j.cli;

import java.io.OutputStream;
import org.sla4j.json.Problem;
import tools.jackson.core.JsonGenerator;

/** Findings as JSON, for programs: an object with the list {@code findings}. */
final class LintJson {
    private LintJson() {}

    static void write(LintFindings findings, OutputStream out) {
        try (JsonGenerator json = Generators.line(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (LintFinding finding : findings.all()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeNumberProperty("files", findings.files());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(LintFinding finding, JsonGenerator json) {
        Problem at = finding.at();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().toString());
        json.writeStringProperty("level", finding.level().toString());
        json.writeStringProperty("file", at.file());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("pointer", at.pointer());
        json.writeStringProperty("message", at.message());
        json.writeStringProperty("why", finding.code().why());
        json.writeStringProperty("instead", finding.instead());
        json.writeEndObject();
    }
}
