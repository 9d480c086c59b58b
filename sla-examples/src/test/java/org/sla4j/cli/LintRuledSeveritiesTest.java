package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose cells are compared, whatever rules do to the severity of a ticket that says nothing else. */
final class LintRuledSeveritiesTest {
    @TempDir
    private Path folder;

    private List<String> lint(String fields) throws IOException {
        return LintedAcme.places(folder, fields);
    }

    private static final String CHANNEL =
            "\"attributes\": {\"channel\": {\"values\": [\"phone\", \"mail\"], \"default\": \"mail\"}},\n";

    /** Of 9, 4 and 8 business hours the 9 is wrong; a ticket by mail never has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"when\": {\"channel\": {\"not\": \"phone\"}}, \"highestSeverity\": \"2\"}",
                "{\"when\": {\"channel\": \"phone\"}, \"severity\": \"1\"}, {\"when\": {\"channel\": \"mail\"}, \"severity\": \"3\"}",
                "{\"when\": {\"channel\": \"mail\", \"severity\": \"1\"}, \"severity\": \"2\"}",
                "{\"when\": {\"opened\": {\"outside\": \"office\"}}, \"highestSeverity\": \"3\"}",
            })
    void severities_areComparedForTicketsThatHaveThem(String rules) throws IOException {
        assertThat(lint(CHANNEL + "\"rules\": [" + rules + "],\n\"targets\": {\"first-response\": {\"1\":"
                        + " \"9 business hours\", \"2\": \"4 business hours\", \"3\": \"8 business hours\"}}"))
                .containsExactly("slower-than-lower-severity /targets/first-response/1");
    }

    @ParameterizedTest
    @CsvSource({"2 business hours, 1 business hour, 0", "1 business hour, 2 business hours, 1"})
    void plans_areComparedForTicketsThatHaveTheSeverity(String small, String large, int findings) throws IOException {
        assertThat(lint(CHANNEL + """
                        "rules": [{"when": {"channel": {"not": "phone"}}, "highestSeverity": "2"}],
                        "plans": {
                          "small": {"targets": {"first-response": {"1": "%s", "*": "8 business hours"}}},
                          "large": {"targets": {"first-response": {"1": "%s", "*": "8 business hours"}}}
                        },
                        "targets": {}""".formatted(small, large)))
                .hasSize(findings)
                .allMatch("slower-than-smaller-plan /plans/large/targets/first-response/1"::equals);
    }

    /** Listed from the lowest on. */
    @ParameterizedTest
    @CsvSource({
        "none, every 8 business hours, every 1 hour (24/7), severities-upside-down /severities",
        "none, none, none, severities-upside-down /severities",
        "every 1 business hour, every 1 business hour, every 1 business hour, severities-upside-down /severities",
    })
    void severities_upsideDownAreToldOnce(String low, String normal, String high, String finding) throws IOException {
        assertThat(lint("""
                        "severities": [{"id": "low"}, {"id": "normal"}, {"id": "high"}],
                        "defaultSeverity": "normal",
                        "targets": {
                          "first-response": {"low": "8 business hours", "normal": "4 business hours", "high": "1 business hour"},
                          "update": {"low": "%s", "normal": "%s", "high": "%s"}
                        }""".formatted(low, normal, high))).containsExactly(finding);
    }
}
