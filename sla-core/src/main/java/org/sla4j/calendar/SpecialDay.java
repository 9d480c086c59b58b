package org.sla4j.calendar;

import java.time.LocalDate;

/**
 * A date whose hours replace those of the week, of the season and of a holiday: a half day on 24 December.
 *
 * @param date the local date in the calendar's zone
 * @param hours the hours of that date; may be closed
 * @param name what people call it; empty where it has no name
 */
public record SpecialDay(LocalDate date, DayHours hours, String name) {}
