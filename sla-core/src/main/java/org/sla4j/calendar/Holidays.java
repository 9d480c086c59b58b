package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a calendar by date, gathered from its sources.
 *
 * <p>Holidays that stay where they fall are placed first; then those that move off a weekend, in the order of the
 * sources, each to a date that is not yet taken. Of two holidays on one date both names are kept. Closures come last: no
 * holiday moves because of one, and it gives its name to the dates that have no other.
 *
 * <p>A value: two are equal when their sources and weekends are.
 */
final class Holidays {
    private static final int SLOTS = 64;

    private final ImmutableList<HolidaySource> sources;
    private final Weekend weekend;

    // Plain slots that years share by their low bits, as pages of a line do: threads may compute a year twice, equally.
    private final @Nullable OfYear[] slots = new @Nullable OfYear[SLOTS];

    private record OfYear(int year, ImmutableSortedMap<LocalDate, Holiday> byDate) {}

    Holidays(ImmutableList<HolidaySource> sources, Weekend weekend) {
        this.sources = sources;
        this.weekend = weekend;
    }

    ImmutableList<HolidaySource> sources() {
        return sources;
    }

    Weekend weekend() {
        return weekend;
    }

    Range<Integer> irregularYears() {
        return sources.stream().map(HolidaySource::irregularYears).reduce(Years.NONE, Years::span);
    }

    /** The holiday of a date; what is computed for its year is kept. */
    Optional<Holiday> on(LocalDate date) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        int year = date.getYear();
        int slot = year & (SLOTS - 1);
        OfYear known = slots[slot];
        if (known == null || known.year != year) {
            known = new OfYear(year, in(year, year));
            slots[slot] = known;
        }
        return Optional.ofNullable(known.byDate.get(date));
    }

    /** The holidays whose dates lie in a range of years, both ends within. */
    ImmutableSortedMap<LocalDate, Holiday> in(int firstYear, int lastYear) {
        TreeMap<LocalDate, Holiday> placed = new TreeMap<>();
        if (sources.isEmpty()) {
            return ImmutableSortedMap.of();
        }
        // One year more at each end: a New Year's Day on a Saturday may be kept in the year before. Two more, so that
        // what is taken is known there too.
        int from = Math.max(firstYear - 2, Year.MIN_VALUE + 1);
        int to = Math.min(lastYear + 2, Year.MAX_VALUE - 1);
        for (int year = from; year <= to; year++) {
            placeUnmoved(year, placed);
        }
        Set<LocalDate> taken = new HashSet<>(placed.keySet());
        for (int year = from; year <= to; year++) {
            placeMoved(year, placed, taken);
        }
        for (int year = clamp(firstYear); year <= clamp(lastYear); year++) {
            placeClosures(year, placed);
        }
        return ImmutableSortedMap.copyOfSorted(
                placed.subMap(firstDay(firstYear), true, LocalDate.of(clamp(lastYear), 12, 31), true));
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(clamp(year), 1, 1);
    }

    private static int clamp(int year) {
        return Math.max(Year.MIN_VALUE, Math.min(year, Year.MAX_VALUE));
    }

    private void placeUnmoved(int year, Map<LocalDate, Holiday> placed) {
        for (HolidaySource source : sources) {
            if (source instanceof HolidayRule rule) {
                rule.in(year)
                        .filter(date -> !rule.weekend().moves(date, weekend))
                        .ifPresent(date -> place(new Holiday(date, rule.name()), placed));
            } else if (source instanceof CountryHolidays country) {
                country.in(year).forEach(holiday -> place(holiday, placed));
            }
        }
    }

    private void placeMoved(int year, Map<LocalDate, Holiday> placed, Set<LocalDate> taken) {
        for (HolidayRule rule : moving()) {
            rule.in(year).filter(date -> rule.weekend().moves(date, weekend)).ifPresent(date -> {
                LocalDate moved = rule.weekend().move(date, weekend, taken);
                taken.add(moved);
                place(new Holiday(moved, rule.name()), placed);
            });
        }
    }

    private void placeClosures(int year, Map<LocalDate, Holiday> placed) {
        for (HolidaySource source : sources) {
            if (source instanceof Closure closure) {
                closure.in(year).forEach(date -> placed.putIfAbsent(date, new Holiday(date, closure.name())));
            }
        }
    }

    private List<HolidayRule> moving() {
        return sources.stream()
                .filter(HolidayRule.class::isInstance)
                .map(HolidayRule.class::cast)
                .filter(rule -> rule.weekend() != WeekendRule.STAYS)
                .toList();
    }

    private static void place(Holiday holiday, Map<LocalDate, Holiday> placed) {
        placed.merge(
                holiday.date(),
                holiday,
                (one, other) -> one.name().equals(other.name())
                        ? one
                        : new Holiday(one.date(), one.name() + ", " + other.name()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holidays holidays
                && sources.equals(holidays.sources)
                && weekend.equals(holidays.weekend);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, weekend);
    }

    @Override
    public String toString() {
        return sources.toString();
    }
}
