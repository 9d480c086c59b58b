package org.sla4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Dates and instants as a file writes them: ISO 8601 with years of four digits. */
final class IsoTimes {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int DATE_LENGTH = 10;
    private static final Pattern DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?");
    private static final Pattern NO_OFFSET = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?");

    /** A day that an offset may move to a year of more digits, or before the year 0. */
    private static final Pattern END_OF_YEARS = Pattern.compile("(0000-01-01|9999-12-31)T.*[+-]");

    private IsoTimes() {}

    static LocalDate date(String text) {
        checkArgument(startsWithDate(text), "text must be a date but was %s", text);
        return LocalDate.parse(text);
    }

    static MonthDay dayOfYear(String text) {
        return MonthDay.parse("--" + text);
    }

    static LocalTime timeOfDay(String text) {
        checkArgument(TIME.matcher(text).matches(), "text must be a time of the day but was %s", text);
        return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    }

    static Instant instant(String text) {
        checkArgument(startsWithDate(text), "text must start with a date but was %s", text);
        Instant instant = OffsetDateTime.parse(text).toInstant();
        checkArgument(
                InstantDigits.hasFourDigitYear(instant), "text must be of the years 0000 to 9999 but was %s", text);
        return instant;
    }

    /** Reads an instant as results have it, which may lie in a year with a sign. */
    static Instant anyInstant(String text) {
        return startsWithDate(text) ? instant(text) : Instant.parse(text);
    }

    /** Returns what to add to the message about a text that is no date. */
    static String dateHint(String text) {
        return DATE.matcher(text).matches() ? "; there is no such day" : "";
    }

    /** Returns what to add to the message about a text that is no day of the year. */
    static String dayOfYearHint(String text) {
        // A month above 12 is the day of another order.
        return DAY.matcher(text).matches() && text.compareTo("13") < 0 ? "; there is no such day" : "";
    }

    /** Returns what to add to the message about a text that is no time of the day. */
    static String timeOfDayHint(String text) {
        return TIME.matcher(text).matches() ? "; times go from 00:00 to 23:59" : "";
    }

    /** Returns what to add to the message about a text that is no instant. */
    static String instantHint(String text) {
        if (END_OF_YEARS.matcher(text).lookingAt()) {
            return "; its year in UTC has to be one from 0000 to 9999";
        }
        if (startsWithDate(text) && !isDay(text.substring(0, DATE_LENGTH))) {
            return "; there is no such day";
        }
        return NO_OFFSET.matcher(text).matches() ? "; write Z or an offset at its end" : "";
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false; // the answer
        }
    }

    /** Keeps out the signed years of java.time, which other programs do not read. */
    static boolean startsWithDate(String text) {
        return DATE.matcher(text).lookingAt();
    }
}
