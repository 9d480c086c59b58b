package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Policy;

/** Calendars that nothing uses, and those that are 24/7 under another name. */
final class Calendars implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        Set<String> parts = new LinkedHashSet<>();
        for (CalendarDefinition definition : subject.policy().calendars().values()) {
            parts.addAll(definition.parts());
        }
        ImmutableSet<String> used = subject.use().all();
        for (String id : subject.policy().calendars().keySet()) {
            // What an unused calendar is made of is told by that one.
            if (!used.contains(id) && !parts.contains(id)) {
                remarks.add(
                        Code.UNUSED_CALENDAR,
                        at("/calendars", id),
                        "the calendar " + quoted(id) + " is used nowhere",
                        "write \"calendar\": " + quoted(id) + " where it is to be in force, or leave it out");
            }
        }
        subject.policy().calendars().forEach((id, definition) -> parts(remarks.at("/calendars", id), id, definition));
        boolean hasDays = subject.cells().stream()
                .flatMap(cell -> cell.target().stream())
                .anyMatch(target -> target.amount().needsBusinessDays());
        subject.desks().forEach((id, calendar) -> {
            if (isRoundTheClock(calendar) && !hasDays && used.contains(id)) {
                remarks.add(
                        Code.ALWAYS_OPEN_CALENDAR,
                        at("/calendars", id, "hours"),
                        "the calendar " + quoted(id) + " is always open, as \"24/7\" is, which every policy has",
                        "write \"24/7\" in place of " + quoted(id) + ", or the holidays on which it is closed");
            }
        });
    }

    private static void parts(Site site, String id, CalendarDefinition definition) {
        boolean isEither = definition instanceof CalendarDefinition.Either;
        boolean isBoth = definition instanceof CalendarDefinition.Both;
        int place = definition.parts().indexOf(Policy.ALWAYS);
        if (place >= 0 && (isEither || isBoth)) {
            site.at(isEither ? "either" : "both", place)
                    .add(
                            Code.IDLE_PART,
                            isEither
                                    ? "the calendar " + quoted(id)
                                            + " is always open, as one of its parts, \"24/7\", is"
                                    : "the part \"24/7\" of " + quoted(id) + " closes nothing",
                            "leave \"24/7\" out, or write the calendar that is meant");
        }
    }

    /** Whether a calendar is 24/7, by that name or another. */
    static boolean isAlwaysOpen(String id, Policy policy) {
        return id.equals(Policy.ALWAYS)
                || policy.calendar(id)
                        .flatMap(CalendarDefinition::hours)
                        .filter(Calendars::isRoundTheClock)
                        .isPresent();
    }

    /** Open at every instant. */
    static boolean isRoundTheClock(BusinessCalendar calendar) {
        return calendar.hours().equals(WeeklyHours.ALL_WEEK)
                && calendar.holidays().isEmpty()
                && calendar.seasons().isEmpty()
                && calendar.specialDays().isEmpty();
    }
}
