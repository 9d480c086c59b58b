package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.SpecialDay;

/** Special days on holidays, and those that change nothing. */
final class SpecialDays implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            for (SpecialDay day : calendar.specialDays()) {
                look(at("/calendars", id, "specialDays", day.date()), day, calendar, remarks);
            }
        });
    }

    private static void look(String pointer, SpecialDay day, BusinessCalendar calendar, Remarks remarks) {
        LocalDate date = day.date();
        DayHours otherwise = calendar.withSpecialDays(List.of()).hoursOn(date);
        Optional<Holiday> holiday = calendar.holidayOn(date);
        if (otherwise.equals(day.hours())) {
            remarks.add(
                    Code.IDLE_SPECIAL_DAY,
                    pointer,
                    "the special day " + Wording.date(date) + " has the hours " + quoted(otherwise)
                            + ", which the desk would have without it"
                            + holiday.map(one -> " on the holiday " + quoted(one.name()))
                                    .orElse(""),
                    "leave it out, or write the hours or the date that is meant");
        } else if (holiday.isPresent()) {
            remarks.add(
                    Code.SPECIAL_DAY_ON_HOLIDAY,
                    pointer,
                    "the special day " + Wording.date(date) + " opens the desk " + quoted(day.hours())
                            + " on the holiday " + quoted(holiday.get().name()),
                    "leave the special day out if the desk keeps the holiday");
        }
    }
}
