package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Rule 21: who answers, the next response, and updates. Counted on a calendar by hand. */
final class AnswerLifeStoryTest {
    private static final Lifecycle AUTOMATIC = new Lifecycle(
            Lifecycle.BY_DEFAULT.reopening(),
            Lifecycle.BY_DEFAULT.binding(),
            ImmutableList.of(),
            true,
            ImmutableMap.of());

    private static final String RESPONSE = "first-response";

    private static PolicyBuilder answering() {
        return Schemes.policy(Schemes.row(RESPONSE, "4 business hours"), Schemes.row("resolution", "8 business hours"));
    }

    private static Tier tier(String id, Party owner) {
        return new Tier(id, Optional.empty(), owner, Optional.empty(), ImmutableList.of(), Optional.empty());
    }

    private static Ticket onTier(String tier) {
        return Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withSeverity("P2").withTier(tier);
    }

    @Test
    void response_byAPersonOfTheVendor_isAnAnswer() {
        Life life = Life.under(answering()).opened("Mon 9 Mar 09:00").responded("Mon 9 Mar 10:00");

        assertThat(life.standing(RESPONSE, "Mon 9 Mar 10:00")).is(State.MET).stoppedAt("Mon 9 Mar 10:00");
    }

    @Test
    void response_byABot_isNone() {
        Life life = Life.under(answering())
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 09:01", Actor.AUTOMATIC, new What.Response());

        assertThat(life.standing(RESPONSE, "Mon 9 Mar 13:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 13:00");
        assertThat(life.report("Mon 9 Mar 13:00").warnings())
                .extracting(Warning::code)
                .containsExactly("no-answer");
    }

    @Test
    void response_byABot_isAnAnswerWhereThePolicySaysSo() {
        Life opened = Life.under(answering().lifecycle(AUTOMATIC)).opened("Mon 9 Mar 09:00");

        assertThat(opened.with("Mon 9 Mar 09:01", Actor.AUTOMATIC, new What.Response())
                        .standing(RESPONSE, "Mon 9 Mar 13:00"))
                .is(State.MET);
        assertThat(opened.with("Mon 9 Mar 09:01", Actor.AUTOMATIC, new What.Resolved())
                        .standing(RESPONSE, "Mon 9 Mar 13:00"))
                .is(State.MET);
    }

    @Test
    void response_byTheCustomer_isNone() {
        Life life = Life.under(answering())
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 09:01", Actor.CUSTOMER, new What.Response())
                .customerWrote("Mon 9 Mar 09:02");

        assertThat(life.standing(RESPONSE, "Mon 9 Mar 10:00")).is(State.RUNNING);
    }

    @Test
    void response_byThePartner_isAnAnswerWhereItOwnsTheTier() {
        Life open = Life.under(answering().tier(tier("L1", Party.PARTNER)).tier(tier("L3", Party.VENDOR)));
        What response = new What.Response();

        assertThat(open.opened(onTier("L1"))
                        .with("Mon 9 Mar 10:00", Actor.PARTNER, response)
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.MET);
        assertThat(open.opened(onTier("L1"))
                        .with("Mon 9 Mar 10:00", Actor.VENDOR, response)
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.MET);
        assertThat(open.opened(onTier("L3"))
                        .with("Mon 9 Mar 10:00", Actor.PARTNER, response)
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.RUNNING);
        // No tier, no owner.
        assertThat(open.opened("Mon 9 Mar 09:00")
                        .with("Mon 9 Mar 10:00", Actor.PARTNER, response)
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.RUNNING);
        // The owner is asked for at the answer, not at the end.
        assertThat(open.opened(onTier("L1"))
                        .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.HandedOver("L3", ImmutableSet.of()))
                        .with("Mon 9 Mar 11:00", Actor.PARTNER, response)
                        .standing(RESPONSE, "Mon 9 Mar 11:00"))
                .is(State.RUNNING);
    }

