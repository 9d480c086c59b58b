package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of histories and their reader say the same of a file. */
final class HistorySchemaTest {
    private static final Validation SCHEMA = Validation.by(JsonSchemas.history());

    /** A history that uses every kind of event and every field; the opening is stated by the ticket. */
    private static final String RICH = """
            {"format": "sla-history/1", "id": "T-1", "plan": "gold", "severity": "2", "tier": "L1",
             "opened": "2026-03-27T13:00:00Z", "attributes": {"seats": 40, "stage": "ga", "trial": false, "city": null},
             "asOf": "2026-04-30T09:00:00+02:00",
             "events": [
              {"at": "2026-03-27T12:00:00Z", "kind": "reported", "by": "partner", "sequence": 2, "id": 7,
               "recorded": "2026-03-27T14:00:00Z"},
              {"at": "2026-03-27T14:00:00Z", "kind": "information-completed"},
              {"at": "2026-03-27T14:00:00Z", "kind": "classified", "severity": 1},
              {"at": "2026-03-27T14:00:00Z", "kind": "reclassified", "severity": "2", "consent": "customer"},
              {"at": "2026-03-27T14:00:00Z", "kind": "reclassified", "severity": "1", "consent": ["customer", "partner"]},
              {"at": "2026-03-27T14:00:00Z", "kind": "attributes-changed", "attributes": {"stage": "beta"}},
              {"at": "2026-03-27T14:00:00Z", "kind": "plan-changed", "plan": "silver"},
              {"at": "2026-03-27T14:00:00Z", "kind": "assigned", "tier": "L1"},
              {"at": "2026-03-27T14:00:00Z", "kind": "handed-over", "tier": "L2", "carries": ["diagnostics"]},
              {"at": "2026-03-27T14:00:00Z", "kind": "customer-message"},
              {"at": "2026-03-27T14:00:00Z", "kind": "response", "by": "automatic"},
              {"at": "2026-03-27T14:00:00Z", "kind": "update"},
              {"at": "2026-03-27T14:00:00Z", "kind": "reached", "metric": "work-started"},
              {"at": "2026-03-27T14:00:00Z", "kind": "paused", "reason": "waiting-for-customer"},
              {"at": "2026-03-27T14:00:00Z", "kind": "resumed", "reason": "waiting-for-customer"},
              {"at": "2026-03-27T14:00:00Z", "kind": "resumed"},
              {"at": "2026-03-27T14:00:00Z", "kind": "workaround"},
              {"at": "2026-03-27T14:00:00Z", "kind": "resolved"},
              {"at": "2026-03-27T14:00:00Z", "kind": "reopened"},
              {"at": "2026-03-27T14:00:00Z", "kind": "closed"},
              {"at": "2026-03-27T14:00:00Z", "kind": "merged", "into": "T-2"},
              {"at": "2026-03-27T14:00:00Z", "kind": "cancelled"},
              {"at": "2026-03-27T14:00:00Z", "kind": "noted", "circumstance": "customer-refuses"},
              {"at": "2026-03-27T14:00:00Z", "kind": "duty-not-met", "duty": "available"},
              {"at": "2026-03-27T14:00:00Z", "kind": "corrected", "event": 7},
              {"at": "2026-03-27T14:00:00Z", "kind": "status", "status": "Pending"}]}
            """;

    /** The opening is an event. */
    private static final String OPENED = """
            {"format": "sla-history/1", "plan": null, "events": [
              {"at": "2026-03-27T13:00:00Z", "kind": "opened", "plan": "gold", "severity": "2", "tier": "L1",
               "attributes": {"stage": "ga"}},
              {"at": "2026-03-27T14:00:00Z", "kind": "response"}]}
            """;

    private static List<String> problems(String text) {
        return Reading.refusals(() -> Histories.read(text));
    }

    @Test
    void goodFiles_areValid() {
        assertThat(Stream.of(RICH, OPENED)).allSatisfy(text -> {
            assertThat(problems(text)).isEmpty();
            assertThat(SCHEMA.faults(text)).isEmpty();
        });
    }

    @Test
    void brokenFile_isValidWhereTheReaderTakesIt() {
        List<String> apart = new ArrayList<>();
        broken().distinct().forEach(text -> {
            List<String> said = problems(text);
            if (said.isEmpty() != SCHEMA.faults(text).isEmpty()) {
                apart.add("the reader says " + said + ", the schema " + SCHEMA.faults(text) + " of " + text);
            }
        });

        assertThat(apart).isEmpty();
    }

    private static Stream<String> broken() {
        Stream<Json> planted = Stream.of(RICH, OPENED)
                .flatMap(text -> Spotted.all(text).stream())
                .flatMap(spot -> Stream.of(
                        spot.with(Json.of(12345)),
                        spot.with(Json.of("wrong")),
                        spot.with(Json.of("")),
                        spot.with(Json.of(true)),
                        spot.with(Json.ofNull()),
                        spot.with(Json.object(ImmutableMap.of())),
                        spot.with(Json.list(List.of())),
                        spot.without(),
                        spot.renamed("Zork")));
        String both = OPENED.replace("\"plan\": null", "\"opened\": \"2026-03-27T13:00:00Z\"");
        String halved = OPENED.replace("\"plan\": null", "\"tier\": \"L1\"");
        return Stream.concat(planted.map(JsonLayout::pretty), Stream.of(both, halved));
    }
}
