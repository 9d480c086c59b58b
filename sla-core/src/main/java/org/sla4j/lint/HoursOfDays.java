package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.WeeklyHours;

/** Windows that lose a minute, touch or overlap, or that run through the night by a slip. */
final class HoursOfDays implements Check {
    private static final Duration LONG = Duration.ofHours(13);
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @Override
    public void look(Subject subject, Remarks remarks) {
        ImmutableSet<TimeWindow> windows = subject.desks().values().stream()
                .flatMap(calendar ->
                        Stream.of(DayOfWeek.values()).flatMap(day -> calendar.hours().on(day).windows().stream()))
                .collect(ImmutableSet.toImmutableSet());
        subject.desks().forEach((id, calendar) -> look(at("/calendars", id), calendar, windows, remarks));
    }

    private static void look(
            String pointer, BusinessCalendar calendar, ImmutableSet<TimeWindow> windows, Remarks remarks) {
        week(at(pointer, "hours"), calendar.hours(), windows, remarks);
        for (int i = 0; i < calendar.seasons().size(); i++) {
            week(at(pointer, "seasons", i, "hours"), calendar.seasons().get(i).hours(), windows, remarks);
        }
        for (SpecialDay day : calendar.specialDays()) {
            day(at(pointer, "specialDays", day.dates()), day.hours(), windows, remarks);
        }
    }

    private static void week(String pointer, WeeklyHours week, ImmutableSet<TimeWindow> all, Remarks remarks) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            day(at(pointer, Weekdays.name(weekday)), week.on(weekday), all, remarks);
            ImmutableList<TimeWindow> windows = week.on(weekday).windows();
            ImmutableList<TimeWindow> next = week.on(weekday.plus(1)).windows();
            if (windows.isEmpty() || next.isEmpty()) {
                continue;
            }
            TimeWindow last = windows.get(windows.size() - 1);
            if (last.crossesMidnight() && last.closes().isAfter(next.get(0).opens())) {
                remarks.add(
                        Code.OVERLAPPING_NIGHTS,
                        at(pointer, Weekdays.name(weekday)),
                        "the window " + quoted(last) + " of " + Weekdays.name(weekday)
                                + " reaches into the window " + quoted(next.get(0)) + " of "
                                + Weekdays.name(weekday.plus(1)),
                        "let it end where the next one begins: "
                                + quoted(last.opens() + "-" + next.get(0).opens()));
            }
        }
    }

    private static void day(String pointer, DayHours hours, ImmutableSet<TimeWindow> all, Remarks remarks) {
        ImmutableList<TimeWindow> windows = hours.windows();
        for (int i = 0; i < windows.size(); i++) {
            TimeWindow window = windows.get(i);
            lostMinute(pointer, window, remarks);
            if (isLongNight(window, all)) {
                longNight(pointer, window, remarks);
            }
            if (i > 0 && windows.get(i - 1).closes().equals(window.opens())) {
                remarks.add(
                        Code.TOUCHING_WINDOWS,
                        pointer,
                        "the windows " + quoted(windows.get(i - 1)) + " and " + quoted(window)
                                + " leave no break between them",
                        "write " + quoted(windows.get(i - 1).opens() + "-" + end(window))
                                + ", or the break that is meant");
            }
        }
    }

    private static void lostMinute(String pointer, TimeWindow window, Remarks remarks) {
        if (window.closes().getMinute() == 59) {
            LocalTime whole = window.closes().withSecond(0).withNano(0).plusMinutes(1);
            String end = whole.equals(LocalTime.MIDNIGHT) ? "24:00" : whole.toString();
            remarks.add(
                    Code.LOST_MINUTE,
                    pointer,
                    "the window " + quoted(window) + " is closed for the minute before " + end,
                    "write " + quoted(window.opens() + "-" + end));
        }
    }

    private static void longNight(String pointer, TimeWindow window, Remarks remarks) {
        LocalTime closes = window.closes();
        remarks.add(
                Code.LONG_NIGHT,
                pointer,
                "the window " + quoted(window) + " runs through the night, for "
                        + length(window).toHours() + " hours",
                "write " + quoted(window.opens() + "-" + closes.plusHours(12))
                        + " if the afternoon is meant; if the night is, write "
                        + quoted(window.opens() + "-24:00")
                        + " and " + quoted("00:00-" + closes) + " on the days after");
    }

    /** A window through the night that is neither from evening to morning nor the hours that another leaves. */
    private static boolean isLongNight(TimeWindow window, ImmutableSet<TimeWindow> all) {
        boolean isOutOfHours =
                !window.opens().isBefore(EVENING) && !window.closes().isAfter(MORNING);
        boolean isLeftByOther = all.stream()
                .anyMatch(other ->
                        other.opens().equals(window.closes()) && other.closes().equals(window.opens()));
        return window.crossesMidnight() && length(window).compareTo(LONG) > 0 && !isOutOfHours && !isLeftByOther;
    }

    private static String end(TimeWindow window) {
        return window.toString().substring(window.toString().indexOf('-') + 1);
    }

    /** By the wall clock; a window to midnight or beyond it closes on the next day. */
    static Duration length(TimeWindow window) {
        Duration length = Duration.between(window.opens(), window.closes());
        return length.isNegative() || length.isZero() ? length.plusDays(1) : length;
    }
}
