package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.WeekendRule;

/** Holidays with a date on which the desk is closed anyway, unless the holiday is kept on open days around it too. */
final class ClosedHolidays {
    private static final Splitter WORDS = Splitter.on(' ');

    /** No run of holidays and closed days is as long. */
    private static final int LONGEST_RUN = 60;

    private ClosedHolidays() {}

    static void look(Site site, BusinessCalendar calendar) {
        BusinessCalendar always = calendar.withHolidays(List.of()).withSpecialDays(List.of());
        for (int i = 0; i < calendar.holidays().size(); i++) {
            if (calendar.holidays().get(i) instanceof HolidayRule rule
                    && rule.weekend() == WeekendRule.STAYS
                    && rule.recurrence() instanceof Recurrence.Once once
                    && always.hoursOn(once.date()).isClosed()
                    && !isInRun(once.date(), calendar, always)
                    && !isKeptLater(once.date(), rule.name(), calendar, always)) {
                LocalDate date = once.date();
                site.at("holidays", i)
                        .add(
                                Code.HOLIDAY_ON_CLOSED_DAY,
                                "the holiday " + quoted(rule.name()) + " falls on " + Wording.date(date)
                                        + ", when the desk is closed anyway",
                                kept(calendar, date) + ", or leave it out");
            }
        }
    }

    /** How to say that a holiday on a closed day is kept on another. */
    private static String kept(BusinessCalendar calendar, LocalDate date) {
        if (calendar.weekend().days().contains(date.getDayOfWeek())) {
            return "write the date on which it is kept, such as \"ifWeekend\": \"next-weekday\"";
        }
        // A desk may be closed all week and open on special days only.
        return calendar.hours().on(date.getDayOfWeek()).isClosed()
                        && !calendar.hours().isClosed()
                ? "write the date on which it is kept; where holidays move off closed days, such as \"ifWeekend\":"
                        + " \"next-weekday\" and, in the calendar, \"weekend\": "
                        + quoted(Weekends.closed(calendar))
                : "write the date on which it is kept";
    }

    /** Whether the desk keeps holidays on the open days next to the date on both sides, as in a list day by day. */
    private static boolean isInRun(LocalDate date, BusinessCalendar calendar, BusinessCalendar always) {
        return calendar.holidayOn(open(date, -1, always)).isPresent()
                && calendar.holidayOn(open(date, 1, always)).isPresent();
    }

    private static LocalDate open(LocalDate date, int step, BusinessCalendar always) {
        LocalDate day = date.plusDays(step);
        for (int i = 0; i < LONGEST_RUN && always.hoursOn(day).isClosed(); i++) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** Whether a holiday of that name, such as "Christmas Day (observed)", follows before the desk opens again. */
    private static boolean isKeptLater(
            LocalDate date, String name, BusinessCalendar calendar, BusinessCalendar always) {
        String word = WORDS.splitToList(name).get(0);
        LocalDate day = date.plusDays(1);
        for (int i = 0; i < LONGEST_RUN; i++) {
            boolean isOpen = !always.hoursOn(day).isClosed();
            Optional<Holiday> holiday = calendar.holidayOn(day);
            if (isOpen && holiday.isEmpty()) {
                return false;
            }
            if (isOpen && holiday.filter(one -> one.name().contains(word)).isPresent()) {
                return true;
            }
            day = day.plusDays(1);
        }
        return false;
    }
}
