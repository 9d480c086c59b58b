package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A desk that is open every day all day but on its holidays, over 1,200 years: those have three times 146,097 days, so
 * that what begins or ends within them is the only thing that does not come back.
 */
final class LongSpansTest {
    private static final long DAYS = 3 * 146_097L;

    private static final BusinessCalendar DAILY =
            BusinessCalendar.of(ZoneId.of("UTC"), WeeklyHours.of("daily", "00:00-24:00"));

    private static final HolidayRule EVE = HolidayRule.of("Christmas Eve", new Recurrence.Yearly(MonthDay.of(12, 24)));
    private static final HolidayRule EASTER = HolidayRule.of("Easter Monday", new Recurrence.FromEaster(1));
    private static final HolidayRule ONCE = HolidayRule.on(LocalDate.of(2050, 5, 2), "jubilee");

    static Stream<Arguments> spans() {
        Range<Integer> since = Range.atLeast(2020);
        Range<Integer> until = Range.lessThan(2020);
        return Stream.of(
                arguments(EVE, 820, 1200),
                arguments(EVE.withYears(since), 820, 0),
                arguments(EVE.withYears(since), 821, 1),
                arguments(EVE.withYears(since), 1420, 600),
                arguments(EVE.withYears(since), 2020, 1200),
                arguments(EVE.withYears(until), 820, 1200),
                arguments(EVE.withYears(until), 821, 1199),
                arguments(EVE.withYears(until), 1420, 600),
                arguments(EVE.withYears(until), 2020, 0),
                arguments(EVE.withYears(Range.closed(2020, 2023)), 1420, 4),
                // No Easter is reckoned before 1583.
                arguments(EASTER, 420, 1620 - 1583),
                arguments(EASTER.withYears(since), 820, 0),
                arguments(EASTER.withYears(since), 1420, 600),
                arguments(EASTER.withYears(until), 1420, 2020 - 1583),
                arguments(EASTER.withYears(until), 2020, 0),
                arguments(EASTER.withYears(Range.lessThan(1583)), 820, 0),
                arguments(ONCE, 1420, 1),
                arguments(ONCE, 2051, 0),
                arguments(ONCE.withYears(until), 1420, 0));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void counted_leavesOutTheHolidaysOfTwelveHundredYears(HolidayRule holiday, int year, int holidays) {
        BusinessCalendar desk = DAILY.withHolidays(List.of(holiday));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year + 1200, 1, 1);
        Duration open = Duration.ofDays(DAYS - holidays);
        assertThat(desk.counted(midnight(first), midnight(end))).isEqualTo(open);
        assertThat(desk.deadline(midnight(first), open)).contains(midnight(end));
        assertThat(desk.latestStart(midnight(end), open)).contains(midnight(first));
        assertThat(desk.businessDays().between(first, end)).isEqualTo(DAYS - holidays);
        assertThat(desk.businessDays().after(first, DAYS - holidays)).contains(end);
        assertThat(desk.businessDays().before(end, DAYS - holidays)).contains(first);
    }

    /** The last date of all is a special day, so that nothing comes back after it, and no date either. */
    @Test
    void deadline_atTheLastDates() {
        BusinessCalendar desk =
                DAILY.withSpecialDays(List.of(new SpecialDay(LocalDate.MAX, DayHours.CLOSED, "The end")));
        Instant month = midnight(LocalDate.MAX.minusDays(30));

        assertThat(desk.deadline(month, Duration.ofDays(30))).contains(midnight(LocalDate.MAX));
        assertThat(desk.deadline(month, Duration.ofDays(31))).isEmpty();
        assertThat(desk.deadline(month, Duration.ofDays(1_000_000_000_000L))).isEmpty();
        assertThat(desk.businessDays().after(LocalDate.MAX.minusDays(30), 29)).contains(LocalDate.MAX.minusDays(1));
        assertThat(desk.businessDays().after(LocalDate.MAX.minusDays(30), 30)).isEmpty();
        assertThat(desk.businessDays().after(LocalDate.MAX.minusDays(30), 1_000_000_000_000L))
                .isEmpty();
    }

