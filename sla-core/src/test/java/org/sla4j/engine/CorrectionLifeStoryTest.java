package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/** Rule 20: the order of events, and corrections. */
final class CorrectionLifeStoryTest {
    private static Life opened() {
        return Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Mon 9 Mar 09:00");
    }

    @Test
    void correction_ofAPause_isAsIfItHadNeverBeen() {
        Life paused = opened().paused("Mon 9 Mar 10:00");

        assertThat(paused.asOf("Mon 9 Mar 12:00")).is(State.PAUSED);
        Life corrected = paused.corrected("Mon 9 Mar 12:00", 1);
        assertThat(corrected.report("Mon 9 Mar 12:00")).isEqualTo(opened().report("Mon 9 Mar 12:00"));
        // Before it was known, it was paused.
        assertThat(corrected.asOf("Mon 9 Mar 11:59")).is(State.PAUSED);
    }

    @Test
    void correction_ofAPauseOfTheSameInstant_isAsIfItHadNeverBeen() {
        // Rule 20: the pause is earlier, since at one instant corrections come last.
        Life corrected = opened().paused("Mon 9 Mar 10:00").corrected("Mon 9 Mar 10:00", 1);

        assertThat(corrected.report("Mon 9 Mar 12:00")).isEqualTo(opened().report("Mon 9 Mar 12:00"));
    }

    @Test
    void correction_ofASolution_opensTheTicket() {
        Life life = opened().solved("Mon 9 Mar 10:00").corrected("Tue 10 Mar 12:00", 1);

        assertThat(life.asOf("Tue 10 Mar 12:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 17:00")
                .hasElapsed("11H");
    }

    @Test
    void correction_ofASeverity_undoesItAlsoWhenTimeHasPassed() {
        Life life = opened().changed("Mon 9 Mar 10:00", "P1").corrected("Mon 9 Mar 16:00", 1);

        assertThat(life.asOf("Mon 9 Mar 15:00")).is(State.BREACHED).wasBreachedAt("Mon 9 Mar 14:00");
        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 17:00")
                .wasNeverBreached();
    }

    @Test
    void correction_ofACorrection_bringsTheEventBack() {
        Life life = opened().paused("Mon 9 Mar 10:00")
                .corrected("Mon 9 Mar 11:00", 1)
                .corrected("Mon 9 Mar 12:00", 1);

        assertThat(life.asOf("Mon 9 Mar 11:30")).is(State.RUNNING);
        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.PAUSED).hasElapsed("1H");
        Life again = life.corrected("Mon 9 Mar 13:00", 1);
        assertThat(again.asOf("Mon 9 Mar 13:00")).is(State.RUNNING).hasElapsed("4H");
        assertThat(again.report("Mon 9 Mar 13:00").warnings()).isEmpty();
    }

    @Test
    void correction_ofTheOpening_leavesNoTicket() {
        Report report = opened().corrected("Mon 9 Mar 11:00", 1).report("Mon 9 Mar 11:00");

        assertThat(report.ticket()).isEmpty();
        assertThat(report.standings()).isEmpty();
        assertThat(report.warnings()).extracting(Warning::code).containsExactly("never-opened");
    }

    @Test
    void correction_ofTheFirstOfTwoOpenings_letsTheSecondCount() {
        Life life = opened().opened("Mon 9 Mar 11:00", "P1").corrected("Mon 9 Mar 12:00", 2);

        assertThat(life.asOf("Mon 9 Mar 11:30")).startedAt("Mon 9 Mar 09:00").isDue("Tue 10 Mar 17:00");
        assertThat(life.asOf("Mon 9 Mar 12:00")).startedAt("Mon 9 Mar 11:00").isDue("Mon 9 Mar 15:00");
    }

    @Test
    void correction_ofNothing_isAWarning() {
        Life life = opened().with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Corrected("unheard-of"));

