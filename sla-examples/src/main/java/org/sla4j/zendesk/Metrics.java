package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;

/**
 * What an account measures, and what its policy calls it.
 *
 * <p>Only {@code resolution} goes on after a reopening, and only {@code update} begins again after each answer. So the
 * first measure of each of the two kinds gets that name. A second resolution gets a name of its own, and a second cadence
 * of updates has no place.
 *
 * @param names by measure, the metric's id
 */
record Metrics(ImmutableMap<Measure, String> names) {
    static Metrics of(Collection<Measure> used) {
        Map<Measure, String> names = new LinkedHashMap<>();
        Set<Measure> inOrder = EnumSet.noneOf(Measure.class);
        inOrder.addAll(used);
        for (Measure measure : inOrder) {
            boolean isTaken = names.containsValue(measure.metric);
            if (!isTaken || measure.isResolution()) {
                names.put(measure, isTaken ? measure.own() : measure.metric);
            }
        }
        return new Metrics(ImmutableMap.copyOf(names));
    }

    Optional<String> name(Measure measure) {
        return Optional.ofNullable(names.get(measure));
    }

    /** The metrics that a policy has to declare: those that are not what their names say by themselves. */
    ImmutableList<Metric> declared() {
        return names.keySet().stream()
                .filter(measure -> measure.isUpdate() || measure.isResolution())
                .map(this::declared)
                .collect(ImmutableList.toImmutableList());
    }

    private Metric declared(Measure measure) {
        String name = names.getOrDefault(measure, measure.metric);
        boolean isOwn = !name.equals(measure.metric);
        return new Metric(
                name,
                Optional.of(LocalizedText.of(measure.title())),
                measure.isUpdate() ? ClockEvent.RESPONSE : ClockEvent.OPENED,
                isOwn ? ImmutableSet.of(ClockEvent.RESOLVED) : ImmutableSet.of());
    }

    /** The statuses in which clocks stand still. */
    ImmutableMap<String, PauseReason> pauses() {
        ImmutableMap.Builder<String, PauseReason> pauses = ImmutableMap.builder();
        pause("pending", Measure::pausesWhenPending, ImmutableSet.of("pending", "Pending"), pauses);
        pause("on-hold", Measure::pausesOnHold, ImmutableSet.of("hold", "On-hold"), pauses);
        return pauses.buildOrThrow();
    }

    private void pause(
            String reason,
            Predicate<Measure> stops,
            ImmutableSet<String> statuses,
            ImmutableMap.Builder<String, PauseReason> pauses) {
        ImmutableSet<String> stopped = names.entrySet().stream()
                .filter(name -> stops.test(name.getKey()))
                .map(Map.Entry::getValue)
                .collect(ImmutableSet.toImmutableSet());
        if (!stopped.isEmpty()) {
            pauses.put(reason, new PauseReason(Optional.empty(), stopped, statuses));
        }
    }
}
