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
        boolean hadTarget = false;
        for (Change change : track.changes()) {
            course = course.next(change, start, hadTarget, pauses, deciding);
            all.add(course);
            hadTarget = change.decision().commitment() instanceof Target;
        }
        return all;
    }

    private Course next(Change change, Instant start, boolean hadTarget, Pauses pauses, Deciding deciding) {
        Instant at = change.at();
        Optional<Instant> breached = breachedAt.or(() -> due.filter(old -> old.isBefore(at)));
        if (!(change.decision().commitment() instanceof Target target)) {
            return new Course(Optional.empty(), start, breached, false);
        }
        Reckoning reckoning =
                deciding.reckoning(change.facts(), change.decision()).withPauses(pauses);
        boolean fromChange = change.mode() == Track.Mode.RAISED || change.mode() == Track.Mode.FROM_CHANGE;
        Instant from = fromChange ? at : start;
        Optional<Instant> counted = reckoning.due(target.amount(), from);
        Optional<Instant> bounded = switch (change.mode()) {
            case INITIAL, FROM_START, FROM_CHANGE -> counted;
            case RAISED -> hadTarget ? earlier(counted, due) : counted;
            case LOWERED -> hadTarget ? later(counted, due) : counted;
            case CARRY_ELAPSED -> later(counted, Optional.of(at));
        };
        boolean inThePast = bounded.filter(instant -> instant.isBefore(at)).isPresent();
        return new Course(
                bounded, from, inThePast && breached.isEmpty() ? Optional.of(at) : breached, !bounded.equals(counted));
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
