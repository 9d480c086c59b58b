package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** On which date of a year a holiday falls. Years are those of the ISO (proleptic Gregorian) calendar. */
public sealed interface Recurrence {
    /** The date in a year; empty where the year has none. */
    Optional<LocalDate> in(int year);

    /** See {@link HolidaySource#irregularYears()}. */
    default Range<Integer> irregularYears() {
        return Years.NONE;
    }

    /** One date, once. */
    record Once(LocalDate date) implements Recurrence {
        @Override
        public Optional<LocalDate> in(int year) {
            return year == date.getYear() ? Optional.of(date) : Optional.empty();
        }

        @Override
        public Range<Integer> irregularYears() {
            return Range.singleton(date.getYear());
        }
    }

    /** The same day of the same month every year; 29 February in leap years only. */
    record Yearly(MonthDay day) implements Recurrence {
        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    /**
     * A number of days after Easter Sunday, or before it where negative: -2 is Good Friday, 1 Easter Monday.
     *
     * <p>Easter is reckoned for the years 1583 to 9999; other years have none.
     *
     * @param days from -200 to 200
     */
    record FromEaster(int days, EasterReckoning reckoning) implements Recurrence {
        public FromEaster {
            if (days < -200 || days > 200) {
                throw new IllegalArgumentException("days must be from -200 to 200 but was " + days);
            }
        }

        /** From the Easter of the western churches. */
        public FromEaster(int days) {
            this(days, EasterReckoning.WESTERN);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            // 200 days never lead from one year's Easter into another year's year, except at its ends: not a holiday
            // that anyone keeps, and the date stays with its Easter's year.
            return EasterReckoning.YEARS.contains(year)
                    ? Optional.of(reckoning.sunday(year).plusDays(days))
                    : Optional.empty();
        }

        @Override
        public Range<Integer> irregularYears() {
            return EasterReckoning.YEARS;
        }
    }

    /**
     * The nth of a weekday in a month, or a number of days after it: the last Monday of May, the day after the fourth
     * Thursday of November.
     *
     * @param nth 1 to 5 from the month's start (a month without a fifth has no such date), -1 the last, -2 the last but
     *     one
     * @param plusDays from -31 to 31
     */
    record NthWeekday(int nth, DayOfWeek weekday, Month month, int plusDays) implements Recurrence {
        public NthWeekday {
            if (nth < -5 || nth == 0 || nth > 5) {
                throw new IllegalArgumentException("nth must be 1 to 5 or -5 to -1 but was " + nth);
            }
            if (plusDays < -31 || plusDays > 31) {
                throw new IllegalArgumentException("plusDays must be from -31 to 31 but was " + plusDays);
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate date = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return date.getMonth() == month ? Optional.of(date.plusDays(plusDays)) : Optional.empty();
        }
    }

    /** The first such weekday on or after a day of the year: Midsummer in Sweden, the Saturday on or after 20 June. */
    record WeekdayOnOrAfter(DayOfWeek weekday, MonthDay day) implements Recurrence {
        public WeekdayOnOrAfter {
            checkEveryYear(day);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    /** The last such weekday on or before a day of the year: Victoria Day, the Monday on or before 24 May. */
    record WeekdayOnOrBefore(DayOfWeek weekday, MonthDay day) implements Recurrence {
        public WeekdayOnOrBefore {
            checkEveryYear(day);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year).with(TemporalAdjusters.previousOrSame(weekday)));
        }
    }

    private static void checkEveryYear(MonthDay day) {
        if (day.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException("day must exist in every year but was 29 February");
        }
    }
}
