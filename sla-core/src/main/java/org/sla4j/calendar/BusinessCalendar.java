package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The hours of a desk: weekly hours in one time zone, seasons with other hours, holidays and special days.
 *
 * <p>An instant is open exactly when the wall clock in the zone shows a time inside a window of that local date, or of
 * one that crossed midnight from the date before. That sentence also settles clock changes: a window edge in a gap opens
 * at the gap's end, and wall-clock times that occur twice are open twice.
 *
 * <p>The hours of a date are, in this order: those of its special day; none on a holiday; those of the first season that
 * contains it; those of the week. A holiday or special day touches the windows that open on its date, also where they
 * cross midnight, and no others.
 *
 * <p>A value: two calendars are equal when their definitions are.
 */
public final class BusinessCalendar extends PagedOpenTime {
    private final ZoneId zone;
    private final WeeklyHours hours;
    private final ImmutableList<Season> seasons;
    private final ImmutableList<HolidaySource> holidaySources;
    /** By their first dates. */
    private final ImmutableSortedMap<LocalDate, SpecialDay> specialDays;

    private final Optional<Year> holidaysKnownTo;
    private final Weekend weekend;
    private final Holidays holidays;
    private final BusinessDays businessDays;

    private BusinessCalendar(Definition definition) {
        super(definition.grain(), definition.irregular());
        this.zone = definition.zone;
        this.hours = definition.hours;
        this.seasons = definition.seasons;
        this.holidaySources = definition.holidays;
        this.specialDays = definition.specialDays;
        this.holidaysKnownTo = definition.holidaysKnownTo;
        this.weekend = definition.weekend;
        this.holidays = new Holidays(holidaySources, weekend);
        this.businessDays = new BusinessDays(this);
    }

    /** All that defines a calendar; withers change one part of it. */
    private record Definition(
            ZoneId zone,
            WeeklyHours hours,
            ImmutableList<Season> seasons,
            ImmutableList<HolidaySource> holidays,
            ImmutableSortedMap<LocalDate, SpecialDay> specialDays,
            Optional<Year> holidaysKnownTo,
            Weekend weekend) {

        Grain grain() {
            Stream<DayHours> all = Streams.concat(
                    hours.byDay().values().stream(),
                    seasons.stream().flatMap(season -> season.hours().byDay().values().stream()),
                    specialDays.values().stream().map(SpecialDay::hours));
            return all.flatMap(day -> day.windows().stream())
                            .allMatch(window -> window.opensNanos() % SECOND == 0 && window.closesNanos() % SECOND == 0)
                    ? Grain.SECONDS
                    : Grain.NANOSECONDS;
        }

        /** The years in which dates, rules or recorded clock changes do not repeat, with two years around them. */
        Span irregular() {
            Range<Integer> years = new Holidays(holidays, weekend).irregularYears();
            for (Season season : seasons) {
                years = Years.span(years, season.irregularYears());
            }
            if (!specialDays.isEmpty()) {
                years = Years.span(
                        years,
                        Range.closed(
                                specialDays.firstKey().getYear(),
                                specialDays.lastEntry().getValue().last().getYear()));
            }
            List<ZoneOffsetTransition> changes = zone.getRules().getTransitions();
            if (!changes.isEmpty()) {
                years = Years.span(years, Range.closed(yearOf(changes.get(0)), yearOf(Iterables.getLast(changes))));
            }
            return years.isEmpty()
                    ? new Span(0, 0)
                    : new Span(startOf(years.lowerEndpoint() - 2L), startOf(years.upperEndpoint() + 3L));
        }

        // Not by the wall clock: a clock set back at new year shows an earlier year after the change than before it.
        private static int yearOf(ZoneOffsetTransition change) {
            return change.getInstant().atOffset(ZoneOffset.UTC).getYear();
        }

        private static long startOf(long year) {
            int served = (int) Math.max(Year.MIN_VALUE, Math.min(year, Year.MAX_VALUE));
            return LocalDate.of(served, 1, 1).toEpochDay() * 86_400;
        }
    }

