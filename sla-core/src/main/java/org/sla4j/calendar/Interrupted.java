package org.sla4j.calendar;

import static org.sla4j.calendar.InstantLine.SHIFT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * Open time without given intervals, such as the pauses of a ticket.
 *
 * <p>A ticket's pauses are few and its own, so no pages are made for them: what is left is reckoned from the measure of
 * the whole, whose pages all tickets share. Questions about far times walk from pause to pause.
 */
final class Interrupted implements OpenTime {
    /** How many pages from the first pause measures are reckoned: sums of a few of them fit a long. */
    private static final long NEAR = 16;

    /** As many seconds as are in {@link #NEAR} pages. */
    private static final long NEAR_SECONDS = NEAR << SHIFT;

    private static final Ordering<Interval> BY_START = Ordering.from(Comparator.comparing(Interval::getStart));

    private final MeasuredOpenTime whole;
    private final ImmutableList<Interval> pauses;

    /** The page from which measures are reckoned. */
    private final long page;

    /** The pauses, as measures of the whole; null if they are too far apart. */
    private final long @Nullable [] cuts;

    private Interrupted(MeasuredOpenTime whole, ImmutableList<Interval> pauses) {
        this.whole = whole;
        this.pauses = pauses;
        Interval first = pauses.get(0);
        this.page = InstantLine.pageOf(first.isUnboundedStart() ? first.getEnd() : first.getStart());
        this.cuts = cuts();
    }

    static OpenTime of(OpenTime whole, Iterable<Interval> intervals) {
        ImmutableList<Interval> pauses = merged(intervals);
        if (pauses.isEmpty()) {
            return whole;
        }
        return whole instanceof Interrupted interrupted
                ? of(interrupted.whole, Iterables.concat(interrupted.pauses, pauses))
                : new Interrupted((MeasuredOpenTime) whole, pauses);
    }

    /** As a part of other open time, which is put together page by page. */
    PagedOpenTime paged() {
        return new InterruptedPages(this, whole, pauses);
    }

    private boolean isNear(Interval pause) {
        return (pause.isUnboundedStart() || isNear(pause.getStart()))
                && (pause.isUnboundedEnd() || isNear(pause.getEnd()));
    }

    private long @Nullable [] cuts() {
        long[] edges = new long[2 * pauses.size()];
        int edge = 0;
        for (Interval pause : pauses) {
            if (!isNear(pause)) {
                return null;
            }
            edges[edge++] = pause.isUnboundedStart() ? Cuts.NO_BEGIN : whole.measure(page, pause.getStart());
            edges[edge++] = pause.isUnboundedEnd() ? Cuts.NO_END : whole.measure(page, pause.getEnd());
        }
        return Cuts.of(edges);
    }

    private static ImmutableList<Interval> merged(Iterable<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        for (Interval interval : BY_START.sortedCopy(intervals)) {
            int last = merged.size() - 1;
            if (last >= 0 && !interval.getStart().isAfter(merged.get(last).getEnd())) {
                merged.set(last, merged.get(last).span(interval));
            } else if (!interval.isEmpty()) {
                merged.add(interval);
            }
        }
        return ImmutableList.copyOf(merged);
    }

    /** How many pauses start at or before an instant. */
    private int startedBy(Instant instant) {
        int low = 0;
        int high = pauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pauses.get(middle).getStart().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether an instant lies in the last pause that has started; a pause without an end holds the last instant too. */
    private boolean isPaused(int started, Instant instant) {
        return started > 0 && pauses.get(started - 1).contains(instant);
    }

    @Override
    public boolean isOpen(Instant instant) {
        return !isPaused(startedBy(instant), instant) && whole.isOpen(instant);
    }

    @Override
    public Duration counted(Instant from, Instant to) {
        MeasuredOpenTime.checkOrder(from, to);
        return cuts != null && isNear(from) && isNear(to)
                ? Duration.ofNanos(left(cuts, to) - left(cuts, from))
                : walk().counted(from, to);
    }

    @Override
    public Optional<Instant> deadline(Instant from, Duration amount) {
        return MeasuredOpenTime.optional(end(from, amount));
    }

    private @Nullable Instant end(Instant from, Duration amount) {
        if (amount.isZero()) {
            return from;
        }
        if (cuts == null || !isNear(from) || !isNear(amount)) {
            MeasuredOpenTime.checkAmount(amount);
            return walk().deadline(from, amount).orElse(null);
        }
        long measure = Cuts.earliest(cuts, left(cuts, from) + amount.toNanos());
        return measure == Cuts.NO_END ? null : whole.earliest(page, measure);
    }

    @Override
    public Optional<Instant> latestStart(Instant to, Duration amount) {
        return MeasuredOpenTime.optional(start(to, amount));
    }

    private @Nullable Instant start(Instant to, Duration amount) {
        if (amount.isZero()) {
            return to;
        }
        if (cuts == null || !isNear(to) || !isNear(amount)) {
            MeasuredOpenTime.checkAmount(amount);
            return walk().latestStart(to, amount).orElse(null);
        }
        long measure = Cuts.latest(cuts, left(cuts, to) - amount.toNanos());
        return measure == Cuts.NO_BEGIN ? null : whole.latest(page, measure);
    }

    private PauseWalk walk() {
        return new PauseWalk(whole, pauses);
    }

    private boolean isNear(Instant instant) {
        return Math.abs(InstantLine.pageOf(instant) - page) <= NEAR;
    }

    private static boolean isNear(Duration amount) {
        return amount.toSeconds() >= 0 && amount.toSeconds() < NEAR_SECONDS;
    }

    /** What is left of the measure of an instant. */
    private long left(long[] cuts, Instant instant) {
        return Cuts.left(cuts, whole.measure(page, instant));
    }

    @Override
    public Optional<Instant> firstOpen(Instant from) {
        Optional<Instant> open = whole.firstOpen(from);
        while (open.isPresent()) {
            int started = startedBy(open.get());
            if (!isPaused(started, open.get())) {
                return open;
            }
            Interval pause = pauses.get(started - 1);
            open = pause.isUnboundedEnd() ? Optional.empty() : whole.firstOpen(pause.getEnd());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Instant> firstClosed(Instant from) {
        int started = startedBy(from);
        if (isPaused(started, from)) {
            return Optional.of(from);
        }
        Optional<Instant> closed = whole.firstClosed(from);
        if (started == pauses.size()) {
            return closed;
        }
        Instant pause = pauses.get(started).getStart();
        return closed.filter(at -> !at.isAfter(pause)).or(() -> Optional.of(pause));
    }

    @Override
    public Optional<Instant> nextOpening(Instant after) {
        return firstClosed(after).flatMap(this::firstOpen);
    }

    @Override
    public Optional<Instant> nextClosing(Instant after) {
        return firstOpen(after).flatMap(this::firstClosed);
    }

    @Override
    public Optional<Instant> lastOpenUntil(Instant to) {
        return latestStart(to, Duration.ofNanos(1)).map(lastOpen -> lastOpen.plusNanos(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interrupted interrupted
                && whole.equals(interrupted.whole)
                && pauses.equals(interrupted.pauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, pauses);
    }

    @Override
    public String toString() {
        return "(" + whole + " except " + pauses + ")";
    }
}
