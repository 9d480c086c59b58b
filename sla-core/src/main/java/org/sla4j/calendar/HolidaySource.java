package org.sla4j.calendar;

import com.google.common.collect.Range;

/** Where a calendar's holidays come from: a rule of its own, or the holidays of a country. */
public sealed interface HolidaySource permits HolidayRule, CountryHolidays {
    /**
     * The years in which this source does not repeat from one 400-year cycle of the Gregorian calendar to the next;
     * empty where it always repeats. Outside of them the calendar may reckon in whole cycles.
     */
    Range<Integer> irregularYears();
}
