package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Metric;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** How much an explanation tells where there is very much to tell, and what it leaves out. */
final class ExplanationLimitsTest {
    private static List<String> told(Life life, String asOf) {
        return Told.steps(life.engine()
                .explain(life.history(), Brussels.at(asOf), "resolution")
                .orElseThrow());
    }

    private static List<String> told(Life life, String asOf, String code) {
        return told(life, asOf).stream().filter(step -> step.startsWith(code)).toList();
    }

    private static BusinessCalendar desk(String days, String hours) {
        return BusinessCalendar.of(Brussels.ZONE, WeeklyHours.of(days, hours));
    }

    /** Two a year; of eleven years the first fourteen are told. */
    @Test
    void clockChanges_ofManyYears_areToldFourteenTimes() {
        Life life = Life.promised("100000 hours (24/7)").opened("Mon 9 Mar 09:00");

        assertThat(told(life, "Mon 9 Mar 09:00", "CLOCK_CHANGE")).hasSize(14);
    }

    /** From 9 March 2026 to 28 December 2040. */
    @Test
    void holidays_ofFourteenYears_areToldToTheEnd() {
        HolidayRule jubilee = HolidayRule.on(LocalDate.of(2040, 12, 24), "Jubilee");
        PolicyBuilder policy = Schemes.resolution("129800 hours (rare)")
                .calendar("rare", desk("daily", "00:00-24:00").withHolidays(List.of(jubilee)));

        assertThat(told(Life.under(policy).opened("Mon 9 Mar 09:00"), "Mon 9 Mar 09:00", "HOLIDAY"))
                .containsExactly("HOLIDAY Jubilee at Mon 24 Dec 00:00 [/calendars/rare]");
    }

    /** From 9 March 2026 to the year 2048: those up to 9 March 2040. */
    @Test
    void holidays_ofManyYears_areToldForFourteen() {
        PolicyBuilder policy = Schemes.resolution("200000 hours (rare)")
                .calendar(
                        "rare",
                        desk("daily", "00:00-24:00")
                                .withHolidays(List.of(
                                        HolidayRule.on(LocalDate.of(2040, 3, 9), "Jubilee"),
                                        HolidayRule.on(LocalDate.of(2040, 3, 10), "Day after"))));

        assertThat(told(Life.under(policy).opened("Mon 9 Mar 09:00"), "Mon 9 Mar 09:00", "HOLIDAY"))
                .containsExactly("HOLIDAY Jubilee at Fri 9 Mar 00:00 [/calendars/rare]");
    }

    @Test
    void holiday_onWhichTheDeskIsOpenAllTheSame_isNotTold() {
        BusinessCalendar desk = desk("mon-fri", "09:00-17:00")
                .withHolidays(List.of(
                        HolidayRule.on(LocalDate.of(2026, 3, 10), "Jubilee"),
                        HolidayRule.on(LocalDate.of(2026, 3, 11), "Carnival")))
                .withSpecialDays(
                        List.of(new SpecialDay(LocalDate.of(2026, 3, 10), DayHours.parse("10:00-12:00"), "half day")));
        Life life = Life.under(Schemes.resolution("20 hours (desk)").calendar("desk", desk))
                .opened("Mon 9 Mar 09:00");

        assertThat(told(life, "Mon 9 Mar 09:00", "HOLIDAY"))
                .containsExactly("HOLIDAY Carnival at Wed 11 Mar 00:00 [/calendars/desk]");
    }

    /** After Friday the desk never opens again, so that the second day never comes. */
    @Test
    void businessDays_areToldUpToNowWhereThereIsNoDueInstant() {
        DayHours hours = DayHours.parse("09:00-17:00");
        BusinessCalendar twice = desk("mon", "closed")
                .withSpecialDays(List.of(
                        new SpecialDay(LocalDate.of(2026, 3, 10), hours, ""),
                        new SpecialDay(LocalDate.of(2026, 3, 13), hours, "")));
        Life life = Life.under(Schemes.resolution("2 business days close-of-day on twice")
                        .calendar("twice", twice))
                .opened("Tue 10 Mar 10:00");

        assertThat(told(life, "Wed 11 Mar 12:00", "DAY_COUNTED")).isEmpty();
        assertThat(told(life, "Sat 14 Mar 12:00", "DAY_COUNTED")).containsExactly("DAY_COUNTED 1 at Fri 13 Mar 17:00");
    }

