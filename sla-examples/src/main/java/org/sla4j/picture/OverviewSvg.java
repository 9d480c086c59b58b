package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.words.Wording;

/** Draws the promises of a ticket one below the other, with all days in one row. */
final class OverviewSvg {
    static final int MOST_DAYS = 14;
    private static final int NATURAL = 720;
    private static final double TRACK = 16;

    private final Scene scene;
    private final ImmutableList<DayScale> days;
    private final double dayWidth;
    private final Drawing drawing = new Drawing(TimelineSvg.WIDTH);
    private double y = TimelineSvg.LEFT;

    private OverviewSvg(Scene scene, ImmutableList<DayScale> days) {
        this.scene = scene;
        this.days = days;
        this.dayWidth = (TimelineSvg.RIGHT - TimelineSvg.LEFT) / days.size();
    }

    /** The overview; empty where there are no promises with a clock, or too many days. */
    static Optional<OverviewSvg> of(Scene scene) {
        if (scene.lanes().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = scene.rows().get(0).first();
        LocalDate last = Iterables.getLast(scene.rows()).last();
        if (first.plusDays(MOST_DAYS).minusDays(1).isBefore(last)) {
            return Optional.empty();
        }
        ImmutableList<DayScale> days = Stream.iterate(first, date -> !date.isAfter(last), date -> date.plusDays(1))
                .map(date -> DayScale.of(date, scene.zone()))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new OverviewSvg(scene, days));
    }

    String draw() {
        y = TimelineSvg.heading(drawing, scene, y);
        double top = y;
        names();
        scene.lanes().forEach(this::lane);
        moments(top);
        for (int i = 0; i <= days.size(); i++) {
            drawing.line("grid", x(i), top, x(i), y);
        }
        drawing.line("rule", TimelineSvg.LEFT, y, TimelineSvg.RIGHT, y);
        y = new Legend(scene, drawing).draw(y + 10);
        return drawing.document(y, NATURAL, scene.title(), new Captions(scene).description());
    }

    private double x(int day) {
        return TimelineSvg.LEFT + day * dayWidth;
    }

    /** The names of the days, as long as there is room for them. */
    private void names() {
        y += 17;
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            String name = Stream.of(
                            Wording.day(date),
                            Wording.weekday(date.getDayOfWeek()) + " " + date.getDayOfMonth(),
                            Integer.toString(date.getDayOfMonth()))
                    .filter(words -> Measure.width(words, Style.BODY) < dayWidth - 4)
                    .findFirst()
                    .orElse("");
            drawing.text("key middle", x(i) + dayWidth / 2, y, name);
        }
        y += 6;
    }

    private void lane(Lane lane) {
        drawing.line("rule", TimelineSvg.LEFT, y, TimelineSvg.RIGHT, y);
        y += 3;
        y = drawing.lines("strong", lane.title(), column(Style.STRONG));
        y = drawing.lines("body", lane.outcome(), column(Style.BODY)) + TrackPainter.PIN + 4;
        for (int i = 0; i < days.size(); i++) {
            TrackPainter.Frame frame = new TrackPainter.Frame(x(i), y, dayWidth, TRACK);
            new TrackPainter(days.get(i), drawing, frame).hours(lane.band());
        }
        // The clock after all hours, since a pin reaches over the edge of a day.
        for (int i = 0; i < days.size(); i++) {
            TrackPainter.Frame frame = new TrackPainter.Frame(x(i), y, dayWidth, TRACK);
            TrackPainter track = new TrackPainter(days.get(i), drawing, frame);
            track.clock(lane);
            track.stems(scene.momentsOn(days.get(i)));
        }
        y += TRACK + 9;
    }

    private Drawing.Column column(double size) {
        return new Drawing.Column(TimelineSvg.LEFT, y, TimelineSvg.RIGHT - TimelineSvg.LEFT, size);
    }

    /** Where the ticket was opened, at the top. */
    private void moments(double top) {
        for (int i = 0; i < days.size(); i++) {
            for (Moment moment : scene.momentsOn(days.get(i))) {
                double x = x(i) + days.get(i).at(moment.at()).from() * dayWidth / TrackPainter.HOURS;
                drawing.polygon("event", x - 4, top - 3, x + 4, top - 3, x, top + 4);
            }
        }
    }
}
