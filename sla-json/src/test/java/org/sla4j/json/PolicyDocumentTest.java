package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "/calendars/office/hours/wed/0, /calendars/office/hours/mon-thu, 2",
        "/calendars/office/hours/sun, /calendars/office/hours, 2",
        "/severities/1, /severities/1, 3",
        "/severities/2, /severities, 3",
        "/targets/resolution/*, /targets/resolution/*, 4",
        "/calendar/version, '', 1"
    })
    void at_readsThePointerOfAPolicyInItsLongestForm(String pointer, String place, int line) {
        Problem problem = document("""
                {"format": "sla-policy/1", "id": "acme", "version": "1",
                 "calendars": {"office": {"zone": "UTC", "hours": {"x-days": "", "fri": "09:00-12:00", "mon-thu": "09:00-17:00"}}},
                 "severities": [{"id": "1"}, {"id": "2"}],
                 "targets": {"resolution": {"1": "1 hour", "*": "2 hours"}}}
                """).at(pointer, "");

        assertThat(problem.pointer()).isEqualTo(place);
        assertThat(problem.line()).isEqualTo(line);
    }

    private static PolicyDocument document() {
        return document(TEXT);
    }

    private static PolicyDocument document(String text) {
        return PolicyReader.standard().document("acme.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
