package org.sla4j.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * What becomes of a holiday that falls on a day of the {@link Weekend} of its calendar. A moved holiday leaves its first
 * date.
 */
public enum WeekendRule {
    /** It stays where it is. */
    STAYS,
    /** It moves to the next day off the weekend that is no other holiday, as bank holidays do in Britain. */
    NEXT_WEEKDAY,
    /** It moves to the last day before it off the weekend that is no other holiday. */
    PREVIOUS_WEEKDAY,
    /**
     * From the first day of a weekend of several as {@link #PREVIOUS_WEEKDAY}, from others as {@link #NEXT_WEEKDAY}:
     * federal holidays in the US move from Saturday to Friday, and from Sunday to Monday.
     */
    NEAREST_WEEKDAY;

    boolean moves(LocalDate date, Weekend weekend) {
        return this != STAYS && weekend.contains(date);
    }

    /** Where a holiday that moves is kept, given the dates of all holidays that are already placed. */
    LocalDate move(LocalDate date, Weekend weekend, Set<LocalDate> taken) {
        boolean back = this == PREVIOUS_WEEKDAY || (this == NEAREST_WEEKDAY && weekend.begins(date));
        LocalDate moved = date;
        do {
            moved = moved.plusDays(back ? -1 : 1);
        } while (weekend.contains(moved) || taken.contains(moved));
        return moved;
    }
}
