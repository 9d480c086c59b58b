package org.sla4j.desk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.Both;
import org.sla4j.policy.CalendarDefinition.Either;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.CalendarDefinition.Outage;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/**
 * A calendar of a policy as a person looks at it: by the dates of one zone, with the names of days.
 *
 * <p>The names are those of the calendars that it is made of, without those that it leaves out. Not safe to share
 * between threads.
 */
public final class Desk {
    private final OpenTime open;
    private final ZoneId zone;
    private final ImmutableList<BusinessCalendar> calendars;
    private final ImmutableList<Outage> outages;
    private final Map<Integer, Map<LocalDate, String>> namesByYear = new HashMap<>();

    private Desk(OpenTime open, ZoneId zone, List<BusinessCalendar> calendars, List<Outage> outages) {
        this.open = open;
        this.zone = zone;
        this.calendars = ImmutableList.copyOf(calendars);
        this.outages = ImmutableList.copyOf(outages);
    }

    /** A calendar for a ticket, by the dates of a zone. */
    public static Desk of(SlaEngine engine, String id, Ticket ticket, ZoneId zone) {
        List<BusinessCalendar> calendars = new ArrayList<>();
        List<Outage> outages = new ArrayList<>();
        gather(engine, id, ticket, calendars, outages);
        return new Desk(engine.openTime(id, ticket).orElseThrow(), zone, calendars, outages);
    }

    /** A calendar for a ticket, by the dates of its own zone; of one that is made of others, that of the first. */
    public static Desk of(SlaEngine engine, String id, Ticket ticket) {
        Desk desk = of(engine, id, ticket, ZoneId.of("UTC"));
        return desk.calendars.isEmpty()
                ? desk
                : new Desk(desk.open, desk.calendars.get(0).zone(), desk.calendars, desk.outages);
    }

    private static void gather(
            SlaEngine engine, String id, Ticket ticket, List<BusinessCalendar> calendars, List<Outage> outages) {
        CalendarDefinition definition = engine.policy().calendars().get(id);
        if (engine.openTime(id, ticket).orElseThrow() instanceof BusinessCalendar calendar) {
            calendars.add(calendar);
        } else if (definition instanceof Except except) {
            gather(engine, except.base(), ticket, calendars, outages);
            outages.addAll(except.outages());
        } else if (definition != null) {
            definition.parts().forEach(part -> gather(engine, part, ticket, calendars, outages));
        }
    }

    public OpenTime open() {
        return open;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether every instant is open, so that there is nothing to show of days. */
    public boolean isAlwaysOpen() {
        return open.equals(OpenTime.always());
    }

    /** The calendar itself where it has hours of its own, and not those of others. */
    public Optional<BusinessCalendar> calendar() {
        return open instanceof BusinessCalendar calendar ? Optional.of(calendar) : Optional.empty();
    }

    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The open intervals of a date, cut to a span. */
    public List<Interval> openOn(LocalDate date, Interval span) {
        Instant from = later(startOf(date), span.getStart());
        Instant to = earlier(startOf(date.plusDays(1)), span.getEnd());
        return from.isBefore(to) ? open.intervals(from, to).toList() : List.of();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@code 09:00-12:00, 13:00-17:00}: intervals of a date by its wall clock. */
    public String hours(LocalDate date, List<Interval> intervals) {
        return String.join(
                ", ",
                intervals.stream()
                        .map(interval -> time(date, interval.getStart()) + "-" + time(date, interval.getEnd()))
                        .toList());
    }

    private String time(LocalDate date, Instant instant) {
        boolean isEnd = instant.equals(startOf(date.plusDays(1)));
        return isEnd ? "24:00" : Wording.time(LocalTime.from(instant.atZone(zone)));
    }

    public static Duration total(List<Interval> intervals) {
        return intervals.stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);
    }

    /** The names of a date, joined; see {@link #namesOf}. */
    public Optional<String> nameOf(LocalDate date) {
        return Optional.of(String.join(", ", namesOf(date))).filter(names -> !names.isEmpty());
    }

    /** The names of a date: of its holidays, its special day, and of what closes the desk on it. */
    public ImmutableList<String> namesOf(LocalDate date) {
        Set<String> names = new LinkedHashSet<>();
        for (BusinessCalendar calendar : calendars) {
            calendar.specialDayOn(date)
                    .ifPresent(special -> names.add(special.name().isEmpty() ? "special hours" : special.name()));
        }
        String holidays =
                namesByYear.computeIfAbsent(date.getYear(), this::holidaysOf).get(date);
        if (holidays != null) {
            names.add(holidays);
        }
        for (BusinessCalendar calendar : calendars) {
            calendar.holidays().stream()
                    .filter(source -> source instanceof Closure closure && closure.contains(date))
                    .forEach(source -> names.add(((Closure) source).name()));
        }
        Interval day = Interval.of(startOf(date), startOf(date.plusDays(1)));
        for (Outage outage : outages) {
            if (outage.interval().overlaps(day)) {
                names.add(nameOf(outage));
            }
        }
        return ImmutableList.copyOf(names);
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        Map<LocalDate, String> names = new HashMap<>();
        for (BusinessCalendar calendar : calendars) {
            for (Holiday holiday : calendar.holidaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                names.merge(
                        holiday.date(), holiday.name(), (one, other) -> one.equals(other) ? one : one + ", " + other);
            }
        }
        return names;
    }

    /** The holidays from one date to another that close days which would be open without them. */
    public List<Holiday> holidaysThatClose(LocalDate first, LocalDate last) {
        List<Holiday> closing = new ArrayList<>();
        for (BusinessCalendar calendar : calendars) {
            BusinessCalendar otherwise = calendar.withHolidays(List.of());
            for (Holiday holiday : calendar.holidaysBetween(first, last)) {
                boolean closes = calendar.hoursOn(holiday.date()).isClosed()
                        && calendar.specialDayOn(holiday.date()).isEmpty()
                        && !otherwise.hoursOn(holiday.date()).isClosed();
                boolean isOpenOtherwise = calendars.size() > 1
                        && !openOn(holiday.date(), Interval.of(startOf(first), startOf(last.plusDays(1))))
                                .isEmpty();
                if (closes && !isOpenOtherwise && !closing.contains(holiday)) {
                    closing.add(holiday);
                }
            }
        }
        return closing;
    }

    /** {@code office (Opening hours), mon-fri 09:00-17:00, Europe/Stockholm}. */
    public String describe(String id, Policy policy, String language) {
        CalendarDefinition definition = policy.calendars().get(id);
        String title = definition == null
                ? ""
                : definition.title().map(text -> " (" + text.in(language) + ")").orElse("");
        return id + title + calendar().map(own -> ", " + own.hours()).orElse(", " + made(definition)) + ", " + zone;
    }

    /** Of what a calendar is made: {@code office or night}. */
    private static String made(@Nullable CalendarDefinition definition) {
        if (definition instanceof Either either) {
            return String.join(" or ", either.parts());
        }
        if (definition instanceof Both both) {
            return String.join(" and ", both.parts());
        }
        if (definition instanceof Except except) {
            List<String> left = new ArrayList<>(except.others());
            except.outages().forEach(outage -> left.add(nameOf(outage)));
            return except.base() + " except " + String.join(", ", left);
        }
        return "always open";
    }

    private static String nameOf(Outage outage) {
        return outage.name().map(LocalizedText::toString).orElse("an outage");
    }
}
