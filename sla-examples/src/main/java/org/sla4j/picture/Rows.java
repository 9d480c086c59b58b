package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses the rows of days: every day on which something happens, the open and the named days between, runs of closed
 * days as one, and long stretches without an event folded.
 */
final class Rows {
    /** So many days between two on which something happens are shown one by one. */
    private static final int MOST_BETWEEN = 9;

    /** Of more, the first and the last. */
    private static final int SHOWN_AFTER = 3;

    private static final int SHOWN_BEFORE = 2;

    /** Of so many days on which something happens all are shown, of more the first and the last. */
    private static final int MOST_KEYS = 28;

    private static final int LAST_KEYS = 8;

    private final List<Lane> lanes;
    private final ZoneId zone;
    private final TreeSet<LocalDate> keys = new TreeSet<>();
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();

    private Rows(List<Lane> lanes, ZoneId zone) {
        this.lanes = lanes;
        this.zone = zone;
    }

    static ImmutableList<Row> of(List<Lane> lanes, List<Moment> moments, ZoneId zone) {
        Rows rows = new Rows(lanes, zone);
        moments.forEach(moment -> rows.key(moment.at()));
        for (Lane lane : lanes) {
            rows.key(lane.from());
            lane.band()
                    .desk()
                    .open()
                    .firstOpen(lane.starts())
                    .filter(lane.to()::isAfter)
                    .ifPresent(rows::key);
            lane.marks().forEach(mark -> rows.key(mark.at()));
            rows.key(lane.to());
        }
        return rows.build();
    }

    private void key(Instant instant) {
        keys.add(LocalDate.ofInstant(instant, zone));
    }

    private ImmutableList<Row> build() {
        List<LocalDate> dates = new ArrayList<>(keys);
        int most = dates.size() > MOST_KEYS ? MOST_KEYS - LAST_KEYS : dates.size();
        for (int i = 0; i < dates.size(); i++) {
            boolean isHidden = i >= most && i < dates.size() - LAST_KEYS;
            if (isHidden) {
                continue;
            }
            if (i > 0 && i == dates.size() - LAST_KEYS && most < dates.size()) {
                fold(dates.get(most - 1).plusDays(1), dates.get(i).minusDays(1));
            } else if (i > 0) {
                between(dates.get(i - 1).plusDays(1), dates.get(i).minusDays(1));
            }
            rows.add(new Row.Day(DayScale.of(dates.get(i), zone)));
        }
        return rows.build();
    }

    /** Adds the days between two on which something happens. */
    private void between(LocalDate first, LocalDate last) {
        if (first.until(last, ChronoUnit.DAYS) < MOST_BETWEEN) {
            plain(first, last);
            return;
        }
        plain(first, first.plusDays(SHOWN_AFTER - 1L));
        fold(first.plusDays(SHOWN_AFTER), last.minusDays(SHOWN_BEFORE));
        plain(last.minusDays(SHOWN_BEFORE - 1L), last);
    }

    private void fold(LocalDate first, LocalDate last) {
        if (!first.isAfter(last)) {
            rows.add(new Row.Folded(first, last));
        }
    }

    /** Adds days on which nothing happens: each open or named one, and runs of the others. */
    private void plain(LocalDate first, LocalDate last) {
        LocalDate unnamed = first;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            DayScale day = DayScale.of(date, zone);
            boolean isOpen = isOpen(day);
            String name = isOpen ? "" : name(date);
            if (isOpen || !name.isEmpty() || day.change().isPresent()) {
                closed(unnamed, date.minusDays(1));
                boolean isClosed = !isOpen && day.change().isEmpty();
                rows.add(isClosed ? new Row.Closed(date, date, name) : new Row.Day(day));
                unnamed = date.plusDays(1);
            }
        }
        closed(unnamed, last);
    }

    private void closed(LocalDate first, LocalDate last) {
        if (!first.isAfter(last)) {
            rows.add(new Row.Closed(first, last, ""));
        }
    }

    private boolean isOpen(DayScale day) {
        return lanes.stream()
                .filter(lane -> lane.isOn(day))
                .anyMatch(lane -> lane.band()
                        .desk()
                        .open()
                        .firstOpen(day.start())
                        .filter(day.end()::isAfter)
                        .isPresent());
    }

    private String name(LocalDate date) {
        return lanes.stream()
                .flatMap(lane -> lane.band().desk().nameOf(date).stream())
                .findFirst()
                .orElse("");
    }
}
