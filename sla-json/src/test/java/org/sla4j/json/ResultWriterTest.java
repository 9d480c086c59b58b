package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Warning;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Targets;
import org.sla4j.ticket.Ticket;

final class ResultWriterTest {
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T15:30:00Z");

    private static final Policy SMALL = Policy.builder("small", "1")
            .severities("P1", "P2")
            .targets(Targets.of("first-response", ImmutableMap.of("P1", "90 minutes", "P2", "2 hours")))
            .build();

    private static final String POLICY = """
            {"format": "sla-policy/1", "id": "acme", "version": "2026.1",
             "assumptions": [{"en": "Berlin is meant.", "de": "Gemeint ist Berlin."}],
             "calendars": {"office": {"zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-17:00"}}},
             "calendar": "office",
             "attributes": {"environment": {"values": ["production", "staging"]}},
             "severities": [{"id": "1", "effort": "maximum", "until": ["solution"], "emergency": true}, {"id": "2"}],
             "defaultSeverity": "2",
             "plans": {
               "basic": {"targets": {"first-response": "none", "resolution": "not-offered"}},
               "gold": {"targets": {
                 "first-response": {"1": {"within": "2 business hours", "note": "By phone.", "promise": "goal"},
                                    "2": "1 hour (24/7)"},
                 "resolution": "best-effort"}}},
             "rules": [{"when": {"environment": "staging"}, "highestSeverity": "2", "reason": "Production only."},
                       {"when": {"plan": "basic"}, "metrics": ["resolution"], "excluded": true, "reason": "Not paid."}],
             "rights": [{"who": "vendor", "may": "close", "if": ["refused", "gone"]},
                        {"who": "vendor", "may": "reclassify", "consent": "customer", "text": "If agreed."}],
             "duties": [{"who": "customer", "id": "available", "when": {"severity": "1"}, "text": "At hand.",
                         "otherwise": ["lower"]}],
             "tiers": [{"id": "L1", "owner": "partner"}]}
            """;

    @Test
    void line_ofSmallPolicy() {
        assertThat(line(SMALL, Ticket.opened(FRI_2026_03_27).withSeverity("P1")))
                .isEqualTo("{\"policy\":{\"id\":\"small\",\"version\":\"1\"},\"plan\":null,\"severity\":\"P1\","
                        + "\"severitySource\":\"stated\",\"targets\":[{\"metric\":\"first-response\","
                        + "\"commitment\":\"target\",\"promise\":\"guarantee\",\"within\":\"90 minutes\","
                        + "\"starts\":\"2026-03-27T15:30:00Z\",\"due\":\"2026-03-27T17:00:00Z\","
                        + "\"dueLocal\":\"2026-03-27T17:00:00Z\"}]}");
    }

    @Test
    void line_withoutSeverity() {
        assertThat(line(SMALL, Ticket.opened(FRI_2026_03_27)))
                .isEqualTo("{\"policy\":{\"id\":\"small\",\"version\":\"1\"},\"plan\":null,\"severity\":null,"
                        + "\"severitySource\":\"missing\",\"targets\":[{\"metric\":\"first-response\","
                        + "\"commitment\":\"none\","
                        + "\"reason\":\"The ticket has no severity, and what is promised depends on it.\"}]}");
    }

    @Test
    void pretty_hasAllFields() {
        Policy policy = policy();
        Ticket ticket = Ticket.opened(FRI_2026_03_27)
                .withPlan("gold")
                .withSeverity("1")
                .withTier("L1")
                .withAttributes(ImmutableMap.of("floor", "5"));

        assertThat(ResultWriter.of(policy).pretty(assess(policy, ticket)))
                .isEqualTo("""
                        {
                          "policy": {
                            "id": "acme",
                            "version": "2026.1",
                            "digest": "%s"
                          },
                          "plan": "gold",
                          "severity": "1",
                          "severitySource": "stated",
                          "effort": "maximum",
                          "until": ["solution"],
                          "emergency": true,
                          "tier": "L1",
                          "owner": "partner",
                          "targets": [
                            {
                              "metric": "first-response",
                              "commitment": "target",
                              "promise": "goal",
                              "within": "2 business hours",
                              "calendar": "office",
                              "starts": "2026-03-27T15:30:00Z",
                              "due": "2026-03-30T08:30:00Z",
                              "dueLocal": "2026-03-30T10:30:00+02:00[Europe/Berlin]",
                              "note": "By phone."
                            },
                            {"metric": "resolution", "commitment": "best-effort"}
                          ],
                          "rights": [
                            {
                              "who": "vendor",
                              "may": "close",
                              "if": ["refused", "gone"]
                            },
                            {"who": "vendor", "may": "reclassify", "consent": "customer", "text": "If agreed."}
                          ],
                          "duties": [
                            {
                              "who": "customer",
                              "id": "available",
                              "text": "At hand.",
                              "otherwise": ["lower"]
                            }
                          ],
                          "assumptions": ["Berlin is meant."],
                          "warnings": [
                            {
                              "code": "unknown-attribute",
                              "message": "attribute \\"floor\\" is not declared by policy acme and was not used; declared: environment"
                            }
                          ]
                        }
                        """.formatted(policy.digest().orElseThrow()));
    }

