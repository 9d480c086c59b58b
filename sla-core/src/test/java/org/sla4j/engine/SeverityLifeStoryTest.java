package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Reclassification;

/**
 * Rule 16 where a policy names no basis: raised counts from the change and is never due later, lowered counts from the
 * start and is never due earlier. Every expectation is counted on a calendar by hand.
 */
final class SeverityLifeStoryTest {
    /** P2, P1, and what is due when the ticket of Friday 15:00 is raised on Saturday at 12:00. */
    static Stream<Arguments> raised() {
        return Stream.of(
                // From Monday 09:00.
                arguments(
                        "16 business hours",
                        "4 business hours",
                        "Mon 9 Mar 13:00",
                        "Thu 12 Nov 13:00",
                        "Mon 30 Mar 13:00",
                        "Mon 26 Oct 13:00"),
                // The clock starts on Monday at 09:00.
                arguments(
                        "3 business days same-time",
                        "1 business days same-time",
                        "Tue 10 Mar 09:00",
                        "Fri 13 Nov 09:00",
                        "Tue 31 Mar 09:00",
                        "Tue 27 Oct 09:00"),
                arguments(
                        "3 business days close-of-day",
                        "1 business days close-of-day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        "3 business days of 8 working hours",
                        "1 business days of 8 working hours",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "3 business days close-of-day",
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "5 calendar days",
                        "2 calendar days",
                        "Mon 9 Mar 12:00",
                        "Fri 13 Nov 12:00",
                        "Mon 30 Mar 12:00",
                        "Mon 26 Oct 12:00"),
                // 24 physical hours.
                arguments(
                        "72 hours (24/7)",
                        "24 hours (24/7)",
                        "Sun 8 Mar 12:00",
                        "Thu 12 Nov 12:00",
                        "Sun 29 Mar 13:00",
                        "Sun 25 Oct 11:00"),
                // The desk that is closed on holidays only.
                arguments(
                        "48 hours (round)",
                        "16 hours (round)",
                        "Sun 8 Mar 04:00",
                        "Thu 12 Nov 16:00",
                        "Sun 29 Mar 05:00",
                        "Sun 25 Oct 03:00"),
                // Another kind of clock.
                arguments(
                        "16 business hours",
                        "4 hours (24/7)",
                        "Sat 7 Mar 16:00",
                        "Wed 11 Nov 16:00",
                        "Sat 28 Mar 16:00",
                        "Sat 24 Oct 16:00"),
                arguments(
                        "72 hours (24/7)",
                        "4 business hours",
                        "Mon 9 Mar 13:00",
                        "Thu 12 Nov 13:00",
                        "Mon 30 Mar 13:00",
                        "Mon 26 Oct 13:00"),
                arguments(
                        "3 business days same-time",
                        "4 hours (24/7)",
                        "Sat 7 Mar 16:00",
                        "Wed 11 Nov 16:00",
                        "Sat 28 Mar 16:00",
                        "Sat 24 Oct 16:00"));
    }

    @ParameterizedTest
    @MethodSource("raised")
    void raised_countsFromTheChange(String p2, String p1, String march, String november, String spring, String autumn) {
        Life open = Life.under(Schemes.twoSeverities(p1, p2));

        Life weekend = open.opened("Fri 6 Mar 15:00", "P2").changed("Sat 7 Mar 12:00", "P1");
        assertThat(weekend.asOf("Sat 7 Mar 12:00")).isDue(march).countsFrom("Sat 7 Mar 12:00");
        Life holiday = open.opened("Tue 10 Nov 15:00", "P2").changed("Wed 11 Nov 12:00", "P1");
        assertThat(holiday.asOf("Wed 11 Nov 12:00")).isDue(november).countsFrom("Wed 11 Nov 12:00");
        Life clockChange = open.opened("Fri 27 Mar 15:00", "P2").changed("Sat 28 Mar 12:00", "P1");
        assertThat(clockChange.asOf("Sat 28 Mar 12:00")).isDue(spring).countsFrom("Sat 28 Mar 12:00");
        clockChange = open.opened("Fri 23 Oct 15:00", "P2").changed("Sat 24 Oct 12:00", "P1");
        assertThat(clockChange.asOf("Sat 24 Oct 12:00")).isDue(autumn).countsFrom("Sat 24 Oct 12:00");
    }

