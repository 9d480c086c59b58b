package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** Rules 9 to 11: what amounts of hours and of days amount to. Every expectation is counted on a calendar by hand. */
final class ReckoningTest {
    private static final Terms CUT_OFF_AT_15 = new Terms(
            ImmutableMap.of("*", "office"),
            Optional.empty(),
            Optional.of(LocalTime.of(15, 0)),
            Optional.empty(),
            Optional.empty());

    /** Tuesdays have a break at noon, Wednesdays begin late. */
    private static final BusinessCalendar UNEVEN = BusinessCalendar.of(
            Brussels.ZONE,
            WeeklyHours.of("mon-fri", "09:00-17:00")
                    .with("tue", "09:00-12:00, 13:00-17:00")
                    .with("wed", "10:00-17:00"));

    @ParameterizedTest
    @CsvSource({
        // 2 h and 2 h.
        "4 business hours, Fri 6 Mar 15:00, Mon 9 Mar 11:00",
        "90 business minutes, Fri 6 Mar 16:30, Mon 9 Mar 10:00",
        "4 business hours, Sat 7 Mar 12:00, Mon 9 Mar 13:00",
        // 1 h; 01:00 to 02:00 and 03:00 to 05:00 are the other 3.
        "4 hours (early), Sat 28 Mar 04:00, Sun 29 Mar 05:00",
        // 1 h; 01:00 to 03:00 and, after the clock is set back, 02:00 to 03:00 are the other 3.
        "4 hours (early), Sat 24 Oct 04:00, Sun 25 Oct 03:00"
    })
    void hours_ofBusinessTimeAreOpenTime(String target, String opened, String due) {
        assertThat(Life.promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "24 hours (24/7), Fri 6 Mar 15:00, Sat 7 Mar 15:00",
        "24 hours (24/7), Sat 28 Mar 12:00, Sun 29 Mar 13:00",
        "24 hours (24/7), Sat 24 Oct 12:00, Sun 25 Oct 11:00",
        "3 days (24/7), Fri 6 Mar 15:00, Mon 9 Mar 15:00",
        "3 days (24/7), Fri 27 Mar 15:00, Mon 30 Mar 16:00",
        "3 days (24/7), Fri 23 Oct 15:00, Mon 26 Oct 14:00"
    })
    void elapsedTime_isNoWallClockArithmetic(String target, String opened, String due) {
        assertThat(Life.promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1 business days same-time, Fri 6 Mar 15:00, Mon 9 Mar 15:00",
        "2 business days same-time, Fri 6 Mar 15:00, Tue 10 Mar 15:00",
        // Armistice is Wednesday, 11 November.
        "2 business days same-time, Tue 10 Nov 15:00, Fri 13 Nov 15:00",
        // Brought back to Friday's closing.
        "1 business days same-time on split, Thu 5 Mar 15:00, Fri 6 Mar 12:00",
        // Forward from Tuesday's break and to Wednesday's late opening.
        "1 business days same-time on uneven, Mon 9 Mar 12:30, Tue 10 Mar 13:00",
        "1 business days same-time on uneven, Tue 10 Mar 09:30, Wed 11 Mar 10:00",
        "1 business days close-of-day, Fri 6 Mar 09:00, Mon 9 Mar 17:00",
        "2 business days close-of-day, Tue 10 Nov 15:00, Fri 13 Nov 17:00",
        "1 business days close-of-day on split, Thu 5 Mar 15:00, Fri 6 Mar 12:00",
        // 2 h, 8 h, 2 h and 2 h, 8 h, 6 h.
        "2 business days of 6 working hours, Fri 6 Mar 15:00, Tue 10 Mar 11:00",
        "2 business days of 8 working hours, Fri 6 Mar 15:00, Tue 10 Mar 15:00"
    })
    void businessDays_areOfTheReadingThatIsNamed(String target, String opened, String due) {
        assertThat(promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        // Before and after the hours of Friday, and on a Saturday.
        "1 business days same-time, Fri 6 Mar 08:00, Mon 9 Mar 09:00",
        "1 business days same-time, Fri 6 Mar 17:00, Tue 10 Mar 09:00",
        "1 business days same-time, Sat 7 Mar 12:00, Tue 10 Mar 09:00",
        "1 business days close-of-day, Fri 6 Mar 08:00, Mon 9 Mar 17:00",
        "1 business days close-of-day, Fri 6 Mar 17:00, Tue 10 Mar 17:00",
        "1 business days by 12:00, Sat 7 Mar 12:00, Tue 10 Mar 12:00",
        "1 business days of 8 working hours, Sat 7 Mar 12:00, Mon 9 Mar 17:00"
    })
    void businessDays_beginAtTheNextOpeningWhereTheDeskIsClosed(String target, String opened, String due) {
        assertThat(promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2 business days by 12:00, Fri 6 Mar 15:00, Tue 10 Mar 12:00",
        "2 business days by 12:00, Fri 6 Mar 09:00, Tue 10 Mar 12:00",
        // The clock starts on Monday.
        "2 business days by 12:00, Fri 6 Mar 18:00, Wed 11 Mar 12:00",
        // The time is kept where the desk is closed then.
        "2 business days by 20:00, Fri 6 Mar 15:00, Tue 10 Mar 20:00"
    })
    void businessDays_byATimeAreDueThen(String target, String opened, String due) {
        assertThat(promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "next business day, Fri 6 Mar 08:00, Mon 9 Mar 17:00",
        "next business day, Fri 6 Mar 23:59, Mon 9 Mar 17:00",
        "next business day, Sat 7 Mar 12:00, Mon 9 Mar 17:00",
        "next business day, Sun 8 Mar 23:59, Mon 9 Mar 17:00",
        // Sunday still by Greenwich.
        "next business day, Mon 9 Mar 00:30, Tue 10 Mar 17:00",
        "next business day, Tue 10 Nov 18:00, Thu 12 Nov 17:00",
        "next business day on split, Thu 5 Mar 15:00, Fri 6 Mar 12:00",
        "next business day by 10:00, Fri 6 Mar 23:59, Mon 9 Mar 10:00"
    })
    void nextBusinessDay_isAfterTheDateOfReceipt(String target, String opened, String due) {
        assertThat(promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1st business day, Fri 6 Mar 23:59, Mon 9 Mar 17:00",
        "3rd business day, Fri 6 Mar 08:00, Wed 11 Mar 17:00",
        "3rd business day, Fri 6 Mar 23:59, Wed 11 Mar 17:00",
        "3rd business day, Sat 7 Mar 12:00, Wed 11 Mar 17:00",
        "3rd business day, Mon 9 Mar 00:30, Thu 12 Mar 17:00",
        // The eleventh is a holiday.
        "3rd business day, Mon 9 Nov 18:00, Fri 13 Nov 17:00",
        "2nd business day by 10:00, Sat 7 Mar 12:00, Tue 10 Mar 10:00"
    })
    void nthBusinessDay_isCountedFromTheDateOfReceipt(String target, String opened, String due) {
        assertThat(promised(target).opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "Fri 6 Mar 08:00, Fri 6 Mar 17:00",
        "Fri 6 Mar 16:59, Fri 6 Mar 17:00",
        "Fri 6 Mar 17:00, Mon 9 Mar 17:00",
        "Sat 7 Mar 12:00, Mon 9 Mar 17:00",
        "Wed 11 Nov 10:00, Thu 12 Nov 17:00"
    })
    void sameBusinessDay_isThatOnWhichTheClockStarts(String opened, String due) {
        assertThat(promised("same business day").opened(opened).asOf(opened)).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1 business days same-time, Mon 9 Mar 15:00, Tue 10 Mar 15:00",
        // Counts as received on Tuesday at 09:00.
        "1 business days same-time, Mon 9 Mar 15:01, Wed 11 Mar 09:00",
        "1 business days close-of-day, Mon 9 Mar 15:01, Wed 11 Mar 17:00",
        "2 business days of 8 working hours, Mon 9 Mar 15:01, Wed 11 Mar 17:00",
        "2 business days by 12:00, Mon 9 Mar 15:01, Thu 12 Mar 12:00",
        "next business day, Mon 9 Mar 15:00, Tue 10 Mar 17:00",
        "next business day, Mon 9 Mar 15:01, Wed 11 Mar 17:00",
        "same business day, Mon 9 Mar 15:00, Mon 9 Mar 17:00",
        "same business day, Mon 9 Mar 15:01, Tue 10 Mar 17:00"
    })
    void cutOff_makesItReceivedAtTheNextBusinessDaysOpening(String target, String opened, String due) {
        assertThat(Life.under(Schemes.resolution(target).terms(CUT_OFF_AT_15))
                        .opened(opened)
                        .asOf(opened))
                .isDue(due);
    }

    /** Received on Saturday before it, the next business day is Monday; after it, Saturday's receipt is Monday's. */
    @ParameterizedTest
    @CsvSource({"Sat 7 Mar 15:00, Mon 9 Mar 17:00", "Sat 7 Mar 15:01, Tue 10 Mar 17:00"})
    void cutOff_isHeldAgainstTheTimeOfAnyDate(String opened, String due) {
        assertThat(Life.under(Schemes.resolution("next business day").terms(CUT_OFF_AT_15))
                        .opened(opened)
                        .asOf(opened))
                .isDue(due);
    }

    /** The desk is open on Monday for the last time: what comes in at 15:01 is never received, and not on Monday. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "same business day",
                "next business day",
                "1 business days of 1 working hours",
                "1 business days close-of-day"
            })
    void cutOff_afterWhichNoBusinessDayComes_leavesNoDueInstant(String target) {
        SpecialDay monday = new SpecialDay(LocalDate.of(2026, 3, 9), DayHours.parse("09:00-17:00"), "The last day");
        BusinessCalendar last =
                Office.PLAIN.calendar().withHours(WeeklyHours.CLOSED).withSpecialDays(List.of(monday));
        PolicyBuilder scheme =
                Schemes.resolution(target + " on last").terms(CUT_OFF_AT_15).calendar("last", last);

        assertThat(Life.under(scheme).opened("Mon 9 Mar 15:01").asOf("Mon 9 Mar 15:01"))
                .isNotDue();
    }

    @ParameterizedTest
    @CsvSource({
        "4 business hours, Mon 9 Mar 16:00, Tue 10 Mar 12:00",
        "4 hours (24/7), Mon 9 Mar 16:00, Mon 9 Mar 20:00",
        "1 calendar days, Mon 9 Mar 16:00, Tue 10 Mar 16:00"
    })
    void cutOff_leavesAloneWhatIsNotInBusinessDays(String target, String opened, String due) {
        assertThat(Life.under(Schemes.resolution(target).terms(CUT_OFF_AT_15))
                        .opened(opened)
                        .asOf(opened))
                .isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "Fri 6 Mar 15:00, Mon 9 Mar 15:00",
        "Fri 27 Mar 15:00, Mon 30 Mar 15:00",
        "Fri 23 Oct 15:00, Mon 26 Oct 15:00",
        "Sat 7 Mar 03:00, Tue 10 Mar 03:00"
    })
    void calendarDays_keepTheWallClockTime(String opened, String due) {
        assertThat(Life.promised("3 calendar days").opened(opened).asOf(opened)).isDue(due);
    }

    /** Zone, opening, and the time of the next day that the clock shows not at all, once, or twice. */
    static Stream<Arguments> nextDays() {
        return Stream.of(
                // New York goes to summer time on 8 March 2026, Brussels on the 29th.
                arguments("America/New_York", "2026-03-07T15:00:00-05:00", "2026-03-08T15:00:00-04:00"),
                arguments("Europe/Brussels", "2026-03-07T21:00:00+01:00", "2026-03-08T21:00:00+01:00"),
                arguments("Europe/Brussels", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00"),
                arguments("Australia/Lord_Howe", "2026-10-03T02:10:00+10:30", "2026-10-04T02:40:00+11:00"),
                arguments("Europe/Brussels", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+02:00"));
    }

    @ParameterizedTest
    @MethodSource("nextDays")
    void calendarDays_areThoseOfTheCalendarsZone(String zone, String opened, String due) {
        Instant received = Instant.parse(opened);
        ZoneId local = ZoneId.of(zone);
        SlaEngine engine = SlaEngine.of(Schemes.resolution("1 calendar day")
                .calendar("local", BusinessCalendar.of(local, WeeklyHours.of("mon-fri", "09:00-17:00")))
                .terms(Terms.calendar("local"))
                .build());

        LocalDateTime nextDay = received.atZone(local).toLocalDateTime().plusDays(1);
        assertThat(nextDay.atZone(local).toInstant()).isEqualTo(Instant.parse(due));
        assertThat(engine.report(History.opened(Ticket.opened(received).withSeverity("P2")), received)
                        .standing("resolution")
                        .flatMap(standing -> standing.times().due()))
                .contains(Instant.parse(due));
    }

    private static Life promised(String target) {
        return Life.under(Schemes.resolution(target).calendar("uneven", UNEVEN));
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday is no business day; what is open on it is the end of Friday's window.
        "Sat 7 Mar 02:00, Sat 7 Mar 06:00",
        // Friday's window closes on Saturday.
        "Fri 6 Mar 23:00, Sat 7 Mar 06:00",
        "Fri 6 Mar 12:00, Sat 7 Mar 06:00"
    })
    void sameBusinessDay_ofANightShift_endsWithTheWindow(String opened, String due) {
        Life life = Life.under(Schemes.resolution("same business day (night)")
                .calendar("night", BusinessCalendar.of(Brussels.ZONE, WeeklyHours.of("fri", "22:00-06:00"))));

        assertThat(life.opened(opened).asOf(opened)).isDue(due);
    }
}
