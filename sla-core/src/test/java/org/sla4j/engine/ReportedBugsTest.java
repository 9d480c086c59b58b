package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** The bugs that users of other systems report year after year, with the right answer counted on a calendar by hand. */
final class ReportedBugsTest {
    /** Frappe, ERPNext, GLPI: the weekend is added to the due instant, as wall time. */
    @Test
    void pauseOverAWeekend_isNotWallTime() {
        Life life = Life.promised("8 business hours")
                .opened("Fri 6 Mar 09:00")
                .paused("Fri 6 Mar 16:30")
                .resumed("Mon 9 Mar 09:30");

        // 7.5 h are used; the pause takes half an hour of Friday and half an hour of Monday, not 65 hours.
        assertThat(life.asOf("Mon 9 Mar 09:30"))
                .is(State.RUNNING)
                .isDue("Mon 9 Mar 10:00")
                .hasElapsed("7H30M")
                .hasRemaining("30M");
    }

    /** Zammad, Freshdesk: what was paused before the change is counted again by the new target. */
    @Test
    void pauseCredit_isKeptWhenTheSeverityChanges() {
        Life open = Life.under(Schemes.twoSeverities("8 business hours", "16 business hours"));
        Life lowered = open.opened("Mon 9 Mar 09:00", "P1")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 14:00")
                .changed("Mon 9 Mar 15:00", "P2");
        Life raised = open.opened("Mon 9 Mar 09:00", "P2")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 14:00")
                .changed("Tue 10 Mar 16:00", "P1");

        // 1 h and 3 h on Monday, 8 h on Tuesday, 4 h on Wednesday.
        assertThat(lowered.asOf("Mon 9 Mar 15:00"))
                .isDue("Wed 11 Mar 13:00")
                .hasElapsed("2H")
                .hasPauses("Mon 9 Mar 10:00 - Mon 9 Mar 14:00");
        // The bound is the old target with its pause; from the change it would be Wednesday 16:00.
        assertThat(raised.asOf("Tue 10 Mar 16:00")).isDue("Wed 11 Mar 13:00");
    }

    /** Targets in days: paused in the evening and resumed in the morning, and the day is lost all the same. */
    @Test
    void daysWithAPauseOutsideHours_areNotMoved() {
        for (String target : new String[] {
            "2 business days same-time", "2 business days close-of-day", "2 business days of 8 working hours"
        }) {
            Life open = Life.promised(target).opened("Fri 6 Mar 10:00");
            Life paused = open.paused("Fri 6 Mar 18:00")
                    .resumed("Mon 9 Mar 08:00")
                    .paused("Mon 9 Mar 17:00")
                    .resumed("Tue 10 Mar 09:00");

            assertThat(paused.asOf("Tue 10 Mar 09:00").times().due())
                    .isEqualTo(open.asOf("Fri 6 Mar 10:00").times().due())
                    .contains(Brussels.at(target.endsWith("close-of-day") ? "Tue 10 Mar 17:00" : "Tue 10 Mar 10:00"));
        }
    }

    /** Jira, Freshdesk: a ticket that was solved weeks ago is opened again, and is breached on the spot. */
    @Test
    void staleReopening_isNotBreachedAtOnce() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 30 Mar 12:00");

