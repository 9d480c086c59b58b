package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of dates, whatever the zone: of a special day its own; on a holiday none; those of the first season that
 * contains the date; those of the week.
 *
 * @param seasons of two that contain a date, the first holds
 * @param specialDays by their first dates
 * @param holidaysKnownTo the last year for which the holidays are known, where the author has said so
 */
record Timetable(
        WeeklyHours hours,
        ImmutableList<Season> seasons,
        Holidays holidays,
        ImmutableSortedMap<LocalDate, SpecialDay> specialDays,
        Optional<Year> holidaysKnownTo) {

    static Timetable of(WeeklyHours hours) {
        return new Timetable(
                hours,
                ImmutableList.of(),
                new Holidays(ImmutableList.of(), Weekend.SAT_SUN),
                ImmutableSortedMap.of(),
                Optional.empty());
    }

    Timetable withHours(WeeklyHours other) {
        return new Timetable(other, seasons, holidays, specialDays, holidaysKnownTo);
    }

    Timetable withSeasons(ImmutableList<Season> other) {
        return new Timetable(hours, other, holidays, specialDays, holidaysKnownTo);
    }

    Timetable withHolidays(Holidays other) {
        return new Timetable(hours, seasons, other, specialDays, holidaysKnownTo);
    }

    Timetable withSpecialDays(ImmutableSortedMap<LocalDate, SpecialDay> other) {
        return new Timetable(hours, seasons, holidays, other, holidaysKnownTo);
    }

    Timetable withHolidaysKnownTo(Optional<Year> year) {
        return new Timetable(hours, seasons, holidays, specialDays, year);
    }

    /** What the openings and closings of all windows are multiples of. */
    Grain grain() {
        boolean isOfSeconds = hours.isOfSeconds();
        for (Season season : seasons) {
            isOfSeconds &= season.hours().isOfSeconds();
        }
        for (SpecialDay special : specialDays.values()) {
            isOfSeconds &= special.hours().isOfSeconds();
        }
        return isOfSeconds ? Grain.SECONDS : Grain.NANOSECONDS;
    }

    /** The years in which dates or rules do not repeat. */
    Range<Integer> irregularYears() {
        Range<Integer> years = holidays.irregularYears();
        for (Season season : seasons) {
            years = Years.span(years, season.irregularYears());
        }
        for (SpecialDay special : specialDays.values()) {
            years = Years.span(years, Years.ofRun(special.first(), special.last()));
        }
        return years;
    }

    /** The windows that open on a date. */
    DayHours on(LocalDate date) {
        return specialDayOn(date)
                .map(SpecialDay::hours)
                .orElseGet(() -> holidays.on(date).isPresent() ? DayHours.CLOSED : ordinaryHours(date));
    }

    Optional<SpecialDay> specialDayOn(LocalDate date) {
        return Optional.ofNullable(specialDays.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(special -> special.contains(date));
    }

    private DayHours ordinaryHours(LocalDate date) {
        for (Season season : seasons) {
            if (season.contains(date)) {
                return season.hours().on(date.getDayOfWeek());
            }
        }
        return hours.on(date.getDayOfWeek());
    }

    private boolean neverOpens() {
        return hours.isClosed()
                && specialDays.isEmpty()
                && seasons.stream().allMatch(season -> season.hours().isClosed());
    }

    /** The windows of successive dates, as days of the epoch, with the holidays of their years looked up once. */
    DayHours[] between(long firstDay, long lastDay) {
        DayHours[] days = new DayHours[(int) (lastDay - firstDay + 1)];
        Arrays.fill(days, DayHours.CLOSED);
        // The ends of the line of instants lie in years that LocalDate still has, but the margin around them may not.
        long from = Math.max(firstDay, LocalDate.MIN.toEpochDay());
        long to = Math.min(lastDay, LocalDate.MAX.toEpochDay());
        if (from > to || neverOpens()) {
            return days;
        }
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to);
        for (long day = from; day <= to; day++) {
            days[(int) (day - firstDay)] =
                    seasons.isEmpty() ? hours.on(Weekdays.ofEpochDay(day)) : ordinaryHours(LocalDate.ofEpochDay(day));
        }
        holidays.in(first.getYear(), last.getYear())
                .subMap(first, true, last, true)
                .keySet()
                .forEach(date -> days[(int) (date.toEpochDay() - firstDay)] = DayHours.CLOSED);
        LocalDate since = specialDayOn(first).map(SpecialDay::first).orElse(first);
        for (SpecialDay special : specialDays.subMap(since, true, last, true).values()) {
            long until = Math.min(special.last().toEpochDay(), last.toEpochDay());
            for (long day = Math.max(special.first().toEpochDay(), first.toEpochDay()); day <= until; day++) {
                days[(int) (day - firstDay)] = special.hours();
            }
        }
        return days;
    }
}
