package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Clocks that wait for another event than the opening: with that event they start, also where it is odd. */
final class StartLifeStoryTest {
    private static PolicyBuilder starting(String event) {
        return Schemes.twoSeverities("4 business hours", "8 business hours")
                .metric(new Metric("resolution", Optional.empty(), event))
                .tier(tier("L1"))
                .tier(tier("L2"));
    }

    private static Tier tier(String id) {
        return new Tier(id, Optional.empty(), Party.VENDOR, Optional.empty(), ImmutableList.of(), Optional.empty());
    }

    private static Life opened(PolicyBuilder policy) {
        return Life.under(policy)
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withSeverity("P2")
                        .withTier("L1"));
    }

    @Test
    void reported_afterTheOpening_startsTheClockThen() {
        Life life = opened(starting("reported")).with("Mon 9 Mar 10:00", Actor.CUSTOMER, new What.Reported());

        assertThat(life.asOf("Mon 9 Mar 09:30")).is(State.NOT_STARTED);
        assertThat(life.asOf("Mon 9 Mar 10:00")).startedAt("Mon 9 Mar 10:00").isDue("Tue 10 Mar 10:00");
    }

    @Test
    void assigned_startsTheClock_whateverTierItNames() {
        Life life = opened(starting("assigned"));

        for (String tier : new String[] {"L1", "L2", "L9"}) {
            Life assigned = life.with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Assigned(Optional.of(tier)));
            assertThat(assigned.asOf("Mon 9 Mar 10:00"))
                    .startedAt("Mon 9 Mar 10:00")
                    .isDue("Tue 10 Mar 10:00");
        }
    }

    @Test
    void assigned_toATier_startsTheClockByWhatHoldsThere() {
        Rule onL2 = new Rule(
                new Condition(ImmutableMap.of(Condition.TIER, new Condition.OneOf(ImmutableSet.of("L2")))),
                new Effect.UseTargets(Schemes.row("resolution", "2 business hours")),
                ImmutableSet.of(),
                Optional.empty());
        Life life = opened(starting("assigned").rule(onL2))
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Assigned(Optional.of("L2")));

        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 12:00");
    }

    @Test
    void classified_startsTheClock_whatWasConfirmedIsTheSeverityThatTheTicketHas() {
        Life unknown =
                opened(starting("severity-confirmed")).with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Classified("P9"));
        Right vendors = new Right(
                Party.VENDOR,
                "reclassify",
                Condition.ALWAYS,
                ImmutableList.of(),
                Optional.of(Party.CUSTOMER),
                Optional.empty());
        Life withoutConsent = opened(starting("severity-confirmed").right(vendors))
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Classified("P1"));

        assertThat(unknown.report("Mon 9 Mar 10:00").warnings())
                .extracting(Warning::code)
                .containsExactly("unknown-severity");
        assertThat(withoutConsent.report("Mon 9 Mar 10:00").warnings())
                .extracting(Warning::code)
                .containsExactly("no-consent");
        assertThat(unknown.asOf("Mon 9 Mar 10:00")).startedAt("Mon 9 Mar 10:00").isDue("Tue 10 Mar 10:00");
        assertThat(withoutConsent.asOf("Mon 9 Mar 10:00"))
                .startedAt("Mon 9 Mar 10:00")
                .isDue("Tue 10 Mar 10:00");
    }

    @Test
    void handedOver_toTheTierOnWhichItIs_changesNothing() {
        Life life = opened(starting("assigned"))
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.HandedOver("L1", ImmutableSet.of()));

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
        assertThat(life.asOf("Mon 9 Mar 10:00")).is(State.NOT_STARTED);
    }

    /** Each of these events would stop the clock too, once it runs. */
    @Test
    void anEvent_thatStartsAClock_doesNotStopIt() {
        for (String event : new String[] {"response", "workaround", "resolved", "assigned"}) {
            Life life = Life.under(Schemes.resolution("4 business hours")
                            .metric(new Metric("resolution", Optional.empty(), event, ImmutableSet.of(event))))
                    .opened("Mon 9 Mar 09:00");
            Life started = happened(life, event, "Mon 9 Mar 10:00");

            assertThat(started.asOf("Mon 9 Mar 11:00")).is(State.RUNNING).isDue("Mon 9 Mar 14:00");
        }
    }

    private static Life happened(Life life, String event, String at) {
        return switch (event) {
            case "response" -> life.responded(at);
            case "workaround" -> life.with(at, Actor.VENDOR, new What.WorkaroundGiven());
            case "resolved" -> life.solved(at);
            default -> life.with(at, Actor.VENDOR, new What.Assigned(Optional.empty()));
        };
    }
}