    @Test
    void response_byThePartner_isNoneWhereARuleGivesTheTierToTheVendor() {
        Condition direct = new Condition(ImmutableMap.of("programme", new Condition.OneOf(ImmutableSet.of("direct"))));
        Life open = Life.under(answering()
                .tier(tier("L1", Party.PARTNER))
                .attribute(new Attribute("programme", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                .rule(new Rule(direct, new Effect.Owner(Party.VENDOR), ImmutableSet.of(), Optional.empty())));

        Life life = open.opened(onTier("L1").withAttributes(Map.of("programme", "direct")))
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.Response());
        assertThat(life.standing(RESPONSE, "Mon 9 Mar 10:00")).is(State.RUNNING);
        assertThat(life.report("Mon 9 Mar 10:00").owner()).contains(Party.VENDOR);
    }

    @Test
    void solution_byAPerson_isAnAnswerToo() {
        Life opened = Life.under(answering()).opened("Mon 9 Mar 09:00");

        assertThat(opened.solved("Mon 9 Mar 10:00").standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 10:00");
        assertThat(opened.solved("Mon 9 Mar 14:00").standing(RESPONSE, "Mon 9 Mar 14:00"))
                .is(State.MISSED)
                .wasBreachedAt("Mon 9 Mar 13:00");
        Life byBot = opened.with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.Resolved());
        assertThat(byBot.standing(RESPONSE, "Mon 9 Mar 10:00")).is(State.RUNNING);
        assertThat(byBot.asOf("Mon 9 Mar 10:00")).is(State.MET);
        assertThat(byBot.responded("Mon 9 Mar 11:00").standing(RESPONSE, "Mon 9 Mar 11:00"))
                .is(State.MET);
        assertThat(opened.with("Mon 9 Mar 10:00", Actor.PARTNER, new What.Resolved())
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.RUNNING);
    }

    @Test
    void solution_byAPersonAfterAMachine_isAnAnswer() {
        Life byBot = Life.under(answering())
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.Resolved());

        Life byBoth = byBot.solved("Mon 9 Mar 12:00");
        assertThat(byBoth.standing(RESPONSE, "Mon 9 Mar 14:00")).is(State.MET).stoppedAt("Mon 9 Mar 12:00");
        assertThat(byBoth.asOf("Mon 9 Mar 14:00")).is(State.MET).stoppedAt("Mon 9 Mar 10:00");
        assertThat(byBoth.report("Mon 9 Mar 14:00").warnings())
                .extracting(Warning::code)
                .containsExactly("already-resolved");
        // Rule 15: it ends a pause, too.
        assertThat(byBot.paused("Mon 9 Mar 11:00").solved("Mon 9 Mar 12:00").standing(RESPONSE, "Mon 9 Mar 14:00"))
                .is(State.MET)
                .isDue("Mon 9 Mar 14:00");
    }

