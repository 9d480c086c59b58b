package org.sla4j.icalendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.Recurrence.NthWeekday;
import org.sla4j.calendar.Recurrence.Yearly;

/** An event that comes again every year, as rules: one for each of its days. */
final class YearlyRules {
    private static final int LEAP_YEAR = 2024;
    private static final int COMMON_YEAR = 2026;
    private static final int MOST_DAYS_AFTER = 31;

    private YearlyRules() {}

    /** The rules; empty where the event does not repeat every year, or its later days are not the same every year. */
    static Optional<List<HolidayRule>> of(String name, WholeDays days, Repetition repetition) {
        Optional<Recurrence> first = repetition.yearly();
        List<HolidayRule> rules = new ArrayList<>();
        for (int after = 0; after < days.length(); after++) {
            Optional<Recurrence> day = plus(first, after);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            Range<Integer> years = repetition.years();
            rules.add(HolidayRule.of(name, day.get()).withYears(years));
        }
        return Optional.of(rules);
    }

    private static Optional<Recurrence> plus(Optional<Recurrence> first, int days) {
        if (days == 0) {
            return first;
        }
        if (first.orElse(null) instanceof Yearly yearly) {
            LocalDate date = yearly.day().atYear(LEAP_YEAR);
            MonthDay later = MonthDay.from(date.plusDays(days));
            boolean isSame =
                    later.equals(MonthDay.from(yearly.day().atYear(COMMON_YEAR).plusDays(days)))
                            // Into the next year a rule's years would lead astray.
                            && date.plusDays(days).getYear() == LEAP_YEAR;
            return isSame ? Optional.of(new Yearly(later)) : Optional.empty();
        }
        if (first.orElse(null) instanceof NthWeekday nth && days <= MOST_DAYS_AFTER) {
            return Optional.of(new NthWeekday(nth.nth(), nth.weekday(), nth.month(), days));
        }
        return Optional.empty();
    }
}
