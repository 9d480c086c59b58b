package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Metric;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** Rule 15: pauses. Every expectation is counted on a calendar by hand. */
final class PauseLifeStoryTest {
    /** From Friday 16:00 to Monday 11:00, with the ticket opened on Friday at 15:00: one hour, then the weekend. */
    static Stream<Arguments> overWeekend() {
        return Stream.of(
                // 1 h on Friday, 6 h on Monday, 1 h on Tuesday.
                arguments("8 business hours", "Tue 10 Mar 10:00"),
                // Neither Monday nor Tuesday at 15:00 is paused.
                arguments("2 business days same-time", "Tue 10 Mar 15:00"),
                arguments("2 business days close-of-day", "Tue 10 Mar 17:00"),
                // 1 h, 6 h, 8 h, 1 h.
                arguments("2 business days of 8 working hours", "Wed 11 Mar 10:00"),
                arguments("next business day", "Mon 9 Mar 17:00"),
                // Monday at 10:00 is paused.
                arguments("next business day by 10:00", "Tue 10 Mar 10:00"),
                arguments("2 business days by 12:00", "Tue 10 Mar 12:00"),
                // Monday at 10:00 is paused, so that Wednesday is the second day.
                arguments("2 business days by 10:00", "Wed 11 Mar 10:00"),
                // Friday's closing is paused.
                arguments("same business day", "Mon 9 Mar 17:00"),
                // Saturday and Sunday at 15:00 are paused.
                arguments("3 calendar days", "Wed 11 Mar 15:00"),
                // 1 h and 23 h.
                arguments("24 hours (24/7)", "Tue 10 Mar 10:00"),
                // 1 h and 29 h.
                arguments("30 hours (round)", "Tue 10 Mar 16:00"));
    }

    @ParameterizedTest
    @MethodSource("overWeekend")
    void pause_overAWeekend(String target, String due) {
        Life life = Life.promised(target)
                .opened("Fri 6 Mar 15:00")
                .paused("Fri 6 Mar 16:00")
                .resumed("Mon 9 Mar 11:00");

        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue(due).wasNeverBreached();
    }

    /** From Tuesday to the Monday of the week after next at 11:00, and an hour of Wednesday. */
    @ParameterizedTest
    @CsvSource({
        // Monday at 10:00 is paused.
        "2 business days same-time, Wed 18 Mar 10:00",
        "2 business days close-of-day, Tue 17 Mar 17:00",
        "3 business days by 12:00, Thu 19 Mar 12:00",
        "next business day, Mon 16 Mar 17:00",
        "3 calendar days, Thu 19 Mar 10:00",
        // 7 h of the first Monday, 6 h of the other and 3 h.
        "16 business hours, Tue 17 Mar 12:00"
    })
    void pause_overTwoWeeks(String target, String due) {
        Life life = Life.promised(target)
                .opened("Mon 2 Mar 10:00")
                .paused("Tue 3 Mar 09:00")
                .resumed("Mon 16 Mar 11:00")
                .paused("Wed 18 Mar 11:30")
                .resumed("Wed 18 Mar 12:30");

        assertThat(life.asOf("Wed 18 Mar 12:30")).isDue(due);
    }

    /** Armistice is Wednesday, 11 November. */
    static Stream<Arguments> overHoliday() {
        return Stream.of(
                arguments("8 business hours", "Fri 13 Nov 10:00"),
                arguments("2 business days same-time", "Fri 13 Nov 15:00"),
                arguments("2 business days close-of-day", "Fri 13 Nov 17:00"),
                arguments("2 business days of 8 working hours", "Mon 16 Nov 10:00"),
                arguments("next business day", "Thu 12 Nov 17:00"),
                arguments("next business day by 10:00", "Fri 13 Nov 10:00"),
                arguments("same business day", "Thu 12 Nov 17:00"),
                arguments("3 calendar days", "Sat 14 Nov 15:00"),
                arguments("24 hours (24/7)", "Fri 13 Nov 10:00"),
                arguments("30 hours (round)", "Fri 13 Nov 16:00"));
    }

