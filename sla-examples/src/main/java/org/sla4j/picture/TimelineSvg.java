package org.sla4j.picture;

import java.util.List;

/** Draws a ticket's time as SVG: a head, a row for each day, a legend. */
final class TimelineSvg {
    static final double WIDTH = 400;
    static final double LEFT = 12;
    static final double RIGHT = 388;
    private static final int NATURAL = 720;
    private static final double GAP = 10;

    private final Scene scene;
    private final Captions captions;
    private final Drawing drawing = new Drawing(WIDTH);
    private final DayPainter days;
    private double y = LEFT;

    TimelineSvg(Scene scene) {
        this.scene = scene;
        this.captions = new Captions(scene);
        this.days = new DayPainter(scene, captions, drawing);
    }

    String draw() {
        head();
        for (Row row : scene.rows()) {
            drawing.line("rule", LEFT, y, RIGHT, y);
            if (row instanceof Row.Day day) {
                y = days.draw(day.scale(), y) + GAP;
            } else if (row instanceof Row.Closed closed) {
                closed(closed);
            } else {
                folded((Row.Folded) row);
            }
        }
        drawing.line("rule", LEFT, y, RIGHT, y);
        y = new Legend(scene, drawing).draw(y + GAP);
        return drawing.document(y, NATURAL, scene.title(), captions.description());
    }

    private void head() {
        y = heading(drawing, scene, y);
        for (Lane lane : scene.lanes()) {
            double indent = LEFT;
            if (scene.lanes().size() > 1) {
                drawing.text("strong", LEFT, y + Style.STRONG * 1.25, Integer.toString(lane.number()));
                indent += 16;
            }
            lines("strong", lane.title(), Style.STRONG, indent);
            lines("body", lane.outcome(), Style.BODY, indent);
            y += 4;
        }
        scene.absent().forEach(words -> lines("quiet", words, Style.BODY, LEFT));
        y += 6;
    }

    /** Draws what the picture is of, below a height, and returns where that ends. */
    static double heading(Drawing drawing, Scene scene, double top) {
        double y = drawing.lines("title", scene.title(), new Drawing.Column(LEFT, top, RIGHT - LEFT, Style.TITLE)) + 3;
        for (String fact : scene.facts()) {
            y = drawing.lines("quiet", fact, new Drawing.Column(LEFT, y, RIGHT - LEFT, Style.BODY));
        }
        return y + 6;
    }

    private void lines(String style, String words, double size, double x) {
        y = drawing.lines(style, words, new Drawing.Column(x, y, RIGHT - x, size));
    }

    private void closed(Row.Closed row) {
        String date = captions.dates(row.first(), row.last());
        y += 18;
        drawing.text("strong", LEFT, y, date);
        double x = LEFT + Measure.width(date, Style.STRONG) + 14;
        List<String> lines = Measure.lines(captions.closed(row), Style.BODY, RIGHT - x);
        for (int i = 0; i < lines.size(); i++) {
            y += i == 0 ? 0 : Style.BODY * 1.25;
            drawing.text("quiet end", RIGHT, y, lines.get(i));
        }
        if (!row.name().isEmpty()) {
            drawing.rect("holiday", LEFT, y + 6, RIGHT - LEFT, 8);
            y += 9;
        }
        y += 9;
    }

    private void folded(Row.Folded row) {
        y += 18;
        drawing.line("fold", LEFT + 4, y - 12, LEFT + 4, y + 16);
        drawing.text("strong", LEFT + 16, y, captions.dates(row.first(), row.last()));
        drawing.text("quiet end", RIGHT, y, "not day by day");
        for (String line : Measure.lines(captions.folded(row), Style.BODY, RIGHT - LEFT - 16)) {
            y += Style.BODY * 1.3;
            drawing.text("body", LEFT + 16, y, line);
        }
        y += 12;
    }
}
