package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import java.io.OutputStream;
import org.sla4j.json.Problem;
import org.sla4j.lint.Code;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0, as code scanning services read it. Columns count characters. */
final class LintSarif {
    private final JsonGenerator json;
    private final ImmutableList<Code> codes;

    private LintSarif(LintFindings findings, JsonGenerator json) {
        this.json = json;
        this.codes = findings.all().stream()
                .map(LintFinding::code)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    static void write(LintFindings findings, OutputStream out) {
        try (JsonGenerator json = Generators.line(out)) {
            new LintSarif(findings, json).log(findings);
            json.writeRaw('\n');
        }
    }

    private void log(LintFindings findings) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "sla lint");
        json.writeArrayPropertyStart("rules");
        codes.forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        findings.all().forEach(this::result);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(Code code) {
        json.writeStartObject();
        json.writeStringProperty("id", code.toString());
        text("shortDescription", code.toString().replace('-', ' '));
        text("fullDescription", code.why());
        text("help", code.why() + " docs/lint-codes.md has a bad and a good file for " + code + ".");
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", code.level().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(LintFinding finding) {
        Problem at = finding.at();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().toString());
        json.writeNumberProperty("ruleIndex", codes.indexOf(finding.code()));
        json.writeStringProperty("level", finding.level().toString());
        text("message", at.message() + (finding.instead().isEmpty() ? "" : "; " + finding.instead()));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(at.file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", at.line());
        json.writeNumberProperty("startColumn", at.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    private static String uri(String file) {
        return UrlEscapers.urlFragmentEscaper().escape(file.replace('\\', '/'));
    }
}
