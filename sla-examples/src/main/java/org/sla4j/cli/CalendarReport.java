package org.sla4j.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.desk.ClockChanges;
import org.sla4j.desk.Desk;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/** A calendar day by day, for who wants to know that it is right. */
final class CalendarReport {
    private final Desk desk;

    CalendarReport(Desk desk) {
        this.desk = desk;
    }

    /** A line for each date, both ends within, and the sum. */
    String days(LocalDate first, LocalDate last) {
        List<List<String>> rows = new ArrayList<>();
        Duration total = Duration.ZERO;
        int openDays = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            Interval day = Interval.of(desk.startOf(date), desk.startOf(date.plusDays(1)));
            List<Interval> hours = desk.openOn(date, day);
            Duration open = Desk.total(hours);
            total = total.plus(open);
            openDays += hours.isEmpty() ? 0 : 1;
            rows.add(List.of(
                    date.toString(),
                    Wording.weekday(date.getDayOfWeek()),
                    hours.isEmpty() ? "closed" : desk.hours(date, hours),
                    hours.isEmpty() ? "" : Wording.duration(open),
                    notes(date, day)));
        }
        String sum = Wording.duration(total) + " open, on " + openDays + " of " + Wording.count(rows.size(), "day");
        return new Page().table("  ", rows).line("  ", sum).toString();
    }

    private String notes(LocalDate date, Interval day) {
        List<String> notes = new ArrayList<>();
        desk.nameOf(date).ifPresent(notes::add);
        clockChange(day).ifPresent(change -> notes.add("clocks go " + ClockChanges.words(change)));
        return String.join("; ", notes);
    }

    private Optional<ZoneOffsetTransition> clockChange(Interval day) {
        // A change at midnight belongs to the date that begins with it.
        Instant before = day.getStart().minusNanos(1);
        return Optional.ofNullable(desk.zone().getRules().nextTransition(before))
                .filter(change -> change.getInstant().isBefore(day.getEnd()));
    }
}
