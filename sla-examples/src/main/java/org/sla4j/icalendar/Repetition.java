package org.sla4j.icalendar;

import biweekly.component.VEvent;
import biweekly.property.ListProperty;
import biweekly.util.ByDay;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.sla4j.calendar.Recurrence.NthWeekday;
import org.sla4j.calendar.Recurrence.Yearly;

/** On which dates an event of whole days begins. */
final class Repetition {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private static final ImmutableSet<Frequency> BY_DATES =
            ImmutableSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** The first to the fifth of a weekday. */
    private static final Range<Integer> COUNTED = Range.closed(1, 5);

    private static final Range<Integer> MONTHS = Range.closed(1, 12);

    /** Thirty years of days; more is no list of holidays. */
    private static final int MOST_DATES = 11_000;

    private final VEvent event;
    private final WholeDays days;
    private final Set<LocalDate> excepted;

    /** The repetition of an event, without the dates for which other events stand. */
    Repetition(VEvent event, WholeDays days, Collection<LocalDate> replaced) {
        this.event = event;
        this.days = days;
        excepted = new TreeSet<>(replaced);
        event.getExceptionDates().stream()
                .map(ListProperty::getValues)
                .flatMap(List::stream)
                .forEach(date -> excepted.add(WholeDays.date(date)));
    }

    private Optional<Recurrence> rule() {
        return Optional.ofNullable(event.getRecurrenceRule()).map(rule -> rule.getValue());
    }

    /** Whether the years must be known in which its dates are wanted. */
    boolean isEndless() {
        return rule().filter(rule -> rule.getUntil() == null && rule.getCount() == null)
                .isPresent();
    }

    /** The years of a rule that goes by years; empty where it does not, or has exceptions. */
    Range<Integer> years() {
        int from = days.first().getYear();
        return rule().map(Recurrence::getUntil)
                .map(WholeDays::date)
                .map(until -> Range.closed(from, lastYear(until)))
                .orElse(Range.atLeast(from));
    }

    private int lastYear(LocalDate until) {
        Optional<LocalDate> last = yearly().flatMap(recurrence -> recurrence.in(until.getYear()));
        return last.isPresent() && last.get().isAfter(until) ? until.getYear() - 1 : until.getYear();
    }

    /** The rule as a policy has it, where it is one that names the same day, or the same weekday, of each year. */
    Optional<org.sla4j.calendar.Recurrence> yearly() {
        return rule().filter(rule -> excepted.isEmpty()
                        && event.getRecurrenceDates().isEmpty()
                        && rule.getFrequency() == Frequency.YEARLY
                        && (rule.getInterval() == null || rule.getInterval() == 1)
                        && rule.getCount() == null
                        && rule.getByYearDay().isEmpty()
                        && rule.getByWeekNo().isEmpty()
                        && rule.getBySetPos().isEmpty())
                .flatMap(rule -> rule.getByDay().isEmpty() ? sameDay(rule) : sameWeekday(rule))
                // The first date belongs to an event even where its rule does not give it.
                .filter(recurrence -> recurrence.in(days.first().getYear()).equals(Optional.of(days.first())));
    }

    private Optional<org.sla4j.calendar.Recurrence> sameDay(Recurrence rule) {
        MonthDay day = MonthDay.from(days.first());
        boolean isThat = (rule.getByMonth().isEmpty() || rule.getByMonth().equals(List.of(day.getMonthValue())))
                && (rule.getByMonthDay().isEmpty() || rule.getByMonthDay().equals(List.of(day.getDayOfMonth())));
        return isThat ? Optional.of(new Yearly(day)) : Optional.empty();
    }

    private static Optional<org.sla4j.calendar.Recurrence> sameWeekday(Recurrence rule) {
        ByDay day = rule.getByDay().get(0);
        boolean isOne = rule.getByDay().size() == 1
                && rule.getByMonth().size() == 1
                && rule.getByMonthDay().isEmpty()
                && day.getNum() != null
                && COUNTED.contains(Math.abs(day.getNum()))
                && MONTHS.contains(rule.getByMonth().get(0));
        return isOne
                ? Optional.of(new NthWeekday(
                        day.getNum(),
                        weekday(day.getDay()),
                        Month.of(rule.getByMonth().get(0)),
                        0))
                : Optional.empty();
    }

    private static java.time.DayOfWeek weekday(DayOfWeek day) {
        return java.time.DayOfWeek.valueOf(day.name());
    }

    /** The first dates of all occurrences up to the end of a year; empty where the rule cannot be followed. */
    Optional<ImmutableSortedSet<LocalDate>> starts(int lastYear) {
        Set<LocalDate> starts = new TreeSet<>();
        starts.add(days.first());
        if (rule().isPresent() && !addByRule(rule().get(), lastYear, starts)) {
            return Optional.empty();
        }
        event.getRecurrenceDates().stream()
                .flatMap(dates -> dates.getDates().stream())
                .forEach(date -> starts.add(WholeDays.date(date)));
        starts.removeAll(excepted);
        return Optional.of(ImmutableSortedSet.copyOf(starts));
    }

    @SuppressWarnings("JavaUtilDate") // the library counts in them
    private boolean addByRule(Recurrence rule, int lastYear, Set<LocalDate> starts) {
        if (!BY_DATES.contains(rule.getFrequency()) || !RuleNumbers.exist(rule)) {
            return false;
        }
        LocalDate until =
                Optional.ofNullable(rule.getUntil()).map(WholeDays::date).orElse(LocalDate.MAX);
        // Reckoned in UTC, and the end held against dates: the machine's zone has no say.
        Recurrence endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        Date first = Date.from(days.first().atStartOfDay(ZoneOffset.UTC).toInstant());
        Iterator<Date> rest = endless.getDateIterator(first, UTC);
        while (rest.hasNext()) {
            LocalDate date = Instant.ofEpochMilli(rest.next().getTime())
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
            if (date.isAfter(until) || date.getYear() > lastYear) {
                return true;
            }
            starts.add(date);
            if (starts.size() > MOST_DATES) {
                return false;
            }
        }
        return true;
    }
}