    @ParameterizedTest
    @MethodSource("overHoliday")
    void pause_overAHoliday(String target, String due) {
        Life life = Life.promised(target)
                .opened("Tue 10 Nov 15:00")
                .paused("Tue 10 Nov 16:00")
                .resumed("Thu 12 Nov 11:00");

        assertThat(life.asOf("Thu 12 Nov 11:00")).isDue(due).wasNeverBreached();
    }

    static Stream<Arguments> overSpring() {
        return Stream.of(
                arguments("8 business hours", "Tue 31 Mar 10:00"),
                arguments("2 business days same-time", "Tue 31 Mar 15:00"),
                arguments("2 business days close-of-day", "Tue 31 Mar 17:00"),
                arguments("2 business days of 8 working hours", "Wed 1 Apr 10:00"),
                arguments("next business day", "Mon 30 Mar 17:00"),
                arguments("next business day by 10:00", "Tue 31 Mar 10:00"),
                arguments("same business day", "Mon 30 Mar 17:00"),
                arguments("3 calendar days", "Wed 1 Apr 15:00"),
                arguments("24 hours (24/7)", "Tue 31 Mar 10:00"),
                arguments("30 hours (round)", "Tue 31 Mar 16:00"));
    }

    @ParameterizedTest
    @MethodSource("overSpring")
    void pause_overTheClockChangeInSpring(String target, String due) {
        Life life = Life.promised(target)
                .opened("Fri 27 Mar 15:00")
                .paused("Fri 27 Mar 16:00")
                .resumed("Mon 30 Mar 11:00");

        assertThat(life.asOf("Mon 30 Mar 11:00")).isDue(due).wasNeverBreached();
    }

    static Stream<Arguments> overAutumn() {
        return Stream.of(
                arguments("8 business hours", "Tue 27 Oct 10:00"),
                arguments("2 business days same-time", "Tue 27 Oct 15:00"),
                arguments("2 business days close-of-day", "Tue 27 Oct 17:00"),
                arguments("2 business days of 8 working hours", "Wed 28 Oct 10:00"),
                arguments("next business day", "Mon 26 Oct 17:00"),
                arguments("next business day by 10:00", "Tue 27 Oct 10:00"),
                arguments("same business day", "Mon 26 Oct 17:00"),
                arguments("3 calendar days", "Wed 28 Oct 15:00"),
                arguments("24 hours (24/7)", "Tue 27 Oct 10:00"),
                arguments("30 hours (round)", "Tue 27 Oct 16:00"));
    }

    @ParameterizedTest
    @MethodSource("overAutumn")
    void pause_overTheClockChangeInAutumn(String target, String due) {
        Life life = Life.promised(target)
                .opened("Fri 23 Oct 15:00")
                .paused("Fri 23 Oct 16:00")
                .resumed("Mon 26 Oct 11:00");

        assertThat(life.asOf("Mon 26 Oct 11:00")).isDue(due).wasNeverBreached();
    }

