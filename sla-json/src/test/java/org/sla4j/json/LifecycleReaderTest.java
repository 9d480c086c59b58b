package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sla4j.json.Policies.policy;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.Policy;

final class LifecycleReaderTest {
    @ParameterizedTest
    @CsvSource({"continue, CONTINUE", "new-cycle, NEW_CYCLE", "ignore, IGNORE"})
    void reopening_isAWord(String word, OnReopening effect) {
        Policy policy = policy("\"reopening\": \"" + word + "\"");

        assertThat(policy.lifecycle().reopening()).isEqualTo(new Reopening(effect, OptionalInt.empty()));
        assertThat(Policies.READER.read("p.json", PolicyWriter.write(policy))).isEqualTo(policy);
    }

    @Test
    void reopening_mayHaveAWindow() {
        Policy policy = policy("\"reopening\": {\"effect\": \"ignore\", \"windowDays\": 14}");

        assertThat(policy.lifecycle().reopening()).isEqualTo(new Reopening(OnReopening.IGNORE, OptionalInt.of(14)));
        assertThat(PolicyWriter.write(policy)).contains("\"reopening\": {\"effect\": \"ignore\", \"windowDays\": 14}");
    }

    @Test
    void reopening_isWrittenInItsShortestForm() {
        assertThat(PolicyWriter.write(policy("\"reopening\": {\"effect\": \"new-cycle\"}")))
                .contains("\"reopening\": \"new-cycle\"");
        assertThat(PolicyWriter.write(policy("\"reopening\": \"continue\""))).doesNotContain("reopening");
    }

    @Test
    void read_reportsAllProblems() {
        assertThat(problems("""
            "reopening": "restart",
            "binding": "at-openning",
            "thresholds": [0, 50, 50.5],
            "automaticAnswers": "true",
            "metrics": {"resolution": {"stops": ["solved"]}},
            "pauses": {
              "customer": {"statuses": ["Pending", "On hold"], "status": "Waiting"},
              "supplier": {"metrics": ["resolutoin"], "statuses": ["Sent", "Pending"]},
              " ": {}
            }
            """))
                .containsExactly(
                        "1:68 /reopening: unknown word \"restart\"; did you mean \"new-cycle\"? Allowed here: continue, new-cycle, ignore",
                        "2:12 /binding: unknown word \"at-openning\"; did you mean \"at-opening\"? Allowed here: at-opening,"
                                + " at-event",
                        "3:16 /thresholds/0: expected a whole number from 1 to 99, found a number, 0",
                        "3:23 /thresholds/2: expected a whole number from 1 to 99, found a number, 50.5",
                        "4:21 /automaticAnswers: expected true or false, found text, \"true\"; write it without quotes",
                        "5:38 /metrics/resolution/stops/0: unknown stop \"solved\"; did you mean \"resolved\"? Allowed here:"
                                + " assigned, response, update, workaround, resolved, reached",
                        "7:52 /pauses/customer/status: unknown field \"status\". Allowed here: title, metrics, statuses",
                        "8:28 /pauses/supplier/metrics/0: unknown metric \"resolutoin\"; did you mean \"resolution\"? Allowed"
                                + " here: resolution, first-response, next-response, update, workaround, ownership,"
                                + " work-started",
                        "8:55 /pauses/supplier/statuses: the status \"Pending\" is a pause for \"customer\" already; keep one"
                                + " of the two",
                        "9:3 /pauses/ : the id of a pause reason must not be empty");
    }

    private static Stream<String> problems(String fields) {
        InvalidDocumentException e = catchThrowableOfType(InvalidDocumentException.class, () -> policy(fields));
        return e.problems().stream().map(p -> p.line() + ":" + p.column() + " " + p.pointer() + ": " + p.message());
    }
}
