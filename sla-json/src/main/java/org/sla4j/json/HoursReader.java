package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.Weekdays;
import org.sla4j.calendar.Weekend;
import org.sla4j.calendar.WeeklyHours;

/** Reads the opening hours of weeks and of single days. */
final class HoursReader {
    static final String EXAMPLE = "{\"mon-fri\": \"09:00-17:00\"}";

    private static final String EXPECTED_DAY = "the hours of a day, such as \"09:00-17:00\" or \"closed\"";

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private HoursReader() {}

    /** Reads the hours of a week; days that cannot be read are closed. */
    static WeeklyHours week(Value value) {
        if (!(value.located() instanceof LocatedObject object)
                || object.members().isEmpty()) {
            noWeek(value);
            return WeeklyHours.CLOSED;
        }
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, String> named = new EnumMap<>(DayOfWeek.class);
        value.named().forEach((days, windows) -> {
            if (isNoDay(days, windows)) {
                return;
            }
            DayHours day = day(windows).orElse(DayHours.CLOSED);
            ImmutableSet<DayOfWeek> weekdays = windows.asName(days)
                    .parsed("", text -> read(text, Weekdays::parse, HoursWords::days))
                    .orElse(ImmutableSet.of());
            for (DayOfWeek weekday : weekdays) {
                hours.put(weekday, day);
                String before = named.putIfAbsent(weekday, days);
                if (before != null) {
                    windows.problemAtName(Weekdays.name(weekday) + " is named twice, by " + Shown.quoted(before)
                            + " and by " + Shown.quoted(days) + "; name each day once");
                    return;
                }
            }
        });
        return WeeklyHours.of(hours);
    }

    /** Says of hours that are no object how they are written in one. */
    private static void noWeek(Value value) {
        String text = value.located() instanceof LocatedText written ? written.text() : "";
        String found = "expected the hours of a week, found " + value.located().described();
        if (HoursWords.isAlways(text)) {
            value.problem(found + "; the calendar \"24/7\" is always there, open at every instant: write \"calendar\":"
                    + " \"24/7\" where it is in force, or {\"daily\": \"00:00-24:00\"} here for every hour but those of"
                    + " holidays");
            return;
        }
        HoursWords.week(text)
                .ifPresentOrElse(
                        week -> value.problem(found + "; write " + week),
                        () -> value.wrong("the hours of a week, such as " + EXAMPLE));
    }

    /** Reports a name that is no day, where it is plain what is meant by it. */
    private static boolean isNoDay(String name, Value value) {
        Optional<String> said = Optional.empty();
        if (Levels.BREAKS.contains(name)) {
            said = Optional.of("is no day; " + Levels.TWO_WINDOWS);
        } else if (isClosedWeekend(name, value)) {
            said = Optional.of("is no day; leave it out, as days that are not named are closed, or write \"sat-sun\"");
        } else if (Levels.isOfCalendar(name) && !isHoursOfWeekend(name, value)) {
            said = Optional.of("stands beside \"hours\", not inside it; close the braces of \"hours\" before it, as in"
                    + " \"hours\": " + EXAMPLE + ", " + Shown.quoted(name) + ": \u2026");
        }
        said.ifPresent(words -> value.problemAtName(Shown.quoted(name) + " " + words));
        return said.isPresent();
    }

    /** The calendar's own "weekend" holds days; with hours, the word stands for the days themselves. */
    private static boolean isHoursOfWeekend(String days, Value value) {
        return days.equals("weekend") && value.located() instanceof LocatedText text && DIGIT.matchesAnyOf(text.text());
    }

    private static boolean isClosedWeekend(String days, Value value) {
        return days.equals("weekend")
                && value.located() instanceof LocatedText text
                && HoursWords.isClosed(text.text());
    }

    /** Reads the hours of a day: the windows in one text, or in a list. */
    static Optional<DayHours> day(Value value) {
        if (value.located() instanceof LocatedText text && !text.text().isBlank()) {
            return value.parsed(EXPECTED_DAY, hours -> read(hours, DayHours::parse, HoursWords::hours));
        }
        if (!(value.located() instanceof LocatedArray array) || array.elements().isEmpty()) {
            return value.wrong(EXPECTED_DAY);
        }
        ImmutableList<TimeWindow> windows = value.list().stream()
                .flatMap(element -> element.parsed("a window such as \"09:00-17:00\"", TimeWindow::parse).stream())
                .collect(ImmutableList.toImmutableList());
        try {
            return Optional.of(DayHours.of(windows));
        } catch (IllegalArgumentException overlap) {
            value.problem(Words.ofModel(overlap, ""));
            return Optional.empty();
        }
    }

    /** Parses text; where it is refused without saying what to write, says what is meant. */
    private static <T> T read(String text, Function<String, T> parser, Function<String, Optional<String>> meant) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException refusal) {
            String message = Strings.nullToEmpty(refusal.getMessage());
            String write = message.contains("; write ")
                    ? ""
                    : meant.apply(text)
                            .map(form -> "; write " + Shown.quoted(form))
                            .orElse("");
            throw new IllegalArgumentException(message + write, refusal);
        }
    }

    /** Reads the days off which holidays move; Saturday and Sunday if nothing is said. */
    static Weekend weekend(Value value) {
        return value.parsed(
                        "the days of a weekend, such as \"fri-sat\"",
                        text -> read(text, Weekend::parse, HoursWords::weekend))
                .orElse(Weekend.SAT_SUN);
    }

    /** Reads one day of the week. */
    static Optional<DayOfWeek> weekday(Value value) {
        String expected = "a day of the week such as \"thu\"";
        return value.parsed(expected, Weekdays::parse)
                .flatMap(days -> days.size() == 1 ? Optional.of(days.iterator().next()) : value.wrong(expected));
    }
}
