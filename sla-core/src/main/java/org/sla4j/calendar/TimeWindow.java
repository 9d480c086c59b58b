package org.sla4j.calendar;

import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of wall-clock time on one date, half-open: {@code 09:00-17:00} holds 09:00 and not 17:00.
 *
 * <p>A window may end at 24:00, and may cross midnight ({@code 22:00-06:00}); it then belongs to the date on which it
 * opens. It is longer than zero and at most 24 hours long. Edges have nanosecond precision.
 */
public final class TimeWindow implements Comparable<TimeWindow> {
    static final long DAY = 86_400_000_000_000L;

    /** From 00:00 to 24:00. */
    public static final TimeWindow ALL_DAY = new TimeWindow(0, DAY);

    // A dash between two times, as people type or paste it: hyphen-minus, non-breaking hyphen or en dash.
    private static final Pattern FORM =
            Pattern.compile("\\s*(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*[-\u2011\u2013]\\s*"
                    + "(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*");

    /** Nanoseconds after the midnight that begins the date. */
    private final long opens;

    /** Nanoseconds after the same midnight; more than {@link #DAY} where the window crosses midnight. */
    private final long closes;

    private TimeWindow(long opens, long closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /**
     * The window from one wall-clock time to the next time the clock shows the other.
     *
     * @param opens the first time inside the window
     * @param closes the first time after the window; at or before {@code opens} means on the following date, so that
     *     {@code LocalTime.MIDNIGHT} stands for 24:00
     * @throws IllegalArgumentException if both times are the same; for a whole day use {@link #ALL_DAY}
     */
    public static TimeWindow of(LocalTime opens, LocalTime closes) {
        if (opens.equals(closes)) {
            throw new IllegalArgumentException(
                    "closes must differ from opens but was " + closes + " for both; write 00:00-24:00 for a whole day");
        }
        long from = opens.toNanoOfDay();
        long to = closes.toNanoOfDay();
        return new TimeWindow(from, to > from ? to : to + DAY);
    }

    /**
     * Reads {@code 09:00-17:00}, {@code 08:30-24:00} or {@code 22:00-06:00}, the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text has another form, names a time that does not exist, or an empty
     *     window
     */
    public static TimeWindow parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "window must be written like 09:00-17:00 but was \"" + text + "\"" + LooseHours.meant(text));
        }
        if (form.group(2).matches("24:00(:00(\\.0+)?)?")) {
            long from = time(form.group(1), text).toNanoOfDay();
            return from == 0 ? ALL_DAY : new TimeWindow(from, DAY);
        }
        return of(time(form.group(1), text), time(form.group(2), text));
    }

    private static LocalTime time(String digits, String text) {
        String padded = digits.indexOf(':') == 1 ? "0" + digits : digits;
        if (padded.compareTo("24") >= 0 || padded.charAt(3) > '5' || (padded.length() > 5 && padded.charAt(6) > '5')) {
            throw new IllegalArgumentException("window must be made of times from 00:00 to 24:00 but was \"" + text
                    + "\", where " + digits + " is no time of the day");
        }
        return LocalTime.parse(padded);
    }

    /** The first wall-clock time inside the window. */
    public LocalTime opens() {
        return LocalTime.ofNanoOfDay(opens);
    }

    /** The first wall-clock time after the window; {@code LocalTime.MIDNIGHT} where it ends at 24:00. */
    public LocalTime closes() {
        return LocalTime.ofNanoOfDay(closes % DAY);
    }

    /** Whether the window reaches into the date after the one on which it opens; ending at 24:00 does not. */
    public boolean crossesMidnight() {
        return closes > DAY;
    }

    long opensNanos() {
        return opens;
    }

    long closesNanos() {
        return closes;
    }

    /** Orders windows by opening, then by closing. */
    @Override
    public int compareTo(TimeWindow other) {
        int byOpening = Long.compare(opens, other.opens);
        return byOpening != 0 ? byOpening : Long.compare(closes, other.closes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeWindow window && opens == window.opens && closes == window.closes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(opens, closes);
    }

    @Override
    public String toString() {
        return opens() + "-" + (closes == DAY ? "24:00" : closes());
    }
}