    /** The calendar with these weekly hours and without holidays. */
    public static BusinessCalendar of(ZoneId zone, WeeklyHours hours) {
        return new BusinessCalendar(new Definition(
                zone,
                hours,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSortedMap.of(),
                Optional.empty(),
                Weekend.SAT_SUN));
    }

    private Definition definition() {
        return new Definition(zone, hours, seasons, holidaySources, specialDays, holidaysKnownTo, weekend);
    }

    /** The same hours on the wall clocks of another zone. */
    public BusinessCalendar withZone(ZoneId other) {
        return new BusinessCalendar(
                new Definition(other, hours, seasons, holidaySources, specialDays, holidaysKnownTo, weekend));
    }

    /** This calendar with other weekly hours. */
    public BusinessCalendar withHours(WeeklyHours other) {
        return new BusinessCalendar(
                new Definition(zone, other, seasons, holidaySources, specialDays, holidaysKnownTo, weekend));
    }

    /** This calendar with other seasons; of two that contain a date, the first holds. */
    public BusinessCalendar withSeasons(List<? extends Season> other) {
        return new BusinessCalendar(new Definition(
                zone, hours, ImmutableList.copyOf(other), holidaySources, specialDays, holidaysKnownTo, weekend));
    }

    /** This calendar with other holidays; their order matters only where one that moves must avoid another. */
    public BusinessCalendar withHolidays(List<? extends HolidaySource> other) {
        return new BusinessCalendar(new Definition(
                zone, hours, seasons, ImmutableList.copyOf(other), specialDays, holidaysKnownTo, weekend));
    }

