package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.WeeklyHours;

/** Two windows a day of which the afternoon's is written in twelve hours: {@code 09:00-12:30, 01:30-06:00}. */
final class Afternoons implements Check {
    private static final LocalTime ONE = LocalTime.of(1, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Duration LONGEST_BREAK = Duration.ofHours(2);
    private static final LocalTime LATEST_NOON = LocalTime.of(14, 0);
    private static final int HALF_DAY = 12;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> look(remarks.at("/calendars", id), calendar));
    }

    private static void look(Site site, BusinessCalendar calendar) {
        week(site.at("hours"), calendar.hours());
        for (int i = 0; i < calendar.seasons().size(); i++) {
            week(site.at("seasons", i, "hours"), calendar.seasons().get(i).hours());
        }
        for (SpecialDay day : calendar.specialDays()) {
            day(site.at("specialDays", day.dates()), day.hours());
        }
    }

    private static void week(Site site, WeeklyHours week) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            day(site.at(Weekdays.name(weekday)), week.on(weekday));
        }
    }

    private static void day(Site site, DayHours hours) {
        ImmutableList<TimeWindow> windows = hours.windows();
        if (windows.size() == 2 && isAfternoon(windows.get(0), windows.get(1))) {
            TimeWindow early = windows.get(0);
            TimeWindow morning = windows.get(1);
            site.add(
                    Code.LOST_AFTERNOON,
                    "the window " + quoted(early) + " beside " + quoted(morning) + " is before dawn",
                    "write "
                            + quoted(morning + ", " + early.opens().plusHours(HALF_DAY) + "-"
                                    + early.closes().plusHours(HALF_DAY))
                            + " if the afternoon is meant");
        }
    }

    /** Whether the earlier window, twelve hours later, follows the other after a break at midday. */
    private static boolean isAfternoon(TimeWindow early, TimeWindow morning) {
        boolean isBeforeNoon = !early.opens().isBefore(ONE)
                && early.opens().isBefore(early.closes())
                && early.closes().isBefore(NOON)
                && morning.opens().isBefore(morning.closes())
                && morning.opens().isBefore(NOON)
                && !morning.closes().isAfter(LATEST_NOON);
        Duration midday =
                Duration.between(morning.closes(), isBeforeNoon ? early.opens().plusHours(HALF_DAY) : morning.closes());
        return isBeforeNoon && !midday.isNegative() && midday.compareTo(LONGEST_BREAK) <= 0;
    }
}
