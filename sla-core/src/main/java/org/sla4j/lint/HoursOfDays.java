package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

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
        subject.desks().forEach((id, calendar) -> look(remarks.at("/calendars", id), calendar, windows));
    }

    private static void look(Site site, BusinessCalendar calendar, ImmutableSet<TimeWindow> windows) {
        week(site.at("hours"), calendar.hours(), windows);
        for (int i = 0; i < calendar.seasons().size(); i++) {
            week(site.at("seasons", i, "hours"), calendar.seasons().get(i).hours(), windows);
        }
        for (SpecialDay day : calendar.specialDays()) {
            day(site.at("specialDays", day.dates()), day.hours(), windows);
        }
    }

    private static void week(Site site, WeeklyHours week, ImmutableSet<TimeWindow> all) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            day(site.at(Weekdays.name(weekday)), week.on(weekday), all);
            ImmutableList<TimeWindow> windows = week.on(weekday).windows();
            ImmutableList<TimeWindow> next = week.on(weekday.plus(1)).windows();
            if (windows.isEmpty() || next.isEmpty()) {
                continue;
            }
            TimeWindow last = windows.get(windows.size() - 1);
            if (last.crossesMidnight() && last.closes().isAfter(next.get(0).opens())) {
                site.at(Weekdays.name(weekday))
                        .add(
                                Code.OVERLAPPING_NIGHTS,
                                "the window " + quoted(last) + " of " + Weekdays.name(weekday)
                                        + " reaches into the window " + quoted(next.get(0)) + " of "
                                        + Weekdays.name(weekday.plus(1)),
                                "let it end where the next one begins: "
                                        + quoted(
                                                last.opens() + "-" + next.get(0).opens()));
            }
        }
    }

    private static void day(Site site, DayHours hours, ImmutableSet<TimeWindow> all) {
        ImmutableList<TimeWindow> windows = hours.windows();
        for (int i = 0; i < windows.size(); i++) {
            TimeWindow window = windows.get(i);
            lostMinute(site, window);
            if (isLongNight(window, all)) {
                longNight(site, window);
            }
            if (i > 0 && windows.get(i - 1).closes().equals(window.opens())) {
                site.add(
                        Code.TOUCHING_WINDOWS,
                        "the windows " + quoted(windows.get(i - 1)) + " and " + quoted(window)
                                + " leave no break between them",
                        "write " + quoted(windows.get(i - 1).opens() + "-" + end(window))
                                + ", or the break that is meant");
            }
        }
    }

    private static void lostMinute(Site site, TimeWindow window) {
        if (window.closes().getMinute() == 59) {
            LocalTime whole = window.closes().withSecond(0).withNano(0).plusMinutes(1);
            String end = whole.equals(LocalTime.MIDNIGHT) ? "24:00" : whole.toString();
            site.add(
                    Code.LOST_MINUTE,
                    "the window " + quoted(window) + " is closed for the minute before " + end,
                    "write " + quoted(window.opens() + "-" + end));
        }
    }

    private static void longNight(Site site, TimeWindow window) {
        LocalTime closes = window.closes();
        site.add(
                Code.LONG_NIGHT,
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
