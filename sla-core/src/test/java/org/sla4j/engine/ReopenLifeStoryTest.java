package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** Rule 17: reopened tickets. Every expectation is counted on a calendar by hand. */
final class ReopenLifeStoryTest {
    private static PolicyBuilder reopening(PolicyBuilder policy, OnReopening effect) {
        return policy.lifecycle(Lifecycle.BY_DEFAULT.withReopening(new Reopening(effect, OptionalInt.empty())));
    }

    private static PolicyBuilder reopening(PolicyBuilder policy, OnReopening effect, int days) {
        return policy.lifecycle(Lifecycle.BY_DEFAULT.withReopening(new Reopening(effect, OptionalInt.of(days))));
    }

    /** Opened on Friday at 13:00, solved at 15:00, opened again on Monday at 11:00. */
    static Stream<Arguments> continued() {
        return Stream.of(
                // 2 h and 6 h.
                arguments(
                        "8 business hours",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "2 business days same-time",
                        "Tue 10 Mar 13:00",
                        "Fri 13 Nov 13:00",
                        "Tue 31 Mar 13:00",
                        "Tue 27 Oct 13:00"),
                arguments(
                        "2 business days close-of-day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                // 2 h, 6 h, 8 h.
                arguments(
                        "2 business days of 8 working hours",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                // The first day's closing lies between.
                arguments(
                        "same business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                // Saturday and Sunday at 13:00 lie between; Wednesday does over the holiday.
                arguments(
                        "3 calendar days",
                        "Wed 11 Mar 13:00",
                        "Sat 14 Nov 13:00",
                        "Wed 1 Apr 13:00",
                        "Wed 28 Oct 13:00"),
                // 2 h and 22 h.
                arguments(
                        "24 hours (24/7)",
                        "Tue 10 Mar 09:00",
                        "Fri 13 Nov 09:00",
                        "Tue 31 Mar 09:00",
                        "Tue 27 Oct 09:00"),
                arguments(
                        "24 hours (round)",
                        "Tue 10 Mar 09:00",
                        "Fri 13 Nov 09:00",
                        "Tue 31 Mar 09:00",
                        "Tue 27 Oct 09:00"));
    }

    @ParameterizedTest
    @MethodSource("continued")
    void reopened_goesOnWithTheTimeBetweenNotCounted(
            String target, String march, String november, String spring, String autumn) {
        Life open = Life.promised(target);

        Life weekend = open.opened("Fri 6 Mar 13:00").solved("Fri 6 Mar 15:00").reopened("Mon 9 Mar 11:00");
        assertThat(weekend.asOf("Mon 9 Mar 11:00")).isDue(march).isCycle(1).is(State.RUNNING);
        Life holiday =
                open.opened("Tue 10 Nov 13:00").solved("Tue 10 Nov 15:00").reopened("Thu 12 Nov 11:00");
        assertThat(holiday.asOf("Thu 12 Nov 11:00")).isDue(november).isCycle(1).is(State.RUNNING);
        Life clockChange =
                open.opened("Fri 27 Mar 13:00").solved("Fri 27 Mar 15:00").reopened("Mon 30 Mar 11:00");
        assertThat(clockChange.asOf("Mon 30 Mar 11:00"))
                .isDue(spring)
                .isCycle(1)
                .is(State.RUNNING);
        clockChange = open.opened("Fri 23 Oct 13:00").solved("Fri 23 Oct 15:00").reopened("Mon 26 Oct 11:00");
        assertThat(clockChange.asOf("Mon 26 Oct 11:00"))
                .isDue(autumn)
                .isCycle(1)
                .is(State.RUNNING);
    }

    /** Opened again on Monday at 11:00, or on the Saturday before a clock change at 20:00. */
    static Stream<Arguments> newCycles() {
        return Stream.of(
                arguments(
                        "8 business hours",
                        "Tue 10 Mar 11:00",
                        "Fri 13 Nov 11:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "2 business days same-time",
                        "Wed 11 Mar 11:00",
                        "Mon 16 Nov 11:00",
                        "Wed 1 Apr 09:00",
                        "Wed 28 Oct 09:00"),
                arguments(
                        "2 business days close-of-day",
                        "Wed 11 Mar 17:00",
                        "Mon 16 Nov 17:00",
                        "Wed 1 Apr 17:00",
                        "Wed 28 Oct 17:00"),
                arguments(
                        "2 business days of 8 working hours",
                        "Wed 11 Mar 11:00",
                        "Mon 16 Nov 11:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        "next business day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "3 calendar days",
                        "Thu 12 Mar 11:00",
                        "Sun 15 Nov 11:00",
                        "Tue 31 Mar 20:00",
                        "Tue 27 Oct 20:00"),
                arguments(
                        "24 hours (24/7)",
                        "Tue 10 Mar 11:00",
                        "Fri 13 Nov 11:00",
                        "Sun 29 Mar 21:00",
                        "Sun 25 Oct 19:00"),
                arguments(
                        "24 hours (round)",
                        "Tue 10 Mar 11:00",
                        "Fri 13 Nov 11:00",
                        "Sun 29 Mar 21:00",
                        "Sun 25 Oct 19:00"));
    }

    @ParameterizedTest
    @MethodSource("newCycles")
    void reopened_asANewCycle_startsAgain(String target, String march, String november, String spring, String autumn) {
        Life open = Life.under(reopening(Schemes.resolution(target), OnReopening.NEW_CYCLE));

        Life weekend = open.opened("Fri 6 Mar 13:00").solved("Fri 6 Mar 15:00").reopened("Mon 9 Mar 11:00");
        assertThat(weekend.asOf("Mon 9 Mar 11:00")).isDue(march).isCycle(2).startedAt("Mon 9 Mar 11:00");
        Life holiday =
                open.opened("Tue 10 Nov 13:00").solved("Tue 10 Nov 15:00").reopened("Thu 12 Nov 11:00");
        assertThat(holiday.asOf("Thu 12 Nov 11:00")).isDue(november).isCycle(2);
        Life clockChange =
                open.opened("Fri 27 Mar 13:00").solved("Fri 27 Mar 15:00").reopened("Sat 28 Mar 20:00");
        assertThat(clockChange.asOf("Sat 28 Mar 20:00")).isDue(spring).isCycle(2);
        clockChange = open.opened("Fri 23 Oct 13:00").solved("Fri 23 Oct 15:00").reopened("Sat 24 Oct 20:00");
        assertThat(clockChange.asOf("Sat 24 Oct 20:00")).isDue(autumn).isCycle(2);
    }

    @Test
    void reopened_acrossAClockChange_countsPhysicalHours() {
        Life open = Life.promised("24 hours (24/7)");

        // 2 h, then 22 h from 20:00 by the old time.
        assertThat(open.opened("Fri 27 Mar 13:00")
                        .solved("Fri 27 Mar 15:00")
                        .reopened("Sat 28 Mar 20:00")
                        .asOf("Sat 28 Mar 20:00"))
                .isDue("Sun 29 Mar 19:00");
        assertThat(open.opened("Fri 23 Oct 13:00")
                        .solved("Fri 23 Oct 15:00")
                        .reopened("Sat 24 Oct 20:00")
                        .asOf("Sat 24 Oct 20:00"))
                .isDue("Sun 25 Oct 17:00");
    }

    @Test
    void reopened_leavesTheFirstCycleAndTheResponseAsTheyWere() {
        Life life = Life.under(reopening(
                        Schemes.policy(
                                Schemes.row("first-response", "1 business hour"),
                                Schemes.row("resolution", "4 business hours")),
                        OnReopening.NEW_CYCLE))
                .opened("Mon 9 Mar 09:00")
                .responded("Mon 9 Mar 11:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 15:00");

        Report report = life.report("Tue 10 Mar 12:00");
        assertThat(report.standings())
                .extracting(Standing::key)
                .containsExactly("first-response#1", "resolution#1", "resolution#2");
        assertThat(report.standings().get(0)).is(State.MISSED).wasBreachedAt("Mon 9 Mar 10:00");
        assertThat(report.standings().get(1))
                .is(State.MET)
                .isDue("Mon 9 Mar 13:00")
                .stoppedAt("Mon 9 Mar 12:00");
        assertThat(report.standings().get(2)).is(State.BREACHED).isDue("Tue 10 Mar 11:00");
    }

    @Test
    void reopened_goesOnWithTheResponseAsItWas() {
        Life opened = Life.under(Schemes.policy(
                        Schemes.row("first-response", "2 business hours"),
                        Schemes.row("resolution", "8 business hours")))
                .opened("Mon 9 Mar 09:00");

        for (String response : new String[] {"Mon 9 Mar 10:00", "Mon 9 Mar 12:00"}) {
            Life solved = opened.responded(response).solved("Mon 9 Mar 13:00");
            Life reopened = solved.reopened("Mon 9 Mar 15:00").responded("Mon 9 Mar 16:00");
            assertThat(reopened.standing("first-response", "Tue 10 Mar 12:00"))
                    .isEqualTo(solved.standing("first-response", "Mon 9 Mar 13:00"))
                    .stoppedAt(response)
                    .isCycle(1);
        }
    }

    @Test
    void reopened_asANewCycle_hasTheSeverityThenInForce() {
        Life life = Life.under(reopening(
                        Schemes.twoSeverities("4 business hours", "16 business hours"), OnReopening.NEW_CYCLE))
                .opened("Mon 9 Mar 09:00", "P2")
                .solved("Mon 9 Mar 12:00")
                .changed("Mon 9 Mar 14:00", "P1")
                .reopened("Mon 9 Mar 15:00");

        assertThat(life.asOf("Mon 9 Mar 15:00")).isCycle(2).isDue("Tue 10 Mar 11:00");
    }

    @Test
    void reopened_severityRaisedMeanwhile_countsFromTheChangeWithTheTimeBetweenNotCounted() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Mon 9 Mar 09:00", "P2")
                .solved("Mon 9 Mar 15:00")
                .changed("Mon 9 Mar 16:00", "P1")
                .reopened("Tue 10 Mar 11:00");

        assertThat(life.asOf("Mon 9 Mar 16:30")).is(State.MET).isDue("Tue 10 Mar 17:00");
        // Old: 6 h spent, 10 h left. New: 4 h from the reopening, though six were spent before.
        assertThat(life.asOf("Tue 10 Mar 11:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 15:00")
                .hasElapsed("0S")
                .wasNeverBreached();
    }

    @Test
    void reopened_severityLoweredMeanwhile_countsFromTheStart() {
        Life life = Life.under(Schemes.twoSeverities("8 business hours", "16 business hours"))
                .opened("Mon 9 Mar 09:00", "P1")
                .solved("Mon 9 Mar 15:00")
                .changed("Mon 9 Mar 16:00", "P2")
                .reopened("Tue 10 Mar 11:00");

        // 6 h spent, 6 h on Tuesday, 4 h on Wednesday.
        assertThat(life.asOf("Tue 10 Mar 11:00")).isDue("Wed 11 Mar 13:00").hasElapsed("6H");
    }

    @Test
    void reopened_ignored_changesNothing() {
        Life life = Life.under(reopening(Schemes.resolution("8 business hours"), OnReopening.IGNORE))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 15:00");

        assertThat(life.asOf("Fri 13 Mar 12:00")).is(State.MET).stoppedAt("Mon 9 Mar 12:00");
        assertThat(life.report("Fri 13 Mar 12:00").warnings())
                .extracting(Warning::code)
                .containsExactly("reopening-ignored");
    }

    /** Solved on Friday at 15:00, with a window of two days: 48 physical hours. */
    static Stream<Arguments> windows() {
        return Stream.of(
                arguments("Fri 6 Mar 15:00", "Sun 8 Mar 15:00", 1),
                arguments("Fri 6 Mar 15:00", "Sun 8 Mar 15:01", 2),
                arguments("Tue 10 Nov 15:00", "Thu 12 Nov 15:00", 1),
                arguments("Tue 10 Nov 15:00", "Thu 12 Nov 15:01", 2),
                arguments("Fri 27 Mar 15:00", "Sun 29 Mar 16:00", 1),
                arguments("Fri 27 Mar 15:00", "Sun 29 Mar 16:01", 2),
                arguments("Fri 23 Oct 15:00", "Sun 25 Oct 14:00", 1),
                arguments("Fri 23 Oct 15:00", "Sun 25 Oct 14:01", 2));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void window_holdsItsLastInstant(String solved, String reopened, int cycle) {
        PolicyBuilder policy = reopening(Schemes.resolution("8 business hours"), OnReopening.CONTINUE, 2);
        Life life = Life.under(policy).opened(solved).solved(solved).reopened(reopened);

        assertThat(life.asOf(reopened)).isCycle(cycle);
    }

    @Test
    void window_afterIt_isANewCycleAlsoWhereReopeningsAreIgnored() {
        Life solved = Life.under(reopening(Schemes.resolution("8 business hours"), OnReopening.IGNORE, 2))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00");

        assertThat(solved.reopened("Wed 11 Mar 12:00").asOf("Wed 11 Mar 12:00"))
                .is(State.MET)
                .isCycle(1);
        assertThat(solved.reopened("Wed 11 Mar 12:01").asOf("Wed 11 Mar 12:01"))
                .is(State.RUNNING)
                .isCycle(2)
                .isDue("Thu 12 Mar 12:01");
    }

    @Test
    void window_countsFromTheSolutionAlsoWhenItIsClosedLater() {
        Life life = Life.under(reopening(Schemes.resolution("8 business hours"), OnReopening.CONTINUE, 2))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .closed("Tue 10 Mar 12:00")
                .reopened("Wed 11 Mar 13:00");

        assertThat(life.asOf("Wed 11 Mar 13:00")).isCycle(2);
    }

    @Test
    void reopened_afterABreach_staysBreached() {
        Life life = Life.promised("2 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 15:00");

        assertThat(life.asOf("Mon 9 Mar 14:00")).is(State.MISSED).hasOverrun("1H");
        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 11:00")
                .hasOverrun("2H");
    }

    @Test
    void reopened_severalTimes_addsUp() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .reopened("Mon 9 Mar 12:00")
                .solved("Mon 9 Mar 13:00")
                .reopened("Mon 9 Mar 16:00");

        // 1 h, 1 h, 1 h, 5 h on Tuesday.
        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .isDue("Tue 10 Mar 14:00")
                .hasElapsed("2H")
                .hasPauses("Mon 9 Mar 10:00 - Mon 9 Mar 12:00", "Mon 9 Mar 13:00 - Mon 9 Mar 16:00");
    }

    @Test
    void reopened_thePausesOfTheTimeBetweenAreOver() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("first-response", "8 business hours"),
                        Schemes.row("resolution", "8 business hours")))
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.Resolved())
                .paused("Mon 9 Mar 11:00")
                .reopened("Mon 9 Mar 12:00");

        assertThat(life.standing("first-response", "Mon 9 Mar 11:30")).is(State.PAUSED);
        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.RUNNING).isDue("Tue 10 Mar 11:00");
        assertThat(life.standing("first-response", "Mon 9 Mar 12:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 10:00");
    }

    @Test
    void reopened_notSolved_isAWarning() {
        Life life = Life.promised("8 business hours").opened("Mon 9 Mar 09:00").reopened("Mon 9 Mar 12:00");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.RUNNING).isDue("Mon 9 Mar 17:00");
        assertThat(life.report("Mon 9 Mar 12:00").warnings())
                .extracting(Warning::code)
                .containsExactly("not-resolved");
    }
}
