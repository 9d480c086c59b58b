package org.sla4j.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.Example;
import org.sla4j.engine.State;
import org.sla4j.policy.Credit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

final class ExampleReaderTest {
    private static final Instant FRIDAY = Instant.parse("2026-03-27T15:30:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-30T11:30:00Z");

    private static ImmutableList<Example> examples(String json) {
        String text = Policies.HEAD + """
            ,
            "severities": [{"id": "1"}],
            "plans": {"gold": {}},
            "tiers": [{"id": "L1", "owner": "partner", "targets": {"ownership": "none"}}],
            "attributes": {"environment": {}},
            "targets": {"first-response": "none", "update": "none", "resolution": "none", "workaround": "none"},
            "pauses": {"customer": {"statuses": ["Pending"]}},
            "examples": %s}
            """.formatted(json);
        return Policies.READER
                .document("p.json", text.getBytes(StandardCharsets.UTF_8))
                .examples();
    }

    private static Event opening(What.Opened what) {
        return new Event("", FRIDAY, 0, Actor.CUSTOMER, Optional.empty(), what);
    }

    private static What.Opened gold() {
        return new What.Opened(Optional.of("gold"), Optional.empty(), Optional.empty(), ImmutableMap.of());
    }

    @Test
    void examples_areRead() {
        ImmutableList<Example> examples = examples("""
            [
              {
                "title": "A Friday", "plan": "gold", "severity": "1", "tier": "L1",
                "opened": "2026-03-27T16:30:00+01:00",
                "attributes": {"environment": "production"},
                "expect": {
                  "first-response": "2026-03-30T11:30:00Z", "update": "none", "resolution": "best-effort",
                  "workaround": "excluded", "severity": "1", "owner": "partner", "rights": ["close"]
                }
              },
              {"plan": "gold", "opened": "2026-03-27T15:30:00Z", "expect": {"rights": []}}
            ]
            """);

        assertThat(examples)
                .containsExactly(
                        new Example(
                                Optional.of(LocalizedText.of("A Friday")),
                                History.of(List.of(opening(new What.Opened(
                                        Optional.of("gold"),
                                        Optional.of("1"),
                                        Optional.of("L1"),
                                        ImmutableMap.of("environment", "production"))))),
                                Optional.empty(),
                                new Example.Expectation(
                                        ImmutableMap.of(
                                                "first-response",
                                                ImmutableMap.of(Aspect.DUE, new Answer.At(MONDAY)),
                                                "update",
                                                ImmutableMap.of(Aspect.COMMITMENT, new Answer.Word("none")),
                                                "resolution",
                                                ImmutableMap.of(Aspect.COMMITMENT, new Answer.Word("best-effort")),
                                                "workaround",
                                                ImmutableMap.of(Aspect.COMMITMENT, new Answer.Word("excluded"))),
                                        Optional.of("1"),
                                        Optional.of(Party.PARTNER),
                                        Optional.of(ImmutableSet.of("close")))),
                        new Example(
                                Optional.empty(),
                                History.of(List.of(opening(gold()))),
                                Optional.empty(),
                                new Example.Expectation(
                                        ImmutableMap.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(ImmutableSet.of()))));
    }

    @Test
    void promise_isReadWithAllThatAReportSaysOfIt() {
        Example example = examples("""
            [{
              "plan": "gold", "opened": "2026-03-27T15:30:00Z", "asOf": "2026-03-30T11:30:00Z",
              "expect": {
                "update#2": {"due": null, "firstDue": "2026-03-30T11:30:00Z", "state": "outside-hours"},
                "ownership@L1#1": {"elapsed": "PT120M", "remaining": "PT0S", "overrun": null},
                "update": {"stopped": "2026-03-30T11:30:00Z", "breachedAt": null, "counts": "2026-03-27T15:30:00Z"}
              }
            }]
            """).get(0);

        assertThat(example.asOf()).contains(MONDAY);
        assertThat(example.expect().promises())
                .containsExactly(
                        entry(
                                "update#2",
                                ImmutableMap.of(
                                        Aspect.DUE,
                                        new Answer.Nothing(),
                                        Aspect.FIRST_DUE,
                                        new Answer.At(MONDAY),
                                        Aspect.STATE,
                                        Answer.of(State.OUTSIDE_HOURS))),
                        entry(
                                "ownership@L1#1",
                                ImmutableMap.of(
                                        Aspect.ELAPSED,
                                        new Answer.Lasting(Duration.ofHours(2)),
                                        Aspect.REMAINING,
                                        new Answer.Lasting(Duration.ZERO),
                                        Aspect.OVERRUN,
                                        new Answer.Nothing())),
                        entry(
                                "update",
                                ImmutableMap.of(
                                        Aspect.STOPPED,
                                        new Answer.At(MONDAY),
                                        Aspect.BREACHED_AT,
                                        new Answer.Nothing(),
                                        Aspect.COUNTS,
                                        new Answer.At(FRIDAY))));
    }

    @Test
    void events_areReadAsThoseOfAHistory() {
        Example example = examples("""
            [{
              "plan": "gold", "opened": "2026-03-27T15:30:00Z",
              "events": [
                {"at": "2026-03-28T00:00:00Z", "kind": "status", "status": "Open"},
                {"at": "2026-03-27T16:00:00Z", "kind": "status", "status": "Pending"}
              ],
              "asOf": "2026-03-30T11:30:00Z",
              "expect": {"update": "none"}
            }]
            """).get(0);

        assertThat(example.history().events().stream().map(Event::what))
                .containsExactly(gold(), new What.StatusChanged("Pending"), new What.StatusChanged("Open"));
    }

    @Test
    void opening_mayBeAnEvent() {
        Example example = examples("""
            [{
              "events": [{"at": "2026-03-27T15:30:00Z", "kind": "opened", "plan": "gold", "by": "automatic"}],
              "asOf": "2026-03-30T11:30:00Z",
              "expect": {"update": "none"}
            }]
            """).get(0);

        assertThat(example.history().events())
                .containsExactly(new Event("", FRIDAY, 0, Actor.AUTOMATIC, Optional.empty(), gold()));
    }

    private static String expecting(String credits) {
        return "\"targets\": {\"update\": \"every 1 hour\"}, \"examples\": [{\"opened\": \"2026-03-27T15:30:00Z\","
                + " \"expect\": {\"credits\": " + credits + "}}]";
    }

    @Test
    void credits_areReadByPromise() {
        String text = Policies.HEAD + ", " + expecting("{\"update\": \"2.50 %\", \"update#2\": [\"10 EUR\", \"text\"]}")
                + "}";

        assertThat(Policies.READER
                        .document("p.json", text.getBytes(StandardCharsets.UTF_8))
                        .examples()
                        .get(0)
                        .expect()
                        .credits())
                .contains(ImmutableListMultimap.of(
                        "update",
                        Optional.of(new Credit.Percent(new BigDecimal("2.5"))),
                        "update#2",
                        Optional.of(Credit.Money.parse("10 EUR")),
                        "update#2",
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "\"5%\"", "\"0 %\"", "\"none\"", "5", "[\"10 %\", \"10\"]"})
    void credits_ofAnotherForm_areToldOnce(String worth) {
        assertThat(Reading.refusals(() -> Policies.policy(expecting("{\"update\": " + worth + "}"))))
                .singleElement()
                .asString()
                .startsWith("expected ");
    }

    @Test
    void credits_nameWhatIsThere() {
        assertThat(Reading.refusals(() -> Policies.policy(expecting("{\"updates\": \"5 %\"}"))))
                .singleElement()
                .asString()
                .contains("no table has a metric", "updates");
    }
}
