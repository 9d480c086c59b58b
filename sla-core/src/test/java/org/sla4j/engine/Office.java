package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.WeeklyHours;

/**
 * A desk in Brussels by the minute: for every minute of 2026 and a little beside it whether the desk is open, found by
 * looking at the wall clock; and the same desk as a calendar for the engine.
 */
final class Office {
    /** A window in minutes of the day. */
    private record Window(int opens, int closes) {}

    private static final ImmutableList<LocalDate> HOLIDAYS = ImmutableList.of(
            LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25));

    /** The minute since the epoch at which the film begins, and its length. */
    private static final long FIRST = Instant.parse("2025-12-01T00:00:00Z").getEpochSecond() / 60;

    private static final int MINUTES = 17 * 31 * 24 * 60;

    /** Monday to Friday from 09:00 to 17:00. */
    static final Office PLAIN = of(Map.of("mon-fri", "09:00-17:00"));

    /** With a break at noon and short Fridays. */
    static final Office SPLIT = of(Map.of("mon-thu", "09:00-12:00,13:00-17:00", "fri", "09:00-12:00"));

    /** Day and night except on holidays, so that both clock changes lie in hours. */
    static final Office ROUND = of(Map.of("mon-sun", "00:00-24:00"));

    /** Early birds, every day, with the clock changes inside their hours. */
    static final Office EARLY = of(Map.of("mon-sun", "01:00-05:00"));

    private final Map<String, String> days;
    private final Map<DayOfWeek, List<Window>> windows;
    private final BitSet film;
    private final BusinessCalendar calendar;

    private Office(Map<String, String> days, Map<DayOfWeek, List<Window>> windows) {
        this.days = days;
        this.windows = windows;
        this.film = film();
        this.calendar = made();
    }

    private static Office of(Map<String, String> days) {
        Map<DayOfWeek, List<Window>> windows = new TreeMap<>();
        days.forEach((names, hours) -> {
            List<Window> parsed = Stream.of(hours.split(",", -1))
                    .map(window -> new Window(minute(window.substring(0, 5)), minute(window.substring(6, 11))))
                    .toList();
            for (DayOfWeek day : DayOfWeek.values()) {
                if (isNamed(names, day)) {
                    windows.put(day, parsed);
                }
            }
        });
        return new Office(days, windows);
    }

    private static boolean isNamed(String names, DayOfWeek day) {
        return switch (names) {
            case "mon-fri" -> day.getValue() <= 5;
            case "mon-thu" -> day.getValue() <= 4;
            case "fri" -> day == DayOfWeek.FRIDAY;
            default -> true;
        };
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    private BusinessCalendar made() {
        WeeklyHours week = WeeklyHours.CLOSED;
        for (Map.Entry<String, String> day : days.entrySet()) {
            week = week.with(day.getKey(), day.getValue());
        }
        return BusinessCalendar.of(Brussels.ZONE, week)
                .withHolidays(HOLIDAYS.stream()
                        .map(date -> HolidayRule.on(date, "Holiday"))
                        .toList());
    }

    /** Whether the desk is open in the minute that begins so many minutes after the epoch. */
    boolean isOpen(long minute) {
        int frame = (int) (minute - FIRST);
        if (frame < 0 || frame >= MINUTES) {
            throw new IllegalArgumentException("minute must lie in the film but was " + minute);
        }
        return film.get(frame);
    }

    private BitSet film() {
        BitSet open = new BitSet(MINUTES);
        for (int frame = 0; frame < MINUTES; frame++) {
            open.set(frame, shows(clock(FIRST + frame)));
        }
        return open;
    }

    private boolean shows(ZonedDateTime clock) {
        return windowsOn(clock.toLocalDate()).stream().anyMatch(window -> isIn(window, clock));
    }

    private List<Window> windowsOn(LocalDate date) {
        return HOLIDAYS.contains(date) ? List.of() : windows.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static boolean isIn(Window window, ZonedDateTime clock) {
        int shown = clock.getHour() * 60 + clock.getMinute();
        return window.opens <= shown && shown < window.closes;
    }

    static ZonedDateTime clock(long minute) {
        return Instant.ofEpochSecond(minute * 60).atZone(Brussels.ZONE);
    }

    static LocalDate date(long minute) {
        return clock(minute).toLocalDate();
    }

    static long minute(ZonedDateTime clock) {
        return clock.toEpochSecond() / 60;
    }

    boolean isBusinessDay(LocalDate date) {
        return !windowsOn(date).isEmpty();
    }

    LocalDate nextBusinessDay(LocalDate after) {
        LocalDate date = after.plusDays(1);
        while (!isBusinessDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The end of the last minute of a date in which the desk is open. */
    Optional<Long> lastClosing(LocalDate date) {
        long minute = minute(date.plusDays(1).atStartOfDay(Brussels.ZONE));
        long midnight = minute(date.atStartOfDay(Brussels.ZONE));
        for (; minute > midnight; minute--) {
            if (isOpen(minute - 1)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    /** A wall-clock time of a business day; its last closing where that is earlier, the next opening in a break. */
    long at(LocalDate date, LocalTime time) {
        long wanted = minute(ZonedDateTime.of(date, time, Brussels.ZONE));
        long midnight = minute(date.plusDays(1).atStartOfDay(Brussels.ZONE));
        for (long minute = wanted; minute < midnight; minute++) {
            if (isOpen(minute)) {
                return minute;
            }
        }
        return lastClosing(date).orElseThrow();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