    /**
     * This calendar with other special days.
     *
     * @throws IllegalArgumentException if a date is named twice
     */
    public BusinessCalendar withSpecialDays(Collection<SpecialDay> other) {
        ImmutableSortedMap<LocalDate, SpecialDay> byFirst = other.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        LocalDate::compareTo, SpecialDay::first, Function.identity(), (one, same) -> {
                            throw twice(same.first());
                        }));
        ImmutableList<SpecialDay> inOrder = byFirst.values().asList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).contains(inOrder.get(i).first())) {
                throw twice(inOrder.get(i).first());
            }
        }
        return new BusinessCalendar(
                new Definition(zone, hours, seasons, holidaySources, byFirst, holidaysKnownTo, weekend));
    }

    private static IllegalArgumentException twice(LocalDate date) {
        return new IllegalArgumentException("specialDays must name a date once but named " + date + " twice");
    }

    /** This calendar with a note that its holidays are known to the end of a year; it changes no hours. */
    public BusinessCalendar withHolidaysKnownTo(Optional<Year> year) {
        return new BusinessCalendar(new Definition(zone, hours, seasons, holidaySources, specialDays, year, weekend));
    }

    /** This calendar with another weekend, off which holidays move; it changes no other hours. */
    public BusinessCalendar withWeekend(Weekend other) {
        return new BusinessCalendar(
                new Definition(zone, hours, seasons, holidaySources, specialDays, holidaysKnownTo, other));
    }

    /** The dates on which holidays of this calendar were announced, in order; empty if all were always known. */
    public ImmutableSortedSet<LocalDate> announcements() {
        return holidaySources.stream()
                .flatMap(source -> source.announced().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /** This calendar as it was known on a date: without the holidays that were announced later. */
    public BusinessCalendar knownOn(LocalDate date) {
        return withHolidays(holidaySources.stream()
                .filter(source -> source.announced().filter(date::isBefore).isEmpty())
                .toList());
    }

    /** The zone whose wall clocks the windows are read from. */
    public ZoneId zone() {
        return zone;
    }

    /** The hours of an ordinary week. */
    public WeeklyHours hours() {
        return hours;
    }

    /** Runs of dates with other weekly hours. */
    public ImmutableList<Season> seasons() {
        return seasons;
    }

    /** Where the holidays come from. */
    public ImmutableList<HolidaySource> holidays() {
        return holidaySources;
    }

    /** The special days, in order. */
    public ImmutableList<SpecialDay> specialDays() {
        return specialDays.values().asList();
    }

    /** The last year for which the holidays are known, where the author has said so. */
    public Optional<Year> holidaysKnownTo() {
        return holidaysKnownTo;
    }

    /** The days off which holidays are moved that say so; Saturday and Sunday if nothing else is said. */
    public Weekend weekend() {
        return weekend;
    }

    /** The dates on which windows open, and deadlines that are counted in them. */
    public BusinessDays businessDays() {
        return businessDays;
    }

    /** The windows that open on a local date. */
    public DayHours hoursOn(LocalDate date) {
        return specialDayOn(date)
                .map(SpecialDay::hours)
                .orElseGet(() -> holidayOn(date).isPresent() ? DayHours.CLOSED : ordinaryHours(date));
    }

    /** The holiday of a local date, also where a special day replaces its hours. */
    public Optional<Holiday> holidayOn(LocalDate date) {
        return holidays.on(date);
    }

    /** The special day of a local date. */
    public Optional<SpecialDay> specialDayOn(LocalDate date) {
        return Optional.ofNullable(specialDays.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(special -> special.contains(date));
    }

    /** The holidays from one local date to another, both within, in order. */
    public ImmutableList<Holiday> holidaysBetween(LocalDate first, LocalDate last) {
        return holidays.in(first.getYear(), last.getYear())
                .subMap(first, true, last, true)
                .values()
                .asList();
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

    /** Hours of successive dates, with the holidays of their years looked up once. */
    DayHours[] hoursOfDays(long firstDay, long lastDay) {
        DayHours[] days = new DayHours[(int) (lastDay - firstDay + 1)];
        Arrays.fill(days, DayHours.CLOSED);
        if (neverOpens()) {
            return days;
        }
        // The ends of the line of instants lie in years that LocalDate still has, but the margin around them may not.
        LocalDate first = LocalDate.ofEpochDay(Math.max(firstDay, LocalDate.MIN.toEpochDay()));
        LocalDate last = LocalDate.ofEpochDay(Math.min(lastDay, LocalDate.MAX.toEpochDay()));
        if (last.isBefore(first)) {
            return days;
        }
        ImmutableSortedMap<LocalDate, Holiday> closed = holidays.in(first.getYear(), last.getYear());
        for (long day = first.toEpochDay(); day <= last.toEpochDay(); day++) {
            days[(int) (day - firstDay)] =
                    seasons.isEmpty() ? hours.on(Weekdays.ofEpochDay(day)) : ordinaryHours(LocalDate.ofEpochDay(day));
        }
        closed.subMap(first, true, last, true)
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

    @Override
    void fill(SegmentsBuilder page, long start) {
        long end = start + (1L << SHIFT);
        long unit = SECOND / perSecond();
        // A day and a half at each end: offsets are at most 18 hours, and a window may come from the date before.
        long firstDay = Math.floorDiv(start, 86_400L) - 2;
        DayHours[] days = hoursOfDays(firstDay, Math.floorDiv(end, 86_400L) + 1);
        for (OffsetRun run : OffsetRun.between(zone.getRules(), start, end)) {
            long localStart = run.start() + run.offset();
            long localEnd = run.end() + run.offset();
            for (long day = Math.floorDiv(localStart, 86_400L) - 1; day * 86_400 < localEnd; day++) {
                long midnight = (day * 86_400 - run.offset() - start) * perSecond();
                for (TimeWindow window : days[(int) (day - firstDay)].windows()) {
                    page.add(
                            Math.max(midnight + window.opensNanos() / unit, (run.start() - start) * perSecond()),
                            Math.min(midnight + window.closesNanos() / unit, (run.end() - start) * perSecond()));
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar calendar && definition().equals(calendar.definition());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, hours, seasons, holidaySources, specialDays);
    }

    @Override
    public String toString() {
        return hours + " " + zone + (holidaySources.isEmpty() ? "" : " without holidays " + holidaySources);
    }
}
