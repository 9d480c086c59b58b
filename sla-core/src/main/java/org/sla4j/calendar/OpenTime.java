package org.sla4j.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.threeten.extra.Interval;

/**
 * A set of instants in which time counts, measured by one function that never decreases: the open time between two
 * instants.
 *
 * <p>Time is physical time with nanoseconds: in a window that spans a clock change the skipped hour is not counted and
 * the repeated hour is counted twice. Everything is half-open; the whole range of {@link Instant} is served. Where no
 * instant answers (a desk that never opens again), the answer is empty.
 *
 * <p>Immutable and safe to share between threads. Pages of open time are computed when they are first touched and kept;
 * share one object in place of making many.
 */
public sealed interface OpenTime permits MeasuredOpenTime, Interrupted {

    /** The calendar that is always open, known as 24/7: no zone, no holidays. */
    static OpenTime always() {
        return AlwaysOpen.INSTANCE;
    }

    /** Open when at least one of the given is open: a desk that follows the sun. */
    static OpenTime either(Collection<? extends OpenTime> parts) {
        return Combination.of(Combination.Kind.EITHER, List.copyOf(parts));
    }

    /** Open when at least one of the given is open. See {@link #either(Collection)}. */
    static OpenTime either(OpenTime... parts) {
        return either(List.of(parts));
    }

    /** Open when all of the given are open. */
    static OpenTime both(Collection<? extends OpenTime> parts) {
        return Combination.of(Combination.Kind.BOTH, List.copyOf(parts));
    }

    /** Open when all of the given are open. See {@link #both(Collection)}. */
    static OpenTime both(OpenTime... parts) {
        return both(List.of(parts));
    }

    /** Open when this is open and the other is not. */
    default OpenTime except(OpenTime other) {
        return Combination.of(Combination.Kind.EXCEPT, List.of(this, other));
    }

    /**
     * Open when this is open and the instant is in none of the intervals: pauses of a ticket, maintenance of a desk.
     *
     * @param intervals half-open, in any order; they may overlap, be empty, or be unbounded ({@link Instant#MIN}, {@link
     *     Instant#MAX})
     */
    default OpenTime except(Collection<Interval> intervals) {
        return Interrupted.of(this, intervals);
    }

    /** Whether time counts at an instant. */
    boolean isOpen(Instant instant);

    /**
     * The open time in {@code [from, to)}.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    Duration counted(Instant from, Instant to);

    /**
     * The earliest instant {@code t >= from} with {@code counted(from, t)} equal to the amount; zero is due at once. A
     * deadline that uses a window up falls at its closing.
     *
     * @return empty if that much time never opens again, or not within the range of {@link Instant}
     * @throws IllegalArgumentException if the amount is negative
     */
    Optional<Instant> deadline(Instant from, Duration amount);

    /**
     * The mirror of {@link #deadline(Instant, Duration)}: the latest instant {@code t <= to} with {@code counted(t, to)}
     * equal to the amount.
     */
    Optional<Instant> latestStart(Instant to, Duration amount);

    /** As {@link #deadline(Instant, Duration)}, with a choice where it falls when it uses a window up exactly. */
    default Optional<Instant> deadline(Instant from, Duration amount, Landing landing) {
        Optional<Instant> due = deadline(from, amount);
        return landing == Landing.CLOSING || amount.isZero() ? due : due.flatMap(this::firstOpen);
    }

    /** As {@link #latestStart(Instant, Duration)}; {@link Landing#NEXT_OPENING} mirrors to the closing before. */
    default Optional<Instant> latestStart(Instant to, Duration amount, Landing landing) {
        Optional<Instant> start = latestStart(to, amount);
        return landing == Landing.CLOSING || amount.isZero() ? start : start.flatMap(this::lastOpenUntil);
    }

    /** The first open instant at or after the given one; empty if there is none. */
    Optional<Instant> firstOpen(Instant from);

    /** The first instant at or after the given one that is not open; empty if there is none. */
    Optional<Instant> firstClosed(Instant from);

    /**
     * The latest instant {@code t <= to} such that open time ends at {@code t}; {@code to} itself where the time just
     * before it is open. Empty if nothing before {@code to} is open.
     */
    Optional<Instant> lastOpenUntil(Instant to);

    /** The next instant after the given one at which closed time becomes open; empty if there is none. */
    default Optional<Instant> nextOpening(Instant after) {
        return firstClosed(after).flatMap(this::firstOpen);
    }

    /** The next instant after the given one at which open time becomes closed; empty if there is none. */
    default Optional<Instant> nextClosing(Instant after) {
        return firstOpen(after).flatMap(this::firstClosed);
    }

    /**
     * The open intervals of a span, in order, cut to it, found one by one as they are asked for. Windows that meet come
     * as one.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    default Stream<Interval> intervals(Instant from, Instant to) {
        MeasuredOpenTime.checkOrder(from, to);
        Iterator<Interval> iterator = new OpenIntervals(this, from, to);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
