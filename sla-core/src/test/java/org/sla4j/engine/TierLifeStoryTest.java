package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Tier;
import org.sla4j.policy.Tier.HandOver;
import org.sla4j.policy.Tier.Requirement;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Tiers as a vendor with partners has them: owners, hand-overs, and clocks of their own beside the customer's. */
final class TierLifeStoryTest {
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of();

    private static PolicyBuilder tiers(String ownClock) {
        HandOver toL3 = new HandOver(
                "L3",
                ImmutableList.of(
                        new Requirement("steps", Optional.of(LocalizedText.of("Complete steps to reproduce."))),
                        new Requirement("logs", Optional.empty())));
        return Schemes.policy(Schemes.row("resolution", "16 business hours"))
                .tier(tier("L1", Party.PARTNER, Optional.of(new HandOver("L2", ImmutableList.of())), Targets.NONE))
                .tier(tier("L2", Party.PARTNER, Optional.of(toL3), Schemes.row("ownership", ownClock)))
                .tier(tier("L3", Party.VENDOR, Optional.empty(), Schemes.row("ownership", ownClock)));
    }

    private static Tier tier(String id, Party owner, Optional<HandOver> handOver, Targets targets) {
        return new Tier(id, Optional.empty(), owner, Optional.empty(), ImmutableList.of(), handOver, targets);
    }

    private static Life opened(String ownClock, String at, String tier) {
        return Life.under(tiers(ownClock))
                .opened(Ticket.opened(Brussels.at(at)).withSeverity("P2").withTier(tier));
    }

    private static Standing clock(Life life, String key, String asOf) {
        return life.report(asOf).standings().stream()
                .filter(standing -> standing.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Handed over to L2 on Friday at 16:00. */
    static Stream<Arguments> ownClocks() {
        return Stream.of(
                arguments(
                        "2 business hours",
                        "Mon 9 Mar 10:00",
                        "Thu 12 Nov 10:00",
                        "Mon 30 Mar 10:00",
                        "Mon 26 Oct 10:00"),
                arguments(
                        "1 business days same-time",
                        "Mon 9 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 16:00"),
                arguments(
                        "1 business days close-of-day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "2 calendar days",
                        "Sun 8 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Sun 29 Mar 16:00",
                        "Sun 25 Oct 16:00"),
                arguments(
                        "48 hours (24/7)",
                        "Sun 8 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Sun 29 Mar 17:00",
                        "Sun 25 Oct 15:00"));
    }

    @ParameterizedTest
    @MethodSource("ownClocks")
    void handOver_startsTheTiersOwnClock(String target, String march, String november, String spring, String autumn) {
        What handOver = new What.HandedOver("L2", NOTHING);

        Life weekend = opened(target, "Fri 6 Mar 15:00", "L1").with("Fri 6 Mar 16:00", Actor.PARTNER, handOver);
        assertThat(clock(weekend, "ownership@L2#1", "Fri 6 Mar 16:00"))
                .isDue(march)
                .startedAt("Fri 6 Mar 16:00");
        Life holiday = opened(target, "Tue 10 Nov 15:00", "L1").with("Tue 10 Nov 16:00", Actor.PARTNER, handOver);
        assertThat(clock(holiday, "ownership@L2#1", "Tue 10 Nov 16:00")).isDue(november);
        Life clockChange = opened(target, "Fri 27 Mar 15:00", "L1").with("Fri 27 Mar 16:00", Actor.PARTNER, handOver);
        assertThat(clock(clockChange, "ownership@L2#1", "Fri 27 Mar 16:00")).isDue(spring);
        clockChange = opened(target, "Fri 23 Oct 15:00", "L1").with("Fri 23 Oct 16:00", Actor.PARTNER, handOver);
        assertThat(clock(clockChange, "ownership@L2#1", "Fri 23 Oct 16:00")).isDue(autumn);
    }

    @Test
    void handOver_leavesTheCustomersClockRunning() {
        Life life = opened("2 business hours", "Fri 6 Mar 15:00", "L1")
                .with("Fri 6 Mar 16:00", Actor.PARTNER, new What.HandedOver("L2", NOTHING))
                .with("Mon 9 Mar 09:30", Actor.PARTNER, new What.HandedOver("L3", ImmutableSet.of("steps", "logs")));

        Report report = life.report("Mon 9 Mar 12:00");
        assertThat(report.standings())
                .extracting(Standing::key)
                .containsExactly("resolution#1", "ownership@L2#1", "ownership@L3#1");
        assertThat(report.standing("resolution").orElseThrow())
                .isDue("Tue 10 Mar 15:00")
                .hasElapsed("5H");
        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 12:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 09:30");
        assertThat(clock(life, "ownership@L3#1", "Mon 9 Mar 12:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 11:30");
        assertThat(report.owner()).contains(Party.VENDOR);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void handOver_thatLacksWhatItMustCarry_isReported() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L2")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.HandedOver("L3", ImmutableSet.of("logs")));

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("hand-over-incomplete");
            assertThat(warning.message()).contains("\"steps\": Complete steps to reproduce.");
        });
        // It is handed over all the same.
        assertThat(life.report("Mon 9 Mar 10:00").ticket().orElseThrow().tier()).contains("L3");
        assertThat(clock(life, "ownership@L3#1", "Mon 9 Mar 10:00")).isDue("Mon 9 Mar 12:00");
    }

    @Test
    void handOver_toATierThatTheOneBeforeDoesNotName_needsNothing() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L1")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.HandedOver("L3", NOTHING));

        assertThat(life.report("Mon 9 Mar 10:00").warnings()).isEmpty();
    }

