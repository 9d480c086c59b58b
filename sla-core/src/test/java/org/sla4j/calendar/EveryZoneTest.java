package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.Desk.Hours;

/** Clock changes of every zone between 1970 and 2100, with windows that begin, end and lie around them. */
final class EveryZoneTest {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** Of each kind of change (how far, from which hour) one is taken, and as many others; all in the long run. */
    private static final int OTHERS = Boolean.getBoolean("sla4j.long") ? Integer.MAX_VALUE : 1;

    private static final int DAY = 86_400;

    @Test
    void openTime_isThatOfTheReferenceAtClockChangesOfEveryZone() {
        int changes = 0;
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            for (ZoneOffsetTransition change : changes(ZoneId.of(zone))) {
                compare(ZoneId.of(zone), change);
                changes++;
            }
        }
        System.out.println("compared " + changes + " clock changes of "
                + ZoneId.getAvailableZoneIds().size() + " zones with the slow reference, 0 differ");
        assertThat(changes).isGreaterThan(1000);
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> taken = new ArrayList<>();
        List<ZoneOffsetTransition> others = new ArrayList<>();
        Set<List<Object>> kinds = new HashSet<>();
        ZoneOffsetTransition change = zone.getRules().nextTransition(FIRST);
        for (; change != null && change.getInstant().isBefore(LAST); change = next(zone, change)) {
            boolean isNew = kinds.add(
                    List.of(change.getDuration(), change.getDateTimeBefore().toLocalTime()));
            (isNew ? taken : others).add(change);
        }
        Collections.shuffle(others, new Random(zone.hashCode()));
        taken.addAll(others.subList(0, Math.min(OTHERS, others.size())));
        return taken;
    }

    private static ZoneOffsetTransition next(ZoneId zone, ZoneOffsetTransition change) {
        return zone.getRules().nextTransition(change.getInstant());
    }

    private static void compare(ZoneId zone, ZoneOffsetTransition change) {
        boolean minutes = change.getOffsetBefore().getTotalSeconds() % 60 == 0
                && change.getOffsetAfter().getTotalSeconds() % 60 == 0;
        for (List<Hours> hours : hoursAround(change)) {
            Desk desk = new Desk(zone, Collections.nCopies(7, hours), List.of(), Set.of(), Set.of(), Map.of());
            Predicate<Instant> slow = new SlowCalendar(desk);
            // Two days, so that the gap of a skipped date and a window of 24 hours around it lie within.
            int step = minutes ? 60 : 1;
            SlowOpenTime film = new SlowOpenTime(
                    slow, change.getInstant().minusSeconds(DAY), Duration.ofSeconds(step), 2 * DAY / step);
            compare(desk.calendar(), film, zone + ", " + change + ", " + hours);
        }
    }

    private static void compare(OpenTime engine, SlowOpenTime film, String what) {
        assertThat(engine.intervals(film.first(), film.end()))
                .as(what)
                .isEqualTo(film.intervals(film.first(), film.end()));
        Duration all = film.counted(film.first(), film.end());
        assertThat(engine.counted(film.first(), film.end())).as(what).isEqualTo(all);
        Duration half = Duration.ofMinutes(all.toMinutes() / 2);
        for (Duration amount : List.of(half, all)) {
            assertThat(engine.deadline(film.first(), amount)).as(what).isEqualTo(film.deadline(film.first(), amount));
            assertThat(engine.latestStart(film.end(), amount)).as(what).isEqualTo(film.latestStart(film.end(), amount));
        }
    }

    /** Windows that begin and end at, before and after the wall-clock times between which the clock jumps. */
    private static List<List<Hours>> hoursAround(ZoneOffsetTransition change) {
        int from = secondOfDay(change.getDateTimeBefore().toLocalTime());
        int to = secondOfDay(change.getDateTimeAfter().toLocalTime());
        int early = Math.min(from, to);
        int late = Math.max(from, to);
        int middle = (early + late) / 2 / 60 * 60;
        return List.of(
                List.of(window(from, from + 4 * 3600)),
                List.of(window(from + 20 * 3600, from)),
                List.of(window(to, to + 3600), window(to + 2 * 3600, to + 5 * 3600)),
                List.of(window(early - 3600, late + 3600)),
                List.of(window(middle - 900, middle + 900)),
                List.of(window(middle, middle - 60)),
                List.of(new Hours(0, DAY)));
    }

    private static Hours window(int opens, int closes) {
        int first = Math.floorMod(opens, DAY);
        int length = Math.floorMod(closes - opens, DAY);
        return new Hours(first, first + (length == 0 ? DAY - 60 : length));
    }

    private static int secondOfDay(LocalTime time) {
        return time.toSecondOfDay();
    }
}
