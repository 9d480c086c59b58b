package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.SpecialDay;

/** Special days on holidays, and those that change nothing. */
final class SpecialDays implements Check {
    private static final int DAYS_OF_YEAR = 366;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            for (SpecialDay day : calendar.specialDays()) {
                look(remarks.at("/calendars", id, "specialDays", day.dates()), day, calendar);
            }
        });
    }

    private static void look(Site site, SpecialDay day, BusinessCalendar calendar) {
        BusinessCalendar otherwise = calendar.withSpecialDays(List.of());
        List<LocalDate> dates = dates(day);
        Optional<Holiday> holiday = dates.stream()
                .flatMap(date -> calendar.holidayOn(date).stream())
                .findFirst();
        if (dates.stream().allMatch(date -> otherwise.hoursOn(date).equals(day.hours()))) {
            site.add(
                    Code.IDLE_SPECIAL_DAY,
                    "the special day " + words(day) + " has the hours " + quoted(day.hours())
                            + ", which the desk would have without it"
                            + holiday.map(one -> " on the holiday " + quoted(one.name()))
                                    .orElse(""),
                    "leave it out, or write the hours or the date that is meant");
        } else if (holiday.isPresent() && !day.hours().isClosed() && !isOfClosure(day, dates, calendar)) {
            site.add(
                    Code.SPECIAL_DAY_ON_HOLIDAY,
                    "the special day " + words(day) + " opens the desk " + quoted(day.hours()) + " on the holiday "
                            + quoted(holiday.get().name()),
                    "leave the special day out if the desk keeps the holiday");
        }
    }

    /** Whether it has a name, and nothing but closures of several days makes holidays of its dates. */
    private static boolean isOfClosure(SpecialDay day, List<LocalDate> dates, BusinessCalendar calendar) {
        BusinessCalendar others = calendar.withHolidays(calendar.holidays().stream()
                .filter(source -> !(source instanceof Closure closure && closure.days() > 1))
                .toList());
        return !day.name().isEmpty()
                && dates.stream().allMatch(date -> others.holidayOn(date).isEmpty());
    }

    /** The dates of a special day; of one that lasts for more than a year, those of a year. */
    private static List<LocalDate> dates(SpecialDay day) {
        return Stream.iterate(day.first(), day::contains, date -> date.plusDays(1))
                .limit(DAYS_OF_YEAR)
                .toList();
    }

    private static String words(SpecialDay day) {
        return Wording.date(day.first()) + (day.first().equals(day.last()) ? "" : " to " + Wording.date(day.last()));
    }
}
