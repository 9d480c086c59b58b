package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.MonthDay;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;

/** Holidays of every year that some years do not have. */
final class RareHolidays implements Check {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final int FIFTH = 5;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> look(remarks.at("/calendars", id, "holidays"), calendar));
    }

    private static void look(Site site, BusinessCalendar calendar) {
        for (int i = 0; i < calendar.holidays().size(); i++) {
            if (!(calendar.holidays().get(i) instanceof HolidayRule rule)) {
                continue;
            }
            if (rule.recurrence() instanceof Recurrence.NthWeekday day && Math.abs(day.nth()) == FIFTH) {
                site.at(i, "nth")
                        .add(
                                Code.HOLIDAY_NOT_EVERY_YEAR,
                                "the holiday " + quoted(rule.name())
                                        + " is missing in the years in which the month has four" + " of this weekday",
                                "write \"nth\": " + (day.nth() > 0 ? "-1 for the last one" : "1 for the first one"));
            } else if (rule.recurrence() instanceof Recurrence.Yearly day
                    && day.day().equals(LEAP_DAY)) {
                site.at(i, "yearly")
                        .add(
                                Code.HOLIDAY_NOT_EVERY_YEAR,
                                "the holiday " + quoted(rule.name()) + " is missing in years without a 29 February",
                                "write \"02-28\" or \"03-01\" if it is kept in every year");
            }
        }
    }
}