    /** The last page of the line holds the end of the last date. */
    @Test
    void firstClosed_ofADeskThatIsOpenOnAllDatesIsBehindTheLast() {
        Instant end = midnight(LocalDate.MAX).plus(Duration.ofDays(1));
        assertThat(DAILY.firstClosed(midnight(LocalDate.MAX.minusYears(9)))).contains(end);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * Samoa left out Friday 30 December 2011 to come to the other side of the date line. 800 years are 41,742 weeks; all
     * other changes of its clocks since 1900 lie on weekends.
     */
    @Test
    void counted_overCenturiesLeavesOutADateThatTheZoneLeftOut() {
        BusinessCalendar desk =
                BusinessCalendar.of(ZoneId.of("Pacific/Apia"), WeeklyHours.of("mon-fri", "00:00-24:00"));
        Instant saturday = Instant.parse("1900-01-06T23:26:56Z");
        Instant then = Instant.parse("2700-01-05T23:00:00Z");
        Duration open = Duration.ofHours(41_742 * 5 * 24 - 24);
        assertThat(desk.counted(saturday, then)).isEqualTo(open);
        assertThat(desk.deadline(saturday, open)).contains(then.minus(Duration.ofHours(12)));
        assertThat(desk.latestStart(then, open)).contains(saturday.plus(Duration.ofHours(36)));
    }

    @Test
    void irregularYears_holdTheFirstAndTheLastYearOfAHolidayThatBeginsOrEnds() {
        // It is kept in 2025, and 400 years before or after it is not.
        assertThat(EVE.withYears(Range.atLeast(2025)).irregularYears()).accepts(2025);
        assertThat(EVE.withYears(Range.atMost(2025)).irregularYears()).accepts(2025);
        assertThat(EVE.withYears(Range.closed(2024, 2025)).irregularYears()).accepts(2024, 2025);
        assertThat(EASTER.withYears(Range.atLeast(2025)).irregularYears()).accepts(2025, 9999);
        assertThat(EVE.irregularYears().isEmpty()).isTrue();
    }

    /** From noon to noon a day without its first nanosecond, 110,000 times, and one nanosecond more. */
    @Test
    void deadline_farAway_keepsTheNanoseconds() {
        BusinessCalendar late =
                BusinessCalendar.of(ZoneId.of("UTC"), WeeklyHours.of("daily", "00:00:00.000000001-24:00"));
        Duration amount = Duration.ofDays(1).minusNanos(1).multipliedBy(110_000).plusNanos(1);
        Instant noon = Instant.parse("2026-03-09T12:00:00Z");
        Instant then = noon.plus(Duration.ofDays(110_000));
        assertThat(late.deadline(noon, amount)).contains(then.plusNanos(1));
        assertThat(late.latestStart(then, amount)).contains(noon.minusNanos(1));
    }

    /** Eight hours a day, so often that their nanoseconds have no room in a long. */
    @Test
    void deadline_farAway_carriesPartsOfSeconds() {
        BusinessCalendar office = BusinessCalendar.of(ZoneId.of("UTC"), WeeklyHours.of("daily", "09:00-17:00"));
        Duration amount = Duration.ofHours(8).multipliedBy(400_000);
        Instant opening = Instant.parse("2026-03-09T09:00:00Z");
        Instant lastClosing = opening.plus(Duration.ofDays(399_999)).plus(Duration.ofHours(8));
        Instant next = opening.plus(Duration.ofDays(400_000));
        assertFar(office, opening.plusMillis(500), amount.plusMillis(750), next.plusMillis(1_250));
        assertFar(office, opening.plusMillis(500), amount.plusMillis(500), next.plusSeconds(1));
        assertFar(office, opening.plusMillis(750), amount.minusMillis(500), next.plusMillis(250));
        assertFar(office, opening, amount.minusMillis(500), lastClosing.minusMillis(500));
        assertThat(office.deadline(opening.plusMillis(500), amount.minusMillis(500)))
                .contains(lastClosing);
        assertThat(office.deadline(opening, amount)).contains(lastClosing);
        assertThat(office.latestStart(lastClosing.minusMillis(500), amount.minusMillis(500)))
                .contains(opening);
        assertThat(office.latestStart(next.plusMillis(250), amount.plusMillis(500)))
                .contains(opening.minus(Duration.ofHours(16)).minusMillis(250));
    }

    private static void assertFar(OpenTime open, Instant from, Duration amount, Instant due) {
        assertThat(open.deadline(from, amount)).contains(due);
        assertThat(open.latestStart(due, amount)).contains(from);
        assertThat(open.counted(from, due)).isEqualTo(amount);
    }
}
