package org.sla4j.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the way to its due instant a target counts as at risk: a share of it is used, or so much of it is left. Time is
 * that of the target's own clock, as in the figures of a report: open time without pauses.
 */
public sealed interface Threshold {
    /**
     * So many percent are used.
     *
     * @param percent from 1 to 99
     * @throws IllegalArgumentException if it is another
     */
    static Threshold used(int percent) {
        return new Used(percent);
    }

    /**
     * So much is left.
     *
     * @param time whole minutes, from 1 to 999,999, or as many hours
     * @throws IllegalArgumentException if it is another
     */
    static Threshold left(Duration time) {
        return new Left(time);
    }

    /**
     * Parses time left as policy files have it: {@code 30 minutes left}, {@code 2 hours left}.
     *
     * @throws IllegalArgumentException if the text is no such time; the message is written for authors of policies
     */
    static Threshold parse(String text) {
        return Left.parse(text);
    }

    /** How much of a target is used where this is passed; nothing where less is promised than is to be left. */
    Duration elapsed(Duration whole);

    /** A stable name: {@code 75} for a share, {@code PT30M} for time left. */
    String key();

    /**
     * So many percent are used.
     *
     * @param percent from 1 to 99
     */
    record Used(int percent) implements Threshold {
        public Used {
            checkArgument(percent >= 1 && percent <= 99, "percent must be from 1 to 99 but was %s", percent);
        }

        /** Cut to nanoseconds. Not by {@link Duration}, which reckons with decimals. */
        @Override
        public Duration elapsed(Duration whole) {
            long hundredths = whole.getSeconds() * percent; // fits: no two instants are further apart than 2^56 seconds
            long nanos = hundredths % 100 * 1_000_000_000 + (long) whole.getNano() * percent;
            return Duration.ofSeconds(hundredths / 100, nanos / 100);
        }

        @Override
        public String key() {
            return Integer.toString(percent);
        }

        /** For a person: {@code 75 %}. */
        @Override
        public String toString() {
            return percent + " %";
        }
    }

    /**
     * So much is left.
     *
     * @param time whole minutes, from 1 to 999,999, or as many hours
     */
    record Left(Duration time) implements Threshold {
        private static final int MOST = 999_999;
        private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,5}) (minute|hour)s? left");

        /** What people write in place of that, to tell them what to write. */
        private static final Pattern LOOSE = Pattern.compile(
                "(?i)([1-9][0-9]{0,5}) ?(?:business |working )?(?:(m|mins?|minutes?)|h|hrs?|hours?)\\b.*");

        public Left {
            long minutes = time.toMinutes();
            checkArgument(
                    minutes >= 1
                            && time.equals(Duration.ofMinutes(minutes))
                            && (minutes % 60 == 0 ? minutes / 60 : minutes) <= MOST,
                    "time left must be whole minutes or hours, from 1 to 999,999, but was %s",
                    time);
        }

        private static Left parse(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                throw new IllegalArgumentException(
                        "expected a time such as \"30 minutes left\", counted as the target is, found \"" + text + "\""
                                + meant(text));
            }
            return of(written.group(1), written.group(2).equals("hour"));
        }

        private static String meant(String text) {
            Matcher loose = LOOSE.matcher(text);
            return loose.matches() ? "; write \"" + of(loose.group(1), loose.group(2) == null) + "\"" : "";
        }

        private static Left of(String number, boolean areHours) {
            return new Left(
                    areHours
                            ? Duration.ofHours(Integer.parseInt(number))
                            : Duration.ofMinutes(Integer.parseInt(number)));
        }

        @Override
        public Duration elapsed(Duration whole) {
            return whole.compareTo(time) > 0 ? whole.minus(time) : Duration.ZERO;
        }

        @Override
        public String key() {
            return time.toString();
        }

        /** The text that {@link Threshold#parse} reads. */
        @Override
        public String toString() {
            return Amounts.words(time, "hour", "minute") + " left";
        }
    }
}
