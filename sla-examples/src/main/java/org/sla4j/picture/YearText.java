package org.sla4j.picture;

import com.google.common.base.Strings;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.words.Wording;

/** Writes a year for a terminal, three months side by side, and the names of days below. */
final class YearText {
    private static final int COLUMNS = 3;
    private static final int MONTHS = 12;
    private static final int WIDTH = 25;
    private static final int WEEKS = 6;
    private static final String INVERSE = "\u001b[7m";
    private static final String DIM = "\u001b[2m";
    private static final String RESET = "\u001b[0m";

    private final YearCalendar calendar;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    YearText(YearCalendar calendar, Ink ink) {
        this.calendar = calendar;
        this.ink = ink;
    }

    String draw() {
        line(calendar.title());
        calendar.facts().forEach(this::line);
        for (int first = 1; first <= MONTHS; first += COLUMNS) {
            line("");
            List<List<String>> months = new ArrayList<>();
            for (int month = first; month < first + COLUMNS; month++) {
                months.add(month(month));
            }
            for (int i = 0; i < WEEKS + 2; i++) {
                StringBuilder row = new StringBuilder();
                for (List<String> month : months) {
                    row.append(month.get(i));
                }
                if (!row.toString().isBlank()) {
                    line(row.toString());
                }
            }
        }
        line("");
        List<YearNote> notes = YearNote.of(calendar.days());
        int width = notes.stream().mapToInt(note -> dates(note).length()).max().orElse(0) + 2;
        notes.forEach(note -> line(Strings.padEnd(dates(note), width, ' ') + mark(note.kind()) + " " + note.words()));
        line("");
        line("12 open   12/ open for less than most days   12* holiday    ·  closed");
        return text.toString();
    }

    private static String dates(YearNote note) {
        return Wording.day(note.first()) + (note.isOneDay() ? "" : " to " + Wording.day(note.last()));
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    /** The lines of a month, each of the same width on the screen. */
    private List<String> month(int month) {
        List<String> lines = new ArrayList<>();
        lines.add(Strings.padEnd(Wording.name(Month.of(month)), WIDTH, ' '));
        lines.add(Strings.padEnd("Mo Tu We Th Fr Sa Su", WIDTH, ' '));
        List<YearDay> days = calendar.month(month);
        int before = days.get(0).date().getDayOfWeek().getValue() - 1;
        for (int week = 0; week < WEEKS; week++) {
            StringBuilder line = new StringBuilder();
            for (int place = week * 7; place < week * 7 + 7; place++) {
                int day = place - before;
                line.append(day < 0 || day >= days.size() ? "   " : cell(days.get(day)));
            }
            lines.add(line + " ".repeat(WIDTH - 21));
        }
        return lines;
    }

    private String cell(YearDay day) {
        String number = Strings.padStart(Integer.toString(day.date().getDayOfMonth()), 2, ' ');
        String words = (day.kind() == YearDay.Kind.CLOSED ? " ·" : number) + mark(day.kind());
        if (ink == Ink.PLAIN) {
            return words;
        }
        return switch (day.kind()) {
            case OPEN, SHORT -> words;
            case CLOSED -> DIM + words.stripTrailing() + RESET + " ";
            case HOLIDAY -> INVERSE + words + RESET;
        };
    }

    private static char mark(YearDay.Kind kind) {
        return switch (kind) {
            case OPEN, CLOSED -> ' ';
            case SHORT -> '/';
            case HOLIDAY -> '*';
        };
    }
}
