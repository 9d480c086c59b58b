package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/**
 * A ticket's life under one promise, the resolution, in whole minutes since the epoch: data that the slow reference reads
 * as it stands, and the same as a policy and a history for the engine.
 *
 * @param promises by severity, the highest first
 * @param windowDays 0 for no window
 */
record Story(
        Office office,
        List<Promised> promises,
        Optional<Basis> raised,
        Optional<Basis> lowered,
        OnReopening reopening,
        int windowDays,
        long opened,
        int severity,
        List<Step> steps) {

    /** In percent of a target, and in minutes left of it. */
    static final ImmutableList<Integer> SHARES = ImmutableList.of(25, 50, 75, 90);

    static final ImmutableList<Integer> MINUTES_LEFT = ImmutableList.of(240, 45);

    static final ImmutableMap<String, Integer> SEVERITIES = ImmutableMap.of("S0", 0, "S1", 1, "S2", 2, "S3", 3);

    /** Something that happens; its place in the list is its sequence number. */
    record Step(long minute, Act act, int number) {}

    enum Act {
        /** For the reason of a number. */
        PAUSE,
        /** The reason of a number. */
        RESUME,
        RESUME_ALL,
        /** To the severity of a number. */
        CHANGE,
        SOLVE,
        REOPEN,
        CANCEL
    }

    Story withSteps(Collection<Step> other) {
        return new Story(
                office, promises, raised, lowered, reopening, windowDays, opened, severity, List.copyOf(other));
    }

    /** The story with one more step, in its place by time, after those of the same minute. */
    Story with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        int place = 0;
        while (place < all.size() && all.get(place).minute <= step.minute) {
            place++;
        }
        all.add(place, step);
        return withSteps(all);
    }

    Policy policy() {
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        for (int i = 0; i < promises.size(); i++) {
            cells.put("S" + i, promises.get(i).cell());
        }
        return Policy.builder("story", "1")
                .calendar("desk", office.calendar())
                .terms(Terms.calendar("desk"))
                .severities(SEVERITIES.keySet().toArray(new String[0]))
                .targets(new Targets(ImmutableMap.of("resolution", cells.buildOrThrow())))
                .reclassification(new Reclassification(raised, lowered))
                .lifecycle(Lifecycle.BY_DEFAULT
                        .withReopening(new Reopening(
                                reopening, windowDays == 0 ? OptionalInt.empty() : OptionalInt.of(windowDays)))
                        .withThresholds(Stream.concat(
                                        SHARES.stream().map(Threshold::used),
                                        MINUTES_LEFT.stream()
                                                .map(Duration::ofMinutes)
                                                .map(Threshold::left))
                                .toArray(Threshold[]::new)))
                .build();
    }

    SlaEngine engine() {
        return SlaEngine.of(policy());
    }

    History history() {
        return History.of(events());
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        What.Opened opening =
                new What.Opened(Optional.empty(), Optional.of("S" + severity), Optional.empty(), ImmutableMap.of());
        events.add(event("opening", opened, 0, Actor.CUSTOMER, opening));
        for (int i = 0; i < steps.size(); i++) {
            events.add(event("e" + i, steps.get(i).minute, i + 1L, Actor.VENDOR, what(steps.get(i))));
        }
        return events;
    }

    static Event event(String id, long minute, long sequence, Actor by, What what) {
        return new Event(id, instant(minute), sequence, by, Optional.empty(), what);
    }

    private static What what(Step step) {
        return switch (step.act) {
            case PAUSE -> new What.Paused("reason-" + step.number);
            case RESUME -> new What.Resumed(Optional.of("reason-" + step.number));
            case RESUME_ALL -> new What.Resumed(Optional.empty());
            case CHANGE -> new What.Reclassified("S" + step.number, ImmutableSet.of());
            case SOLVE -> new What.Resolved();
            case REOPEN -> new What.Reopened();
            case CANCEL -> new What.Cancelled();
        };
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder()
                .append(office)
                .append(' ')
                .append(promises)
                .append(" raised ")
                .append(raised)
                .append(" lowered ")
                .append(lowered)
                .append(' ')
                .append(reopening)
                .append(' ')
                .append(windowDays)
                .append("\n  opened ")
                .append(Brussels.say(instant(opened)))
                .append(" S")
                .append(severity);
        steps.forEach(step -> told.append("\n  ")
                .append(Brussels.say(instant(step.minute)))
                .append(' ')
                .append(step.act)
                .append(' ')
                .append(step.number));
        return told.toString();
    }
}
