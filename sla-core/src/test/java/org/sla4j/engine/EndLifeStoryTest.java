package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** Rules 19 and 22: met, missed, breached, cancelled, and what is never breached. */
final class EndLifeStoryTest {
    /** Target, opening, due instant, a minute before and a minute after. */
    static Stream<Arguments> dueInstants() {
        return Stream.of(
                arguments(
                        "8 business hours", "Fri 6 Mar 15:00", "Mon 9 Mar 15:00", "Mon 9 Mar 14:59", "Mon 9 Mar 15:01"),
                arguments(
                        "8 business hours", "Fri 6 Mar 09:00", "Fri 6 Mar 17:00", "Fri 6 Mar 16:59", "Fri 6 Mar 17:01"),
                arguments(
                        "2 business days same-time",
                        "Fri 6 Mar 15:00",
                        "Tue 10 Mar 15:00",
                        "Tue 10 Mar 14:59",
                        "Tue 10 Mar 15:01"),
                arguments(
                        "next business day",
                        "Tue 10 Nov 15:00",
                        "Thu 12 Nov 17:00",
                        "Thu 12 Nov 16:59",
                        "Thu 12 Nov 17:01"),
                arguments(
                        "3 calendar days",
                        "Fri 27 Mar 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 30 Mar 14:59",
                        "Mon 30 Mar 15:01"),
                arguments(
                        "72 hours (24/7)",
                        "Fri 27 Mar 15:00",
                        "Mon 30 Mar 16:00",
                        "Mon 30 Mar 15:59",
                        "Mon 30 Mar 16:01"),
                arguments(
                        "72 hours (24/7)",
                        "Fri 23 Oct 15:00",
                        "Mon 26 Oct 14:00",
                        "Mon 26 Oct 13:59",
                        "Mon 26 Oct 14:01"));
    }

    @ParameterizedTest
    @MethodSource("dueInstants")
    void done_atTheDueInstant_isMet(String target, String opened, String due, String before, String after) {
        Life life = Life.promised(target).opened(opened);

        assertThat(life.asOf(before)).isDue(due).wasNeverBreached().hasNoOverrun();
        assertThat(life.asOf(due)).is(State.BREACHED).wasBreachedAt(due).hasRemaining("0S");
        assertThat(life.solved(before).asOf(after)).is(State.MET).wasNeverBreached();
        assertThat(life.solved(due).asOf(due)).is(State.MET).wasNeverBreached();
        assertThat(life.solved(due).asOf(after))
                .is(State.MET)
                .isDue(due)
                .hasRemaining("0S")
                .hasNoOverrun();
        assertThat(life.solved(after).asOf(after)).is(State.MISSED).wasBreachedAt(due);
    }

    @ParameterizedTest
    @MethodSource("dueInstants")
    void cancelled_leavesABreachOnRecord(String target, String opened, String due, String before, String after) {
        Life life = Life.promised(target).opened(opened);

        assertThat(life.cancelled(before).asOf(after))
                .is(State.CANCELLED)
                .wasNeverBreached()
                .stoppedAt(before);
        assertThat(life.cancelled(due).asOf(after)).is(State.CANCELLED).wasNeverBreached();
        assertThat(life.cancelled(after).asOf(after)).is(State.CANCELLED).wasBreachedAt(due);
        assertThat(life.with(before, Actor.VENDOR, new What.Merged("T-2")).asOf(after))
                .is(State.CANCELLED)
                .wasNeverBreached();
        assertThat(life.with(after, Actor.VENDOR, new What.Merged("T-2")).asOf(after))
                .is(State.CANCELLED)
                .wasBreachedAt(due);
    }

    @ParameterizedTest
    @MethodSource("dueInstants")
    void closed_endsTheResolutionLikeASolution(String target, String opened, String due, String before, String after) {
        Life life = Life.promised(target).opened(opened);

        assertThat(life.closed(before).asOf(after)).is(State.MET).stoppedAt(before);
        assertThat(life.closed(due).asOf(after)).is(State.MET);
        assertThat(life.closed(after).asOf(after)).is(State.MISSED).wasBreachedAt(due);
        assertThat(life.solved(before).closed(after).asOf(after)).is(State.MET).stoppedAt(before);
    }