    /** P1, P2, and what is due when the ticket of Friday 15:00 is lowered on Saturday at 12:00. */
    static Stream<Arguments> lowered() {
        return Stream.of(
                // 2 h, 8 h, 6 h.
                arguments(
                        "4 business hours",
                        "16 business hours",
                        "Tue 10 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                arguments(
                        "1 business days same-time",
                        "3 business days same-time",
                        "Wed 11 Mar 15:00",
                        "Mon 16 Nov 15:00",
                        "Wed 1 Apr 15:00",
                        "Wed 28 Oct 15:00"),
                arguments(
                        "1 business days close-of-day",
                        "3 business days close-of-day",
                        "Wed 11 Mar 17:00",
                        "Mon 16 Nov 17:00",
                        "Wed 1 Apr 17:00",
                        "Wed 28 Oct 17:00"),
                // 2 h, 8 h, 8 h, 6 h.
                arguments(
                        "1 business days of 8 working hours",
                        "3 business days of 8 working hours",
                        "Wed 11 Mar 15:00",
                        "Mon 16 Nov 15:00",
                        "Wed 1 Apr 15:00",
                        "Wed 28 Oct 15:00"),
                arguments(
                        "next business day",
                        "3 business days close-of-day",
                        "Wed 11 Mar 17:00",
                        "Mon 16 Nov 17:00",
                        "Wed 1 Apr 17:00",
                        "Wed 28 Oct 17:00"),
                arguments(
                        "2 calendar days",
                        "5 calendar days",
                        "Wed 11 Mar 15:00",
                        "Sun 15 Nov 15:00",
                        "Wed 1 Apr 15:00",
                        "Wed 28 Oct 15:00"),
                arguments(
                        "24 hours (24/7)",
                        "72 hours (24/7)",
                        "Mon 9 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 14:00"),
                arguments(
                        "24 hours (round)",
                        "48 hours (round)",
                        "Sun 8 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Sun 29 Mar 16:00",
                        "Sun 25 Oct 14:00"),
                // Another kind of clock: 4 h from Friday 15:00 are later than Saturday 21:00.
                arguments(
                        "30 hours (24/7)",
                        "4 business hours",
                        "Mon 9 Mar 11:00",
                        "Thu 12 Nov 11:00",
                        "Mon 30 Mar 11:00",
                        "Mon 26 Oct 11:00"),
                // They are earlier than 80 h day and night, and so bounded by those.
                arguments(
                        "80 hours (24/7)",
                        "4 business hours",
                        "Mon 9 Mar 23:00",
                        "Fri 13 Nov 23:00",
                        "Tue 31 Mar 00:00",
                        "Mon 26 Oct 22:00"),
                arguments(
                        "80 hours (24/7)",
                        "next business day",
                        "Mon 9 Mar 23:00",
                        "Fri 13 Nov 23:00",
                        "Tue 31 Mar 00:00",
                        "Mon 26 Oct 22:00"));
    }

    @ParameterizedTest
    @MethodSource("lowered")
    void lowered_countsFromTheStart(String p1, String p2, String march, String november, String spring, String autumn) {
        Life open = Life.under(Schemes.twoSeverities(p1, p2));

        Life weekend = open.opened("Fri 6 Mar 15:00", "P1").changed("Sat 7 Mar 12:00", "P2");
        assertThat(weekend.asOf("Sat 7 Mar 12:00")).isDue(march).countsFrom("Fri 6 Mar 15:00");
        Life holiday = open.opened("Tue 10 Nov 15:00", "P1").changed("Wed 11 Nov 12:00", "P2");
        assertThat(holiday.asOf("Wed 11 Nov 12:00")).isDue(november).countsFrom("Tue 10 Nov 15:00");
        Life clockChange = open.opened("Fri 27 Mar 15:00", "P1").changed("Sat 28 Mar 12:00", "P2");
        assertThat(clockChange.asOf("Sat 28 Mar 12:00")).isDue(spring).countsFrom("Fri 27 Mar 15:00");
        clockChange = open.opened("Fri 23 Oct 15:00", "P1").changed("Sat 24 Oct 12:00", "P2");
        assertThat(clockChange.asOf("Sat 24 Oct 12:00")).isDue(autumn).countsFrom("Fri 23 Oct 15:00");
    }

