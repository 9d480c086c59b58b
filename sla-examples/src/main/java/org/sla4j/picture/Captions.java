package org.sla4j.picture;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.desk.ClockChanges;
import org.sla4j.desk.Desk;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/** The words beside what is drawn, the same in every form of a picture. */
final class Captions {
    private static final int MOST_MOMENTS = 12;

    private final Scene scene;

    Captions(Scene scene) {
        this.scene = scene;
    }

    /** {@code Fri 27 Mar}, with the year where the picture has several. */
    String date(LocalDate date) {
        boolean isOneYear = scene.rows().isEmpty()
                || scene.rows().get(0).first().getYear()
                        == scene.rows().get(scene.rows().size() - 1).last().getYear();
        return isOneYear ? Wording.day(date) : Wording.date(date);
    }

    String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + " to " + date(last);
    }

    /** What the desk does on a day: {@code 09:00-17:00}; several desks with their names. */
    String hours(DayScale day) {
        List<Lane.Band> bands = scene.bandsOn(day);
        List<String> words = new ArrayList<>();
        for (Lane.Band band : bands) {
            String hours = hours(day, band.desk());
            words.add(bands.size() == 1 || band.id().equals(hours) ? hours : band.id() + " " + hours);
        }
        return Joiner.on("; ").join(words);
    }

    private static String hours(DayScale day, Desk desk) {
        if (desk.isAlwaysOpen()) {
            return "24/7";
        }
        List<Interval> open = desk.openOn(day.date(), day.interval());
        String name = desk.nameOf(day.date()).map(words -> ", " + words).orElse("");
        return (open.isEmpty() ? "closed" : desk.hours(day.date(), open)) + name;
    }

    /** The promises of which there is something to say on a day. */
    ImmutableList<Lane> told(DayScale day) {
        return scene.lanesOn(day).stream()
                .filter(lane -> !lane(lane, day).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** What a promise's clock did on a day, and which of its instants lie on it; parts are not to be broken. */
    String lane(Lane lane, DayScale day) {
        return Joiner.on(", ")
                .join(parts(lane, day).stream()
                        .map(part -> part.replace(' ', '\u00a0'))
                        .toList());
    }

    private List<String> parts(Lane lane, DayScale day) {
        List<String> words = amounts(lane, day.start(), day.end());
        if (lane.inDays()) {
            day(lane, day.date()).ifPresent(counted -> words.add(0, counted));
        }
        for (Mark mark : lane.marks()) {
            if (day.contains(mark.at())) {
                words.add(mark.words() + " " + Moments.time(mark.at(), scene.zone()));
            }
        }
        return words;
    }

    /** Which business day it is on the way to the due instant; after a pause or a change they have no number. */
    private Optional<String> day(Lane lane, LocalDate date) {
        LocalDate starts = starts(lane);
        if (date.equals(starts)) {
            return Optional.of("the clock starts");
        }
        boolean isPlain = lane.phases().stream()
                .noneMatch(phase -> phase.kind() == Phase.Kind.PAUSED || phase.kind() == Phase.Kind.BEFORE);
        return lane.band()
                .desk()
                .calendar()
                .map(BusinessCalendar::businessDays)
                .filter(days -> days.contains(date) && date.isAfter(starts) && !date.isAfter(last(lane)))
                .map(days -> isPlain
                        ? "business day " + days.between(starts.plusDays(1), date.plusDays(1))
                        : "a business day");
    }

    /** The date on which the clock starts. */
    private LocalDate starts(Lane lane) {
        Instant opens = lane.band().desk().open().firstOpen(lane.starts()).orElse(lane.starts());
        return LocalDate.ofInstant(opens, scene.zone());
    }

    /** The date of the due instant, or of the last look. */
    private LocalDate last(Lane lane) {
        return LocalDate.ofInstant(lane.standing().times().due().orElse(lane.to()), scene.zone());
    }

    /** The last date that may count: of the due instant, or of what stopped the clock before. */
    private LocalDate lastCounted(Lane lane) {
        LocalDate last = last(lane);
        return lane.standing()
                .times()
                .stopped()
                .map(at -> LocalDate.ofInstant(at, scene.zone()))
                .filter(last::isAfter)
                .orElse(last);
    }

    /** How much time a promise's clock spent in each way, between two instants. */
    List<String> amounts(Lane lane, Instant from, Instant to) {
        List<String> words = new ArrayList<>();
        for (Phase.Kind kind : Phase.Kind.values()) {
            // Of a target in days, only what does not count is an amount of time.
            boolean isTime = !lane.inDays() || kind == Phase.Kind.PAUSED || kind == Phase.Kind.OVERDUE;
            Duration time = isTime ? lane.time(kind, from, to) : Duration.ZERO;
            if (!time.isZero()) {
                words.add(Wording.duration(time) + (kind == Phase.Kind.COUNTED ? "" : " " + shortly(kind)));
            }
        }
        return words;
    }

    private static String shortly(Phase.Kind kind) {
        return switch (kind) {
            case BEFORE -> "for the earlier target";
            case COUNTED -> "";
            case AHEAD -> "to come";
            case PAUSED -> "paused";
            case OVERDUE -> "over";
        };
    }

    /** A line below a day; the key is the letter in the picture, or empty. */
    record Note(String key, String words) {}

    /** What is to be said below a day: the clock change, then what happened. */
    List<Note> notes(DayScale day) {
        List<Note> notes = new ArrayList<>();
        day.change().ifPresent(change -> notes.add(new Note("", "The clocks go " + ClockChanges.words(change))));
        List<Moment> shown = lettered(day);
        for (Moment moment : shown) {
            notes.add(new Note(moment.key(), Moments.time(moment.at(), scene.zone()) + " " + moment.words()));
        }
        int more = scene.momentsOn(day).size() - shown.size();
        if (more > 0) {
            notes.add(new Note("", "and " + Wording.count(more, "more event")));
        }
        return notes;
    }

    /** The letters that are drawn on a day. */
    List<Moment> lettered(DayScale day) {
        List<Moment> moments = scene.momentsOn(day);
        return moments.subList(0, Math.min(MOST_MOMENTS, moments.size()));
    }

    /** What lies in days that are not shown. */
    String folded(Row.Folded row) {
        Instant from = row.first().atStartOfDay(scene.zone()).toInstant();
        Instant to = row.last().plusDays(1).atStartOfDay(scene.zone()).toInstant();
        List<String> words = new ArrayList<>();
        for (Lane lane : scene.lanes()) {
            List<String> amounts = amounts(lane, from, to);
            if (lane.inDays()) {
                businessDays(lane, row).ifPresent(days -> amounts.add(0, days));
            }
            if (!amounts.isEmpty()) {
                words.add((scene.lanes().size() > 1 ? lane.number() + ": " : "")
                        + Joiner.on(", ").join(amounts));
            }
        }
        long hidden = scene.moments().stream()
                .filter(moment -> !moment.at().isBefore(from) && moment.at().isBefore(to))
                .count();
        if (hidden > 0) {
            words.add(Wording.count(hidden, "event"));
        }
        return Joiner.on("; ").join(words);
    }

    private Optional<String> businessDays(Lane lane, Row.Folded row) {
        LocalDate first = Ordering.natural().max(row.first(), starts(lane).plusDays(1));
        LocalDate last = Ordering.natural().min(row.last(), lastCounted(lane));
        return lane.band()
                .desk()
                .calendar()
                .filter(calendar -> !first.isAfter(last))
                .map(calendar -> calendar.businessDays().between(first, last.plusDays(1)))
                .filter(days -> days > 0)
                .map(days -> Wording.count(days, "business day"));
    }

    String closed(Row.Closed row) {
        return "closed" + (row.name().isEmpty() ? "" : ", " + row.name());
    }

    /** The whole picture in sentences, for people who hear it. */
    String description() {
        List<String> lines = new ArrayList<>(scene.facts());
        scene.lanes().forEach(lane -> lines.add(lane.title() + ", " + lane.outcome()));
        lines.addAll(scene.absent());
        for (Row row : scene.rows()) {
            lines.add(dates(row.first(), row.last()) + ": " + sentence(row));
        }
        return Joiner.on(".\n").join(lines).replace('\u00a0', ' ') + ".";
    }

    private String sentence(Row row) {
        if (row instanceof Row.Folded folded) {
            return "not shown day by day; " + folded(folded);
        }
        if (row instanceof Row.Closed closed) {
            return closed(closed);
        }
        DayScale day = ((Row.Day) row).scale();
        ImmutableList.Builder<String> words = ImmutableList.builder();
        words.add(hours(day));
        for (Lane lane : scene.lanesOn(day)) {
            List<String> parts = parts(lane, day);
            if (!parts.isEmpty()) {
                String caption = Joiner.on(", ").join(parts);
                words.add((scene.lanes().size() > 1 ? lane.name() + " " : "") + caption);
            }
        }
        notes(day).forEach(note -> words.add(note.words()));
        return Joiner.on("; ").join(words.build());
    }

    /** Which kinds of phases there are in the picture. */
    Set<Phase.Kind> kinds() {
        Set<Phase.Kind> kinds = new LinkedHashSet<>();
        scene.lanes().forEach(lane -> lane.phases().forEach(phase -> kinds.add(phase.kind())));
        return kinds;
    }

    /** Which kinds of marks there are in the picture. */
    Set<Mark.Kind> marks() {
        Set<Mark.Kind> marks = new LinkedHashSet<>();
        scene.lanes().forEach(lane -> lane.marks().forEach(mark -> marks.add(mark.kind())));
        return marks;
    }
}
