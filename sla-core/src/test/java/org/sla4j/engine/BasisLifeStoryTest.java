package org.sla4j.engine;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;
import static org.sla4j.policy.Basis.CARRY_ELAPSED;
import static org.sla4j.policy.Basis.FROM_CHANGE;
import static org.sla4j.policy.Basis.FROM_START;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Reclassification;

/** Rule 16 where a policy names a basis, which replaces the rule and its bound. Counted on a calendar by hand. */
final class BasisLifeStoryTest {
    private static Life under(Basis basis, String p1, String p2) {
        return Life.under(Schemes.twoSeverities(p1, p2)
                .reclassification(new Reclassification(Optional.of(basis), Optional.of(basis))));
    }

    /** The ticket of Friday 15:00 is changed on Monday at 11:00, when 4 business hours are spent. */
    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        FROM_START,
                        "6 business hours",
                        "Mon 9 Mar 13:00",
                        "Thu 12 Nov 13:00",
                        "Mon 30 Mar 13:00",
                        "Mon 26 Oct 13:00"),
                arguments(
                        FROM_CHANGE,
                        "6 business hours",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        CARRY_ELAPSED,
                        "6 business hours",
                        "Mon 9 Mar 13:00",
                        "Thu 12 Nov 13:00",
                        "Mon 30 Mar 13:00",
                        "Mon 26 Oct 13:00"),
                // More is spent than the amount.
                arguments(
                        CARRY_ELAPSED,
                        "3 business hours",
                        "Mon 9 Mar 11:00",
                        "Thu 12 Nov 11:00",
                        "Mon 30 Mar 11:00",
                        "Mon 26 Oct 11:00"),
                // Later than the old one: no bound holds. 6 h, 8 h, 8 h.
                arguments(
                        FROM_CHANGE,
                        "22 business hours",
                        "Wed 11 Mar 17:00",
                        "Mon 16 Nov 17:00",
                        "Wed 1 Apr 17:00",
                        "Wed 28 Oct 17:00"),
                arguments(
                        FROM_START,
                        "1 business days same-time",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        FROM_CHANGE,
                        "1 business days same-time",
                        "Tue 10 Mar 11:00",
                        "Fri 13 Nov 11:00",
                        "Tue 31 Mar 11:00",
                        "Tue 27 Oct 11:00"),
                arguments(
                        CARRY_ELAPSED,
                        "1 business days same-time",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        FROM_START,
                        "1 business days close-of-day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        FROM_CHANGE,
                        "1 business days close-of-day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        CARRY_ELAPSED,
                        "1 business days close-of-day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                // 2 h and 6 h; 6 h and 2 h.
                arguments(
                        FROM_START,
                        "1 business days of 8 working hours",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        FROM_CHANGE,
                        "1 business days of 8 working hours",
                        "Tue 10 Mar 11:00",
                        "Fri 13 Nov 11:00",
                        "Tue 31 Mar 11:00",
                        "Tue 27 Oct 11:00"),
                arguments(
                        CARRY_ELAPSED,
                        "1 business days of 8 working hours",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        FROM_START,
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        FROM_CHANGE,
                        "next business day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        CARRY_ELAPSED,
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        FROM_START,
                        "4 calendar days",
                        "Tue 10 Mar 15:00",
                        "Sat 14 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                arguments(
                        FROM_CHANGE,
                        "4 calendar days",
                        "Fri 13 Mar 11:00",
                        "Mon 16 Nov 11:00",
                        "Fri 3 Apr 11:00",
                        "Fri 30 Oct 11:00"),
                arguments(
                        CARRY_ELAPSED,
                        "4 calendar days",
                        "Tue 10 Mar 15:00",
                        "Sat 14 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                // 68 h are spent day and night over the weekend, 67 in spring, 69 in autumn, 44 over the holiday.
                arguments(
                        FROM_START,
                        "70 hours (24/7)",
                        "Mon 9 Mar 13:00",
                        "Fri 13 Nov 13:00",
                        "Mon 30 Mar 14:00",
                        "Mon 26 Oct 12:00"),
                arguments(
                        FROM_CHANGE,
                        "70 hours (24/7)",
                        "Thu 12 Mar 09:00",
                        "Sun 15 Nov 09:00",
                        "Thu 2 Apr 09:00",
                        "Thu 29 Oct 09:00"),
                arguments(
                        CARRY_ELAPSED,
                        "70 hours (24/7)",
                        "Mon 9 Mar 13:00",
                        "Fri 13 Nov 13:00",
                        "Mon 30 Mar 14:00",
                        "Mon 26 Oct 12:00"),
                arguments(
                        CARRY_ELAPSED,
                        "24 hours (24/7)",
                        "Mon 9 Mar 11:00",
                        "Thu 12 Nov 11:00",
                        "Mon 30 Mar 11:00",
                        "Mon 26 Oct 11:00"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void raised(Basis basis, String p1, String march, String november, String spring, String autumn) {
        Life open = under(basis, p1, "16 business hours");

        Life weekend = open.opened("Fri 6 Mar 15:00", "P2").changed("Mon 9 Mar 11:00", "P1");
        assertThat(weekend.asOf("Mon 9 Mar 11:00")).isDue(march);
        Life holiday = open.opened("Tue 10 Nov 15:00", "P2").changed("Thu 12 Nov 11:00", "P1");
        assertThat(holiday.asOf("Thu 12 Nov 11:00")).isDue(november);
        Life clockChange = open.opened("Fri 27 Mar 15:00", "P2").changed("Mon 30 Mar 11:00", "P1");
        assertThat(clockChange.asOf("Mon 30 Mar 11:00")).isDue(spring);
        clockChange = open.opened("Fri 23 Oct 15:00", "P2").changed("Mon 26 Oct 11:00", "P1");
        assertThat(clockChange.asOf("Mon 26 Oct 11:00")).isDue(autumn);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void lowered(Basis basis, String p2, String march, String november, String spring, String autumn) {
        Life open = under(basis, "100 hours (24/7)", p2);

        Life weekend = open.opened("Fri 6 Mar 15:00", "P1").changed("Mon 9 Mar 11:00", "P2");
        assertThat(weekend.asOf("Mon 9 Mar 11:00")).isDue(march);
        Life holiday = open.opened("Tue 10 Nov 15:00", "P1").changed("Thu 12 Nov 11:00", "P2");
        assertThat(holiday.asOf("Thu 12 Nov 11:00")).isDue(november);
        Life clockChange = open.opened("Fri 27 Mar 15:00", "P1").changed("Mon 30 Mar 11:00", "P2");
        assertThat(clockChange.asOf("Mon 30 Mar 11:00")).isDue(spring);
        clockChange = open.opened("Fri 23 Oct 15:00", "P1").changed("Mon 26 Oct 11:00", "P2");
        assertThat(clockChange.asOf("Mon 26 Oct 11:00")).isDue(autumn);
    }

    @Test
    void raised_namedForOneDirection_leavesTheOtherToTheRule() {
        Life open = Life.under(Schemes.twoSeverities("6 business hours", "16 business hours")
                .reclassification(new Reclassification(Optional.of(FROM_START), Optional.empty())));

        assertThat(open.opened("Fri 6 Mar 15:00", "P2")
                        .changed("Mon 9 Mar 11:00", "P1")
                        .asOf("Mon 9 Mar 11:00"))
                .isDue("Mon 9 Mar 13:00");
        assertThat(open.opened("Fri 6 Mar 15:00", "P1")
                        .changed("Mon 9 Mar 11:00", "P2")
                        .asOf("Mon 9 Mar 11:00"))
                .isDue("Tue 10 Mar 15:00");
    }

    @Test
    void change_thatPutsTheDueInstantIntoThePast_isABreachAtTheChange() {
        Life life = under(FROM_START, "3 business hours", "16 business hours")
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 10:59")).is(State.RUNNING).wasNeverBreached();
        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 10:00")
                .wasBreachedAt("Mon 9 Mar 11:00")
                .hasOverrun("1H");
        // The breach stays.
        assertThat(life.changed("Mon 9 Mar 12:00", "P2").asOf("Mon 9 Mar 12:00"))
                .is(State.BREACHED)
                .isDue("Tue 10 Mar 15:00")
                .wasBreachedAt("Mon 9 Mar 11:00");
    }

    @Test
    void change_thatPutsTheDueInstantIntoThePastWhenItIsSolved_isMissed() {
        Life life = under(FROM_START, "3 business hours", "16 business hours")
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1")
                .solved("Mon 9 Mar 11:00");

        assertThat(life.asOf("Mon 9 Mar 11:00")).is(State.MISSED).wasBreachedAt("Mon 9 Mar 11:00");
    }

    @Test
    void carryElapsed_withMoreSpentThanTheAmount_isDueAtTheChange() {
        Life life = under(CARRY_ELAPSED, "3 business hours", "16 business hours")
                .opened("Fri 6 Mar 15:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1");

        // Done at the due instant is met; not done, it is breached.
        assertThat(life.solved("Mon 9 Mar 11:00").asOf("Mon 9 Mar 12:00")).is(State.MET);
        assertThat(life.asOf("Mon 9 Mar 12:00"))
                .is(State.BREACHED)
                .wasBreachedAt("Mon 9 Mar 11:00")
                .hasElapsed("5H")
                .hasRemaining("0S")
                .hasOverrun("1H");
    }

    @Test
    void elapsed_countsFromWhereTheTargetCountsPlusWhatIsCarried() {
        String asOf = "Mon 9 Mar 12:00";
        assertThat(under(FROM_START, "6 business hours", "16 business hours")
                        .opened("Fri 6 Mar 15:00", "P2")
                        .changed("Mon 9 Mar 11:00", "P1")
                        .asOf(asOf))
                .hasElapsed("5H")
                .hasRemaining("1H");
        assertThat(under(FROM_CHANGE, "6 business hours", "16 business hours")
                        .opened("Fri 6 Mar 15:00", "P2")
                        .changed("Mon 9 Mar 11:00", "P1")
                        .asOf(asOf))
                .hasElapsed("1H")
                .hasRemaining("5H");
        assertThat(under(CARRY_ELAPSED, "6 business hours", "16 business hours")
                        .opened("Fri 6 Mar 15:00", "P2")
                        .changed("Mon 9 Mar 11:00", "P1")
                        .asOf(asOf))
                .hasElapsed("5H")
                .hasRemaining("1H");
        // On the new target's clock, which is 24/7: 68 h and 1 h of 70.
        assertThat(under(CARRY_ELAPSED, "70 hours (24/7)", "16 business hours")
                        .opened("Fri 6 Mar 15:00", "P2")
                        .changed("Mon 9 Mar 11:00", "P1")
                        .asOf(asOf))
                .hasElapsed("69H")
                .hasRemaining("1H");
    }

    @Test
    void pausesBeforeAndAfterTheChange_areNeverCounted() {
        // Spent: 1 h on Friday, 2 h on Monday. Then a pause of an hour.
        Life carried = under(CARRY_ELAPSED, "6 business hours", "16 business hours")
                .opened("Fri 6 Mar 15:00", "P2")
                .paused("Fri 6 Mar 16:00")
                .resumed("Mon 9 Mar 09:00")
                .changed("Mon 9 Mar 11:00", "P1")
                .paused("Mon 9 Mar 12:00")
                .resumed("Mon 9 Mar 13:00");
        assertThat(carried.asOf("Mon 9 Mar 13:00"))
                .isDue("Mon 9 Mar 15:00")
                .hasElapsed("4H")
                .hasRemaining("2H");
        Life fresh = under(FROM_CHANGE, "6 business hours", "16 business hours")
                .opened("Fri 6 Mar 15:00", "P2")
                .paused("Fri 6 Mar 16:00")
                .resumed("Mon 9 Mar 09:00")
                .changed("Mon 9 Mar 11:00", "P1")
                .paused("Mon 9 Mar 12:00")
                .resumed("Mon 9 Mar 13:00");
        // 1 h, 4 h, 1 h on Tuesday.
        assertThat(fresh.asOf("Mon 9 Mar 13:00"))
                .isDue("Tue 10 Mar 10:00")
                .hasElapsed("1H")
                .hasRemaining("5H");
    }

    /** A target without a due instant is later than any other. */
    @Test
    void raised_whereOneOfTheTargetsIsNeverDue_keepsTheOther() {
        BusinessCalendar never = Office.PLAIN.calendar().withHours(WeeklyHours.CLOSED);
        Life fromNever = Life.under(Schemes.twoSeverities("4 hours (24/7)", "4 hours (never)")
                        .calendar("never", never))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1");
        Life toNever = Life.under(Schemes.twoSeverities("4 hours (never)", "4 hours (24/7)")
                        .calendar("never", never))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(fromNever.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 14:00");
        assertThat(toNever.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 13:00");
    }
}