    @Test
    void businessDays_thatAreNotCounted_areToldFourteenTimes() {
        Life life = Life.promised("2 business days same-time")
                .opened("Mon 2 Mar 10:00")
                .paused("Mon 2 Mar 11:00")
                .resumed("Fri 27 Mar 12:00");

        assertThat(told(life, "Fri 27 Mar 12:00", "DAY_PAUSED")).hasSize(14).endsWith("DAY_PAUSED at Fri 20 Mar 00:00");
        assertThat(told(life, "Fri 27 Mar 12:00", "DAY_COUNTED"))
                .containsExactly("DAY_COUNTED 1 at Mon 30 Mar 10:00", "DAY_COUNTED 2 at Tue 31 Mar 10:00");
    }

    /** Tuesday's window closes on Wednesday, and counts as Tuesday. */
    @Test
    void businessDay_thatClosesOnTheNextDate_isToldByItsOpening() {
        Life life = Life.under(Schemes.resolution("1 business days close-of-day on night")
                        .calendar("night", desk("mon-fri", "22:00-06:00")))
                .opened("Mon 9 Mar 23:00");

        assertThat(told(life, "Mon 9 Mar 23:00"))
                .contains("DAY_COUNTED 1 at Tue 10 Mar 22:00", "DUE at Wed 11 Mar 06:00");
    }

    @Test
    void aBreachInHours_isToldWithoutAnOverrunWhileTheDeskIsClosed() {
        Life life = Life.promised("8 business hours").opened("Fri 6 Mar 09:00");

        assertThat(told(life, "Fri 6 Mar 20:00")).endsWith("BREACHED at Fri 6 Mar 17:00");
        assertThat(told(life, "Mon 9 Mar 10:00")).endsWith("BREACHED at Fri 6 Mar 17:00 of PT1H");
    }

