package org.sla4j.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.calendar.Desk.Hours;

/**
 * What rule 10 of the contract says of one date, found minute by minute: which of the date's windows the wall clock shows
 * at all, when each is first and last shown.
 */
final class SlowBusinessDays {
    /** A window that was seen, from its first open minute to the end of its last one. */
    private record Seen(Hours window, Instant from, Instant to) {}

    private final Desk desk;
    private final SlowCalendar calendar;
    private final Map<LocalDate, List<Seen>> known = new HashMap<>();

    SlowBusinessDays(Desk desk) {
        this.desk = desk;
        this.calendar = new SlowCalendar(desk);
    }

    boolean contains(LocalDate date) {
        return !seen(date).isEmpty();
    }

    Optional<Instant> firstOpening(LocalDate date) {
        return seen(date).stream().map(Seen::from).findFirst();
    }

    Optional<Instant> lastClosing(LocalDate date) {
        return seen(date).stream().map(Seen::to).reduce((one, other) -> other);
    }

    Optional<Instant> at(LocalDate date, LocalTime time) {
        ZonedDateTime clock = ZonedDateTime.of(date, time, desk.zone());
        long shown = clock.toLocalTime().toSecondOfDay() + (clock.toLocalDate().equals(date) ? 0L : 86_400L);
        for (Seen seen : seen(date)) {
            if (shown < seen.window.closes()) {
                boolean closed = shown < seen.window.opens() && !isOpenSinceTheDayBefore(date, shown);
                return Optional.of(closed ? seen.from : clock.toInstant());
            }
        }
        return lastClosing(date);
    }

    private boolean isOpenSinceTheDayBefore(LocalDate date, long shown) {
        return seen(date.minusDays(1)).stream()
                .anyMatch(seen -> seen.window.opens() <= shown + 86_400 && shown + 86_400 < seen.window.closes());
    }

    private List<Seen> seen(LocalDate date) {
        return known.computeIfAbsent(date, this::look);
    }

    private List<Seen> look(LocalDate date) {
        List<Seen> seen = new ArrayList<>();
        for (Hours window : calendar.hoursOn(date)) {
            Instant from = null;
            Instant to = null;
            Instant end = date.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
            Instant minute = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            for (; minute.isBefore(end); minute = minute.plusSeconds(60)) {
                if (shows(minute, date, window)) {
                    from = from == null ? minute : from;
                    to = minute.plusSeconds(60);
                }
            }
            if (from != null) {
                seen.add(new Seen(window, from, to));
            }
        }
        return seen;
    }

    private boolean shows(Instant instant, LocalDate date, Hours window) {
        ZonedDateTime clock = instant.atZone(desk.zone());
        int second = clock.toLocalTime().toSecondOfDay();
        if (clock.toLocalDate().equals(date)) {
            return window.opens() <= second && second < window.closes();
        }
        return clock.toLocalDate().equals(date.plusDays(1)) && second + 86_400 < window.closes();
    }
}