    @Test
    void cancelled_endsWhatIsOpenOnly() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("first-response", "4 business hours"),
                        Schemes.row("resolution", "8 business hours")))
                .opened("Mon 9 Mar 09:00")
                .responded("Mon 9 Mar 10:00")
                .cancelled("Mon 9 Mar 11:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 13:00");

        Report report = life.report("Fri 13 Mar 09:00");
        assertThat(report.standing("first-response").orElseThrow()).is(State.MET);
        assertThat(report.standing("resolution").orElseThrow())
                .is(State.CANCELLED)
                .stoppedAt("Mon 9 Mar 11:00");
        assertThat(report.warnings()).extracting(Warning::code).containsExactly("after-end", "after-end");
        assertThat(report.nextLook()).isEmpty();
    }

    @Test
    void cancelled_whilePaused_isCancelled() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .cancelled("Mon 9 Mar 12:00");

        assertThat(life.asOf("Mon 9 Mar 13:00"))
                .is(State.CANCELLED)
                .hasElapsed("1H")
                .hasRemaining("7H");
    }

    @Test
    void bestEffort_runsUntilDoneAndIsNeverBreached() {
        Life life = Life.promised("best-effort").opened("Fri 6 Mar 15:00");

        assertThat(life.asOf("Sun 1 Nov 12:00")).is(State.RUNNING).isNotDue().wasNeverBreached();
        assertThat(life.report("Sun 8 Mar 12:00").nextLook()).isEmpty();
        assertThat(life.paused("Sun 8 Mar 12:00").asOf("Mon 9 Mar 12:00")).is(State.RUNNING);
        assertThat(life.solved("Sun 8 Nov 12:00").asOf("Sun 8 Nov 12:00")).is(State.MET);
        assertThat(life.cancelled("Sun 8 Nov 12:00").asOf("Sun 8 Nov 12:00")).is(State.CANCELLED);
    }

    @Test
    void absent_isNotApplicableWhateverHappens() {
        for (String word : new String[] {"none", "not-offered"}) {
            Life life = Life.promised(word).opened("Fri 6 Mar 15:00");
            assertThat(life.asOf("Fri 6 Mar 15:00")).is(State.NOT_APPLICABLE).isNotDue();
            assertThat(life.paused("Fri 6 Mar 16:00").asOf("Fri 6 Mar 16:00")).is(State.NOT_APPLICABLE);
            assertThat(life.solved("Fri 6 Mar 16:00").asOf("Fri 6 Mar 16:00")).is(State.NOT_APPLICABLE);
            assertThat(life.cancelled("Fri 6 Mar 16:00").asOf("Fri 6 Mar 16:00"))
                    .is(State.NOT_APPLICABLE);
            assertThat(life.report("Fri 6 Mar 16:00").nextLook()).isEmpty();
        }
    }

    /** The first that holds is shown: breached, paused, outside hours, running. */
    @Test
    void states_hideEachOtherInOrder() {
        Life life = Life.promised("8 business hours").opened("Fri 6 Mar 15:00");

        assertThat(life.asOf("Fri 6 Mar 16:00")).is(State.RUNNING);
        assertThat(life.asOf("Fri 6 Mar 17:00")).is(State.OUTSIDE_HOURS);
        assertThat(life.asOf("Mon 9 Mar 09:00")).is(State.RUNNING);
        Life paused = life.paused("Sat 7 Mar 12:00");
        assertThat(paused.asOf("Sat 7 Mar 12:00")).is(State.PAUSED);
        assertThat(paused.resumed("Sat 7 Mar 13:00").asOf("Sat 7 Mar 13:00")).is(State.OUTSIDE_HOURS);
        assertThat(life.paused("Mon 9 Mar 16:00").asOf("Sat 14 Mar 12:00")).is(State.BREACHED);
    }

    @Test
    void days_areOutsideHoursWhenTheDeskIsClosed() {
        Life life = Life.promised("2 business days close-of-day").opened("Fri 6 Mar 15:00");

        assertThat(life.asOf("Sat 7 Mar 12:00"))
                .is(State.OUTSIDE_HOURS)
                .hasElapsed("2H")
                .hasRemaining("16H");
        assertThat(life.asOf("Mon 9 Mar 10:00"))
                .is(State.RUNNING)
                .hasElapsed("3H")
                .hasRemaining("15H");
        assertThat(life.asOf("Wed 11 Mar 10:00")).is(State.BREACHED).hasOverrun("1H");
    }

    @Test
    void elapsedHours_areNeverOutsideHours() {
        assertThat(Life.promised("48 hours (24/7)").opened("Fri 6 Mar 15:00").asOf("Sat 7 Mar 12:00"))
                .is(State.RUNNING)
                .hasElapsed("21H")
                .hasRemaining("27H");
        assertThat(Life.promised("3 calendar days").opened("Fri 27 Mar 15:00").asOf("Sun 29 Mar 15:00"))
                .is(State.RUNNING)
                .hasElapsed("47H")
                .hasRemaining("24H");
    }

    @Test
    void amountOfZero_isDueAtOnce() {
        Life life = Life.promised("0 business hours").opened("Sat 7 Mar 12:00");

        assertThat(life.asOf("Sat 7 Mar 12:00")).is(State.BREACHED).isDue("Sat 7 Mar 12:00");
        assertThat(life.solved("Sat 7 Mar 12:00").asOf("Sat 7 Mar 12:00")).is(State.MET);
    }

    @Test
    void solvedTwice_theFirstCounts() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .solved("Tue 10 Mar 12:00");

        assertThat(life.asOf("Tue 10 Mar 12:00")).is(State.MET).stoppedAt("Mon 9 Mar 12:00");
        assertThat(life.report("Tue 10 Mar 12:00").warnings())
                .extracting(Warning::code)
                .containsExactly("already-resolved");
    }

    @Test
    void state_thatOnlyAReopeningChanges_isFinal() {
        assertThat(State.values())
                .filteredOn(State::isFinal)
                .containsExactlyInAnyOrder(State.NOT_APPLICABLE, State.CANCELLED, State.MET, State.MISSED);
    }
}
