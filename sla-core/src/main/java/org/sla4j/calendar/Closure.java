package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A holiday of several days that follow one another, the first and the last within: the days between Christmas and New
 * Year. It stays where it falls, also on a weekend.
 */
public sealed interface Closure extends HolidaySource {
    /** What people call it; never blank. */
    String name();

    /** Whether a local date is one of its days. */
    boolean contains(LocalDate date);

    /** How many days it has; 29 February is counted where it lies between the ends. */
    long days();

    /** Its days in a year, in order. */
    Stream<LocalDate> in(int year);

    /**
     * Dates that are closed once.
     *
     * @param announced the date from which on it was known; empty if it always was
     */
    record Dated(String name, LocalDate first, LocalDate last, Optional<LocalDate> announced) implements Closure {
        public Dated {
            checkName(name);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last must not be before " + first + " but was " + last);
            }
        }

        /** A closure that was always known. */
        public Dated(String name, LocalDate first, LocalDate last) {
            this(name, first, last, Optional.empty());
        }

        @Override
        public boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        @Override
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        @Override
        public Stream<LocalDate> in(int year) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = LocalDate.of(year, 12, 31);
            return dates(first.isAfter(from) ? first : from, last.isBefore(to) ? last : to);
        }

        @Override
        public Range<Integer> irregularYears() {
            return Years.ofRun(first, last);
        }
    }

    /**
     * The same days of every year; round the new year where the last is before the first.
     *
     * @param years the years in which it is kept, by its first day
     * @param announced the date from which on it was known; empty if it always was
     */
    record Yearly(String name, MonthDay first, MonthDay last, Range<Integer> years, Optional<LocalDate> announced)
            implements Closure {
        private static final int LEAP_YEAR = 2024;

        public Yearly {
            checkName(name);
        }

        /** A closure of all years that was always known. */
        public Yearly(String name, MonthDay first, MonthDay last) {
            this(name, first, last, Range.all(), Optional.empty());
        }

        private boolean isRoundNewYear() {
            return first.isAfter(last);
        }

        @Override
        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean isFromFirst = !day.isBefore(first) && years.contains(date.getYear());
            return isRoundNewYear()
                    ? isFromFirst || (!day.isAfter(last) && years.contains(date.getYear() - 1))
                    : isFromFirst && !day.isAfter(last);
        }

        @Override
        public long days() {
            long days = ChronoUnit.DAYS.between(first.atYear(LEAP_YEAR), last.atYear(LEAP_YEAR)) + 1;
            return isRoundNewYear() ? days + 366 : days;
        }

        @Override
        public Stream<LocalDate> in(int year) {
            LocalDate to = last.atYear(year);
            if (!isRoundNewYear()) {
                return years.contains(year) ? dates(start(year), to) : Stream.empty();
            }
            return Stream.concat(
                    years.contains(year - 1) ? dates(LocalDate.of(year, 1, 1), to) : Stream.empty(),
                    years.contains(year) ? dates(start(year), LocalDate.of(year, 12, 31)) : Stream.empty());
        }

        /** From 29 February on is from 1 March on in a year that has none. */
        private LocalDate start(int year) {
            return first.isValidYear(year) ? first.atYear(year) : LocalDate.of(year, 3, 1);
        }

        @Override
        public Range<Integer> irregularYears() {
            return years.equals(Range.all()) ? Years.NONE : Years.aroundBounds(years);
        }
    }

    private static void checkName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank but was \"" + name + "\"");
        }
    }

    private static Stream<LocalDate> dates(LocalDate first, LocalDate last) {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }
}
