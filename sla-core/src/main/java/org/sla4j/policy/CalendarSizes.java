package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.SpecialDay;

/**
 * How much there is in a calendar: the windows of its fullest day, or all that is in the calendars of which it is made,
 * counted each time that they are named. The time and memory that a calendar takes grow with it, and a few names could
 * otherwise make millions.
 */
final class CalendarSizes {
    /** The most windows of a day: a desk has one or two. */
    private static final int MOST_WINDOWS = 24;

    /** The most calendars and windows of a day that a calendar is made of: desks of all zones, with their lunch breaks. */
    private static final int MOST = 100;

    /** The most holidays that come again. */
    static final int MOST_RECURRING = 100;

    /** The most days of closures that come again: a year has no more. */
    static final int MOST_CLOSED_EACH_YEAR = 366;

    /** The most dates of closures that do not: as many as could be listed one by one. */
    static final int MOST_CLOSED_ONCE = 20_000;

    private final ImmutableMap<String, CalendarDefinition> calendars;

    /** By calendar, the windows of its own fullest day; none where it is made of others. */
    private final ImmutableMap<String, Integer> windows;

    CalendarSizes(ImmutableMap<String, CalendarDefinition> calendars) {
        this.calendars = calendars;
        this.windows = ImmutableMap.copyOf(Maps.transformValues(
                calendars,
                definition -> definition.hours().map(CalendarSizes::windows).orElse(0)));
    }

    /** Whether a calendar has too much, and none of its parts has by itself. */
    boolean isFirstTooBig(String id) {
        return isTooBig(id) && parts(id).noneMatch(this::isTooBig);
    }

    /** What to say of a calendar that has too much. */
    String words(String id) {
        String what = windows(id) > MOST_WINDOWS
                ? "has " + windows(id) + " windows on one day; at most " + MOST_WINDOWS + " are allowed"
                : "is made of more than " + MOST + " calendars and windows of a day,"
                        + " those within its parts counted too; leave some out";
        return "calendar \"" + id + "\" " + what;
    }

    /** Each step counts one at least, so that the walk ends soon, also in a circle. */
    private boolean isTooBig(String id) {
        int size = windows(id) > MOST_WINDOWS ? MOST + 1 : 0;
        Deque<String> rest = new ArrayDeque<>();
        rest.push(id);
        while (!rest.isEmpty() && size <= MOST) {
            String next = rest.pop();
            size += Math.max(1, windows(next));
            parts(next).forEach(rest::push);
        }
        return size > MOST;
    }

    /** How many holidays of a calendar are rules; those of countries are as many as they are. */
    static int recurringHolidays(BusinessCalendar hours) {
        return (int) hours.holidays().stream()
                .filter(source -> source instanceof HolidayRule rule && !(rule.recurrence() instanceof Recurrence.Once))
                .count();
    }

    /** How many days the closures of each year have, those of several closures together. */
    static long closedEachYear(BusinessCalendar hours) {
        return hours.holidays().stream()
                .filter(Closure.Yearly.class::isInstance)
                .mapToLong(source -> ((Closure) source).days())
                .sum();
    }

    /** How many dates the closures of single years have. */
    static long closedOnce(BusinessCalendar hours) {
        return hours.holidays().stream()
                .filter(Closure.Dated.class::isInstance)
                .mapToLong(source -> ((Closure) source).days())
                .sum();
    }

    private Stream<String> parts(String id) {
        CalendarDefinition definition = calendars.get(id);
        return definition == null ? Stream.empty() : definition.parts().stream();
    }

    private int windows(String id) {
        return windows.getOrDefault(id, 0);
    }

    private static int windows(BusinessCalendar hours) {
        return Stream.of(
                        hours.hours().byDay().values().stream(),
                        hours.seasons().stream().map(Season::hours).flatMap(week -> week.byDay().values().stream()),
                        hours.specialDays().stream().map(SpecialDay::hours))
                .flatMap(days -> days)
                .map(DayHours::windows)
                .mapToInt(Collection::size)
                .max()
                .orElse(0);
    }
}
