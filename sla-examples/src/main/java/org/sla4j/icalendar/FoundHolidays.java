package org.sla4j.icalendar;

import com.google.common.collect.ImmutableList;
import org.sla4j.calendar.HolidayRule;

/**
 * What a file gives.
 *
 * @param holidays the holidays, in the order of the file
 * @param omissions what could not be carried over, with its place
 */
public record FoundHolidays(ImmutableList<HolidayRule> holidays, ImmutableList<String> omissions) {}