    /** Stories in which the changed hour itself is counted or paused; hours are physical hours. */
    static Stream<Arguments> inTheChangedHour() {
        return Stream.of(
                // 71 h after Saturday 12:00 by winter time is 11:00 by winter time.
                arguments(
                        "72 hours (24/7)",
                        "Fri 27 Mar 15:00",
                        "Fri 27 Mar 16:00",
                        "Sat 28 Mar 12:00",
                        "Tue 31 Mar 12:00"),
                arguments(
                        "30 hours (round)",
                        "Fri 27 Mar 15:00",
                        "Fri 27 Mar 16:00",
                        "Sun 29 Mar 01:00",
                        "Mon 30 Mar 07:00"),
                // 01:30 to 04:00 by the clock is an hour and a half.
                arguments(
                        "24 hours (24/7)",
                        "Sat 28 Mar 12:00",
                        "Sun 29 Mar 01:30",
                        "Sun 29 Mar 04:00",
                        "Sun 29 Mar 14:30"),
                // 1 h on Saturday, 3 - 1 h on Sunday, 1 h on Monday.
                arguments(
                        "4 hours (early)",
                        "Sat 28 Mar 04:00",
                        "Sun 29 Mar 01:30",
                        "Sun 29 Mar 03:30",
                        "Mon 30 Mar 02:00"),
                arguments(
                        "72 hours (24/7)",
                        "Fri 23 Oct 15:00",
                        "Fri 23 Oct 16:00",
                        "Sat 24 Oct 12:00",
                        "Tue 27 Oct 10:00"),
                arguments(
                        "30 hours (round)",
                        "Fri 23 Oct 15:00",
                        "Fri 23 Oct 16:00",
                        "Sun 25 Oct 01:00",
                        "Mon 26 Oct 05:00"),
                // 01:30 to 04:00 by the clock is three hours and a half.
                arguments(
                        "24 hours (24/7)",
                        "Sat 24 Oct 12:00",
                        "Sun 25 Oct 01:30",
                        "Sun 25 Oct 04:00",
                        "Sun 25 Oct 14:30"),
                // 1 h on Saturday; 0.5 h and 1 h of the 5 on Sunday; 1.5 h on Monday.
                arguments(
                        "4 hours (early)",
                        "Sat 24 Oct 04:00",
                        "Sun 25 Oct 01:30",
                        "Sun 25 Oct 04:00",
                        "Mon 26 Oct 02:30"),
                // 02:30 does not exist on Sunday and is 03:30.
                arguments(
                        "1 business days same-time on early",
                        "Sat 28 Mar 02:30",
                        "Sat 28 Mar 03:00",
                        "Sat 28 Mar 04:00",
                        "Sun 29 Mar 03:30"),
                arguments(
                        "1 business days same-time on early",
                        "Sat 28 Mar 02:30",
                        "Sun 29 Mar 03:00",
                        "Sun 29 Mar 04:00",
                        "Mon 30 Mar 02:30"));
    }

    @ParameterizedTest
    @MethodSource("inTheChangedHour")
    void pause_whereTheChangedHourCounts(String target, String opened, String paused, String resumed, String due) {
        Life life = Life.promised(target).opened(opened).paused(paused).resumed(resumed);

        assertThat(life.asOf(resumed)).isDue(due);
    }

    /** Pauses from a closing to the next opening, the edges within. */
    static Stream<Arguments> outsideHours() {
        return Stream.of(
                arguments(
                        "8 business hours",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        "2 business days same-time",
                        "Tue 10 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                arguments(
                        "2 business days close-of-day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        "2 business days of 8 working hours",
                        "Tue 10 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                arguments(
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "next business day by 10:00",
                        "Mon 9 Mar 10:00",
                        "Thu 12 Nov 10:00",
                        "Mon 30 Mar 10:00",
                        "Mon 26 Oct 10:00"),
                arguments(
                        "next business day by 08:00",
                        "Mon 9 Mar 08:00",
                        "Thu 12 Nov 08:00",
                        "Mon 30 Mar 08:00",
                        "Mon 26 Oct 08:00"));
    }

    @ParameterizedTest
    @MethodSource("outsideHours")
    void pause_outsideHours_movesNothing(String target, String march, String november, String spring, String autumn) {
        Life open = Life.promised(target);

        Life weekend = open.opened("Fri 6 Mar 15:00").paused("Fri 6 Mar 17:00").resumed("Mon 9 Mar 09:00");
        assertThat(weekend.asOf("Mon 9 Mar 09:00")).isDue(march).hasPauses();
        Life holiday =
                open.opened("Tue 10 Nov 15:00").paused("Tue 10 Nov 17:00").resumed("Thu 12 Nov 09:00");
        assertThat(holiday.asOf("Thu 12 Nov 09:00")).isDue(november).hasPauses();
        Life clockChange =
                open.opened("Fri 27 Mar 15:00").paused("Fri 27 Mar 17:00").resumed("Mon 30 Mar 09:00");
        assertThat(clockChange.asOf("Mon 30 Mar 09:00")).isDue(spring).hasPauses();
        clockChange = open.opened("Fri 23 Oct 15:00").paused("Fri 23 Oct 17:00").resumed("Mon 26 Oct 09:00");
        assertThat(clockChange.asOf("Mon 26 Oct 09:00")).isDue(autumn).hasPauses();
    }

