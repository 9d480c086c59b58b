package org.sla4j.engine;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Finds the events that moved a due instant: with each, in the order in which they became known, the ticket is looked at. */
final class Moves {
    /** The steps that say why, and not only what follows from it. */
    private static final Set<Code> CAUSES = Sets.immutableEnumSet(EnumSet.of(
            Code.STARTED,
            Code.SEVERITY_CHANGED,
            Code.TARGET,
            Code.NO_TARGET,
            Code.PAUSED,
            Code.HELD,
            Code.DAY_PAUSED,
            Code.REOPENED,
            Code.CHANGED_FROM_START,
            Code.CHANGED_FROM_CHANGE,
            Code.CHANGED_BOUNDED,
            Code.CHANGED_SPENT));

    private final Reporting reporting;
    private final String promise;
    private final List<Event> events;

    Moves(Reporting reporting, History history, String promise) {
        this.reporting = reporting;
        this.promise = promise;
        this.events = ImmutableList.sortedCopyOf(Comparator.comparing(Moves::seen), history.events());
    }

    /** When an event has happened and is known. */
    private static Instant seen(Event event) {
        return event.known().isAfter(event.at()) ? event.known() : event.at();
    }

    /** The moves by events that came to be seen in {@code (from, to]}. */
    ImmutableList<Move> between(Instant from, Instant to) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        Optional<Instant> last = Optional.empty();
        for (int i = 0; i < events.size() && !seen(events.get(i)).isAfter(to); i++) {
            Instant at = seen(events.get(i));
            Optional<Explanation> before = explain(i, at);
            Optional<Explanation> after = explain(i + 1, at);
            Optional<Instant> old = due(before);
            Optional<Instant> due = due(after);
            last = old.isPresent() ? old : last;
            if (at.isAfter(from) && after.isPresent() && !old.equals(due)) {
                Optional<Duration> by = last.flatMap(known -> due.map(now -> Duration.between(known, now)));
                moves.add(new Move(events.get(i), old, due, by, because(before, after.get())));
            }
            last = due.isPresent() ? due : last;
        }
        return moves.build();
    }

    private Optional<Explanation> explain(int count, Instant asOf) {
        return reporting.explain(History.of(events.subList(0, count)), asOf, promise);
    }

    private static Optional<Instant> due(Optional<Explanation> explanation) {
        return explanation.flatMap(told -> told.standing().times().due());
    }

    /** What the event added to the explanation; of a correction that added nothing, what it took away. */
    private static Explanation because(Optional<Explanation> before, Explanation after) {
        ImmutableList<Step> old = before.map(Explanation::steps).orElse(ImmutableList.of());
        ImmutableList<Step> added = causes(after.steps(), old);
        ImmutableList<Step> steps = added.isEmpty() ? causes(old, after.steps()) : added;
        return new Explanation(after.standing(), after.zone(), steps);
    }

    private static ImmutableList<Step> causes(List<Step> steps, List<Step> others) {
        // The same change can be made twice in one instant, with another between.
        Multiset<Step> known = HashMultiset.create(others);
        return steps.stream()
                .filter(step -> !known.remove(step) && CAUSES.contains(step.code()))
                .collect(ImmutableList.toImmutableList());
    }
}
