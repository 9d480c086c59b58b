package org.sla4j.calendar;

import java.time.LocalDate;

/**
 * A date on which the windows of a calendar are removed.
 *
 * @param date the local date in the calendar's zone
 * @param name what people call it; never blank
 */
public record Holiday(LocalDate date, String name) {
    public Holiday {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank but was \"" + name + "\"");
        }
    }
}
