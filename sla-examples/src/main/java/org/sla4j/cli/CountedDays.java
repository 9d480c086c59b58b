package org.sla4j.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sla4j.desk.Desk;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/**
 * How time was counted, day by day: a row for each open day, with its hours and how much of them counted, and one for
 * each run of closed days. A span of many rows is folded in its middle.
 */
final class CountedDays {
    private static final int MOST_ROWS = 14;
    private static final int FIRST_ROWS = 9;
    private static final int LAST_DAYS = 3;

    /** In longer runs of closed days no names are looked for. */
    private static final int NAMED_DAYS = 400;

    private final Desk desk;
    private final Interval counted;
    private final LocalDate last;
    private final DayNote note;
    private final boolean inDays;

    /** What a row says of an open day beside its hours: which business day it is. */
    interface DayNote {
        Optional<String> of(LocalDate date);
    }

    /**
     * The days of a span.
     *
     * @param desk whose time was counted
     * @param counted from where the clock starts to where the last of it was counted
     * @param last the last date of the span
     * @param note what to say of a date
     * @param inDays whether days were counted, and not the time in them
     */
    CountedDays(Desk desk, Interval counted, LocalDate last, DayNote note, boolean inDays) {
        this.desk = desk;
        this.counted = counted;
        this.last = last;
        this.note = note;
        this.inDays = inDays;
    }

    private record Row(LocalDate first, LocalDate last, List<String> cells) {}

    /** The rows from a date on, as cells: the day, its hours, how much counted, what else is to be said. */
    List<List<String>> rows(LocalDate first) {
        List<Row> rows = new ArrayList<>();
        LocalDate date = add(first, rows, MOST_ROWS);
        LocalDate tail = last.minusDays(LAST_DAYS - 1L);
        if (!date.isAfter(last)) {
            rows = new ArrayList<>(rows.subList(0, FIRST_ROWS));
            LocalDate middle = rows.get(FIRST_ROWS - 1).last.plusDays(1);
            if (middle.isBefore(tail)) {
                rows.add(folded(middle, tail.minusDays(1)));
            }
            add(middle.isBefore(tail) ? tail : middle, rows, Integer.MAX_VALUE);
        }
        return rows.stream().map(Row::cells).toList();
    }

    /** Adds rows from a date on until there are so many, and returns the date after the last of them. */
    private LocalDate add(LocalDate first, List<Row> rows, int most) {
        LocalDate date = first;
        while (!date.isAfter(last) && rows.size() < most) {
            List<Interval> hours = desk.openOn(date, counted);
            if (hours.isEmpty()) {
                addClosed(date, endOfRun(date), rows);
            } else {
                rows.add(open(date, hours));
            }
            date = rows.get(rows.size() - 1).last.plusDays(1);
        }
        return date;
    }

    private Row open(LocalDate date, List<Interval> hours) {
        String amount = inDays ? "" : Wording.duration(Desk.total(hours));
        return new Row(date, date, List.of(day(date), desk.hours(date, hours), amount, notes(date)));
    }

    /** The last date of a run of dates on which nothing counts. */
    private LocalDate endOfRun(LocalDate date) {
        Instant from = later(desk.startOf(date), counted.getStart());
        LocalDate end = desk.open()
                .firstOpen(from)
                .filter(counted::contains)
                .map(next -> desk.dateOf(next).minusDays(1))
                .orElse(last);
        return end.isAfter(last) ? last : end;
    }

    private void addClosed(LocalDate first, LocalDate end, List<Row> rows) {
        LocalDate unnamed = first;
        boolean isLong = first.until(end, ChronoUnit.DAYS) > NAMED_DAYS;
        for (LocalDate date = first; !isLong && !date.isAfter(end); date = date.plusDays(1)) {
            String notes = notes(date);
            if (!notes.isEmpty()) {
                addUnnamed(unnamed, date.minusDays(1), rows);
                rows.add(new Row(date, date, List.of(day(date), "closed", "", notes)));
                unnamed = date.plusDays(1);
            }
        }
        addUnnamed(unnamed, end, rows);
    }

    /** What is to be said of a date; the empty text where that is nothing. */
    private String notes(LocalDate date) {
        return Stream.of(note.of(date), desk.nameOf(date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void addUnnamed(LocalDate first, LocalDate end, List<Row> rows) {
        if (!first.isAfter(end)) {
            String days = first.equals(end) ? day(first) : day(first) + " - " + day(end);
            rows.add(new Row(first, end, List.of(days, "closed")));
        }
    }

    /** A date, with its year only in a span of several years. */
    private String day(LocalDate date) {
        boolean isOneYear = desk.dateOf(counted.getStart()).getYear() == last.getYear();
        return isOneYear ? Wording.day(date) : Wording.date(date);
    }

    private Row folded(LocalDate first, LocalDate end) {
        long days = first.until(end, ChronoUnit.DAYS) + 1;
        return new Row(first, end, List.of("... " + Wording.count(days, "more day"), "", foldedAmount(first, end)));
    }

    private String foldedAmount(LocalDate first, LocalDate end) {
        if (inDays) {
            return desk.calendar()
                    .map(calendar ->
                            Wording.count(calendar.businessDays().between(first, end.plusDays(1)), "business day"))
                    .orElse("");
        }
        Instant from = later(desk.startOf(first), counted.getStart());
        Instant to = desk.startOf(end.plusDays(1));
        return Wording.duration(from.isBefore(to) ? desk.open().counted(from, to) : Duration.ZERO);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
