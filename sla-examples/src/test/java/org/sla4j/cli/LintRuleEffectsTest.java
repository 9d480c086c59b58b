package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.lint.Code;

/** Rules that change nothing, by what they do, and rules that look so and change something. */
final class LintRuleEffectsTest {
    @TempDir
    private Path folder;

    private List<String> lint(String rules, String... fields) throws IOException {
        return LintedAcme.places(
                folder,
                "\"attributes\": {\"channel\": {\"values\": [\"mail\", \"chat\"], \"default\": \"mail\"}},\n"
                        + Stream.of(fields).map(field -> field + ",\n").reduce("", String::concat)
                        + "\"rules\": [" + rules.replace('\'', '"') + "]");
    }

    private static List<String> expected(String places) {
        return Stream.ofNullable(places).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'when': {'severity': '2'}, 'severity': '2'}                             | idle-rule /rules/0/severity",
                "{'when': {'severity': ['1', '2'], 'channel': 'chat'}, 'severity': '2'}   |",
                "{'when': {'severity': '2'}, 'severity': '1'}                             |",
            })
    void severity_thatTicketsStateAnyway(String rule, String place) throws IOException {
        assertThat(lint(rule)).isEqualTo(expected(place));
    }

    /** Tickets that a rule has given another severity are capped by that one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                              | 2 | idle-rule /rules/0/highestSeverity",
                ", {'when': {'channel': 'chat'}, 'severity': '1'} | 2 |",
                ", {'when': {'channel': 'chat'}, 'severity': '1'} | 1 | idle-rule /rules/0/highestSeverity",
            })
    void cap_ofTicketsThatStateALowerSeverity(String other, String cap, String place) throws IOException {
        String rules = "{'when': {'severity': '3'}, 'highestSeverity': '" + cap + "'}" + (other == null ? "" : other);

        assertThat(lint(rules)).isEqualTo(expected(place));
    }

    /** Who states no severity gets that of a rule, or that of the policy, which is 3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                                     | idle-rule /rules/0/highestSeverity",
                ", {'when': {'channel': 'chat'}, 'defaultSeverity': '1'} |",
                ", {'when': {'channel': 'chat'}, 'defaultSeverity': '2'} | idle-rule /rules/0/highestSeverity",
            })
    void cap_ofTicketsWithoutASeverity(String other, String place) throws IOException {
        String rules =
                "{'when': {'severity': {'missing': true}}, 'highestSeverity': '2'}" + (other == null ? "" : other);

        assertThat(lint(rules)).isEqualTo(expected(place));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0"})
    void cap_ofTicketsThatGetTheSeverityOfThePolicy(String cap, int rank) throws IOException {
        String rule = "{'when': {'severity': {'missing': true}}, 'highestSeverity': '" + cap + "'}";

        assertThat(lint(rule, "\"defaultSeverity\": \"2\""))
                .isEqualTo(rank == 1 ? List.of("idle-rule /rules/0/highestSeverity") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'when': {'channel': 'chat'}, 'defaultSeverity': '3'} | idle-rule /rules/0/defaultSeverity",
                "{'when': {'channel': 'chat'}, 'defaultSeverity': '2'} |",
                "{'when': {'channel': 'chat'}, 'defaultSeverity': '2'}, {'when': {'channel': 'mail'}, 'defaultSeverity': '3'} |",
            })
    void defaultSeverity_thatThePolicyHas(String rules, String place) throws IOException {
        assertThat(lint(rules)).isEqualTo(expected(place));
    }

    @Test
    void defaultSeverity_ofTicketsThatAreRefused() throws IOException {
        assertThat(LintedAcme.findings(folder, """
                        {
                          "format": "sla-policy/1", "id": "acme", "version": "1",
                          "severities": [{"id": "1"}, {"id": "2"}],
                          "severityRequired": true,
                          "attributes": {"channel": {"values": ["mail", "chat"], "default": "mail"}},
                          "targets": {"first-response": {"1": "1 hour (24/7)", "2": "2 hours (24/7)"}},
                          "rules": [{"when": {"channel": "chat"}, "defaultSeverity": "2"}]
                        }
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(Code.IDLE_RULE))
                .satisfies(finding -> assertThat(finding.at().message())
                        .isEqualTo("the rule gives a severity to tickets without one, and \"severityRequired\" refuses"
                                + " them"));
    }

    /** Resolution names its calendar in its cells; the table of first response is counted on the office. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'metrics': ['resolution'], 'targets': {'resolution': {'1': '2 hours (24/7)'}} |",
                "'metrics': ['resolution'], 'targets': {'first-response': {'1': '2 business hours'}, 'resolution': {'1': '2 hours (24/7)'}} | idle-rule /rules/0/targets/first-response",
                "'metrics': ['update'], 'commitment': 'none' | idle-rule /rules/0/metrics",
                "'metrics': ['update', 'resolution'], 'commitment': 'none' |",
                "'calendar': 'office' | idle-rule /rules/0/calendar",
                "'calendar': 'desk' |",
            })
    void rule_forMetricsAndCalendars(String effect, String place) throws IOException {
        assertThat(lint(
                        "{'when': {'channel': 'chat'}, " + effect + "}",
                        "\"calendars\": {\"office\": {\"zone\": \"Europe/Brussels\", \"hours\": {\"mon-fri\":"
                                + " \"09:00-17:00\"}, \"holidays\": {\"country\": \"BE\"}}, \"desk\": {\"zone\":"
                                + " \"Europe/Brussels\", \"hours\": {\"mon-fri\": \"08:00-18:00\"}, \"holidays\":"
                                + " {\"country\": \"BE\"}}}",
                        "\"targets\": {\"first-response\": {\"1\": \"1 business hour\", \"2\": \"4 business hours\","
                                + " \"3\": \"8 business hours\"}, \"resolution\": \"40 hours (desk)\"}"))
                .isEqualTo(expected(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2'           | the rule is for \"2\"",
                "{'not': '1'}  | the rule is for \"2\" and \"3\"",
            })
    void cell_ofASeverityThatTheRuleIsNotFor(String severity, String message) throws IOException {
        String rule = "{'when': {'channel': 'chat', 'severity': " + severity
                + "}, 'targets': {'first-response': {'1': '2 business hours', '2': '5 business hours'}}}";

        assertThat(LintedAcme.findings(folder, """
                        {
                          "attributes": {"channel": {"values": ["mail", "chat"], "default": "mail"}},
                          "rules": [%s]
                        }
                        """.formatted(rule.replace('\'', '"'))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(Code.UNUSED_CELL))
                .satisfies(finding -> assertThat(finding.at().pointer()).endsWith("/targets/first-response/1"))
                .satisfies(finding -> assertThat(finding.at().message()).endsWith(message));
    }
}