        assertThat(life.asOf("Mon 30 Mar 12:00"))
                .is(State.RUNNING)
                .isDue("Mon 30 Mar 17:00")
                .hasElapsed("3H")
                .hasRemaining("5H")
                .wasNeverBreached();
    }

    /** The same when somebody corrected the severity of the solved ticket, from which the time before would not do. */
    @Test
    void staleReopening_withASeverityRaisedMeanwhile_isNotBreachedAtOnce() {
        Life life = Life.under(Schemes.twoSeverities("2 business hours", "8 business hours"))
                .opened("Mon 9 Mar 09:00", "P2")
                .solved("Mon 9 Mar 12:00")
                .changed("Mon 9 Mar 13:00", "P1")
                .reopened("Mon 30 Mar 12:00");

        assertThat(life.asOf("Mon 30 Mar 12:00"))
                .is(State.RUNNING)
                .isDue("Mon 30 Mar 14:00")
                .wasNeverBreached();
    }

    /** Chatwoot, GLPI: an automatic answer stops the clock, and nobody has read the ticket. */
    @Test
    void botsAnswer_doesNotMeetTheResponse() {
        Life life = Life.under(Schemes.policy(Schemes.row("first-response", "4 business hours")))
                .opened("Fri 6 Mar 16:00")
                .with("Fri 6 Mar 16:00", Actor.AUTOMATIC, new What.Response())
                .with("Fri 6 Mar 16:01", Actor.AUTOMATIC, new What.Assigned(Optional.empty()));

        assertThat(life.standing("first-response", "Mon 9 Mar 12:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 12:00");
        assertThat(life.responded("Mon 9 Mar 11:00").standing("first-response", "Mon 9 Mar 12:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 11:00");
    }

    /** Jira, Zammad: pausing, lowering or opening again makes the red ticket green. */
    @Test
    void breach_isNotHiddenByALaterPause() {
        Life breached = Life.under(Schemes.twoSeverities("4 business hours", "40 business hours"))
                .opened("Mon 9 Mar 09:00", "P1");

        assertThat(breached.paused("Mon 9 Mar 14:00").asOf("Fri 13 Mar 12:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 13:00")
                .wasBreachedAt("Mon 9 Mar 13:00")
                .hasOverrun("1H");
        assertThat(breached.paused("Mon 9 Mar 14:00")
                        .resumed("Tue 10 Mar 14:00")
                        .asOf("Tue 10 Mar 15:00"))
                .is(State.BREACHED)
                .hasOverrun("2H");
        assertThat(breached.paused("Mon 9 Mar 14:00").solved("Tue 10 Mar 14:00").asOf("Tue 10 Mar 15:00"))
                .is(State.MISSED)
                .wasBreachedAt("Mon 9 Mar 13:00");
        assertThat(breached.changed("Mon 9 Mar 14:00", "P2").asOf("Mon 9 Mar 15:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 13:00");
        assertThat(breached.solved("Mon 9 Mar 14:00")
                        .reopened("Tue 10 Mar 14:00")
                        .asOf("Tue 10 Mar 14:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 13:00");
    }

    /** Kogito, osTicket: what begins and ends while the desk is closed has a due instant before its opening, or a negative one. */
    @Test
    void ticketOpenedAndSolvedOutsideHours_isMetWithNothingUsed() {
        for (String target : new String[] {
            "8 business hours",
            "2 business days same-time",
            "2 business days close-of-day",
            "2 business days of 8 working hours",
            "next business day"
        }) {
            assertThat(Life.promised(target)
                            .opened("Sat 28 Mar 23:00")
                            .solved("Sun 29 Mar 05:00")
                            .asOf("Tue 31 Mar 12:00"))
                    .is(State.MET)
                    .hasElapsed("0S")
                    .wasNeverBreached();
        }
        // On Monday 09:00 to 17:00; five hours by the clock changed that night.
        assertThat(Life.promised("8 business hours")
                        .opened("Sat 28 Mar 23:00")
                        .solved("Sun 29 Mar 05:00")
                        .asOf("Sun 29 Mar 05:00"))
                .isDue("Mon 30 Mar 17:00")
                .hasRemaining("8H");
        assertThat(Life.promised("8 hours (24/7)")
                        .opened("Sat 28 Mar 23:00")
                        .solved("Sun 29 Mar 05:00")
                        .asOf("Sun 29 Mar 05:00"))
                .isDue("Sun 29 Mar 08:00")
                .hasElapsed("5H")
                .hasRemaining("3H");
        assertThat(Life.promised("8 business hours")
                        .opened("Wed 11 Nov 10:00")
                        .solved("Wed 11 Nov 12:00")
                        .asOf("Wed 11 Nov 12:00"))
                .is(State.MET)
                .isDue("Thu 12 Nov 17:00")
                .hasElapsed("0S");
    }
}