    /** From Monday 14:00 to Tuesday 10:30, opened on Friday at 15:00. */
    static Stream<Arguments> overAClosing() {
        return Stream.of(
                // 2 h, 5 h, 1 h.
                arguments("8 business hours", "Tue 10 Mar 11:30"),
                arguments("2 business days same-time", "Wed 11 Mar 15:00"),
                arguments("2 business days close-of-day", "Wed 11 Mar 17:00"),
                // 2 h, 5 h, 6.5 h, 2.5 h.
                arguments("2 business days of 8 working hours", "Wed 11 Mar 11:30"),
                arguments("next business day", "Tue 10 Mar 17:00"),
                // Due before the pause.
                arguments("next business day by 10:00", "Mon 9 Mar 10:00"),
                arguments("3 calendar days", "Tue 10 Mar 15:00"),
                // 71 h and 1 h.
                arguments("72 hours (24/7)", "Tue 10 Mar 11:30"));
    }

    @ParameterizedTest
    @MethodSource("overAClosing")
    void pause_overAClosing_takesTheDayAway(String target, String due) {
        Life life = Life.promised(target)
                .opened("Fri 6 Mar 15:00")
                .paused("Mon 9 Mar 14:00")
                .resumed("Tue 10 Mar 10:30");

        assertThat(life.asOf("Tue 10 Mar 10:30")).isDue(due);
    }

