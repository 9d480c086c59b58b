package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.ticket.Ticket;

/** Which place of the policy, and which reasons, an explanation names. */
final class ExplanationReasonTest {
    private static List<String> told(Life life, String asOf) {
        return Told.steps(life.engine()
                .explain(life.history(), Brussels.at(asOf), "resolution")
                .orElseThrow());
    }

    private static Rule rule(String impact, Effect effect) {
        return new Rule(
                new Condition(ImmutableMap.of("impact", new Condition.OneOf(ImmutableSet.of(impact)))),
                effect,
                ImmutableSet.of(),
                Optional.of(LocalizedText.of("By impact.")));
    }

    @Test
    void aSetSeverity_isToldWithItsRule() {
        Life life = Life.under(Schemes.resolution("1 business hours", "2 business hours", "3 business hours", "none")
                        .attribute(new Attribute("impact", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                        .rule(rule("low", new Effect.SetSeverity("P3")))
                        .rule(rule("high", new Effect.HighestSeverity("P1")))
                        .rule(rule("high", new Effect.SetSeverity("P1"))))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withSeverity("P2")
                        .withAttributes(Map.of("impact", "high")));

        assertThat(told(life, "Mon 9 Mar 09:00")).contains("SEVERITY_SET P1 [/rules/2]");
    }

    @Test
    void pausesOfSeveralReasons_areToldInTheOrderInWhichTheyBegan() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer")
                .paused("Mon 9 Mar 11:00", "supplier")
                .resumed("Mon 9 Mar 12:00", "supplier")
                .resumed("Mon 9 Mar 13:00", "customer");

        assertThat(told(life, "Mon 9 Mar 13:00"))
                .contains("PAUSED customer, supplier at Mon 9 Mar 10:00 to Mon 9 Mar 13:00 of PT3H");
    }

    private static Explanation noted(String cell) {
        LocalizedText note = LocalizedText.of("By telephone only.");
        Cell plain = Schemes.cell(cell);
        Targets targets = new Targets(ImmutableMap.of(
                "resolution", ImmutableMap.of("*", new Cell(plain.commitment(), plain.terms(), Optional.of(note)))));
        Life life = Life.under(Schemes.policy(targets)).opened("Mon 9 Mar 09:00");
        return life.engine()
                .explain(life.history(), Brussels.at("Mon 9 Mar 09:00"), "resolution")
                .orElseThrow();
    }

    @Test
    void theNoteOfACell_isToldWithItsTarget_orWithTheLackOfOne() {
        for (String cell : List.of("4 business hours", "none")) {
            assertThat(noted(cell).steps().get(2).words()).contains(LocalizedText.of("By telephone only."));
        }
    }
}
