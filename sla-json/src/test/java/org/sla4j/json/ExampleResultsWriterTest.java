package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers stand in the results of examples that do not hold. */
final class ExampleResultsWriterTest {
    private static String line(String expect) {
        String json = Policies.HEAD
                + ", 'targets': {'resolution': '2 hours (24/7)'}, 'rights': [{'who': 'customer', 'may': 'close'}], 'examples':"
                + " [{'opened': '2026-03-27T15:30:00Z', 'asOf': '2026-03-27T16:00:00Z', 'expect': " + expect + "}]}";
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return ExampleResultsWriter.line(ExampleResults.of(Policies.READER.document("p.json", bytes)), "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'resolution#1': {'stopped': '2026-03-27T15:45:00Z'}} | 'expected':'2026-03-27T15:45:00Z','found':null",
                "{'resolution#1': {'elapsed': 'PT1H'}} | 'expected':'PT1H','found':'PT30M'",
                "{'resolution#1': {'state': 'met'}} | 'expected':'met','found':'running'",
                "{'rights': []} | 'expected':[],'found':['close']",
            })
    void answer_standsAsFilesWriteIt(String expect, String answers) {
        assertThat(line(expect)).contains(answers.replace('\'', '"'));
    }
}