    /** P2 is due on Tuesday at 15:00, by whatever reading; raised an hour before. */
    static Stream<Arguments> bounds() {
        return Stream.of(
                arguments("16 business hours", "4 business hours"),
                arguments("2 business days same-time", "1 business days same-time"),
                arguments("2 business days of 8 working hours", "4 business hours"),
                arguments("96 hours (24/7)", "24 hours (24/7)"),
                arguments("4 calendar days", "2 calendar days"),
                arguments("16 business hours", "next business day"),
                arguments("96 hours (24/7)", "4 business hours"),
                arguments("16 business hours", "24 hours (24/7)"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void raised_isNeverDueLaterThanTheOldTargetWas(String p2, String p1) {
        Life life = Life.under(Schemes.twoSeverities(p1, p2))
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Tue 10 Mar 14:00", "P1");

        assertThat(life.asOf("Tue 10 Mar 14:00")).isDue("Tue 10 Mar 15:00").countsFrom("Tue 10 Mar 14:00");
        assertThat(life.asOf("Tue 10 Mar 15:00")).is(State.BREACHED).wasBreachedAt("Tue 10 Mar 15:00");
    }

    @Test
    void raised_boundMovesWithLaterPauses() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Tue 10 Mar 14:00", "P1")
                .paused("Tue 10 Mar 14:30")
                .resumed("Tue 10 Mar 16:30");

        // Of the old target half an hour is left; the new one would be due on Wednesday at 12:00.
        assertThat(life.asOf("Tue 10 Mar 16:30")).isDue("Tue 10 Mar 17:00");
    }

    @Test
    void raised_boundHasThePausesBeforeTheChange() {
        Life life = Life.under(Schemes.twoSeverities("8 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P2")
                .paused("Mon 9 Mar 09:00")
                .resumed("Mon 9 Mar 13:00")
                .changed("Tue 10 Mar 14:00", "P1");

        // Old: 2 h, 4 h, 8 h, 2 h on Wednesday. New: 3 h, 5 h on Wednesday.
        assertThat(life.asOf("Tue 10 Mar 14:00")).isDue("Wed 11 Mar 11:00");
    }

    @Test
    void lowered_boundMovesWithLaterPauses() {
        Life life = Life.under(Schemes.twoSeverities("80 hours (24/7)", "4 business hours"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Sat 7 Mar 12:00", "P2")
                .paused("Mon 9 Mar 12:00")
                .resumed("Mon 9 Mar 18:00");

        // The old target was due on Monday at 23:00, and is paused for six hours.
        assertThat(life.asOf("Mon 9 Mar 18:00")).isDue("Tue 10 Mar 05:00");
    }

    @Test
    void raisedWhilePaused_hasNoDueInstantUntilTheResume() {
        Life paused = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P2")
                .paused("Fri 6 Mar 16:00")
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(paused.asOf("Mon 9 Mar 11:00"))
                .is(State.PAUSED)
                .isNotDue()
                .hasElapsed("0S")
                .hasRemaining("4H");
        // Old: 1 h, 5 h, 8 h, 2 h. New: 4 h.
        assertThat(paused.resumed("Mon 9 Mar 12:00").asOf("Mon 9 Mar 12:00")).isDue("Mon 9 Mar 16:00");
    }

    @Test
    void severity_changedTwice_boundsByWhatWasInForce() {
        Life life = Life.under(Schemes.resolution(
                        "4 business hours", "8 business hours", "16 business hours", "24 business hours"))
                .opened("Fri 6 Mar 15:00", "P3")
                .changed("Mon 9 Mar 11:00", "P4")
                .changed("Mon 9 Mar 15:00", "P1");

        // P3: Tuesday 15:00. P4 from the start: 2 h, 8 h, 8 h, 6 h on Wednesday. P1 from the change: 2 h, 2 h.
        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Tue 10 Mar 15:00");
        assertThat(life.asOf("Mon 9 Mar 12:00")).isDue("Wed 11 Mar 15:00");
        assertThat(life.asOf("Mon 9 Mar 15:00")).isDue("Tue 10 Mar 11:00").wasDueFirst("Tue 10 Mar 15:00");
        // P2 from the start: 2 h, 6 h on Monday; never earlier than P1 was.
        assertThat(life.changed("Mon 9 Mar 16:00", "P2").asOf("Mon 9 Mar 16:00"))
                .isDue("Tue 10 Mar 11:00")
                .hasElapsed("9H")
                .hasRemaining("3H");
    }

    @Test
    void severity_changedToTheSame_isNoChange() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Mon 9 Mar 12:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 12:00")).isDue("Tue 10 Mar 15:00").countsFrom("Fri 6 Mar 15:00");
        assertThat(life.report("Mon 9 Mar 12:00").warnings()).isEmpty();
    }

    @Test
    void severity_raisedAtTheDueInstant_comesBeforeTheCheck() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");

        // P1 is due on Monday at 11:00.
        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 15:00")
                .wasNeverBreached();
    }

    @Test
    void breach_staysWhenALaterChangeGivesADueInstantToCome() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 12:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 11:00")
                .isDue("Tue 10 Mar 15:00")
                .hasRemaining("11H")
                .hasNoOverrun();
        assertThat(life.solved("Mon 9 Mar 13:00").asOf("Mon 9 Mar 13:00"))
                .is(State.MISSED)
                .wasBreachedAt("Mon 9 Mar 11:00");
    }

    @Test
    void breach_thenLoweredThenPaused_saysWhatIsLeft() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2")
                .paused("Mon 9 Mar 13:00");

        assertThat(life.asOf("Mon 9 Mar 16:00"))
                .is(State.BREACHED)
                .isNotDue()
                .hasElapsed("6H")
                .hasRemaining("10H");
    }

    /** Absent cells are words, and no target bounds another across them. */
    @Test
    void severity_toAnAbsentTargetAndBack() {
        Life life = Life.under(Schemes.resolution("4 business hours", "16 business hours", "best-effort", "none"))
                .opened("Fri 6 Mar 15:00", "P2");

        Life none = life.changed("Mon 9 Mar 12:00", "P4");
        assertThat(none.asOf("Mon 9 Mar 12:00"))
                .is(State.NOT_APPLICABLE)
                .isNotDue()
                .wasNeverBreached();
        assertThat(none.solved("Mon 9 Mar 13:00").asOf("Mon 9 Mar 13:00")).is(State.NOT_APPLICABLE);
        // Raised from nothing: from the change, 3 h and 13 h.
        assertThat(none.changed("Mon 9 Mar 14:00", "P2").asOf("Mon 9 Mar 14:00"))
                .is(State.RUNNING)
                .isDue("Wed 11 Mar 14:00")
                .countsFrom("Mon 9 Mar 14:00");
        Life best = life.changed("Mon 9 Mar 12:00", "P3");
        assertThat(best.asOf("Sat 14 Mar 12:00")).is(State.RUNNING).isNotDue().wasNeverBreached();
        assertThat(best.solved("Sat 14 Mar 13:00").asOf("Sat 14 Mar 13:00")).is(State.MET);
        assertThat(best.changed("Mon 9 Mar 14:00", "P1").asOf("Mon 9 Mar 14:00"))
                .isDue("Tue 10 Mar 10:00");
    }

    @Test
    void severity_loweredFromAnAbsentTarget_countsFromTheStart() {
        Life life = Life.under(Schemes.resolution("none", "16 business hours", "none", "best-effort"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 12:00")).isDue("Tue 10 Mar 15:00").countsFrom("Fri 6 Mar 15:00");
    }

    @Test
    void severity_loweredToAnAbsentTarget_leavesABreachOnRecord() {
        Life life = Life.under(Schemes.resolution("4 business hours", "none", "not-offered", "best-effort"))
                .opened("Fri 6 Mar 15:00", "P1");

        assertThat(life.changed("Mon 9 Mar 12:00", "P2").asOf("Mon 9 Mar 12:00"))
                .is(State.NOT_APPLICABLE)
                .wasBreachedAt("Mon 9 Mar 11:00");
        assertThat(life.changed("Mon 9 Mar 12:00", "P3").asOf("Mon 9 Mar 12:00"))
                .is(State.NOT_APPLICABLE)
                .wasBreachedAt("Mon 9 Mar 11:00");
        assertThat(life.changed("Mon 9 Mar 12:00", "P4").asOf("Mon 9 Mar 12:00"))
                .wasBreachedAt("Mon 9 Mar 11:00");
        // A change at the due instant comes before the check.
        assertThat(life.changed("Mon 9 Mar 11:00", "P2").asOf("Mon 9 Mar 12:00"))
                .wasNeverBreached();
    }

    @Test
    void severity_changedWhenDone_movesNothing() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P2")
                .solved("Mon 9 Mar 10:00")
                .changed("Mon 9 Mar 12:00", "P1");

        assertThat(life.asOf("Fri 13 Mar 12:00"))
                .is(State.MET)
                .isDue("Tue 10 Mar 15:00")
                .hasElapsed("3H");
    }

    @Test
    void severity_changedAfterTheResponse_leavesTheResponseAsItWas() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("first-response", "1 business hour", "4 business hours", "none", "none"),
                        Schemes.row("resolution", "4 business hours", "16 business hours", "none", "none")))
                .opened("Fri 6 Mar 15:00", "P2")
                .responded("Mon 9 Mar 10:00")
                .changed("Mon 9 Mar 12:00", "P1");

        assertThat(life.standing("first-response", "Mon 9 Mar 12:00"))
                .is(State.MET)
                .isDue("Mon 9 Mar 11:00")
                .stoppedAt("Mon 9 Mar 10:00");
        assertThat(life.asOf("Mon 9 Mar 12:00")).isDue("Mon 9 Mar 16:00");
    }

    @Test
    void severity_loweredAndRaisedInOneInstant_isNoBreach() {
        Life life = Life.under(Schemes.twoSeverities("1 business hour", "16 business hours")
                        .reclassification(new Reclassification(Optional.of(Basis.FROM_START), Optional.empty())))
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Mon 9 Mar 12:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2");

        // P1 from the start would be overdue; but the events of an instant come before the check.
        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.RUNNING).wasNeverBreached();
        assertThat(life.report("Mon 9 Mar 12:00").severity().severity()).contains("P2");
    }
}
