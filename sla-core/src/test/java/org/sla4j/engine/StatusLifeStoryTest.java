package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/**
 * Statuses of the desk's own: entering one that a pause reason lists is a pause, leaving it ends the pause. Four hours of
 * an office in Brussels, from Monday 9 March at 10:00: due at 14:00, and later by what was paused.
 */
final class StatusLifeStoryTest {
    private static final Life OPEN = Life.under(Schemes.resolution("4 business hours")
                    .lifecycle(Lifecycle.BY_DEFAULT.withPauses(ImmutableMap.of(
                            "customer", listed("Pending", "On hold"), "supplier", listed("With supplier")))))
            .opened("Mon 9 Mar 10:00");

    private static PauseReason listed(String... statuses) {
        return new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.copyOf(statuses));
    }

    private static Life status(Life life, String at, String status) {
        return life.with(at, Actor.VENDOR, new What.StatusChanged(status));
    }

    @Test
    void enteringAListedStatus_pauses_leavingItResumes() {
        Life pending = status(OPEN, "Mon 9 Mar 11:00", "Pending");
        assertThat(pending.asOf("Mon 9 Mar 12:00").state()).isEqualTo(State.PAUSED);
        assertThat(status(pending, "Mon 9 Mar 12:30", "Open").asOf("Mon 9 Mar 13:00"))
                .isDue("Mon 9 Mar 15:30");
    }

    @Test
    void anotherStatusOfTheSameReason_goesOnPausing() {
        Life held = status(status(OPEN, "Mon 9 Mar 11:00", "Pending"), "Mon 9 Mar 11:30", "On hold");
        assertThat(status(held, "Mon 9 Mar 12:00", "Open").asOf("Mon 9 Mar 13:00"))
                .isDue("Mon 9 Mar 15:00");
        assertThat(held.report("Mon 9 Mar 11:45").warnings()).isEmpty();
    }

    @Test
    void aStatusOfAnotherReason_changesTheReason() {
        Life supplier = status(status(OPEN, "Mon 9 Mar 11:00", "Pending"), "Mon 9 Mar 11:30", "With supplier");
        // The customer's pause has ended, so that its resume finds none.
        Life resumed = supplier.resumed("Mon 9 Mar 12:00", "customer");
        assertThat(resumed.asOf("Mon 9 Mar 12:00").state()).isEqualTo(State.PAUSED);
        assertThat(resumed.report("Mon 9 Mar 12:00").warnings())
                .extracting(Warning::code)
                .containsExactly("not-paused");
        assertThat(status(supplier, "Mon 9 Mar 13:00", "Open").asOf("Mon 9 Mar 13:00"))
                .isDue("Mon 9 Mar 16:00");
    }

    @Test
    void aStatusThatNoReasonLists_isNothing() {
        Life open = status(status(OPEN, "Mon 9 Mar 11:00", "Open"), "Mon 9 Mar 11:30", "Solved");
        assertThat(open.asOf("Mon 9 Mar 12:00")).isDue("Mon 9 Mar 14:00");
        assertThat(open.report("Mon 9 Mar 12:00").warnings()).isEmpty();
    }

    @Test
    void aSolutionOrAResume_endsThePauseOfAStatus() {
        Life pending = status(OPEN, "Mon 9 Mar 11:00", "Pending");
        Life solved = status(pending.solved("Mon 9 Mar 12:00"), "Mon 9 Mar 12:01", "Open");
        assertThat(solved.report("Mon 9 Mar 12:01").warnings()).isEmpty();
        Life resumed = status(pending.resumed("Mon 9 Mar 12:00"), "Mon 9 Mar 12:30", "Open");
        assertThat(resumed.asOf("Mon 9 Mar 13:00")).isDue("Mon 9 Mar 15:00");
        assertThat(resumed.report("Mon 9 Mar 13:00").warnings()).isEmpty();
        Life named = status(pending.resumed("Mon 9 Mar 12:00", "customer"), "Mon 9 Mar 12:30", "Open");
        assertThat(named.report("Mon 9 Mar 13:00").warnings()).isEmpty();
    }

    @Test
    void aStatusOfASolvedTicket_isWarnedOf() {
        Life solved = status(OPEN.solved("Mon 9 Mar 12:00"), "Mon 9 Mar 12:01", "Pending");
        assertThat(solved.report("Mon 9 Mar 12:30").warnings())
                .extracting(Warning::code)
                .containsExactly("already-resolved");
        assertThat(status(solved, "Mon 9 Mar 12:40", "Open")
                        .report("Mon 9 Mar 12:40")
                        .warnings())
                .hasSize(1);
    }

    @Test
    void aPauseSinceTheSolution_holdsWhatStartsLater() {
        Life solved = Life.under(Schemes.policy(
                                Schemes.row("next-response", "4 business hours"),
                                Schemes.row("resolution", "4 business hours"))
                        .lifecycle(Lifecycle.BY_DEFAULT.withPauses(ImmutableMap.of("customer", listed("Pending")))))
                .opened("Mon 9 Mar 10:00")
                .solved("Mon 9 Mar 11:00");

        for (Life paused :
                List.of(status(solved, "Mon 9 Mar 11:30", "Pending"), solved.paused("Mon 9 Mar 11:30", "customer"))) {
            Life waiting = paused.customerWrote("Mon 9 Mar 12:00");
            assertThat(waiting.standing("next-response", "Mon 9 Mar 13:00")).is(State.PAUSED);
            assertThat(waiting.resumed("Mon 9 Mar 13:00", "customer").standing("next-response", "Mon 9 Mar 13:00"))
                    .is(State.RUNNING)
                    .isDue("Mon 9 Mar 17:00");
            assertThat(waiting.standing("resolution", "Mon 9 Mar 13:00")).is(State.MET);
        }
    }

    @Test
    void leavingAStatus_whosePauseWasResumed_leavesALaterPauseOn() {
        Life resumed = status(OPEN, "Mon 9 Mar 11:00", "Pending").resumed("Mon 9 Mar 12:00", "customer");
        Life paused = resumed.paused("Mon 9 Mar 13:00", "customer");

        assertThat(status(paused, "Mon 9 Mar 14:00", "Open").asOf("Mon 9 Mar 15:00"))
                .is(State.PAUSED);
        Life all = status(OPEN, "Mon 9 Mar 11:00", "Pending").resumed("Mon 9 Mar 12:00");
        assertThat(status(all.paused("Mon 9 Mar 13:00", "customer"), "Mon 9 Mar 14:00", "Open")
                        .asOf("Mon 9 Mar 15:00"))
                .is(State.PAUSED);
    }

    @Test
    void aCorrectedStatus_isAsIfItHadNeverBeenThere() {
        Life pending = status(OPEN, "Mon 9 Mar 11:00", "Pending");
        Life slip = status(pending, "Mon 9 Mar 11:30", "Open");
        Life supplier = status(slip, "Mon 9 Mar 12:00", "With supplier");
        Life back = status(supplier, "Mon 9 Mar 13:00", "Open");
        // Paused from 11:00 to 11:30 and from 12:00 to 13:00; without the slip, from 11:00 to 13:00.
        assertThat(back.asOf("Mon 9 Mar 13:00")).isDue("Mon 9 Mar 15:30");
        assertThat(back.corrected("Mon 9 Mar 13:10", 3).asOf("Mon 9 Mar 13:10")).isDue("Mon 9 Mar 16:00");
    }

    @Test
    void aStatusBeforeTheOpening_warnsOnlyWhereItIsAPause() {
        Life before = Life.under(Schemes.resolution("4 business hours")
                .lifecycle(Lifecycle.BY_DEFAULT.withPauses(ImmutableMap.of("customer", listed("Pending")))));
        Life opened = status(status(before, "Mon 9 Mar 09:00", "New"), "Mon 9 Mar 09:30", "Pending")
                .opened("Mon 9 Mar 10:00");
        assertThat(opened.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("before-opening");
    }

    @Test
    void anotherSpelling_isWarnedOfOnce() {
        Life life = status(status(OPEN, "Mon 9 Mar 11:00", "pending"), "Mon 9 Mar 11:30", "pending");
        assertThat(life.report("Mon 9 Mar 12:00").warnings())
                .containsExactly(new Warning(
                        "unknown-status", "the status \"pending\" pauses nothing; the policy writes \"Pending\""));
        assertThat(life.asOf("Mon 9 Mar 12:00")).isDue("Mon 9 Mar 14:00");
    }
}