    @Test
    void handOver_backAndForth_isANewCycleOfTheTier() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L2")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.HandedOver("L3", ImmutableSet.of("steps", "logs")))
                .with("Mon 9 Mar 11:00", Actor.VENDOR, new What.HandedOver("L2", NOTHING));

        assertThat(life.report("Mon 9 Mar 11:00").standings())
                .extracting(Standing::key)
                .containsExactly("resolution#1", "ownership@L2#1", "ownership@L3#1", "ownership@L2#2");
        assertThat(clock(life, "ownership@L2#2", "Mon 9 Mar 11:00")).isDue("Mon 9 Mar 13:00");
    }

    @Test
    void assignment_endsTheTiersClockOfOwnership() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L2")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.Assigned(Optional.empty()));

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 12:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 10:00");
    }

    @Test
    void assignment_toATier_movesTheTicketThere() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L1")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.Assigned(Optional.of("L3")));

        assertThat(life.report("Mon 9 Mar 10:00").owner()).contains(Party.VENDOR);
        // Somebody has taken it.
        assertThat(clock(life, "ownership@L3#1", "Mon 9 Mar 12:00")).is(State.MET);
    }

    @Test
    void pause_holdsTheTiersClockToo() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L2")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 13:00");

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 13:00")).isDue("Mon 9 Mar 14:00");
    }

    @Test
    void handOver_toAnUnknownTier_isAWarningAndChangesNothing() {
        Life life = opened("2 business hours", "Mon 9 Mar 09:00", "L2")
                .with("Mon 9 Mar 10:00", Actor.PARTNER, new What.HandedOver("L9", NOTHING));

        assertThat(life.report("Mon 9 Mar 10:00").warnings())
                .extracting(Warning::code)
                .containsExactly("unknown-tier");
        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00")).is(State.RUNNING);
    }

    @Test
    void severityChanged_changesTheTiersClock() {
        Life life = Life.under(Schemes.policy(Schemes.row("resolution", "16 business hours"))
                        .tier(tier(
                                "L2",
                                Party.VENDOR,
                                Optional.empty(),
                                Schemes.row("ownership", "1 business hour", "4 business hours", "none", "none"))))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withSeverity("P2")
                        .withTier("L2"))
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00")).isDue("Mon 9 Mar 11:00");
    }

    /** On L3 every ticket is of P1: one hour of that would have been over, but L2 has four, of which two are used. */
    @Test
    void handOver_thatChangesTheSeverity_changesNotTheClockOfTheTierThatItLeaves() {
        Rule urgent = new Rule(
                new Condition(ImmutableMap.of(Condition.TIER, new Condition.OneOf(ImmutableSet.of("L3")))),
                new Effect.SetSeverity("P1"),
                ImmutableSet.of(),
                Optional.empty());
        Targets row = Schemes.row("ownership", "1 business hour", "4 business hours", "none", "none");
        Life life = Life.under(Schemes.policy(Schemes.row("resolution", "16 business hours"))
                        .tier(tier("L2", Party.VENDOR, Optional.empty(), row))
                        .tier(tier("L3", Party.VENDOR, Optional.empty(), row))
                        .reclassification(new Reclassification(Optional.of(Basis.FROM_START), Optional.empty()))
                        .rule(urgent))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withSeverity("P2")
                        .withTier("L2"))
                .with("Mon 9 Mar 11:00", Actor.VENDOR, new What.HandedOver("L3", NOTHING));

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 11:00"))
                .is(State.MET)
                .isDue("Mon 9 Mar 13:00");
        assertThat(clock(life, "ownership@L3#1", "Mon 9 Mar 11:00")).isDue("Mon 9 Mar 12:00");
    }

    @Test
    void ticket_withoutASeverity_hasNoClockOfATierThatDependsOnIt() {
        Life life = Life.under(Schemes.policy(Schemes.row("resolution", "16 business hours"))
                        .tier(tier(
                                "L2",
                                Party.VENDOR,
                                Optional.empty(),
                                Schemes.row("ownership", "1 business hour", "4 business hours", "none", "none"))))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withTier("L2"));

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00")).is(State.NOT_APPLICABLE);
        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00").promise().pointer())
                .isEqualTo("/tiers/0/targets/ownership");
        assertThat(clock(life.changed("Mon 9 Mar 10:00", "P1"), "ownership@L2#1", "Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 10:00");
    }

    /** P1 is of the plan with office hours alone; where the desk never closes there are no business days to count. */
    @Test
    void severity_byWhichThePlanDoesNotClassify_hasNoClockOfATier() {
        Severity severity = Severity.of("P1");
        Severity ofDaily = new Severity(
                "P1",
                severity.title(),
                severity.description(),
                severity.criteria(),
                severity.examples(),
                severity.effort(),
                severity.until(),
                severity.emergency(),
                ImmutableSet.of("daily"));
        Targets hours = Schemes.row("resolution", "2 hours (24/7)");
        Targets own = Targets.of("ownership", ImmutableMap.of("P1", "2nd business day", "P2", "1 hour (24/7)"));
        Life life = Life.under(Policy.builder("scheme", "1")
                        .calendar("office", Office.PLAIN.calendar())
                        .severity(ofDaily)
                        .severities("P2")
                        .plan(Plan.of("daily", hours).withTerms(Terms.calendar("office")))
                        .plan(Plan.of("always", hours).withTerms(Terms.calendar(Policy.ALWAYS)))
                        .tier(tier("L2", Party.VENDOR, Optional.empty(), own)))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withPlan("always")
                        .withSeverity("P1")
                        .withTier("L2"));

        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00")).is(State.NOT_APPLICABLE);
        assertThat(clock(life, "ownership@L2#1", "Mon 9 Mar 10:00").promise().commitment())
                .isEqualTo(Absent.NOT_OFFERED);
    }
}
