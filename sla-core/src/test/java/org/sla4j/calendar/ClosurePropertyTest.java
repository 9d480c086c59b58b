package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A closure shuts the desk on the dates that it contains, and is the same as these dates written one by one. */
final class ClosurePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final BusinessCalendar DAILY =
            BusinessCalendar.of(ZoneOffset.UTC, WeeklyHours.of("daily", "09:00-17:00"));

    private static MonthDay day(int day) {
        return MonthDay.from(LocalDate.ofYearDay(2024, day));
    }

    private static void assertSameAsDates(Closure closure) {
        BusinessCalendar calendar = DAILY.withHolidays(List.of(closure));
        List<HolidayRule> dates = new ArrayList<>();
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            assertThat(calendar.hoursOn(date).isClosed()).as("%s", date).isEqualTo(closure.contains(date));
            if (closure.contains(date)) {
                dates.add(HolidayRule.on(date, closure.name()));
            }
        }
        BusinessCalendar listed = DAILY.withHolidays(dates);
        assertThat(calendar.holidaysBetween(FIRST, LAST)).isEqualTo(listed.holidaysBetween(FIRST, LAST));
        assertThat(calendar.intervals(noon(FIRST), noon(LAST)).toList())
                .isEqualTo(listed.intervals(noon(FIRST), noon(LAST)).toList());
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Property(tries = 100)
    void everyYear(
            @ForAll @IntRange(min = 1, max = 366) int first,
            @ForAll @IntRange(min = 1, max = 366) int last,
            @ForAll @IntRange(min = 2024, max = 2026) int from,
            @ForAll @IntRange(min = 2026, max = 2028) int to,
            @ForAll boolean isAlways) {
        Range<Integer> years = isAlways ? Range.all() : Range.closed(from, to);
        assertSameAsDates(new Closure.Yearly("Closure", day(first), day(last), years, Optional.empty()));
    }

    @Property(tries = 100)
    void once(@ForAll @IntRange(min = 0, max = 2000) int first, @ForAll @IntRange(min = 0, max = 500) int days) {
        LocalDate from = FIRST.plusDays(first);
        assertSameAsDates(new Closure.Dated("Closure", from, from.plusDays(days)));
    }
}
