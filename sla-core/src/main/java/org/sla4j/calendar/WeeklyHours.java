package org.sla4j.calendar;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The opening hours of an ordinary week, by day of the week. Days that are not named are closed. */
public final class WeeklyHours {
    /** Closed on every day. */
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    /** Open from 00:00 to 24:00 on every day. Holidays can still close it, which makes it differ from 24/7. */
    public static final WeeklyHours ALL_WEEK = CLOSED.with("mon-sun", "00:00-24:00");

    // Monday first: the calendar looks hours up for every date of a page.
    private final DayHours[] days = new DayHours[7];

    private WeeklyHours(Map<DayOfWeek, DayHours> hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            days[day.getValue() - 1] = hours.getOrDefault(day, DayHours.CLOSED);
        }
    }

    /** The week with these hours; days that are not keys are closed. */
    public static WeeklyHours of(Map<DayOfWeek, DayHours> hours) {
        return new WeeklyHours(hours);
    }

    /**
     * The week that has the given hours on the given days and is closed otherwise, for example {@code of("mon-fri",
     * "09:00-17:00")}.
     *
     * @param days see {@link Weekdays#parse}
     * @param hours see {@link DayHours#parse}
     * @throws IllegalArgumentException if a text cannot be read
     */
    public static WeeklyHours of(String days, String hours) {
        return CLOSED.with(days, hours);
    }

    /** This week with other hours on the given days. See {@link #of(String, String)}. */
    public WeeklyHours with(String days, String hours) {
        EnumMap<DayOfWeek, DayHours> changed = new EnumMap<>(byDay());
        DayHours parsed = DayHours.parse(hours);
        Weekdays.parse(days).forEach(day -> changed.put(day, parsed));
        return new WeeklyHours(changed);
    }

    /** The hours of a day of the week. */
    public DayHours on(DayOfWeek day) {
        return days[day.getValue() - 1];
    }

    /** The hours of every day, Monday first. */
    public ImmutableMap<DayOfWeek, DayHours> byDay() {
        ImmutableMap.Builder<DayOfWeek, DayHours> map = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            map.put(day, on(day));
        }
        return map.buildOrThrow();
    }

    /** Whether no day has a window. */
    public boolean isClosed() {
        return equals(CLOSED);
    }

    boolean isOfSeconds() {
        for (DayHours hours : days) {
            if (!hours.isOfSeconds()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours week && byDay().equals(week.byDay());
    }

    @Override
    public int hashCode() {
        return byDay().hashCode();
    }

    /**
     * Runs of days with the same hours, for example {@code mon-thu 09:00-17:00; fri 09:00-15:00} or {@code sun-thu
     * 08:00-16:00}.
     */
    @Override
    public String toString() {
        List<String> runs = new ArrayList<>();
        int start = firstDay();
        for (int first = start, next; first < start + 7; first = next) {
            for (next = first + 1; next < start + 7 && days[next % 7].equals(days[first % 7]); next++) {
                // widen the run
            }
            if (!days[first % 7].isClosed()) {
                runs.add(Weekdays.range(DayOfWeek.of(first % 7 + 1), DayOfWeek.of((next - 1) % 7 + 1)) + " "
                        + days[first % 7]);
            }
        }
        return runs.isEmpty() ? "closed" : String.join("; ", runs);
    }

    /** Where Monday's run begins: on Sunday, where the week is open from Sunday to Thursday. */
    private int firstDay() {
        for (int day = 6; day > 0; day--) {
            if (days[0].isClosed() || !days[day].equals(days[0])) {
                return (day + 1) % 7;
            }
        }
        return 0;
    }
}
