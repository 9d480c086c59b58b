package org.sla4j.engine;

import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Plan;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Rule;
import org.sla4j.ticket.Ticket;

/** From where a target counts that a change of an attribute or of the plan brings. Counted on a calendar by hand. */
final class OtherBasisLifeStoryTest {
    private static final Map<String, String> EXPEDITED = Map.of("speed", "expedited");

    private static PolicyBuilder on(PolicyBuilder policy, Optional<Basis> basis) {
        return policy.reclassification(new Reclassification(Optional.empty(), Optional.empty(), basis));
    }

    /** Sixteen hours, and four for what is expedited; opened on Monday at 09:00. */
    private static Life expedited(Optional<Basis> basis) {
        Condition expedited =
                new Condition(ImmutableMap.of("speed", new Condition.OneOf(ImmutableSet.copyOf(EXPEDITED.values()))));
        PolicyBuilder policy = Schemes.twoSeverities("8 business hours", "16 business hours");
        for (String attribute : new String[] {"speed", "colour"}) {
            policy.attribute(new Attribute(attribute, Optional.empty(), ImmutableSet.of(), Optional.empty()));
        }
        policy.rule(new Rule(
                expedited,
                new Effect.UseTargets(Schemes.row("resolution", "4 business hours")),
                ImmutableSet.of(),
                Optional.empty()));
        return Life.under(on(policy, basis)).opened("Mon 9 Mar 09:00", "P2");
    }

    @Test
    void anAttribute_changesTheTargetFromTheStart() {
        Life life = expedited(Optional.empty()).attributes("Mon 9 Mar 16:00", EXPEDITED);

        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 13:00")
                .wasBreachedAt("Mon 9 Mar 16:00");
    }

    @ParameterizedTest
    @CsvSource({
        "FROM_START, Mon 9 Mar 13:00",
        // An hour, and three of Tuesday.
        "FROM_CHANGE, Tue 10 Mar 12:00",
        // Seven hours are spent.
        "CARRY_ELAPSED, Mon 9 Mar 16:00"
    })
    void anAttribute_changesTheTargetOnTheBasisThatThePolicyNames(Basis basis, String due) {
        Life life = expedited(Optional.of(basis)).attributes("Mon 9 Mar 16:00", EXPEDITED);

        assertThat(life.asOf("Mon 9 Mar 16:00")).isDue(due);
    }

    @Test
    void aBasis_boundsNothing() {
        Life life = expedited(Optional.of(Basis.FROM_CHANGE))
                .attributes("Mon 9 Mar 10:00", EXPEDITED)
                .attributes("Mon 9 Mar 13:00", Map.of("speed", "usual"));

        // Four hours of Monday, eight of Tuesday, four of Wednesday.
        assertThat(life.asOf("Mon 9 Mar 13:00")).isDue("Wed 11 Mar 13:00");
    }

    @Test
    void whatBringsNoOtherTarget_isNoChange() {
        Life life = expedited(Optional.of(Basis.FROM_CHANGE));

        assertThat(life.attributes("Mon 9 Mar 16:00", Map.of("colour", "red")).asOf("Mon 9 Mar 16:00"))
                .isDue("Tue 10 Mar 17:00");
        assertThat(life.changed("Mon 9 Mar 16:00", "P2").asOf("Mon 9 Mar 16:00"))
                .isDue("Tue 10 Mar 17:00");
    }

    @Test
    void aChangeOfSeverity_goesByItsOwnBasis() {
        Life life = expedited(Optional.of(Basis.FROM_START)).changed("Mon 9 Mar 16:00", "P1");

        // Eight hours from the change, which is before the sixteen of the old target end.
        assertThat(life.asOf("Mon 9 Mar 16:00")).isDue("Tue 10 Mar 16:00");
    }

    @ParameterizedTest
    @CsvSource({"FROM_START, Mon 9 Mar 13:00", "FROM_CHANGE, Tue 10 Mar 12:00", "CARRY_ELAPSED, Mon 9 Mar 16:00"})
    void aPlan_changesTheTargetOnTheBasisThatThePolicyNames(Basis basis, String due) {
        PolicyBuilder policy = Schemes.policy()
                .plan(Plan.of("silver", Schemes.row("resolution", "16 business hours")))
                .plan(Plan.of("gold", Schemes.row("resolution", "4 business hours")))
                .lifecycle(Lifecycle.BY_DEFAULT.withBinding(Binding.AT_EVENT));
        Life life = Life.under(on(policy, Optional.of(basis)))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withPlan("silver")
                        .withSeverity("P2"))
                .planChanged("Mon 9 Mar 16:00", "gold");

        assertThat(life.asOf("Mon 9 Mar 16:00")).isDue(due);
    }
}
