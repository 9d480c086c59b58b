package org.sla4j.icalendar;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The dates of an event that lasts whole days.
 *
 * @param first its first date
 * @param length how many dates it has, at least one
 */
record WholeDays(LocalDate first, int length) {
    private static final int LONGEST = 366;

    /** The dates; empty where the event begins or ends at a time of day, or lasts longer than a year. */
    static Optional<WholeDays> of(VEvent event) {
        if (event.getDateStart() == null || event.getDateStart().getValue().hasTime()) {
            return Optional.empty();
        }
        LocalDate first = date(event.getDateStart().getValue());
        return length(event, first)
                .filter(days -> days >= 0 && days <= LONGEST)
                // Some programs write an end that is the start; a day is meant.
                .map(days -> new WholeDays(first, (int) Math.max(1, days)));
    }

    private static Optional<Long> length(VEvent event, LocalDate first) {
        DateOrDateTimeProperty end = event.getDateEnd();
        if (end != null) {
            return Optional.of(end.getValue())
                    .filter(value -> !value.hasTime())
                    .map(value -> ChronoUnit.DAYS.between(first, date(value)));
        }
        if (event.getDuration() == null) {
            return Optional.of(1L);
        }
        Duration duration = event.getDuration().getValue();
        long day = ChronoUnit.DAYS.getDuration().toMillis();
        return Optional.of(duration.toMillis())
                .filter(millis -> millis % day == 0)
                .map(millis -> millis / day);
    }

    /** The date as it is written; the instant that the library makes of it depends on the machine's zone. */
    static LocalDate date(ICalDate value) {
        DateTimeComponents written = value.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }
}