    @Test
    void solution_thatComesAgain_answersWhatTheCustomerWroteSince() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row(RESPONSE, "4 business hours"), Schemes.row("next-response", "2 business hours")))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .customerWrote("Mon 9 Mar 11:00")
                .solved("Mon 9 Mar 12:00");

        assertThat(life.standing("next-response", "Mon 9 Mar 14:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 12:00");
    }

    /** To close what is solved is usual, and no second solution. */
    @Test
    void closing_afterTheSolution_isNothingOdd() {
        Life closed = Life.under(answering())
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .closed("Mon 9 Mar 12:00");

        assertThat(closed.report("Mon 9 Mar 14:00").warnings()).isEmpty();
        assertThat(closed.standing(RESPONSE, "Mon 9 Mar 14:00")).is(State.MET).stoppedAt("Mon 9 Mar 10:00");
    }

    @Test
    void workaround_isNoAnswer() {
        assertThat(Life.under(answering())
                        .opened("Mon 9 Mar 09:00")
                        .workaround("Mon 9 Mar 10:00")
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.RUNNING);
    }

    @Test
    void response_closedWithoutOne_staysOpen() {
        assertThat(Life.under(answering())
                        .opened("Mon 9 Mar 09:00")
                        .closed("Mon 9 Mar 10:00")
                        .standing(RESPONSE, "Mon 9 Mar 10:00"))
                .is(State.RUNNING);
    }

    @Test
    void nextResponse_countsFromTheFirstMessageThatWaits() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row(RESPONSE, "4 business hours"), Schemes.row("next-response", "2 business hours")))
                .opened("Fri 6 Mar 09:00")
                .customerWrote("Fri 6 Mar 10:00")
                .responded("Fri 6 Mar 11:00");

        assertThat(life.standing("next-response", "Fri 6 Mar 11:00")).is(State.NOT_STARTED);
        Life waiting = life.customerWrote("Fri 6 Mar 16:00").customerWrote("Fri 6 Mar 16:30");
        // 1 h on Friday, 1 h on Monday.
        assertThat(waiting.standing("next-response", "Fri 6 Mar 17:00"))
                .isCycle(1)
                .isDue("Mon 9 Mar 10:00")
                .startedAt("Fri 6 Mar 16:00");
        Life answered = waiting.responded("Mon 9 Mar 10:00");
        assertThat(answered.standing("next-response", "Mon 9 Mar 10:00")).is(State.MET);
        Life again = answered.customerWrote("Mon 9 Mar 12:00");
        assertThat(again.standing("next-response", "Mon 9 Mar 12:00"))
                .isCycle(2)
                .isDue("Mon 9 Mar 14:00");
        assertThat(again.solved("Mon 9 Mar 15:00").standing("next-response", "Mon 9 Mar 15:00"))
                .is(State.MISSED);
        assertThat(again.with("Mon 9 Mar 13:00", Actor.AUTOMATIC, new What.Response())
                        .standing("next-response", "Mon 9 Mar 13:00"))
                .is(State.RUNNING);
    }

    @Test
    void nextResponse_doesNotStartBeforeTheFirstResponseIsGiven() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row(RESPONSE, "4 business hours"),
                                Schemes.row("next-response", "2 business hours"))
                        .metric(new Metric(RESPONSE, Optional.empty(), "severity-confirmed")))
                .opened("Fri 6 Mar 09:00")
                .customerWrote("Fri 6 Mar 10:00");

        assertThat(life.standing("next-response", "Fri 6 Mar 11:00")).is(State.NOT_STARTED);
    }

    @Test
    void nextResponse_whereNoFirstResponseIsPromised_startsWithTheFirstMessage() {
        Life life = Life.under(Schemes.policy(Schemes.row("next-response", "2 business hours")))
                .opened("Fri 6 Mar 09:00")
                .customerWrote("Fri 6 Mar 10:00");

        assertThat(life.standing("next-response", "Fri 6 Mar 11:00"))
                .startedAt("Fri 6 Mar 10:00")
                .isDue("Fri 6 Mar 12:00");
    }

    @Test
    void nextResponse_thatIsNotPromised_isNotThere() {
        Life life = Life.promised("8 business hours").opened("Fri 6 Mar 09:00").customerWrote("Fri 6 Mar 10:00");

        assertThat(life.report("Fri 6 Mar 11:00").standings())
                .extracting(Standing::key)
                .containsExactly("resolution#1");
    }

    /** Updates: one is sent on Friday at 16:00, and the next is due. */
    static Stream<Arguments> cadences() {
        return Stream.of(
                arguments(
                        "every 2 business hours",
                        "Mon 9 Mar 10:00",
                        "Thu 12 Nov 10:00",
                        "Mon 30 Mar 10:00",
                        "Mon 26 Oct 10:00"),
                arguments(
                        "every 1 business days same-time",
                        "Mon 9 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 16:00"),
                arguments(
                        "every 1 business days close-of-day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "every 1 business days of 8 working hours",
                        "Mon 9 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 16:00"),
                arguments(
                        "every next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "every 2 calendar days",
                        "Sun 8 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Sun 29 Mar 16:00",
                        "Sun 25 Oct 16:00"),
                arguments(
                        "every 48 hours (24/7)",
                        "Sun 8 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Sun 29 Mar 17:00",
                        "Sun 25 Oct 15:00"),
                arguments(
                        "every 24 hours (round)",
                        "Sat 7 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Sat 28 Mar 16:00",
                        "Sat 24 Oct 16:00"));
    }

    @ParameterizedTest
    @MethodSource("cadences")
    void update_countsFromTheLastOne(String cadence, String march, String november, String spring, String autumn) {
        Life open = Life.under(Schemes.policy(Schemes.row("update", cadence)));

        Life weekend = open.opened("Fri 6 Mar 15:30").updated("Fri 6 Mar 16:00");
        assertThat(weekend.standing("update", "Fri 6 Mar 16:00"))
                .isDue(march)
                .isCycle(2)
                .startedAt("Fri 6 Mar 16:00");
        Life holiday = open.opened("Tue 10 Nov 15:30").updated("Tue 10 Nov 16:00");
        assertThat(holiday.standing("update", "Tue 10 Nov 16:00"))
                .isDue(november)
                .isCycle(2);
        Life clockChange = open.opened("Fri 27 Mar 15:30").updated("Fri 27 Mar 16:00");
        assertThat(clockChange.standing("update", "Fri 27 Mar 16:00"))
                .isDue(spring)
                .isCycle(2);
        clockChange = open.opened("Fri 23 Oct 15:30").updated("Fri 23 Oct 16:00");
        assertThat(clockChange.standing("update", "Fri 23 Oct 16:00"))
                .isDue(autumn)
                .isCycle(2);
    }

    @Test
    void update_eachOneIsAPromiseOfItsOwn() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("update", "every 2 hours (24/7)"), Schemes.row("resolution", "8 business hours")))
                .opened("Mon 9 Mar 09:00")
                .updated("Mon 9 Mar 11:00")
                .updated("Mon 9 Mar 14:00")
                .with("Mon 9 Mar 15:00", Actor.AUTOMATIC, new What.UpdateSent())
                .solved("Mon 9 Mar 15:30");

        Report report = life.report("Mon 9 Mar 20:00");
        assertThat(report.standings())
                .extracting(Standing::key, Standing::state)
                .containsExactly(
                        tuple("update#1", State.MET),
                        tuple("update#2", State.MISSED),
                        tuple("update#3", State.MET),
                        tuple("resolution#1", State.MET));
        assertThat(report.standings().get(1)).wasBreachedAt("Mon 9 Mar 13:00");
        assertThat(report.standings().get(2)).stoppedAt("Mon 9 Mar 15:30").isDue("Mon 9 Mar 16:00");
    }

    @Test
    void update_byABot_isNoneAlsoWhereABotMayAnswer() {
        Life life = Life.under(Schemes.policy(Schemes.row("update", "every 2 hours (24/7)"))
                        .lifecycle(AUTOMATIC))
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.UpdateSent());

        assertThat(life.standing("update", "Mon 9 Mar 10:00")).isCycle(1).isDue("Mon 9 Mar 11:00");
    }

    @Test
    void update_theSolutionEndsTheLastAsMissedWhenItIsLate() {
        Life life = Life.under(Schemes.policy(Schemes.row("update", "every 2 hours (24/7)")))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00");

        assertThat(life.standing("update", "Mon 9 Mar 12:00")).is(State.MISSED).isCycle(1);
        assertThat(life.updated("Mon 9 Mar 13:00").standing("update", "Mon 9 Mar 13:00"))
                .isCycle(1);
    }

    @Test
    void update_beginsAgainWhenReopened() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("update", "every 2 business hours"), Schemes.row("resolution", "8 business hours")))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .reopened("Fri 13 Mar 16:00");

        assertThat(life.standing("update", "Fri 13 Mar 16:00")).isCycle(2).isDue("Mon 16 Mar 10:00");
    }

    @Test
    void update_severityRaised_countsFromTheChangeUpToTheOldDueInstant() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("update", "every 1 hours (24/7)", "every 4 hours (24/7)", "none", "none")))
                .opened("Mon 9 Mar 09:00", "P2")
                .updated("Mon 9 Mar 10:00");

        assertThat(life.standing("update", "Mon 9 Mar 10:00")).isDue("Mon 9 Mar 14:00");
        assertThat(life.changed("Mon 9 Mar 11:00", "P1").standing("update", "Mon 9 Mar 11:00"))
                .isDue("Mon 9 Mar 12:00")
                .isCycle(2);
        assertThat(life.changed("Mon 9 Mar 13:30", "P1").standing("update", "Mon 9 Mar 13:30"))
                .isDue("Mon 9 Mar 14:00");
    }
}
