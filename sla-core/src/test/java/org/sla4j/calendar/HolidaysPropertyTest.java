package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sla4j.calendar.Recurrence.FromEaster;
import org.sla4j.calendar.Recurrence.NthWeekday;
import org.sla4j.calendar.Recurrence.WeekdayOnOrAfter;
import org.sla4j.calendar.Recurrence.WeekdayOnOrBefore;

final class HolidaysPropertyTest {
    /** Around new year and Christmas, where holidays move from year to year and into each other's way. */
    @Provide
    Arbitrary<HolidayRule> rules() {
        Arbitrary<MonthDay> days = Arbitraries.of(
                MonthDay.of(12, 24),
                MonthDay.of(12, 25),
                MonthDay.of(12, 26),
                MonthDay.of(12, 31),
                MonthDay.of(1, 1),
                MonthDay.of(1, 2),
                MonthDay.of(2, 29));
        return Combinators.combine(days, Arbitraries.of(WeekendRule.class))
                .as((day, weekend) -> HolidayRule.of(day.toString(), new Recurrence.Yearly(day))
                        .withWeekend(weekend));
    }

    private static BusinessCalendar calendar(List<HolidayRule> rules) {
        return BusinessCalendar.of(ZoneId.of("UTC"), WeeklyHours.of("mon-fri", "09:00-17:00"))
                .withHolidays(rules);
    }

    @Property(tries = 200)
    void holidaysBetween_areThoseOfSingleDates(
            @ForAll @Size(max = 7) List<@From("rules") HolidayRule> rules,
            @ForAll @IntRange(min = 1900, max = 2100) int year) {
        BusinessCalendar calendar = calendar(rules);
        List<Holiday> single = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 11, 1);
        LocalDate last = LocalDate.of(year + 2, 2, 28);
        first.datesUntil(last.plusDays(1))
                .forEach(date -> calendar.holidayOn(date).ifPresent(single::add));
        assertThat(calendar.holidaysBetween(first, last)).isEqualTo(single);
        // The same answers from pages of open time, which ask for many years at once.
        single.forEach(holiday -> assertThat(calendar.counted(
                        holiday.date().atStartOfDay().toInstant(ZoneOffset.UTC),
                        holiday.date().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .isZero());
    }

    @Property(tries = 200)
    void weekendRule_keepsEveryMovingHolidayOnADateOfItsOwn(
            @ForAll @Size(max = 7) List<@From("rules") HolidayRule> rules,
            @ForAll @IntRange(min = 1900, max = 2100) int year) {
        List<HolidayRule> moving = rules.stream()
                .filter(rule -> rule.weekend() != WeekendRule.STAYS)
                .distinct()
                .toList();
        List<Holiday> holidays =
                calendar(moving).holidaysBetween(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30));
        assertThat(holidays)
                .allSatisfy(holiday -> assertThat(holiday.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY))
                        .isLessThanOrEqualTo(0));
        int shared = 0;
        for (Holiday holiday : holidays) {
            // Two rules for one date share it where it is a weekday: neither moves.
            shared += holiday.name().split(", ").length - 1;
        }
        long kept = moving.stream()
                .map(HolidayRule::name)
                .distinct()
                .filter(name -> !name.equals("--02-29") || Year.isLeap(year + 1))
                .count();
        assertThat(holidays.size() + shared).isGreaterThanOrEqualTo((int) kept);
    }

    @Property
    void easter_isTheSundayOfAnotherReckoning(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        assertThat(new FromEaster(0).in(year)).contains(gauss(year, true));
        assertThat(new FromEaster(0, EasterReckoning.ORTHODOX).in(year)).contains(gauss(year, false));
    }

    /** The algorithm of Gauss with its two exceptions, in which nothing but the arithmetic is the same. */
    private static LocalDate gauss(int year, boolean gregorian) {
        int century = year / 100;
        int m = gregorian ? Math.floorMod(15 - (13 + 8 * century) / 25 + century - century / 4, 30) : 15;
        int n = gregorian ? (4 + century - century / 4) % 7 : 6;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        int march = 22 + d + e;
        if (gregorian && march == 57) {
            march = 50;
        } else if (gregorian && march == 56 && d == 28 && (11 * m + 11) % 30 < 19) {
            march = 49;
        }
        int behind = gregorian ? 0 : century - century / 4 - 2;
        return LocalDate.of(year, 3, 1).plusDays(march - 1L + behind);
    }

    @Property
    void nthWeekday_isFoundByGoingThroughTheMonth(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll Month month,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 5) int nth) {
        List<LocalDate> such = LocalDate.of(year, month, 1)
                .datesUntil(LocalDate.of(year, month, 1).plusMonths(1))
                .filter(date -> date.getDayOfWeek() == weekday)
                .toList();
        assertThat(new NthWeekday(nth, weekday, month, 0).in(year))
                .isEqualTo(nth <= such.size() ? Optional.of(such.get(nth - 1)) : Optional.empty());
        assertThat(new NthWeekday(-nth, weekday, month, 3).in(year))
                .isEqualTo(
                        nth <= such.size()
                                ? Optional.of(such.get(such.size() - nth).plusDays(3))
                                : Optional.empty());
    }

    @Property
    void weekdayOnOrAfter_isWithinTheWeek(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll DayOfWeek weekday,
            @ForAll Month month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate date = LocalDate.of(year, month, day);
        assertThat(new WeekdayOnOrAfter(weekday, MonthDay.of(month, day)).in(year))
                .isEqualTo(date.datesUntil(date.plusDays(7))
                        .filter(each -> each.getDayOfWeek() == weekday)
                        .findFirst());
        assertThat(new WeekdayOnOrBefore(weekday, MonthDay.of(month, day)).in(year))
                .isEqualTo(date.minusDays(6)
                        .datesUntil(date.plusDays(1))
                        .filter(each -> each.getDayOfWeek() == weekday)
                        .findFirst());
    }
}
