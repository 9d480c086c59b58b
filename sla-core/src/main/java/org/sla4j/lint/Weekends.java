package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Weekend;
import org.sla4j.calendar.WeekendRule;

/** Holidays that move off a weekend which lies a day later than that of the desk. */
final class Weekends implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            boolean hasMoving = calendar.holidays().stream()
                    .anyMatch(source -> source instanceof HolidayRule rule && rule.weekend() != WeekendRule.STAYS);
            if (hasMoving && isLate(calendar)) {
                remarks.add(
                        Code.WEEKEND_OF_OTHER_DAYS,
                        at("/calendars", id, "holidays"),
                        "holidays of " + quoted(id) + " move off " + calendar.weekend() + ", and its desk is closed on "
                                + closed(calendar),
                        "write \"weekend\": " + quoted(closed(calendar)) + " in the calendar");
            }
        });
    }

    /** Whether the desk is closed on the day before the weekend, and open on its last day. */
    private static boolean isLate(BusinessCalendar calendar) {
        Set<DayOfWeek> weekend = calendar.weekend().days();
        return weekend.stream()
                        .anyMatch(day -> !weekend.contains(day.minus(1))
                                && calendar.hours().on(day.minus(1)).isClosed())
                && weekend.stream()
                        .anyMatch(day -> !weekend.contains(day.plus(1))
                                && !calendar.hours().on(day).isClosed());
    }

    /** The days of the week on which a desk, closed on some and open on others, is closed. */
    static Weekend closed(BusinessCalendar calendar) {
        return new Weekend(Arrays.stream(DayOfWeek.values())
                .filter(day -> calendar.hours().on(day).isClosed())
                .collect(ImmutableSet.toImmutableSet()));
    }
}