    @Test
    void line_saysWhereTheSeverityComesFrom() {
        Policy policy = policy();
        Ticket ticket = Ticket.opened(FRI_2026_03_27).withPlan("gold");

        assertThat(line(policy, ticket)).contains("\"severity\":\"2\",\"severitySource\":\"default\",\"targets\"");
        assertThat(line(policy, ticket.withSeverity("1").withAttributes(ImmutableMap.of("environment", "staging"))))
                .contains("\"severity\":\"2\",\"severitySource\":\"capped\",\"severityBefore\":\"1\","
                        + "\"severityReasons\":[\"Production only.\"],\"targets\"");
    }

    @Test
    void line_namesWhatIsNoTarget() {
        assertThat(line(policy(), Ticket.opened(FRI_2026_03_27).withPlan("basic")))
                .contains("\"targets\":[{\"metric\":\"first-response\",\"commitment\":\"none\"},"
                        + "{\"metric\":\"resolution\",\"commitment\":\"excluded\",\"reason\":\"Not paid.\"}]");
    }

    @Test
    void line_isInTheLanguage() {
        Policy policy = policy();

        assertThat(ResultWriter.of(policy, "de")
                        .line(assess(policy, Ticket.opened(FRI_2026_03_27).withPlan("gold"))))
                .contains("\"assumptions\":[\"Gemeint ist Berlin.\"]");
    }

    @Test
    void write_putsIdFirstAndWarningsOfTheLineBeforeThoseOfTheEngine() throws IOException {
        TicketLine.Read line = new TicketLine.Read(
                Optional.of(new TicketId("17", true)),
                Ticket.opened(FRI_2026_03_27).withSeverity("P1").withAttributes(ImmutableMap.of("a", "b")),
                ImmutableList.of(new Warning("first", "\"1\"")));

        assertThat(written(out -> ResultWriter.of(SMALL).write(line, assess(SMALL, line.ticket()), out)))
                .startsWith("{\"id\":17,\"policy\":")
                .contains(
                        "\"warnings\":[{\"code\":\"first\",\"message\":\"\\\"1\\\"\"},{\"code\":\"unknown-attribute\"")
                .endsWith("}]}\n");
    }

    @Test
    void writeError_namesLineAndReason() throws IOException {
        assertThat(written(out -> ResultWriter.writeError(7, Optional.of(TicketId.of("Ä\n\"")), "why \ud800", out)))
                .isEqualTo("{\"line\":7,\"id\":\"Ä\\n\\\"\",\"error\":\"why ?\"}\n");
        assertThat(written(out -> ResultWriter.writeError(3_000_000_000L, Optional.empty(), "why", out)))
                .isEqualTo("{\"line\":3000000000,\"error\":\"why\"}\n");
    }

    @Test
    void write_passesOnWhatKeepsItFromWriting() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> ResultWriter.writeError(1, Optional.empty(), "why", full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void line_refusesAnotherPolicy() {
        Assessment assessment = assess(SMALL, Ticket.opened(FRI_2026_03_27));
        ResultWriter writer = ResultWriter.of(policy());

        assertThatThrownBy(() -> writer.line(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment must be of policy acme 2026.1 but was of small 1");
    }

    private static Policy policy() {
        return PolicyReader.standard().read("acme.json", POLICY);
    }

    private static Assessment assess(Policy policy, Ticket ticket) {
        return SlaEngine.of(policy).assess(ticket);
    }

    private static String line(Policy policy, Ticket ticket) {
        return ResultWriter.of(policy).line(assess(policy, ticket));
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
