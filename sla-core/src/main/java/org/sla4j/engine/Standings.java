package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Standing.Figures;
import org.sla4j.engine.Standing.Passed;
import org.sla4j.engine.Standing.Times;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Target;

/** Tells where a track stands at an instant. */
final class Standings {
    private final Deciding deciding;
    private final Thresholds thresholds;
    private final Instant asOf;

    Standings(Deciding deciding, Thresholds thresholds, Instant asOf) {
        this.deciding = deciding;
        this.thresholds = thresholds;
        this.asOf = asOf;
    }

    /** A metric's first promise, whose clock has not started. */
    Standing notStarted(String metric, Decision decision, Situation ticket) {
        State state = isAbsent(decision) ? State.NOT_APPLICABLE : State.NOT_STARTED;
        ZoneId zone = deciding.zone(ticket, decision.calendar());
        Promise promise = decision.promise(metric, zone, Optional.empty(), Optional.empty());
        return Standing.of(new Track(metric, 1, Optional.empty()), promise, state, Times.NONE);
    }

    /** A promise whose clock has started, with the pauses that its metric heeds. */
    Standing of(Track track, Pauses all) {
        Change last = track.last();
        Decision decision = last.decision();
        Instant start = track.started().orElseThrow();
        Pauses pauses = all.within(start, track.stopped().orElse(Instant.MAX)).and(track.gaps());
        Course course = Course.of(track, pauses, deciding);
        Optional<Instant> breached = breach(track, course, track.stopped().orElse(asOf));
        Times times = new Times(
                Optional.of(start),
                Optional.of(course.counts()),
                course.due(),
                firstDue(track, pauses, course),
                track.stopped(),
                breached);
        ZoneId zone = deciding.zone(last.ticket(), decision.calendar());
        Promise promise = decision.promise(track.metric, zone, times.counts(), times.due());
        if (!(decision.commitment() instanceof Target target)) {
            State state = isAbsent(decision)
                    ? State.NOT_APPLICABLE
                    : done(track, breached).orElse(State.RUNNING);
            return Standing.of(track, promise, state, times);
        }
        OpenTime clock = deciding.reckoning(last).clock(target.amount());
        State state = done(track, breached).orElseGet(() -> open(clock, pauses, breached));
        return measured(Standing.of(track, promise, state, times), track, course, pauses);
    }

    /** A standing, with what the clock of its target tells. */
    private Standing measured(Standing standing, Track track, Course course, Pauses pauses) {
        Reckoning reckoning = deciding.reckoning(track.last());
        Amount amount = ((Target) track.last().decision().commitment()).amount();
        Instant start = track.started().orElseThrow();
        Instant end = track.stopped().orElse(asOf);
        // Where a pause has no end, what is left is what would be left if it ended now.
        boolean held = course.due().isEmpty() && track.isOpen() && pauses.hold(asOf);
        Pauses ended = held ? pauses.within(start, asOf) : pauses;
        Optional<Instant> due = held ? Course.of(track, ended, deciding).due() : course.due();
        OpenTime clock = reckoning.withPauses(ended).clock(amount);
        Instant from = reckoning.counting(amount, course.counts(), due);
        return standing.measured(
                figures(clock, from, later(end, from), due),
                counting(pauses.within(start, end), reckoning.clock(amount)).intervals(),
                held ? passedBefore(track, pauses) : passed(clock, from, due, end));
    }

    /**
     * The thresholds that were passed when a pause began; in it none is, whatever it does to the days of a target, but for
     * one that needs no time and is passed where the target comes into force. Where a change in the pause carries what was
     * spent, nothing was spent in it until then.
     */
    private ImmutableList<Passed> passedBefore(Track track, Pauses all) {
        Instant pause = all.holding(asOf).getStart();
        boolean carries = track.last().mode() == Track.Mode.CARRY_ELAPSED;
        Instant until = carries ? later(pause, track.last().at()) : pause;
        Pauses pauses = all.within(track.started().orElseThrow(), until);
        Target target = (Target) track.last().decision().commitment();
        Course course = Course.of(track, pauses, deciding);
        Reckoning reckoning = deciding.reckoning(track.last());
        OpenTime clock = reckoning.withPauses(pauses).clock(target.amount());
        Instant from = reckoning.counting(target.amount(), course.counts(), course.due());
        return passed(clock, from, course.due(), earlier(later(pause, from), asOf));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isAbsent(Decision decision) {
        return decision.commitment() instanceof Absent absent && absent != Absent.BEST_EFFORT;
    }

    /** Done at the due instant is met; not done, it is breached from that instant on. */
    private static Optional<Instant> breach(Track track, Course course, Instant end) {
        boolean done = track.stopped().isPresent();
        return course.breachedAt().or(() -> course.due().filter(due -> done ? due.isBefore(end) : !due.isAfter(end)));
    }

    private static Optional<State> done(Track track, Optional<Instant> breached) {
        if (track.isCancelled()) {
            return Optional.of(State.CANCELLED);
        }
        return track.stopped().map(at -> breached.isPresent() ? State.MISSED : State.MET);
    }

    private State open(OpenTime clock, Pauses pauses, Optional<Instant> breached) {
        if (breached.isPresent()) {
            return State.BREACHED;
        }
        if (pauses.hold(asOf)) {
            return State.PAUSED;
        }
        return clock.isOpen(asOf) ? State.RUNNING : State.OUTSIDE_HOURS;
    }

    private Optional<Instant> firstDue(Track track, Pauses pauses, Course course) {
        if (pauses.isEmpty() && track.changes().size() == 1) {
            return course.due();
        }
        Change first = track.changes().get(0);
        return first.decision().commitment() instanceof Target target
                ? deciding.reckoning(first).due(target.amount(), first.at())
                : Optional.empty();
    }

    private static Figures figures(OpenTime clock, Instant counts, Instant end, Optional<Instant> due) {
        Duration elapsed = counted(clock, counts, end);
        if (due.isEmpty()) {
            return new Figures(Optional.of(elapsed), Optional.empty(), Optional.empty(), OptionalDouble.empty());
        }
        Duration remaining = counted(clock, end, due.get());
        Duration overrun = counted(clock, due.get(), end);
        Duration whole = counted(clock, counts, due.get());
        double share = whole.isZero() ? 1 : seconds(elapsed) / seconds(whole);
        return new Figures(
                Optional.of(elapsed),
                Optional.of(remaining),
                end.isAfter(due.get()) ? Optional.of(overrun) : Optional.empty(),
                OptionalDouble.of(share));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private static Duration counted(OpenTime clock, Instant from, Instant to) {
        return from.isBefore(to) ? clock.counted(from, to) : Duration.ZERO;
    }

    /** The pauses in which a clock would have run. */
    private static Pauses counting(Pauses pauses, OpenTime clock) {
        return Pauses.of(pauses.intervals().stream()
                .filter(pause ->
                        !clock.counted(pause.getStart(), pause.getEnd()).isZero())
                .toList());
    }

    private ImmutableList<Passed> passed(OpenTime clock, Instant counts, Optional<Instant> due, Instant end) {
        return due.stream()
                .flatMap(until -> thresholds.in(clock, counts, until).stream())
                .filter(passed -> !passed.at().isAfter(end))
                .collect(ImmutableList.toImmutableList());
    }
}
