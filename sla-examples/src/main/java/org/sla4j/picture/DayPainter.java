package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Draws one day: its date and hours, a track for each promise that runs on it, and what happened below. */
final class DayPainter {
    private static final double LETTERS = 17;
    private static final double TRACK = 17;
    private static final int NAMED_HOURS = 6;

    private final Scene scene;
    private final Captions captions;
    private final Drawing drawing;

    DayPainter(Scene scene, Captions captions, Drawing drawing) {
        this.scene = scene;
        this.captions = captions;
        this.drawing = drawing;
    }

    /** Draws the day below a height, and returns the height at which it ends. */
    double draw(DayScale day, double top) {
        double y = heading(day, top);
        List<Moment> moments = captions.lettered(day);
        double tracks = y + (moments.isEmpty() ? 3 : LETTERS);
        double bottom = tracks(day, tracks);
        letters(day, moments, tracks, bottom);
        y = scale(bottom);
        for (String note : captions.notes(day)) {
            for (String line : Measure.lines(note, Style.BODY, TimelineSvg.RIGHT - TimelineSvg.LEFT)) {
                y += Style.BODY * 1.3;
                drawing.text("body", TimelineSvg.LEFT, y, line);
            }
        }
        return y;
    }

    private double heading(DayScale day, double top) {
        String date = captions.date(day.date());
        double y = top + 18;
        drawing.text("strong", TimelineSvg.LEFT, y, date);
        double room = TimelineSvg.RIGHT - TimelineSvg.LEFT - Measure.width(date, Style.STRONG) - 14;
        List<String> lines = Measure.lines(captions.hours(day), Style.BODY, room);
        for (int i = 0; i < lines.size(); i++) {
            y += i == 0 ? 0 : Style.BODY * 1.25;
            drawing.text("quiet end", TimelineSvg.RIGHT, y, lines.get(i));
        }
        return y + 3;
    }

    /** A track for each promise of which there is something to say; failing that one for each desk. */
    private double tracks(DayScale day, double top) {
        double y = top;
        ImmutableList<Lane> told = scene.lanesOn(day).stream()
                .filter(lane -> !captions.lane(lane, day).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (told.isEmpty()) {
            for (Lane.Band band : scene.bandsOn(day)) {
                new TrackPainter(day, drawing, y, TRACK).hours(band);
                y += TRACK + 3;
            }
        }
        for (Lane lane : told) {
            TrackPainter track = new TrackPainter(day, drawing, y, TRACK);
            track.hours(lane.band());
            double middle = track.clock(lane);
            y = caption(lane, day, middle, y + TRACK + 2) + 4;
        }
        return y;
    }

    /** The words below a track, near to what they speak of. */
    private double caption(Lane lane, DayScale day, double middle, double top) {
        String words = (scene.lanes().size() > 1 ? lane.number() + ": " : "") + captions.lane(lane, day);
        double y = top;
        for (String line : Measure.lines(words, Style.BODY, TimelineSvg.RIGHT - TimelineSvg.LEFT)) {
            y += Style.BODY;
            double half = Measure.width(line, Style.BODY) / 2;
            double x = Math.max(TimelineSvg.LEFT + half, Math.min(TimelineSvg.RIGHT - half, middle));
            drawing.text("middle", x, y, line);
        }
        return y;
    }

    /** The letters of what happened, each with a stem at its instant; those that are near stand beside one another. */
    private void letters(DayScale day, List<Moment> moments, double top, double bottom) {
        double free = TimelineSvg.LEFT;
        double needed = moments.stream().mapToDouble(DayPainter::width).sum();
        for (Moment moment : moments) {
            double width = width(moment);
            double at = TrackPainter.x(day.at(moment.at()).from());
            double x = Math.max(free, Math.min(at - width / 2, TimelineSvg.RIGHT - needed));
            String style = moment.isNow() ? "now" : "stem";
            drawing.line(style, at, top - 3, at, bottom - Style.BODY - 6);
            drawing.line("stem", at, top - 3, x + width / 2, top - 6);
            drawing.text("key middle", x + width / 2, top - 8, moment.key());
            free = x + width;
            needed -= width;
        }
    }

    private static double width(Moment moment) {
        return Measure.width(moment.key(), Style.SMALL) + 4;
    }

    /** The hours below a day. */
    private double scale(double top) {
        for (int hour = 0; hour <= TrackPainter.HOURS; hour += NAMED_HOURS) {
            String anchor = hour == 0 ? "" : hour == TrackPainter.HOURS ? " end" : " middle";
            drawing.text("small quiet" + anchor, TrackPainter.x(hour), top + Style.SMALL, Integer.toString(hour));
        }
        return top + Style.SMALL + 1;
    }
}
