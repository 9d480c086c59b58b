package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Draws one day: its date and hours, a track for each promise that runs on it, and what happened below. */
final class DayPainter {
    private static final double LETTERS = 24;
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
        if (!moments.isEmpty()) {
            letters(day, moments, y + LETTERS);
            y += LETTERS - TrackPainter.PIN;
        }
        y = scale(tracks(day, moments, y));
        for (Captions.Note note : captions.notes(day)) {
            y = note(note, y);
        }
        return y;
    }

    private double note(Captions.Note note, double top) {
        double y = top;
        double left = TimelineSvg.LEFT + (note.key().isEmpty() ? 0 : Measure.width(note.key(), Style.BODY) + 6);
        List<String> lines = Measure.lines(note.words(), Style.BODY, TimelineSvg.RIGHT - left);
        for (int i = 0; i < lines.size(); i++) {
            y += Style.BODY * 1.3;
            if (i == 0 && !note.key().isEmpty()) {
                drawing.text("key", TimelineSvg.LEFT, y, note.key());
            }
            drawing.text("body", left, y, lines.get(i));
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
    private double tracks(DayScale day, List<Moment> moments, double top) {
        double y = top;
        ImmutableList<Lane> told = captions.told(day);
        if (told.isEmpty()) {
            for (Lane.Band band : scene.bandsOn(day)) {
                track(day, y).hours(band);
                y += TrackPainter.PIN + TRACK + 3;
            }
        }
        for (Lane lane : told) {
            TrackPainter track = track(day, y);
            track.hours(lane.band());
            double middle = track.clock(lane);
            track.stems(moments);
            y = caption(lane, day, middle, y + TrackPainter.PIN + TRACK + 3);
        }
        return y + 3;
    }

    private TrackPainter track(DayScale day, double y) {
        return new TrackPainter(day, drawing, frame(y + TrackPainter.PIN));
    }

    private static TrackPainter.Frame frame(double top) {
        return new TrackPainter.Frame(TimelineSvg.LEFT, top, TimelineSvg.RIGHT - TimelineSvg.LEFT, TRACK);
    }

    private static double x(double hour) {
        return frame(0).x(hour);
    }

    /** The words below a track, near to what they speak of. */
    private double caption(Lane lane, DayScale day, double middle, double top) {
        String words = (scene.lanes().size() > 1 ? lane.number() + ":\u00a0" : "") + captions.lane(lane, day);
        List<String> lines = Measure.lines(words, Style.BODY, TimelineSvg.RIGHT - TimelineSvg.LEFT);
        double half = lines.stream()
                        .mapToDouble(line -> Measure.width(line, Style.BODY))
                        .max()
                        .orElse(0)
                / 2;
        double x = Math.max(TimelineSvg.LEFT + half, Math.min(TimelineSvg.RIGHT - half, middle));
        double y = top;
        for (String line : lines) {
            y += y == top ? Style.BODY : Style.BODY * 1.2;
            drawing.text("middle", x, y, line);
        }
        return y;
    }

    /** The letters of what happened, each led to its instant; those that are near stand beside one another. */
    private void letters(DayScale day, List<Moment> moments, double bottom) {
        double free = TimelineSvg.LEFT;
        double needed = moments.stream().mapToDouble(DayPainter::width).sum();
        for (Moment moment : moments) {
            double width = width(moment);
            double at = x(day.at(moment.at()).from());
            double x = Math.max(free, Math.min(at - width / 2, TimelineSvg.RIGHT - needed));
            drawing.line("stem", x + width / 2, bottom - 9, at, bottom - 3);
            drawing.text("key middle", x + width / 2, bottom - 11, moment.key());
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
            drawing.text("small quiet" + anchor, x(hour), top + Style.SMALL, Integer.toString(hour));
        }
        return top + Style.SMALL + 1;
    }
}
