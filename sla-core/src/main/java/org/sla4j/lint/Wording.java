package org.sla4j.lint;

import com.google.common.base.Ascii;
import java.time.Duration;
import java.time.LocalDate;

/** Dates and amounts in the words of remarks, the same in every locale. */
final class Wording {
    private Wording() {}

    /** {@code Saturday, 2026-12-26}. */
    static String date(LocalDate date) {
        String day = date.getDayOfWeek().name();
        return day.charAt(0) + Ascii.toLowerCase(day.substring(1)) + ", " + date;
    }

    /** {@code 90 minutes}, {@code 2 hours}. */
    static String duration(Duration duration) {
        boolean isHours = duration.toMinutesPart() == 0;
        return count(isHours ? duration.toHours() : duration.toMinutes(), isHours ? "hour" : "minute");
    }

    /** {@code 1 hour}, {@code 2 hours}. */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
