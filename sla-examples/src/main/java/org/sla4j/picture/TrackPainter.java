package org.sla4j.picture;

import java.util.List;
import org.sla4j.picture.DayScale.Pass;
import org.sla4j.picture.DayScale.Stretch;
import org.threeten.extra.Interval;

/** Draws a day of a clock from midnight to midnight: the desk's windows, and in them what the clock did. */
final class TrackPainter {
    static final int HOURS = 24;
    private static final int GRID = 3;
    private static final double WIDE_ENOUGH_FOR_GRID = 200;
    private static final double INSET = 3.5;

    /** Half of what is left free between the two times of an hour that comes twice. */
    private static final double SLIT = 1.2;

    /** So high a pin stands above a track. */
    static final double PIN = 10;

    private final DayScale day;
    private final Drawing drawing;
    private final Frame frame;
    private final double top;
    private final double height;

    TrackPainter(DayScale day, Drawing drawing, Frame frame) {
        this.day = day;
        this.drawing = drawing;
        this.frame = frame;
        this.top = frame.top;
        this.height = frame.height;
    }

    /** Where a track is drawn: its left end is midnight, its right end the next. */
    record Frame(double left, double top, double width, double height) {
        double x(double hour) {
            return left + hour * width / HOURS;
        }
    }

    private double x(double hour) {
        return frame.x(hour);
    }

    /** The windows on the line of the day; a holiday is hatched, hours that the clocks skip are left out. */
    void hours(Lane.Band band) {
        for (int hour = 0; hour <= HOURS && frame.width > WIDE_ENOUGH_FOR_GRID; hour += GRID) {
            drawing.line("grid", x(hour), top - 2, x(hour), top + height + 2);
        }
        List<Interval> open = band.desk().openOn(day.date(), day.interval());
        if (open.isEmpty() && band.desk().nameOf(day.date()).isPresent()) {
            drawing.rect("holiday", x(0), top + INSET, x(HOURS) - x(0), height - 2 * INSET);
        } else {
            drawing.line("shut", x(0), top + height / 2, x(HOURS), top + height / 2);
        }
        for (Interval window : open) {
            day.stretches(window).forEach(stretch -> rect("open", stretch, 0));
        }
        day.skipped().ifPresent(this::skipped);
        day.repeated().ifPresent(this::repeated);
    }

    private void repeated(Stretch hours) {
        drawing.rect("twice", x(hours.from()), top - 2, x(hours.to()) - x(hours.from()), height + 4);
    }

    private void skipped(Stretch hours) {
        double from = x(hours.from());
        double to = x(hours.to());
        drawing.rect("skipped", from, top - 2, to - from, height + 4);
        drawing.line("stem", from, top - 2, to, top + height + 2);
        drawing.line("stem", from, top + height + 2, to, top - 2);
    }

    /** What a promise's clock did, and its instants; returns the middle of it. */
    double clock(Lane lane) {
        double first = x(HOURS);
        double last = x(0);
        for (Phase phase : lane.between(day.start(), day.end())) {
            for (Stretch stretch : day.stretches(phase.interval())) {
                rect(style(phase.kind()), stretch, INSET);
                first = Math.min(first, x(stretch.from()));
                last = Math.max(last, x(stretch.to()));
            }
        }
        // Again, above what the clock did.
        day.repeated().ifPresent(this::repeated);
        for (Mark mark : lane.marks()) {
            if (day.contains(mark.at())) {
                double x = x(day.at(mark.at()).from());
                mark(mark.kind(), x);
                first = Math.min(first, x);
                last = Math.max(last, x);
            }
        }
        return (first + last) / 2;
    }

    /** The instants of what happened, across the track. */
    void stems(List<Moment> moments) {
        for (Moment moment : moments) {
            double x = x(day.at(moment.at()).from());
            drawing.line(moment.isNow() ? "now" : "stem", x, top - 3, x, top + height + 3);
        }
    }

    static String style(Phase.Kind kind) {
        return switch (kind) {
            case BEFORE -> "before";
            case COUNTED -> "counted";
            case AHEAD -> "ahead";
            case PAUSED -> "paused";
            case OVERDUE -> "overdue";
        };
    }

    private void rect(String style, Stretch stretch, double inset) {
        double half = (height - 2 * inset) / 2;
        double y = top + inset + (stretch.pass() == Pass.SECOND ? half + SLIT : 0);
        double high = stretch.pass() == Pass.ONLY ? 2 * half : half - SLIT;
        drawing.rect(style, x(stretch.from()), y, x(stretch.to()) - x(stretch.from()), high);
    }

    private void mark(Mark.Kind kind, double x) {
        mark(drawing, kind, x, top, height);
    }

    /** Draws a mark across a track. */
    static void mark(Drawing drawing, Mark.Kind kind, double x, double top, double height) {
        double middle = top + height / 2;
        switch (kind) {
            case DUE -> {
                drawing.line("dueline", x, top - 3, x, top + height + 3);
                drawing.polygon("due", x, top - 9, x + 6, top - 3, x, top + 3, x - 6, top - 3);
            }
            case FIRST_DUE -> drawing.polygon("first", x, middle - 6, x + 6, middle, x, middle + 6, x - 6, middle);
            case THRESHOLD ->
                drawing.polygon("event", x, top + height - 3, x + 4, top + height + 3, x - 4, top + height + 3);
            case MET -> drawing.circle("good", x, middle, 5);
            case BREACH, MISSED -> {
                drawing.line("bad", x - 5, middle - 5, x + 5, middle + 5);
                drawing.line("bad", x - 5, middle + 5, x + 5, middle - 5);
            }
            case CANCELLED -> drawing.line("tick", x, top - 2, x, top + height + 2);
        }
    }
}
