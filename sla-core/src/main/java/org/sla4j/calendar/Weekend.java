package org.sla4j.calendar;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The days of a week off which holidays are moved: Saturday and Sunday, or Friday and Saturday where the working week
 * begins on Sunday. It opens and closes nothing by itself.
 *
 * @param days from one day to six, in the order of the week
 */
public record Weekend(ImmutableSet<DayOfWeek> days) {
    /** Saturday and Sunday. */
    public static final Weekend SAT_SUN = parse("sat-sun");

    public Weekend {
        if (days.isEmpty() || days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a day of the week, and take one, but was " + days);
        }
        days = Sets.immutableEnumSet(days);
    }

    /**
     * Reads days as {@link Weekdays#parse} does: {@code fri-sat}, {@code sun}.
     *
     * @throws IllegalArgumentException if a word is no day, a day is named twice, or all are named
     */
    public static Weekend parse(String text) {
        ImmutableSet<DayOfWeek> days = Weekdays.parse(text);
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException(
                    "weekend must leave a day of the week but was \"" + text + "\"; write fri-sat, or sun");
        }
        return new Weekend(days);
    }

    boolean contains(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    /** Whether it is the first of two days or more. */
    boolean begins(LocalDate date) {
        return !contains(date.minusDays(1)) && contains(date.plusDays(1));
    }

    /** The form that {@link #parse} reads back: {@code fri-sat}. */
    @Override
    public String toString() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> days.contains(day) && !days.contains(day.minus(1)))
                .map(first -> Weekdays.range(first, last(first)))
                .collect(Collectors.joining(", "));
    }

    private DayOfWeek last(DayOfWeek first) {
        DayOfWeek last = first;
        while (days.contains(last.plus(1))) {
            last = last.plus(1);
        }
        return last;
    }
}
