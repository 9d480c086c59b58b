package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;

/** A run of dates on which other weekly hours hold: summer hours, a Christmas calendar. Both ends are within. */
public sealed interface Season {
    /** The week that holds within the season. */
    WeeklyHours hours();

    /** Whether the season holds on a local date. */
    boolean contains(LocalDate date);

    /** See {@link HolidaySource#irregularYears()}. */
    Range<Integer> irregularYears();

    /** One run of dates, once. */
    record Dated(LocalDate first, LocalDate last, WeeklyHours hours) implements Season {
        public Dated {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last must not be before " + first + " but was " + last);
            }
        }

        @Override
        public boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        @Override
        public Range<Integer> irregularYears() {
            return Years.ofRun(first, last);
        }
    }

    /** The same days of every year; round the new year where the last is before the first. */
    record Yearly(MonthDay first, MonthDay last, WeeklyHours hours) implements Season {
        @Override
        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            return first.isAfter(last)
                    ? !day.isBefore(first) || !day.isAfter(last)
                    : !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        public Range<Integer> irregularYears() {
            return Years.NONE;
        }
    }
}
