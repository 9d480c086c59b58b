package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/** Where a calendar's holidays come from: a rule of its own, days that follow one another, or a country. */
public sealed interface HolidaySource permits HolidayRule, Closure, CountryHolidays {
    /**
     * The years in which this source does not repeat from one 400-year cycle of the Gregorian calendar to the next;
     * empty where it always repeats. Outside of them the calendar may reckon in whole cycles.
     */
    Range<Integer> irregularYears();

    /** The date from which on it was known; empty if it always was. */
    default Optional<LocalDate> announced() {
        return Optional.empty();
    }
}
