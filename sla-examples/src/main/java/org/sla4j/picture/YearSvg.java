package org.sla4j.picture;

import com.google.common.base.Joiner;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.words.Wording;

/** Draws a year: months in rows, each with its days by week and the names of days below. */
final class YearSvg {
    private static final int MONTHS = 12;
    private static final double MARGIN = 12;
    private static final double GAP = 18;
    private static final double CELL = 25;
    private static final double HIGH = 22;
    private static final double MONTH = 7 * CELL;
    private static final double LINE = Style.SMALL * 1.25;
    private static final int PIXELS_PER_COLUMN = 330;

    private final YearCalendar calendar;
    private final int columns;
    private final double right;
    private final Drawing drawing;
    private double y = MARGIN;

    YearSvg(YearCalendar calendar, int columns) {
        if (columns < 1 || columns > MONTHS / 2) {
            throw new IllegalArgumentException("columns must be from 1 to 6 but was " + columns);
        }
        this.calendar = calendar;
        this.columns = columns;
        this.right = MARGIN + columns * MONTH + (columns - 1) * GAP;
        this.drawing = new Drawing(right + MARGIN);
    }

    String draw() {
        lines("title", calendar.title(), Style.TITLE);
        y += 3;
        calendar.facts().forEach(fact -> lines("quiet", fact, Style.BODY));
        y += 14;
        for (int first = 1; first <= MONTHS; first += columns) {
            double bottom = y;
            for (int month = first; month < first + columns && month <= MONTHS; month++) {
                bottom = Math.max(bottom, month(month, MARGIN + (month - first) * (MONTH + GAP), y));
            }
            y = bottom + GAP;
        }
        legend();
        return drawing.document(y + MARGIN, columns * PIXELS_PER_COLUMN, calendar.title(), description());
    }

    private void lines(String style, String words, double size) {
        y = drawing.lines(style, words, new Drawing.Column(MARGIN, y, right - MARGIN, size));
    }

    /** Draws a month and returns the height at which it ends. */
    private double month(int month, double left, double top) {
        drawing.text("strong", left, top + Style.STRONG, Wording.name(Month.of(month)));
        double bottom = top + Style.STRONG + 18;
        for (DayOfWeek day : DayOfWeek.values()) {
            String letters = Wording.weekday(day).substring(0, 2);
            drawing.text("small quiet middle", left + (day.getValue() - 0.5) * CELL, bottom - 3, letters);
        }
        List<YearDay> days = calendar.month(month);
        int before = days.get(0).date().getDayOfWeek().getValue() - 1;
        for (YearDay day : days) {
            int place = before + day.date().getDayOfMonth() - 1;
            int week = place / 7;
            day(day, left + place % 7 * CELL, bottom + week * HIGH);
        }
        int weeks = (before + days.size() + 6) / 7;
        return names(days, left, bottom + weeks * HIGH);
    }

    private void day(YearDay day, double x, double y) {
        box(day.kind(), x + 1.5, y + 1.5, CELL - 3, HIGH - 3);
        if (day.isClockChange()) {
            corner(day.kind() == YearDay.Kind.HOLIDAY ? "page" : "event", x, y);
        }
        String style = switch (day.kind()) {
            case HOLIDAY -> "inverse middle";
            case CLOSED -> "quiet middle";
            default -> "middle";
        };
        drawing.text(
                style,
                x + CELL / 2,
                y + HIGH / 2 + 4.4,
                Integer.toString(day.date().getDayOfMonth()));
    }

    private void corner(String style, double x, double y) {
        drawing.polygon(style, x + CELL - 1, y + 1, x + CELL - 8, y + 1, x + CELL - 1, y + 8);
    }

    private void box(YearDay.Kind kind, double x, double y, double wide, double high) {
        switch (kind) {
            case OPEN -> drawing.rect("open", x, y, wide, high);
            case SHORT -> {
                drawing.rect("open", x, y, wide, high);
                drawing.polygon("half", x, y + high, x + wide, y + high, x + wide, y);
            }
            case HOLIDAY -> drawing.rect("full", x, y, wide, high);
            case CLOSED -> {} // nothing but the number
        }
    }

    /** The names of a month's days, below it. */
    private double names(List<YearDay> days, double left, double top) {
        double bottom = top + 2;
        for (YearNote note : YearNote.of(days)) {
            String number = Integer.toString(note.first().getDayOfMonth());
            drawing.text("key end", left + 16, bottom + LINE, number);
            String words = (note.isOneDay() ? "" : "to " + note.last().getDayOfMonth() + " ") + note.words();
            for (String line : Measure.lines(words, Style.SMALL, MONTH - 21)) {
                bottom += LINE;
                drawing.text("small", left + 21, bottom, line);
            }
        }
        return bottom;
    }

    private void legend() {
        drawing.line("rule", MARGIN, y, right, y);
        y += 10;
        double x = MARGIN;
        List<YearDay.Kind> kinds = new ArrayList<>(List.of(YearDay.Kind.values()));
        kinds.removeIf(kind -> calendar.days().stream().noneMatch(day -> day.kind() == kind));
        for (YearDay.Kind kind : kinds) {
            x = place(x, kind.words());
            box(kind, x + 1.5, y + 1.5, CELL - 3, HIGH - 3);
            String style = kind == YearDay.Kind.HOLIDAY ? "inverse middle" : "middle";
            drawing.text(style, x + CELL / 2, y + HIGH / 2 + 4.4, "1");
            x = word(x, kind.words());
        }
        if (calendar.days().stream().anyMatch(YearDay::isClockChange)) {
            x = place(x, "clock change");
            corner("event", x, y);
            word(x, "clock change");
        }
        y += HIGH;
    }

    /** Where the next entry of the legend begins: here, or on the next line. */
    private double place(double x, String words) {
        if (x > MARGIN && x + CELL + 6 + Measure.width(words, Style.BODY) > right) {
            y += HIGH + 3;
            return MARGIN;
        }
        return x;
    }

    private double word(double x, String words) {
        drawing.text("body", x + CELL + 6, y + HIGH / 2 + 4.4, words);
        return x + CELL + 6 + Measure.width(words, Style.BODY) + 14;
    }

    private String description() {
        List<String> lines = new ArrayList<>(calendar.facts());
        YearNote.of(calendar.days())
                .forEach(note -> lines.add(Wording.date(note.first())
                        + (note.isOneDay() ? "" : " to " + Wording.date(note.last())) + ": " + note.words()
                        + (note.kind() == YearDay.Kind.HOLIDAY ? ", closed" : "")));
        return Joiner.on("\n").join(lines);
    }
}
