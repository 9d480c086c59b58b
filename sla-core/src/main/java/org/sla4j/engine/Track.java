package org.sla4j.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** One promise while a history is read: when its clock started, what changed it, when it stopped. */
final class Track {
    /** From where a target counts that comes into force by a change, and whether the old one bounds it. */
    enum Mode {
        /** It is the first. */
        INITIAL,
        /** From the change, and never due later than the old one. */
        RAISED,
        /** From the start, and never due earlier than the old one. */
        LOWERED,
        /** From the start, without a bound. */
        FROM_START,
        /** From the change, without a bound. */
        FROM_CHANGE,
        /** From the start, but never due before the change. */
        CARRY_ELAPSED
    }

    /** A target, or the lack of one, from an instant on. */
    record Change(Instant at, Decision decision, Situation ticket, Mode mode) {}

    final String metric;
    final int cycle;
    final Optional<String> tier;
    private final List<Change> changes = new ArrayList<>();

    /** Changes since it was done; they come into force if it goes on. */
    private final List<Change> waiting = new ArrayList<>();

    private final List<Interval> gaps = new ArrayList<>();
    private @Nullable Instant start;
    private @Nullable Instant stop;
    private boolean cancelled;

    Track(String metric, int cycle, Optional<String> tier) {
        this.metric = metric;
        this.cycle = cycle;
        this.tier = tier;
    }

    void start(Instant at, Decision decision, Situation ticket) {
        start = at;
        changes.add(new Change(at, decision, ticket, Mode.INITIAL));
    }

    void change(Instant at, Decision decision, Situation ticket, Mode mode) {
        (stop == null ? changes : waiting).add(new Change(at, decision, ticket, mode));
    }

    void stop(Instant at) {
        stop = at;
    }

    void cancel(Instant at) {
        stop = at;
        cancelled = true;
    }

    /** Goes on after a solution, with the time between not counted. */
    void goOn(Instant at) {
        if (stop != null && stop.isBefore(at)) {
            gaps.add(Interval.of(stop, at));
        }
        stop = null;
        changes.addAll(waiting);
        waiting.clear();
    }

    boolean isOpen() {
        return start != null && stop == null;
    }

    Optional<Instant> started() {
        return Optional.ofNullable(start);
    }

    Optional<Instant> stopped() {
        return Optional.ofNullable(stop);
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** What came into force, in order. */
    List<Change> changes() {
        return changes;
    }

    /** What is in force. */
    Change last() {
        return changes.get(changes.size() - 1);
    }

    /** What is in force, or will be if it goes on. */
    Change latest() {
        return waiting.isEmpty() ? last() : waiting.get(waiting.size() - 1);
    }

    List<Interval> gaps() {
        return gaps;
    }
}
