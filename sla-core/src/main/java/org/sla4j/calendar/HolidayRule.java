package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A holiday of one date, or of every year in a range of years.
 *
 * @param name what people call it; never blank
 * @param recurrence on which date of a year it falls
 * @param years the years in which it is kept, by the date that {@code recurrence} gives
 * @param weekend what becomes of it on a day of the calendar's weekend
 * @param announced the date from which on it was known; empty if it always was
 */
public record HolidayRule(
        String name, Recurrence recurrence, Range<Integer> years, WeekendRule weekend, Optional<LocalDate> announced)
        implements HolidaySource {
    public HolidayRule {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank but was \"" + name + "\"");
        }
    }

    /** A holiday that was always known. */
    public HolidayRule(String name, Recurrence recurrence, Range<Integer> years, WeekendRule weekend) {
        this(name, recurrence, years, weekend, Optional.empty());
    }

    /** A holiday that is kept whenever the recurrence gives a date, also on a weekend. */
    public static HolidayRule of(String name, Recurrence recurrence) {
        return new HolidayRule(name, recurrence, Range.all(), WeekendRule.STAYS);
    }

    /** A holiday of one date. */
    public static HolidayRule on(LocalDate date, String name) {
        return of(name, new Recurrence.Once(date));
    }

    /** This holiday, kept in other years only. */
    public HolidayRule withYears(Range<Integer> kept) {
        return new HolidayRule(name, recurrence, kept, weekend, announced);
    }

    /** This holiday, with another rule for weekends. */
    public HolidayRule withWeekend(WeekendRule rule) {
        return new HolidayRule(name, recurrence, years, rule, announced);
    }

    /** This holiday, known only from a date on. */
    public HolidayRule withAnnounced(LocalDate date) {
        return new HolidayRule(name, recurrence, years, weekend, Optional.of(date));
    }

    /** The date of a year, before any moving; empty where the year has none. */
    Optional<LocalDate> in(int year) {
        return years.contains(year) ? recurrence.in(year) : Optional.empty();
    }

    @Override
    public Range<Integer> irregularYears() {
        Range<Integer> irregular = recurrence.irregularYears();
        if (!irregular.isEmpty()) {
            return irregular.isConnected(years) ? irregular.intersection(years) : Years.NONE;
        }
        // A bounded range of years is irregular up to its bound: on one side the holiday is kept, on the other not.
        return years.equals(Range.all()) ? Years.NONE : Years.aroundBounds(years);
    }
}
