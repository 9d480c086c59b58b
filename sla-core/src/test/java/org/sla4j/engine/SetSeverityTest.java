package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SeverityDecision.Source;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.ticket.Ticket;

/** Rules that set a severity, whatever the ticket states. */
final class SetSeverityTest {
    private static final Ticket TICKET = Ticket.opened(Instant.parse("2026-05-01T08:00:00Z"));
    private static final Policy POLICY = Policy.builder("impact", "1")
            .severities("P1", "P2", "P3")
            .attribute(new Attribute("impact", Optional.empty(), ImmutableSet.of("high", "low"), Optional.empty()))
            .attribute(new Attribute("stage", Optional.empty(), ImmutableSet.of("beta"), Optional.empty()))
            .targets(Targets.of("first-response", Map.of("P1", "1 hour", "P2", "4 hours", "P3", "24 hours")))
            .rule(rule("impact", "high", new Effect.SetSeverity("P1")))
            .rule(rule("impact", "low", new Effect.SetSeverity("P3")))
            .rule(rule("stage", "beta", new Effect.HighestSeverity("P2")))
            .build();

    private static Rule rule(String attribute, String value, Effect effect) {
        Condition when = new Condition(ImmutableMap.of(attribute, new Condition.OneOf(ImmutableSet.of(value))));
        return new Rule(when, effect, ImmutableSet.of(), Optional.of(LocalizedText.of(attribute + " " + value)));
    }

    @Test
    void set_goesBeforeWhatTheTicketStates() {
        Assessment assessment = assess(TICKET.withSeverity("P1").withAttributes(Map.of("impact", "low")));

        SeverityDecision decision = assessment.severity();
        assertThat(decision.severity()).contains("P3");
        assertThat(decision.source()).isEqualTo(Source.SET);
        assertThat(decision.before()).contains("P1");
        assertThat(decision.reasons()).extracting(LocalizedText::toString).containsExactly("impact low");
        assertThat(assessment.promise("first-response").flatMap(Promise::due))
                .contains(Instant.parse("2026-05-02T08:00:00Z"));
    }

    @Test
    void set_fillsInWhereNoneIsStated() {
        SeverityDecision decision =
                assess(TICKET.withAttributes(Map.of("impact", "high"))).severity();

        assertThat(decision.severity()).contains("P1");
        assertThat(decision.source()).isEqualTo(Source.SET);
        assertThat(decision.before()).isEmpty();
    }

    @Test
    void set_toTheStatedOneChangesNothing() {
        SeverityDecision decision = assess(TICKET.withSeverity("P1").withAttributes(Map.of("impact", "high")))
                .severity();

        assertThat(decision.source()).isEqualTo(Source.STATED);
        assertThat(decision.before()).isEmpty();
    }

    @Test
    void set_isCappedLikeOthers() {
        SeverityDecision decision = assess(
                        TICKET.withSeverity("P3").withAttributes(Map.of("impact", "high", "stage", "beta")))
                .severity();

        assertThat(decision.severity()).contains("P2");
        assertThat(decision.source()).isEqualTo(Source.CAPPED);
        assertThat(decision.before()).contains("P1");
    }

    @Test
    void cap_atTheStatedSeverityIsNoReason() {
        SeverityDecision decision = assess(TICKET.withSeverity("P2").withAttributes(Map.of("stage", "beta")))
                .severity();

        assertThat(decision.source()).isEqualTo(Source.STATED);
        assertThat(decision.reasons()).isEmpty();
    }

    @Test
    void caps_ofTwoTheLowerHolds_inEitherOrder() {
        Rule three = rule("impact", "low", new Effect.HighestSeverity("P3"));
        Rule two = rule("stage", "beta", new Effect.HighestSeverity("P2"));
        Ticket both = TICKET.withSeverity("P1").withAttributes(Map.of("impact", "low", "stage", "beta"));
        for (List<Rule> order : List.of(List.of(three, two), List.of(two, three))) {
            PolicyBuilder policy = Policy.builder("caps", "1").severities("P1", "P2", "P3");
            POLICY.attributes().values().forEach(policy::attribute);
            order.forEach(policy::rule);
            SeverityDecision decision =
                    SlaEngine.of(policy.build()).assess(both).severity();

            assertThat(decision.severity()).contains("P3");
            assertThat(decision.before()).contains("P1");
        }
    }

    private static Assessment assess(Ticket ticket) {
        return SlaEngine.of(POLICY).assess(ticket);
    }
}
