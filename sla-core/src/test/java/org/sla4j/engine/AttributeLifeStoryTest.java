package org.sla4j.engine;

import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Rule;
import org.sla4j.ticket.Ticket;

/** Four hours for all, and two for what is of the kind "hard" in the place "live". */
final class AttributeLifeStoryTest {
    private static Attribute attribute(String id) {
        return new Attribute(id, Optional.empty(), ImmutableSet.of(), Optional.empty());
    }

    private static PolicyBuilder policy() {
        Condition hardAndLive = new Condition(ImmutableMap.of(
                "kind", new Condition.OneOf(ImmutableSet.of("hard")),
                "place", new Condition.OneOf(ImmutableSet.of("live"))));
        return Schemes.resolution("4 business hours")
                .attribute(attribute("kind"))
                .attribute(attribute("place"))
                .rule(new Rule(
                        hardAndLive,
                        new Effect.UseTargets(Schemes.row("resolution", "2 business hours")),
                        ImmutableSet.of(),
                        Optional.empty()));
    }

    private static Life opened(Map<String, String> attributes) {
        return Life.under(policy())
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withSeverity("P2")
                        .withAttributes(attributes));
    }

    @Test
    void change_keepsTheAttributesThatItDoesNotName() {
        Life life = opened(Map.of("kind", "hard")).attributes("Mon 9 Mar 10:00", Map.of("place", "live"));

        assertThat(life.asOf("Mon 9 Mar 09:30")).isDue("Mon 9 Mar 13:00");
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 11:00");
    }

    @Test
    void change_replacesAnAttributeThatItNames() {
        Life life = opened(Map.of("kind", "hard", "place", "test"));

        assertThat(life.attributes("Mon 9 Mar 10:00", Map.of("place", "live")).asOf("Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 11:00");
        assertThat(life.attributes("Mon 9 Mar 10:00", Map.of("kind", "soft")).asOf("Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 13:00");
    }
}
