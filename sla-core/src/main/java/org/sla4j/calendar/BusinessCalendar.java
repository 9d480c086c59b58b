package org.sla4j.calendar;

import static org.sla4j.calendar.InstantLine.SECOND;
import static org.sla4j.calendar.InstantLine.SHIFT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
    private final Timetable timetable;
    private final BusinessDays businessDays;

    private BusinessCalendar(ZoneId zone, Timetable timetable) {
        super(timetable.grain(), irregular(zone, timetable));
        this.zone = zone;
        this.timetable = timetable;
        this.businessDays = new BusinessDays(zone, timetable, irregular());
    }

    /** The years in which dates, rules or recorded clock changes do not repeat, with two years around them. */
    private static Span irregular(ZoneId zone, Timetable timetable) {
        Range<Integer> years = timetable.irregularYears();
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

    /** The calendar with these weekly hours and without holidays. */
    public static BusinessCalendar of(ZoneId zone, WeeklyHours hours) {
        return new BusinessCalendar(zone, Timetable.of(hours));
    }

    private BusinessCalendar with(Timetable other) {
        return new BusinessCalendar(zone, other);
    }

    /** The same hours on the wall clocks of another zone. */
    public BusinessCalendar withZone(ZoneId other) {
        return new BusinessCalendar(other, timetable);
    }

    /** This calendar with other weekly hours. */
    public BusinessCalendar withHours(WeeklyHours other) {
        return with(timetable.withHours(other));
    }

    /** This calendar with other seasons; of two that contain a date, the first holds. */
    public BusinessCalendar withSeasons(List<? extends Season> other) {
        return with(timetable.withSeasons(ImmutableList.copyOf(other)));
    }

    /** This calendar with other holidays; their order matters only where one that moves must avoid another. */
    public BusinessCalendar withHolidays(List<? extends HolidaySource> other) {
        return with(timetable.withHolidays(new Holidays(ImmutableList.copyOf(other), weekend())));
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
        return with(timetable.withSpecialDays(byFirst));
    }

    private static IllegalArgumentException twice(LocalDate date) {
        return new IllegalArgumentException("specialDays must name a date once but named " + date + " twice");
    }

    /** This calendar with a note that its holidays are known to the end of a year; it changes no hours. */
    public BusinessCalendar withHolidaysKnownTo(Optional<Year> year) {
        return with(timetable.withHolidaysKnownTo(year));
    }

    /** This calendar with another weekend, off which holidays move; it changes no other hours. */
    public BusinessCalendar withWeekend(Weekend other) {
        return with(timetable.withHolidays(new Holidays(holidays(), other)));
    }

    /** The dates on which holidays of this calendar were announced, in order; empty if all were always known. */
    public ImmutableSortedSet<LocalDate> announcements() {
        return holidays().stream()
                .flatMap(source -> source.announced().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /** This calendar as it was known on a date: without the holidays that were announced later. */
    public BusinessCalendar knownOn(LocalDate date) {
        return withHolidays(holidays().stream()
                .filter(source -> source.announced().filter(date::isBefore).isEmpty())
                .toList());
    }

    /** The zone whose wall clocks the windows are read from. */
    public ZoneId zone() {
        return zone;
    }

    /** The hours of an ordinary week. */
    public WeeklyHours hours() {
        return timetable.hours();
    }

    /** Runs of dates with other weekly hours. */
    public ImmutableList<Season> seasons() {
        return timetable.seasons();
    }

    /** Where the holidays come from. */
    public ImmutableList<HolidaySource> holidays() {
        return timetable.holidays().sources();
    }

    /** The special days, in order. */
    public ImmutableList<SpecialDay> specialDays() {
        return timetable.specialDays().values().asList();
    }

    /** The last year for which the holidays are known, where the author has said so. */
    public Optional<Year> holidaysKnownTo() {
        return timetable.holidaysKnownTo();
    }

    /** The days off which holidays are moved that say so; Saturday and Sunday if nothing else is said. */
    public Weekend weekend() {
        return timetable.holidays().weekend();
    }

    /** The dates on which windows open, and deadlines that are counted in them. */
    public BusinessDays businessDays() {
        return businessDays;
    }

    /** The windows that open on a local date. */
    public DayHours hoursOn(LocalDate date) {
        return timetable.on(date);
    }

    /** The holiday of a local date, also where a special day replaces its hours. */
    public Optional<Holiday> holidayOn(LocalDate date) {
        return timetable.holidays().on(date);
    }

    /** The special day of a local date. */
    public Optional<SpecialDay> specialDayOn(LocalDate date) {
        return timetable.specialDayOn(date);
    }

    /** The holidays from one local date to another, both within, in order. */
    public ImmutableList<Holiday> holidaysBetween(LocalDate first, LocalDate last) {
        return timetable
                .holidays()
                .in(first.getYear(), last.getYear())
                .subMap(first, true, last, true)
                .values()
                .asList();
    }

    @Override
    void fill(SegmentsBuilder page, long start) {
        long end = start + (1L << SHIFT);
        long unit = SECOND / perSecond();
        // A day and a half at each end: offsets are at most 18 hours, and a window may come from the date before.
        long firstDay = Math.floorDiv(start, 86_400L) - 2;
        DayHours[] days = timetable.between(firstDay, Math.floorDiv(end, 86_400L) + 1);
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
        return other instanceof BusinessCalendar calendar
                && zone.equals(calendar.zone)
                && timetable.equals(calendar.timetable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, timetable);
    }

    @Override
    public String toString() {
        return hours() + " " + zone + (holidays().isEmpty() ? "" : " without holidays " + holidays());
    }
}
