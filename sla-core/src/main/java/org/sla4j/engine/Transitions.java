package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Target;

/** Finds what changes at open promises without an event, in {@code (asOf, to]}, as far as no event comes between. */
final class Transitions {
    private final Deciding deciding;
    private final Thresholds thresholds;
    private final Instant asOf;
    private final Instant to;
    private final ImmutableList.Builder<Transition> found = ImmutableList.builder();

    Transitions(Deciding deciding, Thresholds thresholds, Instant asOf, Instant to) {
        this.deciding = deciding;
        this.thresholds = thresholds;
        this.asOf = asOf;
        this.to = to;
    }

    /** All that was found, promise by promise. */
    ImmutableList<Transition> found() {
        return found.build();
    }

    /**
     * Looks at one promise.
     *
     * @param firstOnly whether of the openings and closings of its desk the first is enough
     */
    void look(Track track, Standing standing, boolean firstOnly) {
        if (!track.isOpen()
                || standing.state() == State.PAUSED
                || !(standing.promise().commitment() instanceof Target target)) {
            return;
        }
        Reckoning reckoning = deciding.reckoning(track.last());
        if (standing.state() != State.BREACHED) {
            hours(standing, reckoning.clock(target.amount()), firstOnly);
        }
        Pauses past = Pauses.of(standing.pauses()).and(track.gaps());
        standing.times().due().ifPresent(due -> {
            Instant counts = standing.times().counts().orElseThrow();
            Instant from = reckoning.counting(target.amount(), counts, Optional.of(due));
            thresholds(standing, reckoning.withPauses(past).clock(target.amount()), from, due);
            if (standing.state() != State.BREACHED && isAhead(due)) {
                found.add(Transition.due(due, standing.key()));
            }
        });
    }

    private boolean isAhead(Instant at) {
        return at.isAfter(asOf) && !at.isAfter(to);
    }

    private void hours(Standing standing, OpenTime clock, boolean firstOnly) {
        Optional<Instant> due = standing.times().due();
        Instant until = due.filter(instant -> !instant.isAfter(to)).orElse(to);
        boolean open = standing.state() == State.RUNNING;
        Optional<Instant> next = open ? clock.firstClosed(asOf) : clock.firstOpen(asOf);
        while (next.isPresent() && !next.get().isAfter(until) && !next.equals(due)) {
            open = !open;
            found.add(Transition.hours(next.get(), standing.key(), open));
            next = firstOnly ? Optional.empty() : open ? clock.firstClosed(next.get()) : clock.firstOpen(next.get());
        }
    }

    private void thresholds(Standing standing, OpenTime clock, Instant from, Instant due) {
        thresholds.in(clock, from, due).stream()
                .filter(passed -> isAhead(passed.at()) && passed.at().isBefore(due))
                .forEach(passed -> found.add(Transition.threshold(passed.at(), standing.key(), passed.threshold())));
    }
}
