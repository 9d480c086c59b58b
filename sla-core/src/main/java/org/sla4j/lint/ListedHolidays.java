package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;
import org.sla4j.policy.CalendarDefinition;

/** Holidays that are missing, end soon, stand twice, or fall on days that are closed anyway. */
final class ListedHolidays implements Check {
    private static final int YEARS_AHEAD = 10;

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.desks().forEach((id, calendar) -> {
            Site site = remarks.at("/calendars", id);
            if (calendar.holidays().isEmpty()) {
                if (subject.use().counting().contains(id)) {
                    none(site, id, calendar, subject);
                }
            } else {
                KnownHolidays.look(site, id, calendar, subject);
                ClosedHolidays.look(site, calendar);
                twice(site, calendar, subject.asOf());
            }
        });
    }

    private static void none(Site site, String id, BusinessCalendar calendar, Subject subject) {
        boolean isClosed = calendar.hours().isClosed() && calendar.seasons().isEmpty();
        if (calendar.holidaysKnownTo().isEmpty() && !isClosed && !Calendars.isRoundTheClock(calendar)) {
            boolean isOfTicket = subject.policy().calendars().get(id) instanceof CalendarDefinition.ZonedByTicket;
            site.add(
                    Code.NO_HOLIDAYS,
                    "the calendar " + quoted(id) + " has no holidays",
                    (isOfTicket
                                    ? "list those that the desk keeps in every zone, or those of your own country with"
                                            + " \"holidays\": {\"country\": ...}"
                                    : "write \"holidays\": {\"country\": ...} or list them")
                            + "; if the desk works on every holiday, write \"holidays\": [], \"holidaysKnownTo\": "
                            + (subject.asOf().getYear() + 1));
        }
    }

    private static void twice(Site site, BusinessCalendar calendar, LocalDate asOf) {
        ImmutableList<HolidaySource> sources = calendar.holidays();
        List<Set<LocalDate>> dates = new ArrayList<>();
        Map<HolidaySource, Integer> places = new HashMap<>();
        ListMultimap<LocalDate, Integer> falling = ArrayListMultimap.create();
        for (int i = 0; i < sources.size(); i++) {
            HolidaySource source = sources.get(i);
            Set<LocalDate> days = dates(calendar, source, asOf);
            Optional<Integer> other = Optional.ofNullable(places.putIfAbsent(nameless(source), i));
            if (source instanceof HolidayRule) {
                // What falls on all these days falls on the first of them.
                other = other.or(() -> days.stream()
                        .limit(1)
                        .flatMap(day -> falling.get(day).stream())
                        .filter(j -> dates.get(j).containsAll(days))
                        .findFirst());
            } else {
                days.stream()
                        .flatMap(day -> falling.get(day).stream())
                        .filter(j -> sources.get(j) instanceof HolidayRule && days.containsAll(dates.get(j)))
                        .forEach(j -> remark(site.at("holidays", j), sources.get(j), source));
            }
            int at = i;
            other.ifPresent(j -> remark(site.at("holidays", at), source, sources.get(j)));
            days.forEach(day -> falling.put(day, at));
            dates.add(days);
        }
    }

    /** A closure without what it is called; other sources as they are. */
    private static HolidaySource nameless(HolidaySource source) {
        if (source instanceof Closure.Dated closure) {
            return new Closure.Dated("?", closure.first(), closure.last());
        }
        return source instanceof Closure.Yearly closure
                ? new Closure.Yearly("?", closure.first(), closure.last(), closure.years(), Optional.empty())
                : source;
    }

    private static void remark(Site site, HolidaySource source, HolidaySource other) {
        site.add(
                Code.HOLIDAY_TWICE,
                "the holiday " + name(source) + " falls on the same dates as " + name(other) + " of this list",
                "leave it out, or write the date that is meant");
    }

    private static String name(HolidaySource source) {
        if (source instanceof Closure closure) {
            return quoted(closure.name());
        }
        return source instanceof HolidayRule rule ? quoted(rule.name()) : "a public holiday of " + source;
    }

    /** The dates of a source alone: a date in its own year, others in the years ahead; a closure may hold others. */
    private static Set<LocalDate> dates(BusinessCalendar calendar, HolidaySource source, LocalDate asOf) {
        if (source instanceof Closure) {
            return Set.of();
        }
        BusinessCalendar alone = calendar.withHolidays(List.of(source));
        boolean isOnce = source instanceof HolidayRule rule && rule.recurrence() instanceof Recurrence.Once;
        LocalDate first = isOnce ? once(source).minusDays(7) : LocalDate.of(asOf.getYear() - 1, 1, 1);
        LocalDate last = isOnce ? once(source).plusDays(7) : LocalDate.of(asOf.getYear() + YEARS_AHEAD, 12, 31);
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (Holiday holiday : alone.holidaysBetween(first, last)) {
            dates.add(holiday.date());
        }
        return dates;
    }

    private static LocalDate once(HolidaySource source) {
        return ((Recurrence.Once) ((HolidayRule) source).recurrence()).date();
    }
}
