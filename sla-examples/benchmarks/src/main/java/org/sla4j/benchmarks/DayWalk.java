package org.sla4j.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;

/** What most people write: from day to day with java.time, until the amount is used up. */
final class DayWalk {
    private final Set<LocalDate> holidays = Set.copyOf(Scene.holidays());

    Instant deadline(Instant from, Duration amount) {
        LocalDate date = from.atZone(Scene.ZONE).toLocalDate();
        Duration left = amount;
        while (true) {
            if (isBusinessDay(date)) {
                ZonedDateTime opens = date.atTime(Scene.OPENS, 0).atZone(Scene.ZONE);
                ZonedDateTime closes = date.atTime(Scene.CLOSES, 0).atZone(Scene.ZONE);
                Instant begin = opens.toInstant().isBefore(from) ? from : opens.toInstant();
                Duration open = Duration.between(begin, closes.toInstant());
                if (left.compareTo(open) <= 0) {
                    return begin.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
            date = date.plusDays(1);
        }
    }

    private boolean isBusinessDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }
}
