package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Amount.NthBusinessDay;

/**
 * A cut-off beside "next business day", which then puts the last evening of a week behind the closed day after it.
 *
 * @param cutOff the time of day
 * @param text the amount as it is written
 * @param amount the amount
 * @param week the hours of its calendar
 */
record NextDays(LocalTime cutOff, String text, NthBusinessDay amount, WeeklyHours week) {
    void look(Site site) {
        Stream.of(DayOfWeek.values())
                .filter(day -> isOpen(day) && !isOpen(day.plus(1)))
                .findFirst()
                .ifPresent(last -> site.add(Code.NEXT_DAY_AFTER_CUT_OFF, message(last), instead()));
    }

    private String message(DayOfWeek last) {
        DayOfWeek closed = last.plus(1);
        DayOfWeek received = open(last, 1);
        return "beside " + quoted(text) + " the cut-off makes a ticket of " + Wording.day(last) + " after " + cutOff
                + " due on " + Wording.day(open(received, amount.days())) + ", as received on "
                + Wording.day(received) + ", and one of " + Wording.day(closed) + " before " + cutOff + " on "
                + Wording.day(open(closed, amount.days()));
    }

    /** Days that are counted from where the clock starts: for a closed day on the same one as for the evening before. */
    private String instead() {
        String days = Wording.count(amount.days(), "business day");
        return "write "
                + amount.by()
                        .map(by -> quoted(days + " by " + by))
                        .orElseGet(() -> quoted(days) + " with \"businessDay\": \"close-of-day\"")
                + ", which makes both due on the later day, or leave \"cutOff\" out";
    }

    private DayOfWeek open(DayOfWeek after, int days) {
        DayOfWeek day = after;
        for (int left = days; left > 0; left -= isOpen(day) ? 1 : 0) {
            day = day.plus(1);
        }
        return day;
    }

    private boolean isOpen(DayOfWeek day) {
        return !week.on(day).isClosed();
    }
}
