package org.sla4j.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * Open time without given intervals, such as the pauses of a ticket.
 *
 * <p>A ticket's pauses are few and its own, so no pages are made for them: what is left of the open time is the open
 * time of the whole minus that of the pauses, both read off the pages of the whole. {@code running[i]} is how much is
 * left from the first pause's start to that of pause i; a deadline finds by it how many pauses it has to step over.
 */
final class Interrupted extends PagedOpenTime {
    /** More than any two instants are apart. */
    private static final Duration ENDLESS =
            Duration.between(Instant.MIN, Instant.MAX).plusNanos(1);

    private final OpenTime whole;
    private final ImmutableList<Interval> pauses;
    private final Instant[] starts;
    private final Instant[] ends;
    private final Duration[] running;

    private Interrupted(OpenTime whole, ImmutableList<Interval> pauses) {
        super(grain(whole, pauses), irregular(whole, pauses));
        this.whole = whole;
        this.pauses = pauses;
        this.starts = pauses.stream().map(Interval::getStart).toArray(Instant[]::new);
        this.ends = pauses.stream().map(Interval::getEnd).toArray(Instant[]::new);
        this.running = new Duration[starts.length];
        running[0] = Duration.ZERO;
        for (int i = 1; i < running.length; i++) {
            running[i] = running[i - 1].plus(whole.counted(ends[i - 1], starts[i]));
        }
    }

    static OpenTime of(OpenTime whole, Collection<Interval> intervals) {
        ImmutableList<Interval> pauses = merged(intervals);
        return pauses.isEmpty() ? whole : new Interrupted(whole, pauses);
    }

    private static ImmutableList<Interval> merged(Collection<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        intervals.stream()
                .filter(interval -> !interval.isEmpty())
                .sorted(Comparator.comparing(Interval::getStart))
                .forEach(interval -> {
                    int last = merged.size() - 1;
                    if (last >= 0
                            && !interval.getStart().isAfter(merged.get(last).getEnd())) {
                        merged.set(last, merged.get(last).span(interval));
                    } else {
                        merged.add(interval);
                    }
                });
        return ImmutableList.copyOf(merged);
    }

    /** The last instant stands for no end, and no pause ends within its second. */
    private static Grain grain(OpenTime whole, List<Interval> pauses) {
        return pauses.stream()
                        .flatMap(pause -> Stream.of(pause.getStart(), pause.getEnd()))
                        .allMatch(edge -> edge.equals(edge.truncatedTo(ChronoUnit.SECONDS)) || edge.equals(Instant.MAX))
                ? grain(whole)
                : Grain.NANOSECONDS;
    }

    /** A pause without a begin or an end is periodic itself: there, nothing is open. */
    private static Span irregular(OpenTime whole, List<Interval> pauses) {
        Interval first = pauses.get(0);
        Interval last = pauses.get(pauses.size() - 1);
        Span span = new Span(
                (first.isUnboundedStart() ? first.getEnd() : first.getStart()).getEpochSecond(),
                (last.isUnboundedEnd() ? last.getStart() : last.getEnd()).getEpochSecond() + 1);
        return whole instanceof PagedOpenTime paged ? span.and(paged.irregular()) : span;
    }

    /** How many pauses start at or before an instant. */
    private int startedBy(Instant instant) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle].isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What is left of the time from the first pause's start to an instant at or after it. */
    private Duration runningUntil(Instant instant) {
        int last = startedBy(instant) - 1;
        return instant.isAfter(ends[last]) ? running[last].plus(whole.counted(ends[last], instant)) : running[last];
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
        AlwaysOpen.checkOrder(from, to);
        Instant first = starts[0];
        if (!to.isAfter(first)) {
            return whole.counted(from, to);
        }
        return from.isBefore(first)
                ? whole.counted(from, first).plus(runningUntil(to))
                : runningUntil(to).minus(runningUntil(from));
    }

    @Override
    public Optional<Instant> deadline(Instant from, Duration amount) {
        AlwaysOpen.checkAmount(amount);
        if (amount.isZero()) {
            return Optional.of(from);
        }
        if (amount.compareTo(ENDLESS) >= 0) {
            return Optional.empty();
        }
        Instant first = starts[0];
        if (from.isBefore(first)) {
            Duration beforeFirst = whole.counted(from, first);
            return amount.compareTo(beforeFirst) <= 0
                    ? whole.deadline(from, amount)
                    : afterPauses(amount.minus(beforeFirst));
        }
        return afterPauses(runningUntil(from).plus(amount));
    }

    /** When so much, more than zero, is left of the time since the first pause's start. */
    private Optional<Instant> afterPauses(Duration amount) {
        int last = lastWithLess(amount);
        return ends[last].equals(Instant.MAX)
                ? Optional.empty()
                : whole.deadline(ends[last], amount.minus(running[last]));
    }

    /** The last pause at whose start less than the amount is running. */
    private int lastWithLess(Duration amount) {
        int low = 0;
        int high = running.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (running[middle].compareTo(amount) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public Optional<Instant> latestStart(Instant to, Duration amount) {
        AlwaysOpen.checkAmount(amount);
        if (amount.isZero()) {
            return Optional.of(to);
        }
        // Backwards the walk goes pause by pause: only a few lie between a deadline and its start.
        Duration left = amount;
        Instant at = to;
        for (int pause = startedBy(to) - 1; pause >= 0; pause--) {
            Instant resumed = ends[pause];
            if (resumed.isBefore(at)) {
                Duration since = whole.counted(resumed, at);
                if (left.compareTo(since) <= 0) {
                    return whole.latestStart(at, left);
                }
                left = left.minus(since);
            }
            at = starts[pause];
        }
        return at.equals(Instant.MIN) ? Optional.empty() : whole.latestStart(at, left);
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
        return open;
    }

    @Override
    public Optional<Instant> firstClosed(Instant from) {
        int started = startedBy(from);
        if (isPaused(started, from)) {
            return Optional.of(from);
        }
        Optional<Instant> closed = whole.firstClosed(from);
        return started < pauses.size() && closed.map(starts[started]::isBefore).orElse(true)
                ? Optional.of(starts[started])
                : closed;
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

    /** The whole's page, with the pauses cut out. */
    @Override
    void fill(SegmentsBuilder page, long start) {
        PartPage open = pageOf(whole, start >> SHIFT);
        int first = 0;
        for (int i = 0; i < open.size(); i++) {
            long at = open.start(i);
            while (first < pauses.size() && offset(start, ends[first]) <= at) {
                first++;
            }
            for (int pause = first; pause < pauses.size() && offset(start, starts[pause]) < open.end(i); pause++) {
                page.add(at, offset(start, starts[pause]));
                at = offset(start, ends[pause]);
            }
            page.add(at, open.end(i));
        }
    }

    /** An instant's offset in the page that starts at a second, or the page's nearer end. */
    private long offset(long start, Instant instant) {
        long second = instant.getEpochSecond() - start;
        if (second < 0 || instant.equals(Instant.MIN)) {
            return 0;
        }
        boolean beyond = second >= 1L << SHIFT || instant.equals(Instant.MAX);
        return beyond
                ? (long) perSecond() << SHIFT
                : second * perSecond() + (perSecond() == SECOND ? instant.getNano() : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interrupted interrupted
                && whole.equals(interrupted.whole)
                && pauses.equals(interrupted.pauses);
    }

    @Override
    public int hashCode() {
        return 31 * whole.hashCode() + pauses.hashCode();
    }

    @Override
    public String toString() {
        return "(" + whole + " except " + pauses + ")";
    }
}