    @Test
    void aBreachBeforeAChange_isToldOnce() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "16 business hours"))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2");

        assertThat(told(life, "Mon 9 Mar 12:00"))
                .contains("BREACH_STAYS at Mon 9 Mar 11:00")
                .endsWith("DUE at Tue 10 Mar 15:00");
    }

    @Test
    void aPause_isNotToldAsTheTimeBetweenASolutionAndTheReopening() {
        Life life = Life.promised("8 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 11:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 14:00");

        assertThat(told(life, "Mon 9 Mar 14:00"))
                .contains(
                        "PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 11:00 of PT1H",
                        "REOPENED at Mon 9 Mar 12:00 to Mon 9 Mar 14:00 of PT2H");
    }

    @Test
    void aClockThatWaits_isToldFromTheOpening() {
        Life life = Life.under(Schemes.resolution("2 business hours")
                        .metric(new Metric("resolution", Optional.empty(), "response")))
                .opened("Mon 9 Mar 09:00");

        assertThat(told(life, "Mon 9 Mar 10:00"))
                .containsExactly(
                        "OPENED at Mon 9 Mar 09:00",
                        "SEVERITY_STATED P2",
                        "TARGET 2 business hours [/targets/resolution/*]",
                        "NOT_STARTED resolution",
                        "AWAITS response [/metrics/resolution/starts]");
        assertThat(life.engine().explain(life.history(), Brussels.at("Mon 9 Mar 10:00"), "update"))
                .isEmpty();
    }

    @Test
    void promises_areReportedInTheOrderOfThePolicy_whenTheyStartLater() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("first-response", "4 business hours"),
                                Schemes.row("resolution", "8 business hours"))
                        .metric(new Metric("first-response", Optional.empty(), "severity-confirmed")))
                .opened("Mon 9 Mar 09:00");

        assertThat(life.report("Mon 9 Mar 10:00").standings())
                .extracting(Standing::key)
                .containsExactly("first-response#1", "resolution#1");
        assertThat(life.with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Classified("P2"))
                        .report("Mon 9 Mar 10:00")
                        .standings())
                .extracting(Standing::key)
                .containsExactly("first-response#1", "resolution#1");
    }

    /** It is due at 02:00 by winter time, and by then the clock shows 03:00. */
    @Test
    void clockChange_atTheDueInstant_isTold() {
        assertThat(told(Life.promised("24 hours (24/7)").opened("Sat 28 Mar 02:00"), "Sat 28 Mar 02:00"))
                .endsWith("CLOCK_CHANGE forward at Sun 29 Mar 03:00 of PT1H", "DUE at Sun 29 Mar 03:00");
    }

    @Test
    void aPause_thatBeginsAtTheDueInstant_isToldAfterIt() {
        Life life = Life.promised("1 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 11:00");

        assertThat(told(life, "Mon 9 Mar 12:00"))
                .endsWith(
                        "DUE at Mon 9 Mar 10:00",
                        "PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 11:00 of PT1H",
                        "BREACHED at Mon 9 Mar 10:00 of PT1H");
    }

    /** From Tuesday 10 March on; the fourteenth is Friday 27 March, the twentieth Tuesday 7 April, after Easter. */
    @Test
    void businessDays_thatCount_areToldFourteenTimes() {
        Life life = Life.promised("20 business days same-time").opened("Mon 9 Mar 10:00");

        assertThat(told(life, "Mon 9 Mar 10:00", "DAY_COUNTED"))
                .hasSize(14)
                .startsWith("DAY_COUNTED 1 at Tue 10 Mar 10:00")
                .endsWith("DAY_COUNTED 14 at Fri 27 Mar 10:00");
        assertThat(told(life, "Mon 9 Mar 10:00"))
                .contains("DAYS_COUNTED_ON 6 at Fri 27 Mar 10:00 to Tue 7 Apr 10:00")
                .endsWith("DUE at Tue 7 Apr 10:00");
    }

    @Test
    void nthBusinessDay_isToldDayByDay() {
        Life life = Life.promised("20th business day").opened("Mon 9 Mar 10:00");

        assertThat(told(life, "Mon 9 Mar 10:00", "DAY_COUNTED"))
                .hasSize(14)
                .startsWith("DAY_COUNTED 1 at Tue 10 Mar 17:00")
                .endsWith("DAY_COUNTED 14 at Fri 27 Mar 17:00");
        assertThat(told(life, "Mon 9 Mar 10:00"))
                .contains("DAYS_COUNTED_ON 6 at Fri 27 Mar 17:00 to Tue 7 Apr 17:00")
                .endsWith("DUE at Tue 7 Apr 17:00");
    }

    @Test
    void nthBusinessDay_byATime_isToldDayByDay() {
        Life life = Life.promised("2nd business day by 12:00").opened("Sat 7 Mar 10:00");

        assertThat(told(life, "Sat 7 Mar 10:00", "DAY_COUNTED"))
                .containsExactly("DAY_COUNTED 1 at Mon 9 Mar 12:00", "DAY_COUNTED 2 at Tue 10 Mar 12:00");
    }

    @Test
    void businessDays_ofFourteen_areToldToTheEnd() {
        Life life = Life.promised("14 business days same-time").opened("Mon 9 Mar 10:00");

        assertThat(told(life, "Mon 9 Mar 10:00", "DAYS_COUNTED_ON")).isEmpty();
    }

    /** Of 30 days the twentieth was on Tuesday 7 April, and the pause that has no end holds what is left. */
    @Test
    void businessDays_beforeAPauseWithoutEnd_areToldUpToNow() {
        Life life = Life.promised("30 business days same-time")
                .opened("Mon 9 Mar 10:00")
                .paused("Tue 7 Apr 12:00");

        assertThat(told(life, "Tue 7 Apr 14:00", "DAYS_COUNTED_ON"))
                .containsExactly("DAYS_COUNTED_ON 6 at Fri 27 Mar 10:00 to Tue 7 Apr 14:00");
    }

    /** Eight hours are all that the desk ever opens. */
    @Test
    void hours_ofWhatIsNeverDue_areToldUntilItWasDone() {
        BusinessCalendar once = BusinessCalendar.of(Brussels.ZONE, WeeklyHours.CLOSED)
                .withSpecialDays(
                        List.of(new SpecialDay(LocalDate.of(2026, 3, 9), DayHours.parse("09:00-17:00"), "last")));
        Life life = Life.under(Schemes.resolution("9 hours (once)").calendar("once", once))
                .opened("Mon 9 Mar 09:00");

        assertThat(told(life, "Mon 9 Mar 12:00", "COUNTED"))
                .containsExactly("COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 12:00 of PT3H");
        assertThat(told(life.solved("Mon 9 Mar 10:00"), "Mon 9 Mar 12:00", "COUNTED"))
                .containsExactly("COUNTED at Mon 9 Mar 09:00 to Mon 9 Mar 10:00 of PT1H");
    }

    /** More than the hour was used before the change, so that it is due with the change. */
    @Test
    void aPause_thatBeginsWithAChangeThatUsesTheTargetUp_isToldAfterTheDueInstant() {
        Reclassification carried = new Reclassification(Optional.of(Basis.CARRY_ELAPSED), Optional.empty());
        Life life = Life.under(Schemes.twoSeverities("1 business hours", "16 business hours")
                        .reclassification(carried))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1")
                .paused("Mon 9 Mar 11:00")
                .resumed("Mon 9 Mar 12:00");

        assertThat(told(life, "Mon 9 Mar 13:00"))
                .endsWith(
                        "DUE at Mon 9 Mar 11:00",
                        "PAUSED customer at Mon 9 Mar 11:00 to Mon 9 Mar 12:00 of PT1H",
                        "BREACHED at Mon 9 Mar 11:00 of PT1H");
    }
}
