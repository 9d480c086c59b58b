package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;

/** To the end of which year the holidays of a calendar are known: by what is said, or by the last that is listed. */
final class KnownHolidays {
    private static final int MONTHS_AHEAD = 6;

    private final String id;
    private final Subject subject;

    /** The last year with a holiday, where all are dates. */
    private final Optional<Integer> listed;

    /** The last of those of which others are to follow. */
    private final Optional<DatedHolidays.Dated> last;

    private KnownHolidays(String id, DatedHolidays dated, Subject subject) {
        this.id = id;
        this.subject = subject;
        this.listed = dated.areAll() ? dated.last().map(day -> day.first().getYear()) : Optional.empty();
        // A single one of a year before the policy is told as such.
        this.last = dated.last().filter(day -> !(isBefore(day.last()) && dated.isAlone(day)));
    }

    static void look(Site site, String id, BusinessCalendar calendar, Subject subject) {
        KnownHolidays holidays = new KnownHolidays(id, DatedHolidays.of(calendar), subject);
        Optional<Integer> stated = calendar.holidaysKnownTo().map(Year::getValue);
        if (stated.isPresent()) {
            holidays.stated(site.at("holidaysKnownTo"), stated.get());
        } else {
            holidays.unstated(site.at("holidays"));
        }
    }

    private void stated(Site place, int year) {
        if (listed.filter(last -> last < year).isPresent()) {
            place.add(
                    Code.KNOWN_BUT_NOT_LISTED,
                    "the holidays of " + quoted(id) + " are said to be known to " + year + ", but the last one listed"
                            + " lies in " + listed.get(),
                    "list the holidays of " + (listed.get() + 1) + ", or write \"holidaysKnownTo\": " + listed.get());
            return;
        }
        String check = "check the holidays to the end of " + needed() + " with sla holidays, and write"
                + " \"holidaysKnownTo\": " + needed();
        end(place, year, knownTo(year), listed.isPresent() ? "list the holidays of " + needed() : check);
    }

    private void unstated(Site holidays) {
        if (listed.isPresent()) {
            end(holidays, listed.get(), knownTo(listed.get()), "list the holidays of " + needed());
        } else {
            last.ifPresent(day -> end(
                    holidays.at(day.place()),
                    day.year(),
                    "of the holidays that have dates, the last, " + quoted(day.name()) + ", lies in " + day.year(),
                    "list those of " + needed() + " too; if there are none, write \"holidaysKnownTo\": " + needed()));
        }
    }

    private String knownTo(int year) {
        return "the holidays of " + quoted(id) + " are known to the end of " + year + " only";
    }

    private int needed() {
        return subject.asOf().plusMonths(MONTHS_AHEAD).getYear();
    }

    /** Says of a year that it ends, where it does so too soon. */
    private void end(Site place, int year, String what, String instead) {
        LocalDate asOf = subject.asOf();
        if (LocalDate.of(year, 12, 31).isBefore(asOf.plusMonths(MONTHS_AHEAD)) && !isValidTo(year)) {
            place.add(
                    Code.HOLIDAYS_END_SOON,
                    what + ", which " + (year < asOf.getYear() ? "is over" : "ends within six months of " + asOf),
                    instead);
        }
    }

    private boolean isBefore(LocalDate date) {
        return OddYears.isBefore(date, subject.policy().header().validity());
    }

    /** Whether the policy itself ends with that year, or before. */
    private boolean isValidTo(int year) {
        return subject.policy()
                .header()
                .validity()
                .to()
                .filter(end -> end.getYear() <= year)
                .isPresent();
    }
}
