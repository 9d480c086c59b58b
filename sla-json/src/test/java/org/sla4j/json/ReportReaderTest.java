package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.engine.Transition;
import org.sla4j.policy.Threshold;

final class ReportReaderTest {
    private static final String HEAD =
            "{'format': 'sla-report/1', 'asOf': '2026-03-27T13:00:00Z', 'policy': {'id': 'acme', 'version': '1'},"
                    + " 'severitySource': 'missing', 'promises': [], ";

    /** Only a threshold says which one it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DUE | | 'kind': 'due', 'key': 'resolution#1/due'",
                "THRESHOLD | 75 | 'kind': 'threshold', 'percent': 75, 'key': 'resolution#1/threshold-75'",
            })
    void nextLook_isRead(Transition.Kind kind, Integer percent, String fields) {
        String json = HEAD + "'nextLook': {'at': '2026-03-30T10:00:00Z', 'promise': 'resolution#1', " + fields + "}}";

        Transition look =
                ReportReader.read("r.json", json.replace('\'', '"')).nextLook().orElseThrow();

        assertThat(look.at()).isEqualTo(Instant.parse("2026-03-30T10:00:00Z"));
        assertThat(look.kind()).isEqualTo(kind);
        assertThat(look.threshold()).isEqualTo(Optional.ofNullable(percent).map(Threshold::used));
    }
}
