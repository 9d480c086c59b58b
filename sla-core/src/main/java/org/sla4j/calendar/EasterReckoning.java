package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.temporal.JulianFields;

/** How Easter Sunday is found. Both reckonings give a date of the ISO calendar. */
public enum EasterReckoning {
    /** The Gregorian reckoning of the western churches. */
    WESTERN {
        // The "anonymous Gregorian" computus, as J. Meeus gives it in Astronomical Algorithms, chapter 8.
        @Override
        LocalDate sunday(int year) {
            int moon = year % 19;
            int century = year / 100;
            int inCentury = year % 100;
            int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
            int late = (moon + 11 * epact + 22 * weekday) / 451;
            int day = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, day / 31, day % 31 + 1);
        }
    },
    /** The Julian reckoning of most orthodox churches. */
    ORTHODOX {
        // Meeus again, for the Julian calendar; the Julian date becomes an ISO date by its Julian Day Number.
        @Override
        LocalDate sunday(int year) {
            int moon = (19 * (year % 19) + 15) % 30;
            int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int day = moon + weekday + 114;
            return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay(year, day / 31, day % 31 + 1));
        }
    };

    /** The years for which Easter is reckoned: from the first after the Gregorian reform. */
    public static final Range<Integer> YEARS = Range.closed(1583, 9999);

    abstract LocalDate sunday(int year);

    /** The Julian Day Number of a date of the Julian calendar in March or later of its year. */
    private static long julianDay(int year, int month, int day) {
        return 367L * year - 7L * (year + 5001 + (month - 9) / 7) / 4 + 275L * month / 9 + day + 1_729_777L;
    }
}