    /** One business day from Thursday 15:00. */
    static Stream<Arguments> edges() {
        return Stream.of(
                // The instant itself is paused from the pause on ...
                arguments("1 business days same-time", "Fri 6 Mar 15:00", "Fri 6 Mar 15:30", "Mon 9 Mar 15:00"),
                // ... and not at the resume.
                arguments("1 business days same-time", "Fri 6 Mar 14:00", "Fri 6 Mar 15:00", "Fri 6 Mar 15:00"),
                // A closing is paused up to the resume ...
                arguments("1 business days close-of-day", "Fri 6 Mar 16:59", "Fri 6 Mar 17:00", "Mon 9 Mar 17:00"),
                arguments("1 business days close-of-day", "Fri 6 Mar 16:00", "Fri 6 Mar 16:59", "Fri 6 Mar 17:00"),
                // ... and not at the pause.
                arguments("1 business days close-of-day", "Fri 6 Mar 17:00", "Mon 9 Mar 09:00", "Fri 6 Mar 17:00"),
                arguments("next business day", "Fri 6 Mar 16:59", "Fri 6 Mar 17:00", "Mon 9 Mar 17:00"),
                arguments("next business day", "Fri 6 Mar 17:00", "Mon 9 Mar 09:00", "Fri 6 Mar 17:00"),
                // 15:00 brought back to the closing at 12:00 is a closing.
                arguments(
                        "1 business days same-time on split", "Fri 6 Mar 12:00", "Mon 9 Mar 09:00", "Fri 6 Mar 12:00"),
                arguments(
                        "1 business days same-time on split", "Fri 6 Mar 11:00", "Fri 6 Mar 12:00", "Mon 9 Mar 15:00"),
                // A stated time out of hours is paused by a pause that reaches into them, and by no other.
                arguments("next business day by 08:00", "Fri 6 Mar 07:30", "Fri 6 Mar 08:30", "Fri 6 Mar 08:00"),
                arguments("next business day by 08:00", "Thu 5 Mar 16:00", "Fri 6 Mar 10:00", "Mon 9 Mar 08:00"),
                arguments("next business day by 08:00", "Fri 6 Mar 07:30", "Fri 6 Mar 10:00", "Mon 9 Mar 08:00"));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void pause_atTheInstantOfADay(String target, String paused, String resumed, String due) {
        Life life =
                Life.promised(target).opened("Thu 5 Mar 15:00").paused(paused).resumed(resumed);

        assertThat(life.asOf(resumed)).isDue(due);
    }

    /** Paused on Friday at 16:00, an hour after the opening, and on Sunday still. */
    static Stream<Arguments> withoutEnd() {
        return Stream.of(
                arguments("8 business hours", "1H", "7H"),
                arguments("2 business days of 8 working hours", "1H", "15H"),
                arguments("24 hours (24/7)", "1H", "23H"),
                arguments("24 hours (round)", "1H", "23H"),
                // If it ended now: due Tuesday 15:00 or 17:00, Monday 17:00.
                arguments("2 business days same-time", "1H", "14H"),
                arguments("2 business days close-of-day", "1H", "16H"),
                arguments("next business day", "1H", "8H"));
    }

    @ParameterizedTest
    @MethodSource("withoutEnd")
    void pause_withoutEnd_hasNoDueInstant(String target, String elapsed, String remaining) {
        Life life = Life.promised(target).opened("Fri 6 Mar 15:00").paused("Fri 6 Mar 16:00");

        assertThat(life.asOf("Sun 8 Mar 12:00"))
                .is(State.PAUSED)
                .isNotDue()
                .hasElapsed(elapsed)
                .hasRemaining(remaining)
                .hasNoOverrun()
                .wasNeverBreached();
        assertThat(life.report("Sun 8 Mar 12:00").nextLook()).isEmpty();
    }

    @Test
    void pause_withoutEnd_takesBusinessDaysAwayOneByOne() {
        Life life = Life.promised("2 business days same-time")
                .opened("Fri 6 Mar 15:00")
                .paused("Fri 6 Mar 16:00");

        // If it ended at 14:59 it would be due on Tuesday, at 15:01 on Wednesday.
        assertThat(life.asOf("Mon 9 Mar 14:00")).hasRemaining("9H");
        assertThat(life.asOf("Mon 9 Mar 16:00")).hasRemaining("15H");
    }

    @Test
    void pauses_ofSeveralReasons_lastWhileAnyIsOn() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer")
                .paused("Mon 9 Mar 11:00", "vendor")
                .resumed("Mon 9 Mar 12:00", "customer")
                .resumed("Mon 9 Mar 14:00", "vendor");

        assertThat(life.asOf("Mon 9 Mar 13:00"))
                .is(State.PAUSED)
                .hasElapsed("1H")
                .hasRemaining("7H");
        // 1 h, 3 h and 4 h.
        assertThat(life.asOf("Mon 9 Mar 14:00"))
                .is(State.RUNNING)
                .isDue("Tue 10 Mar 13:00")
                .hasPauses("Mon 9 Mar 10:00 - Mon 9 Mar 14:00");
        assertThat(life.report("Tue 10 Mar 09:00").warnings()).isEmpty();
    }

