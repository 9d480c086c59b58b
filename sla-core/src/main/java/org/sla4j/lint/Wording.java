package org.sla4j.lint;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/** Words of the author, dates and amounts in the words of remarks, the same in every locale. */
final class Wording {
    private Wording() {}

    /** A word of the author: {@code "gold"}. */
    static String quoted(Object word) {
        return "\"" + word + "\"";
    }

    /** {@code "a", "b" and "c"}. */
    static String listed(Iterable<?> words) {
        ImmutableList<String> all = Streams.stream(words).map(Wording::quoted).collect(ImmutableList.toImmutableList());
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + Iterables.getLast(all);
    }

    /** {@code Saturday, 2026-12-26}. */
    static String date(LocalDate date) {
        return day(date.getDayOfWeek()) + ", " + date;
    }

    /** {@code Saturday}. */
    static String day(DayOfWeek day) {
        return day.name().charAt(0) + Ascii.toLowerCase(day.name().substring(1));
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
