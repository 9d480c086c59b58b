package org.sla4j.engine;

import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Target;

/**
 * How the due instant of a promise came about, change by change, by rule 16 of the contract.
 *
 * <p>An empty due instant is later than any other: a pause without an end holds it, or the desk never opens for so long
 * again.
 *
 * @param due the due instant of the target in force; empty if there is none
 * @param counts from where the target in force counts
 * @param breachedAt from when on the promise was breached by a due instant before a change, or by a change itself
 * @param bounded whether a bound, and not the target itself, gives the due instant
 */
record Course(Optional<Instant> due, Instant counts, Optional<Instant> breachedAt, boolean bounded) {

    /** The course of a track that has started, with the pauses that hold its clock. */
    static Course of(Track track, Pauses pauses, Deciding deciding) {
        return Iterables.getLast(all(track, pauses, deciding));
    }

    /** The courses of a track after each of its changes, the first target's first. */
    static List<Course> all(Track track, Pauses pauses, Deciding deciding) {
        Instant start = track.changes().get(0).at();
        List<Course> all = new ArrayList<>(track.changes().size());
        Course course = new Course(Optional.empty(), start, Optional.empty(), false);
        for (int i = 0; i < track.changes().size(); i++) {
            Change change = track.changes().get(i);
            if (!isMeanwhile(track.changes(), i - 1)) {
                course = course.breached(course.due.filter(old -> old.isBefore(change.at())));
            }
            course = course.next(track.changes(), i, pauses, deciding);
            if (!isMeanwhile(track.changes(), i)) {
                course = course.breached(
                        course.due.filter(due -> due.isBefore(change.at())).map(due -> change.at()));
            }
            all.add(course);
        }
        return all;
    }

    /** Whether another change of the same instant follows: what is breached is looked at after the events of an instant. */
    private static boolean isMeanwhile(List<Change> changes, int place) {
        return place >= 0
                && place + 1 < changes.size()
                && changes.get(place).at().equals(changes.get(place + 1).at());
    }

    /** This course with a breach, unless there was one before. */
    private Course breached(Optional<Instant> at) {
        return new Course(due, counts, breachedAt.or(() -> at), bounded);
    }

    /** The course after one of the changes of a track, when this is the course before it. */
    private Course next(List<Change> changes, int place, Pauses pauses, Deciding deciding) {
        Change change = changes.get(place);
        Instant start = changes.get(0).at();
        if (!(change.decision().commitment() instanceof Target target)) {
            return new Course(Optional.empty(), start, breachedAt, false);
        }
        Reckoning reckoning = deciding.reckoning(change).withPauses(pauses);
        boolean fromChange = change.mode() == Track.Mode.RAISED || change.mode() == Track.Mode.FROM_CHANGE;
        Instant from = fromChange ? change.at() : start;
        Optional<Instant> counted = reckoning.due(target.amount(), from);
        boolean hadTarget = place > 0 && changes.get(place - 1).decision().commitment() instanceof Target;
        Optional<Instant> held = switch (change.mode()) {
            case INITIAL, FROM_START, FROM_CHANGE -> counted;
            case RAISED -> hadTarget ? earlier(counted, due) : counted;
            case LOWERED -> hadTarget ? later(counted, due) : counted;
            case CARRY_ELAPSED -> later(counted, Optional.of(change.at()));
        };
        return new Course(held, from, breachedAt, !held.equals(counted));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