    @Test
    void resume_withoutReason_endsAll() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer")
                .paused("Mon 9 Mar 11:00", "vendor")
                .resumed("Mon 9 Mar 12:00");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.RUNNING).isDue("Tue 10 Mar 11:00");
    }

    @Test
    void resume_ofOneReason_leavesTheOther() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer")
                .paused("Mon 9 Mar 11:00", "vendor")
                .resumed("Mon 9 Mar 12:00", "vendor");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.PAUSED).isNotDue().hasElapsed("1H");
    }

    @Test
    void pause_twiceForOneReason_isAWarningAndChangesNothing() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .paused("Mon 9 Mar 11:00")
                .resumed("Mon 9 Mar 12:00", "customer");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.RUNNING).isDue("Tue 10 Mar 11:00");
        assertThat(life.report("Mon 9 Mar 12:00").warnings())
                .extracting(Warning::code)
                .containsExactly("already-paused");
    }

    @Test
    void resume_ofNothing_isAWarning() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .resumed("Mon 9 Mar 10:00", "customer")
                .resumed("Mon 9 Mar 11:00");

        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Mon 9 Mar 17:00");
        assertThat(life.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("not-paused", "not-paused");
    }

    @Test
    void pause_overTheDueInstant_movesIt() {
        Life life = Life.promised("8 business hours")
                .opened("Fri 6 Mar 09:00")
                .paused("Fri 6 Mar 16:00")
                .resumed("Fri 6 Mar 18:00");

        assertThat(life.asOf("Fri 6 Mar 15:00")).isDue("Fri 6 Mar 17:00");
        assertThat(life.asOf("Fri 6 Mar 17:00")).is(State.PAUSED).isNotDue();
        assertThat(life.asOf("Fri 6 Mar 18:00")).is(State.OUTSIDE_HOURS).isDue("Mon 9 Mar 10:00");
        assertThat(life.asOf("Mon 9 Mar 10:00")).is(State.BREACHED).wasBreachedAt("Mon 9 Mar 10:00");
    }

    @Test
    void pause_fromTheDueInstantOn_isTooLate() {
        Life life = Life.promised("8 business hours")
                .opened("Fri 6 Mar 09:00")
                .paused("Fri 6 Mar 17:00")
                .resumed("Mon 9 Mar 11:00");

        assertThat(life.asOf("Fri 6 Mar 17:00"))
                .is(State.BREACHED)
                .isDue("Fri 6 Mar 17:00")
                .wasBreachedAt("Fri 6 Mar 17:00");
        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.BREACHED).hasOverrun("1H");
    }

    @Test
    void pause_afterTheBreach_holdsOnlyTheOverrun() {
        Life life = Life.promised("2 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 12:00")
                .resumed("Mon 9 Mar 15:00");

        assertThat(life.asOf("Mon 9 Mar 14:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 11:00")
                .hasElapsed("3H")
                .hasOverrun("1H")
                .hasRemaining("0S");
        assertThat(life.asOf("Mon 9 Mar 16:00")).hasElapsed("4H").hasOverrun("2H");
    }

    @Test
    void pause_whenDone_movesNothing() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 12:00")
                .paused("Mon 9 Mar 13:00")
                .resumed("Mon 9 Mar 15:00");

        assertThat(life.asOf("Tue 10 Mar 15:00"))
                .is(State.MET)
                .isDue("Mon 9 Mar 17:00")
                .hasElapsed("3H")
                .hasRemaining("5H");
        assertThat(life.report("Tue 10 Mar 15:00").warnings())
                .extracting(Warning::code)
                .containsExactly("already-resolved");
    }

    @Test
    void pause_whenMissed_movesNothing() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("resolution", "4 business hours", "16 business hours", "none", "none"),
                                Schemes.row("root-cause", "8 business hours"))
                        .metric(new Metric("root-cause", Optional.empty(), "resolved")))
                .opened("Mon 9 Mar 09:00", "P1")
                .changed("Mon 9 Mar 14:00", "P2")
                .solved("Mon 9 Mar 15:00")
                .paused("Mon 9 Mar 16:00")
                .resumed("Tue 10 Mar 10:00");

        // Breached at 13:00, then lowered: due after the pause of what is open still.
        assertThat(life.asOf("Tue 10 Mar 12:00"))
                .is(State.MISSED)
                .isDue("Tue 10 Mar 17:00")
                .hasElapsed("6H")
                .hasRemaining("10H");
        // 1 h on Monday, 7 h on Tuesday.
        assertThat(life.standing("root-cause", "Tue 10 Mar 12:00")).isDue("Tue 10 Mar 17:00");
    }

    @Test
    void pause_whenCancelled_movesNothing() {
        Life life = Life.promised("2 business hours")
                .opened("Mon 9 Mar 09:00")
                .cancelled("Mon 9 Mar 10:00")
                .paused("Mon 9 Mar 10:30")
                .resumed("Mon 9 Mar 15:00");

        assertThat(life.asOf("Tue 10 Mar 15:00"))
                .is(State.CANCELLED)
                .isDue("Mon 9 Mar 11:00")
                .hasElapsed("1H")
                .hasRemaining("1H")
                .wasNeverBreached();
    }

    @Test
    void pause_whileAnotherPromiseIsOpenAfterTheSolution_holdsThatOne() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("resolution", "8 business hours"),
                                Schemes.row("root-cause", "8 business hours"))
                        .metric(new Metric("root-cause", Optional.empty(), "resolved")))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .paused("Mon 9 Mar 12:00")
                .resumed("Mon 9 Mar 14:00");

        // 7 h on Monday without 2, 3 h on Tuesday.
        assertThat(life.standing("root-cause", "Mon 9 Mar 14:00")).isDue("Tue 10 Mar 12:00");
        assertThat(life.standing("resolution", "Mon 9 Mar 14:00")).is(State.MET).isDue("Mon 9 Mar 17:00");
        assertThat(life.report("Mon 9 Mar 14:00").warnings()).isEmpty();
    }

    @Test
    void solution_endsEveryPause() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer")
                .paused("Mon 9 Mar 11:00", "vendor")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 14:00");

        assertThat(life.asOf("Mon 9 Mar 13:00")).is(State.MET).hasElapsed("1H");
        // 1 h before the pause, 3 h from 14:00, 4 h on Tuesday.
        assertThat(life.asOf("Mon 9 Mar 14:00")).is(State.RUNNING).isDue("Tue 10 Mar 13:00");
    }

    @Test
    void solution_endsAPause_forTheClockThatItStartsToo() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("resolution", "8 business hours"),
                                Schemes.row("root-cause", "2 business hours"))
                        .metric(new Metric("root-cause", Optional.empty(), "resolved")))
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .solved("Mon 9 Mar 12:00");

        assertThat(life.standing("root-cause", "Mon 9 Mar 13:00"))
                .is(State.RUNNING)
                .isDue("Mon 9 Mar 14:00");
    }

    @Test
    void pause_beforeTheClockStarts_countsFromTheStart() {
        Life life = Life.under(Schemes.policy(Schemes.row("first-response", "8 business hours"))
                        .metric(new Metric("first-response", Optional.empty(), "information-complete")))
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .with("Mon 9 Mar 11:00", Actor.CUSTOMER, new What.InformationCompleted())
                .resumed("Mon 9 Mar 12:00");

        // 5 h on Monday, 3 h on Tuesday.
        assertThat(life.standing("first-response", "Mon 9 Mar 12:00"))
                .startedAt("Mon 9 Mar 11:00")
                .isDue("Tue 10 Mar 12:00")
                .hasPauses("Mon 9 Mar 11:00 - Mon 9 Mar 12:00");
    }

    @Test
    void landing_atTheNextOpening_isNotChosenByAPause() {
        Life open = Life.promised("2 business hours landing next-opening");

        // The pause begins when the amount is used up, in the middle of a window.
        assertThat(open.opened("Mon 9 Mar 09:00").paused("Mon 9 Mar 11:00").asOf("Mon 9 Mar 11:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 11:00");
        assertThat(open.opened("Fri 6 Mar 15:00").asOf("Fri 6 Mar 17:00"))
                .is(State.OUTSIDE_HOURS)
                .isDue("Mon 9 Mar 09:00");
        assertThat(open.opened("Fri 6 Mar 15:00")
                        .paused("Fri 6 Mar 17:00")
                        .resumed("Mon 9 Mar 10:00")
                        .asOf("Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 10:00");
    }
}
