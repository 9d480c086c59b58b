package org.sla4j.picture;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.List;
import org.sla4j.picture.DayScale.Stretch;
import org.threeten.extra.Interval;

/** Writes a ticket's time for a terminal: a line for each day and promise, a character for each half hour. */
final class TimelineText {
    static final int WIDTH = 80;
    private static final Splitter WORDS = Splitter.on(' ');
    private static final int CELLS = 48;
    private static final int NUMBER = 4;
    private static final int CELLS_PER_HOUR = 2;

    private final Scene scene;
    private final Captions captions;
    private final Cells cells;
    /** So wide is what stands before the cells: a date and the number of a promise. */
    private final int label;

    private final String indent;
    private final StringBuilder text = new StringBuilder();

    TimelineText(Scene scene, Ink ink) {
        this.scene = scene;
        this.captions = new Captions(scene);
        this.cells = new Cells(ink);
        this.label = NUMBER
                + scene.rows().stream()
                        .mapToInt(row -> captions.date(row.first()).length())
                        .max()
                        .orElse(0);
        this.indent = " ".repeat(label);
    }

    String draw() {
        wrap("", scene.title());
        scene.facts().forEach(fact -> wrap("", fact));
        for (Lane lane : scene.lanes()) {
            line("");
            wrap(scene.lanes().size() > 1 ? lane.number() + "  " : "", lane.title());
            wrap(scene.lanes().size() > 1 ? "   " : "", lane.outcome());
        }
        scene.absent().forEach(words -> wrap("", words));
        if (!scene.lanes().isEmpty()) {
            line("");
            line(indent + "0     3     6     9     12    15    18    21    24");
            scene.rows().forEach(this::row);
            line("");
            wrap("", cells.legend(captions.kinds(), captions.marks()));
        }
        return text.toString();
    }

    private void line(String words) {
        text.append(words.replace('\u00a0', ' ').stripTrailing()).append('\n');
    }

    private void wrap(String beginning, String words) {
        String start = beginning;
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(words)) {
            if (line.length() > 0 && start.length() + line.length() + 1 + word.length() > WIDTH) {
                line(start + line);
                start = " ".repeat(beginning.length());
                line = new StringBuilder();
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        line(start + line);
    }

    private void row(Row row) {
        String dates = captions.dates(row.first(), row.last());
        if (row instanceof Row.Day day) {
            day(dates, day.scale());
        } else if (row instanceof Row.Closed closed) {
            line(pad(dates) + captions.closed(closed));
        } else {
            wrap(pad("  ..."), dates + ": " + captions.folded((Row.Folded) row));
        }
    }

    private String pad(String words) {
        return Strings.padEnd(words, label - 1, ' ') + " ";
    }

    private void day(String date, DayScale day) {
        List<Lane> told = captions.told(day);
        String named = date;
        if (told.isEmpty()) {
            char[] band = scene.lanes().isEmpty()
                    ? new char[0]
                    : hours(scene.bandsOn(day).get(0), day);
            line(pad(named) + cells.render(band), captions.hours(day));
        }
        for (Lane lane : told) {
            String number = scene.lanes().size() > 1 ? Integer.toString(lane.number()) : "";
            String start = Strings.padEnd(named, label - 1 - number.length(), ' ') + number + " ";
            String words = captions.lane(lane, day);
            String drawn = cells.render(clock(lane, day));
            line(start + drawn, words);
            named = "";
        }
        for (Captions.Note note : captions.notes(day)) {
            wrap(indent + (note.key().isEmpty() ? "" : note.key() + "  "), note.words());
        }
    }

    /** Cells with words behind them, or below them where there is no room. */
    private void line(String drawn, String words) {
        if (label + CELLS + 1 + words.length() <= WIDTH) {
            line(drawn + " " + words);
        } else {
            line(drawn);
            wrap(indent, words);
        }
    }

    private static char[] hours(Lane.Band band, DayScale day) {
        char[] line = new char[CELLS];
        boolean isNamed = band.desk().nameOf(day.date()).isPresent();
        List<Interval> open = band.desk().openOn(day.date(), day.interval());
        Arrays.fill(line, open.isEmpty() && isNamed ? Cells.HOLIDAY : Cells.CLOSED);
        for (Interval window : open) {
            day.stretches(window).forEach(stretch -> fill(line, stretch, Cells.OPEN));
        }
        day.skipped().ifPresent(stretch -> fill(line, stretch, Cells.SKIPPED));
        return line;
    }

    private static char[] clock(Lane lane, DayScale day) {
        char[] line = hours(lane.band(), day);
        for (Phase phase : lane.between(day.start(), day.end())) {
            day.stretches(phase.interval()).forEach(stretch -> fill(line, stretch, Cells.of(phase.kind())));
        }
        for (Mark mark : lane.marks()) {
            if (day.contains(mark.at())) {
                int cell = (int) (day.at(mark.at()).from() * CELLS_PER_HOUR);
                // A due instant at a closing stands in the last cell before it.
                line[Math.min(CELLS - 1, cell)] = Cells.of(mark.kind());
            }
        }
        return line;
    }

    /** Fills the cells of which at least half is taken, and of a short stretch the one in which it begins. */
    private static void fill(char[] line, Stretch stretch, char cell) {
        int from = (int) Math.min(CELLS - 1, Math.round(stretch.from() * CELLS_PER_HOUR));
        int to = (int) Math.max(from + 1, Math.round(stretch.to() * CELLS_PER_HOUR));
        Arrays.fill(line, from, Math.min(CELLS, to), cell);
    }
}
