package org.sla4j.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Days of the week as people write them: {@code mon-fri}, {@code sun-thu}, {@code mon, wed}, {@code daily}. */
public final class Weekdays {
    private Weekdays() {}

    /**
     * Reads a list of days and ranges, with English names, whole or of three letters, in any case.
     *
     * <p>A range may go round the end of the week: {@code sat-mon} is Saturday, Sunday and Monday. {@code daily} is
     * every day.
     *
     * @throws IllegalArgumentException if a word is no day, or a day is named twice
     */
    public static ImmutableSet<DayOfWeek> parse(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : Splitter.on(',').trimResults().split(text)) {
            for (DayOfWeek day : part(part, text)) {
                if (!days.add(day)) {
                    throw new IllegalArgumentException(
                            "days must be named once but " + name(day) + " stands twice in \"" + text + "\"");
                }
            }
        }
        return Sets.immutableEnumSet(days);
    }

    private static EnumSet<DayOfWeek> part(String part, String text) {
        if (part.toLowerCase(Locale.ROOT).equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        List<String> ends = Splitter.onPattern("[-\u2011\u2013]").trimResults().splitToList(part);
        if (ends.size() > 2) {
            throw unreadable(part, text);
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek last = day(ends.get(ends.size() - 1), text);
        for (DayOfWeek day = day(ends.get(0), text); days.add(day) && day != last; ) {
            day = day.plus(1);
        }
        return days;
    }

    private static DayOfWeek day(String word, String text) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            String whole = day.name().toLowerCase(Locale.ROOT);
            // "tue", "tues" and "tuesday" all name the day; "t" does not.
            if (lower.length() >= 3 && whole.startsWith(lower)) {
                return day;
            }
        }
        throw unreadable(word, text);
    }

    private static IllegalArgumentException unreadable(String word, String text) {
        return new IllegalArgumentException("days must be written like mon-fri, \"sat, sun\" or daily but \"" + word
                + "\" is none" + (word.equals(text) ? "" : " in \"" + text + "\"") + meant(text));
    }

    private static String meant(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+(?:to|through|until)\\s+", "-");
        return switch (words) {
            case "weekday", "weekdays", "workday", "workdays", "working days", "business days" -> "; write mon-fri";
            case "weekend", "weekends" -> "; write \"sat, sun\"";
            case "all", "every day", "everyday", "all days" -> "; write daily";
            case "other", "others", "otherwise", "*", "rest" ->
                "; name the days, or leave them out where they are closed";
            default ->
                words.matches("[a-z]{3,}-[a-z]{3,}")
                                && !words.equals(text.strip().toLowerCase(Locale.ROOT))
                        ? "; write " + words
                        : "";
        };
    }

    /** The short English name of a day: {@code mon}. */
    public static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The day of the week of a day of the epoch; 1970-01-01 was a Thursday. */
    static DayOfWeek ofEpochDay(long day) {
        return DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1);
    }

    /** The form of a range that {@link #parse} reads back: {@code mon-fri}, or {@code mon} for one day. */
    static String range(DayOfWeek first, DayOfWeek last) {
        return first == last ? name(first) : name(first) + "-" + name(last);
    }
}
