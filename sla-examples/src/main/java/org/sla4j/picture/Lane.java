package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.desk.Desk;
import org.sla4j.engine.Standing;
import org.threeten.extra.Interval;

/**
 * One promise as it is drawn.
 *
 * @param number its number in the picture
 * @param name of the metric: {@code first-response}
 * @param title what is promised: {@code first-response: within 3 business hours}
 * @param outcome where it stands, and when it is due
 * @param band whose open time its clock counts
 * @param standing where it stands
 * @param starts from when on its clock may count: when it started, and after a cut-off the next business day's opening
 * @param phases what its clock does, in order
 * @param marks its instants, in order
 * @param inDays whether business days are counted, and not the time in them
 */
record Lane(
        int number,
        String name,
        String title,
        String outcome,
        Band band,
        Standing standing,
        Instant starts,
        ImmutableList<Phase> phases,
        ImmutableList<Mark> marks,
        boolean inDays) {

    /** A calendar with the name that stands for it. */
    record Band(String id, Desk desk) {}

    Instant from() {
        return standing.times().started().orElseThrow();
    }

    /** The last instant at which there is something to be drawn. */
    Instant to() {
        Instant last = phases.isEmpty()
                ? from()
                : phases.get(phases.size() - 1).interval().getEnd();
        Instant mark = marks.isEmpty() ? last : marks.get(marks.size() - 1).at();
        return mark.isAfter(last) ? mark : last;
    }

    boolean isOn(DayScale day) {
        return day.overlaps(from(), to()) || day.contains(to());
    }

    /** What the clock does between two instants: in open time, and in pauses whether open or not. */
    List<Phase> between(Instant from, Instant to) {
        List<Phase> pieces = new ArrayList<>();
        for (Phase phase : phases) {
            Instant first = later(from, phase.interval().getStart());
            Instant last = earlier(to, phase.interval().getEnd());
            if (!first.isBefore(last)) {
                continue;
            }
            if (phase.kind() == Phase.Kind.PAUSED) {
                pieces.add(new Phase(phase.kind(), Interval.of(first, last)));
            } else {
                band.desk().open().intervals(first, last).forEach(open -> pieces.add(new Phase(phase.kind(), open)));
            }
        }
        return pieces;
    }

    /** How much open time the clock spends in a way, between two instants. */
    Duration time(Phase.Kind kind, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Phase phase : phases) {
            Instant first = later(from, phase.interval().getStart());
            Instant last = earlier(to, phase.interval().getEnd());
            if (phase.kind() == kind && first.isBefore(last)) {
                sum = sum.plus(band.desk().open().counted(first, last));
            }
        }
        return sum;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
