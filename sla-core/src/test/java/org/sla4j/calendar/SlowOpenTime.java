package org.sla4j.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.threeten.extra.Interval;

/**
 * The slow, obviously right reference: looks once at every step of a span, and counts steps.
 *
 * <p>Exact where whatever opens and closes does so on whole steps, and all instants and amounts that are asked are whole
 * steps. What lies outside of the span it does not know: an answer is empty where it finds none within.
 */
final class SlowOpenTime {
    private final Instant first;
    private final Duration step;
    private final boolean[] open;

    SlowOpenTime(Predicate<Instant> isOpen, Instant first, Duration step, int steps) {
        this.first = first;
        this.step = step;
        this.open = new boolean[steps];
        for (int i = 0; i < steps; i++) {
            open[i] = isOpen.test(instant(i));
        }
    }

    private Instant instant(int index) {
        return first.plusSeconds(index * step.toSeconds());
    }

    private int index(Instant instant) {
        return (int) ((instant.getEpochSecond() - first.getEpochSecond()) / step.toSeconds());
    }

    Instant first() {
        return first;
    }

    Instant end() {
        return instant(open.length);
    }

    boolean isOpen(Instant instant) {
        return open[index(instant)];
    }

    Duration counted(Instant from, Instant to) {
        int steps = 0;
        int end = index(to);
        for (int i = index(from); i < end; i++) {
            steps += open[i] ? 1 : 0;
        }
        return step.multipliedBy(steps);
    }

    Optional<Instant> deadline(Instant from, Duration amount) {
        long left = amount.toSeconds() / step.toSeconds();
        int at = index(from);
        while (left > 0) {
            if (at == open.length) {
                return Optional.empty();
            }
            left -= open[at] ? 1 : 0;
            at++;
        }
        return Optional.of(instant(at));
    }

    Optional<Instant> latestStart(Instant to, Duration amount) {
        long left = amount.toSeconds() / step.toSeconds();
        int at = index(to);
        while (left > 0) {
            if (at == 0) {
                return Optional.empty();
            }
            at--;
            left -= open[at] ? 1 : 0;
        }
        return Optional.of(instant(at));
    }

    Optional<Instant> firstOpen(Instant from) {
        return first(index(from), true);
    }

    Optional<Instant> firstClosed(Instant from) {
        return first(index(from), false);
    }

    private Optional<Instant> first(int from, boolean wanted) {
        for (int i = from; i < open.length; i++) {
            if (open[i] == wanted) {
                return Optional.of(instant(i));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> lastOpenUntil(Instant to) {
        for (int i = index(to); i > 0; i--) {
            if (open[i - 1]) {
                return Optional.of(instant(i));
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextOpening(Instant after) {
        return nextEdge(after, true);
    }

    Optional<Instant> nextClosing(Instant after) {
        return nextEdge(after, false);
    }

    private Optional<Instant> nextEdge(Instant after, boolean becomes) {
        for (int i = index(after) + 1; i < open.length; i++) {
            if (open[i] == becomes && open[i - 1] != becomes) {
                return Optional.of(instant(i));
            }
        }
        return Optional.empty();
    }

    List<Interval> intervals(Instant from, Instant to) {
        List<Interval> found = new ArrayList<>();
        int end = index(to);
        for (int i = index(from); i < end; i++) {
            int opening = i;
            while (i < end && open[i]) {
                i++;
            }
            if (i > opening) {
                found.add(Interval.of(instant(opening), instant(i)));
            }
        }
        return found;
    }

    /** All instants at which the desk opens or closes. */
    List<Instant> edges() {
        List<Instant> edges = new ArrayList<>();
        for (int i = 1; i < open.length; i++) {
            if (open[i] != open[i - 1]) {
                edges.add(instant(i));
            }
        }
        return edges;
    }
}
