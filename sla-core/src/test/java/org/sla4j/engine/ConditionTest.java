package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.ticket.Ticket;

/** For which tickets a rule holds that asks of one thing. */
final class ConditionTest {
    private static boolean holds(String subject, Condition.Test test, Ticket ticket) {
        Policy policy = Schemes.resolution("4 business hours")
                .attribute(new Attribute("kind", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                .rule(new Rule(
                        new Condition(ImmutableMap.of(subject, test)),
                        new Effect.Replace(Absent.EXCLUDED),
                        ImmutableSet.of(),
                        Optional.empty()))
                .build();
        return SlaEngine.of(policy).assess(ticket).promises().get(0).commitment() == Absent.EXCLUDED;
    }

    private static Ticket of(String kind) {
        Ticket ticket = Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withSeverity("P2");
        return kind.isEmpty() ? ticket : ticket.withAttributes(Map.of("kind", kind));
    }

    /** Of what a ticket does not have, only that it is missing is true. */
    @ParameterizedTest
    @CsvSource({"odd, true, false, false", "usual, false, true, false", "'', false, false, true"})
    void attribute_isOneOf_orNoneOf_orMissing(String kind, boolean oneOf, boolean noneOf, boolean missing) {
        ImmutableSet<String> odd = ImmutableSet.of("odd");

        assertThat(holds("kind", new Condition.OneOf(odd), of(kind))).isEqualTo(oneOf);
        assertThat(holds("kind", new Condition.NoneOf(odd), of(kind))).isEqualTo(noneOf);
        assertThat(holds("kind", new Condition.Missing(), of(kind))).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"Mon 9 Mar 08:59, false", "Mon 9 Mar 09:00, true", "Mon 9 Mar 17:00, false", "Mon 6 Apr 12:00, false"})
    void opening_inHoursOfACalendar_orOutside(String opened, boolean during) {
        Ticket ticket = Ticket.opened(Brussels.at(opened)).withSeverity("P2");

        assertThat(holds(Condition.OPENED, new Condition.During("office", false), ticket))
                .isEqualTo(during);
        assertThat(holds(Condition.OPENED, new Condition.During("office", true), ticket))
                .isEqualTo(!during);
    }
}
