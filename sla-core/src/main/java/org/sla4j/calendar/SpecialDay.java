package org.sla4j.calendar;

import java.time.LocalDate;

/**
 * A date, or several that follow one another, whose hours replace those of the week, of the season and of a holiday: a
 * half day on 24 December.
 *
 * @param first the first local date in the calendar's zone
 * @param last the last one, which is within; {@code first} for a single day
 * @param hours the hours of each of these dates; may be closed
 * @param name what people call it; empty where it has no name
 */
public record SpecialDay(LocalDate first, LocalDate last, DayHours hours, String name) {
    public SpecialDay {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before " + first + " but was " + last);
        }
    }

    /** One date. */
    public SpecialDay(LocalDate date, DayHours hours, String name) {
        this(date, date, hours, name);
    }

    /** Whether a local date is one of its dates. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Its dates: {@code 2026-12-24}, or {@code 2026-12-28 to 2026-12-30}. */
    public String dates() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
