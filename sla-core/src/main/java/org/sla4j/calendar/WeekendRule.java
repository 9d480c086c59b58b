package org.sla4j.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** What becomes of a holiday that falls on a Saturday or Sunday. A moved holiday leaves its first date. */
public enum WeekendRule {
    /** It stays where it is. */
    STAYS,
    /** It moves to the next day from Monday to Friday that is no other holiday, as bank holidays do in Britain. */
    NEXT_WEEKDAY,
    /** It moves to the last day from Monday to Friday before it that is no other holiday. */
    PREVIOUS_WEEKDAY,
    /** From Saturday as {@link #PREVIOUS_WEEKDAY}, from Sunday as {@link #NEXT_WEEKDAY}: federal holidays in the US. */
    NEAREST_WEEKDAY;

    boolean moves(LocalDate date) {
        return this != STAYS && isWeekend(date);
    }

    /** Where a holiday that moves is kept, given the dates of all holidays that are already placed. */
    LocalDate move(LocalDate date, Set<LocalDate> taken) {
        boolean back =
                this == PREVIOUS_WEEKDAY || (this == NEAREST_WEEKDAY && date.getDayOfWeek() == DayOfWeek.SATURDAY);
        LocalDate moved = date;
        do {
            moved = moved.plusDays(back ? -1 : 1);
        } while (isWeekend(moved) || taken.contains(moved));
        return moved;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
