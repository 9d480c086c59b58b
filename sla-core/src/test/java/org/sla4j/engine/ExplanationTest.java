package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Why promises are due when they are, step by step, counted on a calendar by hand. */
final class ExplanationTest {
    private static ListAssert<String> assertTold(Life life, String asOf) {
        return assertTold(life, asOf, "resolution");
    }

    private static ListAssert<String> assertTold(Life life, String asOf, String promise) {
        return assertThat(Told.steps(explain(life, asOf, promise)));
    }

    private static Explanation explain(Life life, String asOf, String promise) {
        return life.engine().explain(life.history(), Brussels.at(asOf), promise).orElseThrow();
    }

    @Test
    void hours_areToldWindowByWindow() {
        assertTold(Life.promised("4 business hours").opened("Fri 6 Mar 15:00"), "Fri 6 Mar 15:00")
                .containsExactly(
                        "OPENED at Fri 6 Mar 15:00",
                        "SEVERITY_STATED P2",
                        "TARGET 4 business hours [/targets/resolution/*]",
                        "COUNTED at Fri 6 Mar 15:00 to Fri 6 Mar 17:00 of PT2H",
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 11:00 of PT2H",
                        "DUE at Mon 9 Mar 11:00");
    }

    @Test
    void hours_waitForTheDesk() {
        assertTold(
                        Life.promised("4 business hours")
                                .opened("Sat 7 Mar 12:00")
                                .solved("Mon 9 Mar 10:00"),
                        "Mon 9 Mar 12:00")
                .contains(
                        "WAITS at Sat 7 Mar 12:00 to Mon 9 Mar 09:00",
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 13:00 of PT4H")
                .endsWith("DUE at Mon 9 Mar 13:00", "MET at Mon 9 Mar 10:00");
    }

    @Test
    void hours_ofManyWindows_areToldAsASum() {
        // 25 days of 8 hours, the first on 2 March: 14 are told, until Thursday 19; the last is Friday 3 April.
        assertTold(Life.promised("200 business hours").opened("Mon 2 Mar 09:00"), "Mon 2 Mar 09:00")
                .hasSize(3 + 14 + 3)
                .endsWith(
                        "COUNTED at Thu 19 Mar 09:00 to Thu 19 Mar 17:00 of PT8H",
                        "COUNTED_ON at Thu 19 Mar 17:00 to Fri 3 Apr 17:00 of PT88H",
                        "CLOCK_CHANGE forward at Sun 29 Mar 03:00 of PT1H",
                        "DUE at Fri 3 Apr 17:00");
    }

    @Test
    void holidays_areNamed() {
        assertTold(Life.promised("2 business hours").opened("Tue 10 Nov 16:00"), "Tue 10 Nov 16:00")
                .endsWith(
                        "COUNTED at Tue 10 Nov 16:00 to Tue 10 Nov 17:00 of PT1H",
                        "HOLIDAY Holiday at Wed 11 Nov 00:00 [/calendars/office]",
                        "COUNTED at Thu 12 Nov 09:00 to Thu 12 Nov 10:00 of PT1H",
                        "DUE at Thu 12 Nov 10:00");
    }

    @Test
    void elapsedTime_countsAcrossClockChanges() {
        assertTold(Life.promised("24 hours (24/7)").opened("Sat 28 Mar 12:00"), "Sat 28 Mar 12:00")
                .endsWith(
                        "COUNTED at Sat 28 Mar 12:00 to Sun 29 Mar 13:00 of PT24H",
                        "CLOCK_CHANGE forward at Sun 29 Mar 03:00 of PT1H",
                        "DUE at Sun 29 Mar 13:00");
        assertTold(Life.promised("24 hours (24/7)").opened("Sat 24 Oct 12:00"), "Sat 24 Oct 12:00")
                .contains("CLOCK_CHANGE back at Sun 25 Oct 02:00 of PT-1H", "DUE at Sun 25 Oct 11:00");
    }

    @Test
    void landing_saysThatTheTimeWasUsedUpBefore() {
        assertTold(Life.promised("4 business hours landing next-opening").opened("Fri 6 Mar 13:00"), "Fri 6 Mar 13:00")
                .endsWith(
                        "COUNTED at Fri 6 Mar 13:00 to Fri 6 Mar 17:00 of PT4H",
                        "LANDED at Fri 6 Mar 17:00 to Mon 9 Mar 09:00",
                        "DUE at Mon 9 Mar 09:00");
    }

    @Test
    void businessDays_areToldFromTheDayAfterTheClockStarts() {
        assertTold(Life.promised("2 business days same-time").opened("Sat 7 Mar 12:00"), "Sat 7 Mar 12:00")
                .endsWith(
                        "WAITS at Sat 7 Mar 12:00 to Mon 9 Mar 09:00",
                        "DAY_COUNTED 1 at Tue 10 Mar 09:00",
                        "DAY_COUNTED 2 at Wed 11 Mar 09:00",
                        "DUE at Wed 11 Mar 09:00");
    }

    @Test
    void businessDays_thatArePaused_doNotCount() {
        Life paused = Life.promised("2 business days same-time")
                .opened("Sat 7 Mar 12:00")
                .paused("Tue 10 Mar 08:00")
                .resumed("Tue 10 Mar 12:00");
        // The pause takes three hours of Tuesday, and with 09:00 the day.
        assertTold(paused, "Tue 10 Mar 12:00")
                .endsWith(
                        "FIRST_DUE at Wed 11 Mar 09:00",
                        "WAITS at Sat 7 Mar 12:00 to Mon 9 Mar 09:00",
                        "DAY_PAUSED at Tue 10 Mar 00:00",
                        "PAUSED customer at Tue 10 Mar 08:00 to Tue 10 Mar 12:00 of PT3H",
                        "DAY_COUNTED 1 at Wed 11 Mar 09:00",
                        "DAY_COUNTED 2 at Thu 12 Mar 09:00",
                        "DUE at Thu 12 Mar 09:00");
    }

    @Test
    void businessDays_inWorkingHours_areToldAsHours() {
        assertTold(Life.promised("1 business days of 8 working hours").opened("Fri 6 Mar 13:00"), "Fri 6 Mar 13:00")
                .endsWith(
                        "COUNTED at Fri 6 Mar 13:00 to Fri 6 Mar 17:00 of PT4H",
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 13:00 of PT4H",
                        "DUE at Mon 9 Mar 13:00");
    }

    @Test
    void cutOff_saysFromWhenItCounts() {
        Terms terms = new Terms(
                ImmutableMap.of("*", "office"),
                Optional.of(DayReading.parse("close-of-day")),
                Optional.of(LocalTime.of(15, 0)),
                Optional.empty(),
                Optional.empty());
        Life late =
                Life.under(Schemes.resolution("1 business days").terms(terms)).opened("Mon 9 Mar 15:30");
        assertTold(late, "Mon 9 Mar 15:30")
                .endsWith(
                        "CUT_OFF 15:00 at Mon 9 Mar 15:30 to Tue 10 Mar 09:00",
                        "DAY_COUNTED 1 at Wed 11 Mar 17:00",
                        "DUE at Wed 11 Mar 17:00");
    }

    private static PolicyBuilder known(String cell) {
        return Schemes.resolution(cell)
                .lifecycle(Lifecycle.BY_DEFAULT
                        .withThresholds(Threshold.used(50), Threshold.left(Duration.ofMinutes(150)))
                        .withPauses(ImmutableMap.of(
                                "customer",
                                new PauseReason(
                                        Optional.of(LocalizedText.of("Waiting")),
                                        ImmutableSet.of(),
                                        ImmutableSet.of()))));
    }

    @Test
    void aPause_isToldWithItsReasonAndPlace() {
        Life life = Life.under(known("4 business hours"))
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 12:00");
        assertTold(life, "Mon 9 Mar 13:00")
                .endsWith(
                        "FIRST_DUE at Mon 9 Mar 13:00",
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 10:00 of PT1H",
                        "PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H [/pauses/customer]",
                        "COUNTED at Mon 9 Mar 12:00 to Mon 9 Mar 15:00 of PT3H",
                        "LEFT at Mon 9 Mar 12:30 of PT2H30M",
                        "THRESHOLD 50 at Mon 9 Mar 13:00",
                        "DUE at Mon 9 Mar 15:00");
    }

    @Test
    void aPauseWithoutAnEnd_leavesNothingDue() {
        Life life = Life.under(known("4 business hours"))
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .paused("Mon 9 Mar 11:00", "supplier");
        assertTold(life, "Mon 9 Mar 12:00")
                .endsWith(
                        "FIRST_DUE at Mon 9 Mar 13:00",
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 10:00 of PT1H",
                        "HELD customer, supplier at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H [/pauses/customer]");
        assertTold(life, "Mon 9 Mar 10:00")
                .endsWith("HELD customer at Mon 9 Mar 10:00 to Mon 9 Mar 10:00 of PT0S [/pauses/customer]");
    }

    @Test
    void aReopening_doesNotCountTheTimeBetween() {
        Life life = Life.promised("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .reopened("Mon 9 Mar 12:00");
        assertTold(life, "Mon 9 Mar 12:00")
                .endsWith(
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 10:00 of PT1H",
                        "REOPENED at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H",
                        "COUNTED at Mon 9 Mar 12:00 to Mon 9 Mar 15:00 of PT3H",
                        "DUE at Mon 9 Mar 15:00");
    }

    private static Life raised(String p2, String p1, Reclassification basis) {
        return Life.under(Schemes.twoSeverities(p1, p2).reclassification(basis))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1");
    }

    @Test
    void aRaisedSeverity_countsFromTheChange() {
        assertTold(raised("16 business hours", "2 business hours", Reclassification.BY_DEFAULT), "Mon 9 Mar 11:00")
                .containsExactly(
                        "OPENED at Mon 9 Mar 09:00",
                        "SEVERITY_STATED P2",
                        "TARGET 16 business hours [/targets/resolution/P2]",
                        "FIRST_DUE at Tue 10 Mar 17:00",
                        "SEVERITY_CHANGED P1 at Mon 9 Mar 11:00",
                        "CHANGED_FROM_CHANGE 2 business hours at Mon 9 Mar 11:00 [/targets/resolution/P1]",
                        "COUNTED at Mon 9 Mar 11:00 to Mon 9 Mar 13:00 of PT2H",
                        "DUE at Mon 9 Mar 13:00");
    }

    @Test
    void aBound_isTold_andWhatCountsIsTheTargetThatGaveIt() {
        assertTold(raised("4 business hours", "3 business hours", Reclassification.BY_DEFAULT), "Mon 9 Mar 11:00")
                .endsWith(
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 13:00 of PT4H",
                        "SEVERITY_CHANGED P1 at Mon 9 Mar 11:00",
                        "CHANGED_BOUNDED 3 business hours at Mon 9 Mar 11:00 to Mon 9 Mar 13:00"
                                + " [/targets/resolution/P1]",
                        "DUE at Mon 9 Mar 13:00");
    }

    @Test
    void aNamedBasis_isTold() {
        Reclassification fromStart = new Reclassification(Optional.of(Basis.FROM_START), Optional.empty());
        assertTold(raised("16 business hours", "3 business hours", fromStart), "Mon 9 Mar 11:00")
                .endsWith(
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 12:00 of PT3H",
                        "SEVERITY_CHANGED P1 at Mon 9 Mar 11:00",
                        "CHANGED_FROM_START 3 business hours at Mon 9 Mar 11:00 [/targets/resolution/P1]",
                        "DUE at Mon 9 Mar 12:00");
        Reclassification carried = new Reclassification(Optional.of(Basis.CARRY_ELAPSED), Optional.empty());
        assertTold(raised("16 business hours", "1 business hours", carried), "Mon 9 Mar 11:00")
                .endsWith(
                        "COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 11:00 of PT2H",
                        "SEVERITY_CHANGED P1 at Mon 9 Mar 11:00",
                        "CHANGED_SPENT 1 business hours at Mon 9 Mar 11:00 [/targets/resolution/P1]",
                        "DUE at Mon 9 Mar 11:00",
                        "BREACHED at Mon 9 Mar 11:00");
    }

    @Test
    void aChangeToNothing_isTold_andABreachStays() {
        Life life = Life.under(Schemes.twoSeverities("1 business hours", "none"))
                .opened("Mon 9 Mar 09:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");
        assertTold(life, "Mon 9 Mar 12:00")
                .containsExactly(
                        "OPENED at Mon 9 Mar 09:00",
                        "SEVERITY_STATED P1",
                        "TARGET 1 business hours [/targets/resolution/P1]",
                        "FIRST_DUE at Mon 9 Mar 10:00",
                        "BREACH_STAYS at Mon 9 Mar 10:00",
                        "SEVERITY_CHANGED P2 at Mon 9 Mar 11:00",
                        "NO_TARGET none at Mon 9 Mar 11:00 [/targets/resolution/P2]");
    }

    @Test
    void aBreachBeforeAChange_stays_thoughDoneInTime() {
        Life life = Life.under(Schemes.twoSeverities("1 business hours", "8 business hours"))
                .opened("Mon 9 Mar 09:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2")
                .solved("Mon 9 Mar 12:00");
        assertTold(life, "Mon 9 Mar 12:00")
                .contains("BREACH_STAYS at Mon 9 Mar 10:00")
                .endsWith("DUE at Mon 9 Mar 17:00", "MISSED at Mon 9 Mar 12:00");
    }

    @Test
    void outcomes_areToldWithTheirInstants() {
        Life open = Life.promised("1 business hours").opened("Mon 9 Mar 09:00");
        assertTold(open, "Mon 9 Mar 10:00").endsWith("DUE at Mon 9 Mar 10:00", "BREACHED at Mon 9 Mar 10:00");
        assertTold(open, "Mon 9 Mar 12:00").endsWith("BREACHED at Mon 9 Mar 10:00 of PT2H");
        assertTold(open.solved("Mon 9 Mar 10:00"), "Mon 9 Mar 12:00").endsWith("MET at Mon 9 Mar 10:00");
        assertTold(open.solved("Mon 9 Mar 11:30"), "Mon 9 Mar 12:00").endsWith("MISSED at Mon 9 Mar 11:30 of PT1H30M");
        assertTold(open.cancelled("Mon 9 Mar 11:00"), "Mon 9 Mar 12:00")
                .endsWith(
                        "DUE at Mon 9 Mar 10:00",
                        "BREACHED at Mon 9 Mar 10:00 of PT1H",
                        "CANCELLED at Mon 9 Mar 11:00");
    }

    @Test
    void aPauseAfterTheDueInstant_comesAfterIt() {
        Life life = Life.promised("1 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 11:00")
                .resumed("Mon 9 Mar 12:00");
        assertTold(life, "Mon 9 Mar 13:00")
                .endsWith(
                        "DUE at Mon 9 Mar 10:00",
                        "PAUSED customer at Mon 9 Mar 11:00 to Mon 9 Mar 12:00 of PT1H",
                        "BREACHED at Mon 9 Mar 10:00 of PT2H");
    }

    @Test
    void aDeskThatNeverOpens_isToldSo() {
        PolicyBuilder shut = Schemes.resolution("4 hours (shut)")
                .calendar("shut", BusinessCalendar.of(Brussels.ZONE, WeeklyHours.CLOSED));
        assertTold(Life.under(shut).opened("Mon 9 Mar 09:00"), "Mon 9 Mar 09:00")
                .endsWith("NEVER");
    }

    @Test
    void bestEffort_isDoneWithoutADueInstant() {
        assertTold(
                        Life.promised("best-effort").opened("Mon 9 Mar 09:00").solved("Tue 10 Mar 09:00"),
                        "Tue 10 Mar 09:00")
                .endsWith("NO_TARGET best-effort [/targets/resolution/*]", "MET at Tue 10 Mar 09:00");
    }

    private static Attribute environment(String byDefault) {
        return new Attribute(
                "environment", Optional.empty(), ImmutableSet.of("test", "live", "none"), Optional.of(byDefault));
    }

    private static Condition is(String environment) {
        return new Condition(ImmutableMap.of("environment", new Condition.OneOf(ImmutableSet.of(environment))));
    }

    @Test
    void aCappedSeverity_isToldWithItsRule() {
        Rule cap = new Rule(
                is("test"),
                new Effect.HighestSeverity("P3"),
                ImmutableSet.of(),
                Optional.of(LocalizedText.of("Only a test.")));
        Rule none = new Rule(is("none"), new Effect.HighestSeverity("P3"), ImmutableSet.of(), Optional.empty());
        Life life = Life.under(Schemes.resolution("1 business hours", "2 business hours", "3 business hours", "none")
                .attribute(environment("live"))
                .rule(none)
                .rule(cap));
        Ticket test = Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                .withSeverity("P1")
                .withAttributes(Map.of("environment", "test"));
        Explanation explanation = explain(life.opened(test), "Mon 9 Mar 09:00", "resolution");
        assertThat(Told.steps(explanation))
                .contains("SEVERITY_CAPPED P3 [/rules/1]", "TARGET 3 business hours [/targets/resolution/P3]");
        assertThat(explanation.steps().get(1).words()).contains(LocalizedText.of("Only a test."));
        // It goes live: the cap is gone, and P1 counts from then.
        assertTold(life.opened(test).attributes("Mon 9 Mar 10:00", Map.of("environment", "live")), "Mon 9 Mar 10:00")
                .contains(
                        "SEVERITY_CHANGED P1 at Mon 9 Mar 10:00",
                        "CHANGED_FROM_CHANGE 1 business hours at Mon 9 Mar 10:00 [/targets/resolution/P1]");
    }

    @Test
    void aSeverityByDefault_orNone_isToldSo() {
        Ticket bare = Ticket.opened(Brussels.at("Mon 9 Mar 09:00"));
        assertTold(
                        Life.under(Schemes.resolution("1 business hours").defaultSeverity("P4"))
                                .opened(bare),
                        "Mon 9 Mar 09:00")
                .contains("SEVERITY_DEFAULT P4 [/defaultSeverity]");
        Rule byDefault = new Rule(is("test"), new Effect.DefaultSeverity("P3"), ImmutableSet.of(), Optional.empty());
        assertTold(
                        Life.under(Schemes.resolution("1 business hours")
                                        .attribute(environment("test"))
                                        .rule(byDefault))
                                .opened(bare),
                        "Mon 9 Mar 09:00")
                .contains("SEVERITY_DEFAULT P3 [/rules/0]");
        assertTold(Life.under(Schemes.resolution("1 business hours")).opened(bare), "Mon 9 Mar 09:00")
                .contains("SEVERITY_MISSING");
    }

    @Test
    void aPromiseThatStartsLater_isToldByItsKey() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("first-response", "4 business hours"), Schemes.row("update", "2 business hours")))
                .opened("Mon 9 Mar 09:00");
        Life updated = life.updated("Mon 9 Mar 10:00").updated("Mon 9 Mar 11:30");
        assertTold(updated, "Mon 9 Mar 12:00", "update#2")
                .containsExactly(
                        "OPENED at Mon 9 Mar 09:00",
                        "SEVERITY_STATED P2",
                        "STARTED update at Mon 9 Mar 10:00",
                        "TARGET 2 business hours [/targets/update/*]",
                        "COUNTED at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H",
                        "DUE at Mon 9 Mar 12:00",
                        "MET at Mon 9 Mar 11:30");
        assertTold(updated, "Mon 9 Mar 12:00", "update#1").endsWith("DUE at Mon 9 Mar 11:00", "MET at Mon 9 Mar 10:00");
        assertTold(updated, "Mon 9 Mar 12:00", "update").endsWith("DUE at Mon 9 Mar 13:30");
        assertThat(updated.engine().explain(updated.history(), Brussels.at("Mon 9 Mar 12:00"), "update#4"))
                .isEmpty();
    }

    @Test
    void aClockOfATier_isToldByItsKey() {
        Tier second = new Tier(
                "L2",
                Optional.empty(),
                Party.VENDOR,
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                Schemes.row("ownership", "2 business hours"));
        Life life = Life.under(Schemes.resolution("8 business hours").tier(second))
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.HandedOver("L2", ImmutableSet.of()));
        assertTold(life, "Mon 9 Mar 10:00", "ownership@L2#1")
                .containsSequence(
                        "STARTED ownership at Mon 9 Mar 10:00",
                        "TARGET 2 business hours [/tiers/0/targets/ownership/*]")
                .endsWith("DUE at Mon 9 Mar 12:00");
    }

    @Test
    void aClockThatWaitsForAnEvent_isToldSo() {
        Targets targets = Schemes.row("workaround", "2 business hours");
        Metric afterAnswer = new Metric("workaround", Optional.empty(), "response", ImmutableSet.of());
        Life life = Life.under(Schemes.policy(targets).metric(afterAnswer)).opened("Mon 9 Mar 09:00");
        for (String promise : List.of("workaround", "workaround#1")) {
            assertTold(life, "Mon 9 Mar 10:00", promise)
                    .endsWith(
                            "TARGET 2 business hours [/targets/workaround/*]",
                            "NOT_STARTED workaround",
                            "AWAITS response [/metrics/workaround/starts]");
        }
        assertTold(life.responded("Mon 9 Mar 10:00"), "Mon 9 Mar 10:00", "workaround")
                .contains("STARTED workaround at Mon 9 Mar 10:00", "DUE at Mon 9 Mar 12:00");
    }
}
