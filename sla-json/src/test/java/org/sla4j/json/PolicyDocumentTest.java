package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PolicyDocumentTest {
    private static final String TEXT = """
            {"format": "sla-policy/1", "id": "acme", "version": "1",
             "targets": {"first-response": "2 hours"}}
            """;

    @Test
    void policy_isWhatTheReaderReads() {
        assertThat(document().policy()).isEqualTo(PolicyReader.standard().read("acme.json", TEXT));
    }

    @Test
    void at_findsTheValueOfAPointer() {
        assertThat(document().at("/targets/first-response", "long for a chat"))
                .isEqualTo(new Problem(
                        "acme.json",
                        2,
                        32,
                        "/targets/first-response",
                        "long for a chat",
                        " \"targets\": {\"first-response\": \"2 hours\"}}"));
    }

    @Test
    void at_takesTheValueAroundWhereTheFileIsShorter() {
        assertThat(document().at("/targets/first-response/*", "").pointer()).isEqualTo("/targets/first-response");
        assertThat(document().at("/calendars/office", "").line()).isEqualTo(1);
    }

    private static PolicyDocument document() {
        return PolicyReader.standard().document("acme.json", TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