        assertThat(life.report("Mon 9 Mar 10:00").warnings())
                .extracting(Warning::code)
                .containsExactly("nothing-to-correct");
    }

    @Test
    void correction_ofALaterEvent_isAWarning() {
        History history = History.of(List.of(
                event("a", "Mon 9 Mar 09:00", 0, Life.opening("P2")),
                event("b", "Mon 9 Mar 10:00", 1, new What.Corrected("c")),
                event("c", "Mon 9 Mar 11:00", 2, new What.Paused("customer"))));
        Report report = opened().engine().report(history, Brussels.at("Mon 9 Mar 12:00"));

        assertThat(report.warnings()).extracting(Warning::code).containsExactly("nothing-to-correct");
        assertThat(report.standing("resolution").orElseThrow()).is(State.PAUSED);
    }

    @Test
    void correction_ofAnIdThatTwoEventsHave_strikesTheFirstAndWarns() {
        History history = History.of(List.of(
                event("a", "Mon 9 Mar 09:00", 0, Life.opening("P2")),
                event("b", "Mon 9 Mar 10:00", 1, new What.Paused("customer")),
                event("b", "Mon 9 Mar 11:00", 2, new What.Paused("vendor")),
                event("c", "Mon 9 Mar 12:00", 3, new What.Corrected("b"))));
        Report report = opened().engine().report(history, Brussels.at("Mon 9 Mar 12:00"));

        assertThat(report.warnings()).extracting(Warning::code).containsExactly("duplicate-event");
        assertThat(report.standing("resolution").orElseThrow()).is(State.PAUSED).hasElapsed("2H");
    }

    private static Event event(String id, String at, long sequence, What what) {
        Instant instant = Brussels.at(at);
        return new Event(id, instant, sequence, Actor.VENDOR, Optional.empty(), what);
    }

    private static Report at11(What... whats) {
        List<Event> events = new ArrayList<>();
        events.add(event("", "Mon 9 Mar 09:00", 0, Life.opening("P1")));
        for (What what : whats) {
            events.add(event("", "Mon 9 Mar 11:00", 0, what));
        }
        return opened().engine().report(History.of(events), Brussels.at("Mon 9 Mar 11:00"));
    }

    private static Standing standing(Report report) {
        return report.standing("resolution").orElseThrow();
    }

    /** At one instant and sequence number: stop, change of severity, pause, resume, reopening. */
    @Test
    void order_ofOneInstantAndNumber_isByKind() {
        What solved = new What.Resolved();
        What lowered = new What.Reclassified("P2", ImmutableSet.of());
        What paused = new What.Paused("customer");
        What resumed = new What.Resumed(Optional.of("customer"));
        What reopened = new What.Reopened();

        // Solved before it is lowered: P1's due instant stands.
        assertThat(standing(at11(lowered, solved))).is(State.MET).isDue("Mon 9 Mar 13:00");
        assertThat(standing(at11(solved, lowered))).is(State.MET).isDue("Mon 9 Mar 13:00");
        // Solved before it is paused: the pause comes too late.
        assertThat(at11(paused, solved).warnings()).extracting(Warning::code).containsExactly("already-resolved");
        // Paused before it is resumed: a pause of no length.
        assertThat(standing(at11(resumed, paused))).is(State.RUNNING).isDue("Mon 9 Mar 13:00");
        assertThat(at11(resumed, paused).warnings()).isEmpty();
        // Solved before it is opened again.
        assertThat(standing(at11(reopened, solved))).is(State.RUNNING).isDue("Mon 9 Mar 13:00");
        assertThat(at11(reopened, solved).warnings()).isEmpty();
    }

    @Test
    void order_ofOneInstant_isBySequenceNumberFirst() {
        History history = History.of(List.of(
                event("", "Mon 9 Mar 11:00", 3, new What.Resolved()),
                event("", "Mon 9 Mar 11:00", 2, new What.Reclassified("P2", ImmutableSet.of())),
                event("", "Mon 9 Mar 09:00", 9, Life.opening("P1"))));

        assertThat(standing(opened().engine().report(history, Brussels.at("Mon 9 Mar 11:00"))))
                .is(State.MET)
                .isDue("Tue 10 Mar 17:00");
    }

    @Test
    void order_openingComesFirst() {
        History history = History.of(List.of(
                event("", "Mon 9 Mar 09:00", 0, new What.Response()),
                event("", "Mon 9 Mar 09:00", 0, new What.Paused("customer")),
                event("", "Mon 9 Mar 09:00", 0, Life.opening("P1"))));

        assertThat(standing(opened().engine().report(history, Brussels.at("Mon 9 Mar 09:00"))))
                .is(State.PAUSED);
    }

    @Test
    void events_afterTheInstant_doNotCount() {
        Life life = opened().paused("Mon 9 Mar 10:00").solved("Mon 9 Mar 12:00");

        assertThat(life.asOf("Mon 9 Mar 09:59")).is(State.RUNNING);
        assertThat(life.asOf("Mon 9 Mar 10:00")).is(State.PAUSED);
        assertThat(life.report("Mon 9 Mar 08:59").ticket()).isEmpty();
    }

    @Test
    void correction_ofItself_isAWarning() {
        List<Event> events = new ArrayList<>(opened().history().events());
        events.add(new Event(
                "self", Brussels.at("Mon 9 Mar 10:00"), 1, Actor.VENDOR, Optional.empty(), new What.Corrected("self")));
        Report report = opened().engine().report(History.of(events), Brussels.at("Mon 9 Mar 11:00"));

        assertThat(report.warnings()).extracting(Warning::code).containsExactly("nothing-to-correct");
    }
}
