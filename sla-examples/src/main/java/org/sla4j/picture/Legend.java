package org.sla4j.picture;

import java.util.ArrayList;
import java.util.List;

/** Says what the shapes mean that a picture has. */
final class Legend {
    private static final double SAMPLE = 26;
    private static final double HEIGHT = 12;
    private static final double ROW = 21;

    private final Scene scene;
    private final Drawing drawing;
    private double x = TimelineSvg.LEFT;
    private double y;

    Legend(Scene scene, Drawing drawing) {
        this.scene = scene;
        this.drawing = drawing;
    }

    private interface Sample {
        void draw(double left, double top);
    }

    private record Entry(String words, Sample sample) {}

    /** Draws the legend below a height, and returns where it ends. */
    double draw(double top) {
        y = top;
        entries().forEach(this::entry);
        return y + ROW + 4;
    }

    private void entry(Entry entry) {
        double width = SAMPLE + 6 + Measure.width(entry.words, Style.BODY) + 16;
        if (x > TimelineSvg.LEFT && x + width - 16 > TimelineSvg.RIGHT) {
            x = TimelineSvg.LEFT;
            y += ROW;
        }
        entry.sample.draw(x, y + 2);
        drawing.text("body", x + SAMPLE + 6, y + HEIGHT, entry.words);
        x += width;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (scene.lanes().isEmpty()) {
            return entries;
        }
        entries.add(new Entry("open", box("open")));
        entries.add(new Entry(
                "closed",
                (left, top) -> drawing.line("shut", left, top + HEIGHT / 2, left + SAMPLE, top + HEIGHT / 2)));
        if (hasNamedClosing()) {
            entries.add(new Entry("holiday", box("holiday")));
        }
        for (Phase.Kind kind : new Captions(scene).kinds()) {
            entries.add(new Entry(kind.words(), box(TrackPainter.style(kind))));
        }
        for (Mark.Kind kind : new Captions(scene).marks()) {
            entries.add(new Entry(
                    kind.words(),
                    (left, top) ->
                            TrackPainter.mark(drawing, kind, left + SAMPLE / 2, top + pin(kind), HEIGHT - pin(kind))));
        }
        entries.add(new Entry(
                "event",
                (left, top) -> drawing.line("stem", left + SAMPLE / 2, top - 1, left + SAMPLE / 2, top + HEIGHT + 1)));
        changes(entries);
        return entries;
    }

    private void changes(List<Entry> entries) {
        List<DayScale> days = scene.rows().stream()
                .filter(Row.Day.class::isInstance)
                .map(row -> ((Row.Day) row).scale())
                .toList();
        if (days.stream().anyMatch(day -> day.skipped().isPresent())) {
            entries.add(new Entry("skipped by the clocks", (left, top) -> {
                drawing.rect("skipped", left + 5, top, SAMPLE - 10, HEIGHT);
                drawing.line("stem", left + 5, top, left + SAMPLE - 5, top + HEIGHT);
                drawing.line("stem", left + 5, top + HEIGHT, left + SAMPLE - 5, top);
            }));
        }
        if (days.stream().anyMatch(day -> day.repeated().isPresent())) {
            entries.add(new Entry(
                    "shown twice by the clocks",
                    (left, top) -> drawing.rect("twice", left + 5, top, SAMPLE - 10, HEIGHT)));
        }
    }

    /** How much of a sample is taken by what stands above a track. */
    private static double pin(Mark.Kind kind) {
        return kind == Mark.Kind.DUE ? HEIGHT / 2 : 0;
    }

    private boolean hasNamedClosing() {
        return scene.rows().stream().anyMatch(this::isNamedClosing);
    }

    private boolean isNamedClosing(Row row) {
        if (row instanceof Row.Closed closed) {
            return !closed.name().isEmpty();
        }
        return row instanceof Row.Day day && isNamedClosing(day.scale());
    }

    private boolean isNamedClosing(DayScale day) {
        return scene.bandsOn(day).stream()
                .anyMatch(band -> band.desk().nameOf(day.date()).isPresent()
                        && band.desk().openOn(day.date(), day.interval()).isEmpty());
    }

    private Sample box(String style) {
        return (left, top) -> drawing.rect(style, left, top, SAMPLE, HEIGHT);
    }
}
