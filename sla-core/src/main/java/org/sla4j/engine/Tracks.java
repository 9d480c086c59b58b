package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.Absent;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;

/** The promises of a ticket while its history is read, and which events start and stop them. */
final class Tracks {
    private final Policy policy;
    private final Deciding deciding;
    private final ImmutableList<Metric> metrics;
    private final List<Track> all = new ArrayList<>();

    /** The latest track of each metric and tier: the only one that may be open. */
    private final Map<String, Track> latest = new HashMap<>();

    /** By metric, the last event that would have stopped a clock which had not started. */
    private final Map<String, Instant> early = new HashMap<>();

    private final Warnings warnings;

    Tracks(BoundPolicy bound, Warnings warnings) {
        this.policy = bound.policy();
        this.deciding = bound.deciding();
        this.warnings = warnings;
        this.metrics = bound.metrics();
    }

    /** All that have started, each metric's in order. */
    List<Track> all() {
        return all;
    }

    /** The metrics that have not started. */
    List<String> notStarted() {
        return metrics.stream()
                .map(Metric::id)
                .filter(id -> !latest.containsKey(key(id, Optional.empty())))
                .toList();
    }

    private static String key(String metric, Optional<String> tier) {
        return tier.isEmpty() ? metric : metric + "@" + tier.get();
    }

    private void begin(String metric, Optional<String> tier, Instant at, Situation now) {
        Track before = latest.get(key(metric, tier));
        Track track = new Track(metric, before == null ? 1 : before.cycle + 1, tier);
        track.start(at, decide(metric, tier, now), now);
        all.add(track);
        latest.put(key(metric, tier), track);
    }

    private Decision decide(String metric, Optional<String> tier, Situation now) {
        return tier.map(id -> deciding.decideForTier(now, id, metric)).orElseGet(() -> deciding.decide(now, metric));
    }

    private @Nullable Track latest(String metric) {
        return latest.get(key(metric, Optional.empty()));
    }

    /** Whether any clock runs that an event can still stop. */
    boolean isAnyOpen() {
        return latest.values().stream().anyMatch(Track::isOpen);
    }

    private boolean isOpen(String metric) {
        Track track = latest(metric);
        return track != null && track.isOpen();
    }

    /** Starts the clocks that wait for an event of this name. */
    void start(String event, Instant at, Situation now) {
        for (Metric metric : metrics) {
            if (metric.starts().equals(event)
                    && !metric.id().equals(Metric.NEXT_RESPONSE)
                    && latest(metric.id()) == null) {
                begin(metric.id(), Optional.empty(), at, now);
                warnOfEarlyStop(metric.id(), at);
            }
        }
        if (event.equals(ClockEvent.OPENED)) {
            now.ticket().tier().ifPresent(tier -> startTier(tier, at, now));
        }
    }

    private void warnOfEarlyStop(String metric, Instant start) {
        Instant stop = early.get(metric);
        if (stop != null) {
            warnings.add(new Warning(
                    "stop-before-start",
                    "the clock of \"" + metric + "\" starts at " + start + "; what should stop it came at " + stop
                            + " and meets nothing"));
        }
    }

    /** The clocks of a tier begin, to which the ticket came. */
    void startTier(String tier, Instant at, Situation now) {
        for (String metric : policy.tier(tier).orElseThrow().targets().metrics()) {
            begin(metric, Optional.of(tier), at, now);
        }
    }

    /** The clocks of a tier end, which the ticket leaves. */
    void leaveTier(Instant at) {
        for (Track track : latest.values()) {
            if (track.tier.isPresent() && track.isOpen()) {
                track.stop(at);
            }
        }
    }

    /** Stops the clocks that an event of this name stops. */
    void stop(String event, Instant at) {
        for (Metric metric : metrics) {
            if (latest(metric.id()) == null && stops(metric.id()).contains(event)) {
                early.put(metric.id(), at);
            }
        }
        for (Track track : latest.values()) {
            if (track.isOpen() && stops(track.metric).contains(event)) {
                track.stop(at);
            }
        }
    }

    /** Stops the clocks that an event of this name stops; then starts those that wait for it. */
    void stopAndStart(String event, Instant at, Situation now) {
        stop(event, at);
        start(event, at, now);
    }

    private ImmutableSet<String> stops(String metric) {
        return policy.metric(metric).stoppedBy();
    }

    boolean reach(String metric, Instant at) {
        Track track = latest(metric);
        if (track == null || !track.isOpen() || !policy.metric(metric).isReached()) {
            return false;
        }
        track.stop(at);
        return true;
    }

    /** A person told the customer how things stand: the next update counts from here. */
    void update(Instant at, Situation now) {
        boolean open = isOpen(Metric.UPDATE);
        stop(ClockEvent.UPDATE, at);
        if (open) {
            begin(Metric.UPDATE, Optional.empty(), at, now);
        }
    }

    /** A message of the customer waits for the next response, once the first has been given. */
    void customerWrote(Instant at, Situation now) {
        boolean waits = isPromised(Metric.FIRST_RESPONSE) && latest(Metric.FIRST_RESPONSE) == null;
        if (isPromised(Metric.NEXT_RESPONSE)
                && !waits
                && !isOpen(Metric.FIRST_RESPONSE)
                && !isOpen(Metric.NEXT_RESPONSE)) {
            begin(Metric.NEXT_RESPONSE, Optional.empty(), at, now);
        }
    }

    private boolean isPromised(String metric) {
        return metrics.stream().anyMatch(promised -> promised.id().equals(metric));
    }

    /** The ticket is something else: what is open, or may go on, counts by other targets, where they differ. */
    void change(Instant at, Situation now, Track.Mode mode) {
        for (Track track : latest.values()) {
            if (track.isOpen() || track == latest(Metric.RESOLUTION)) {
                change(track, at, now, mode);
            }
        }
    }

    private void change(Track track, Instant at, Situation now, Track.Mode mode) {
        Decision decision = decide(track.metric, track.tier, now);
        // Two severities, or two plans, with the same words in their cells are still two promises: the change counts.
        // Only where nothing but an attribute changed, and with it nothing in the cell, there is no change.
        if (isOfAnother(track, now) || !decision.isSameAs(track.latest().decision())) {
            track.change(at, decision, now, mode);
        }
    }

    /** Whether a promise was made for another severity, or by another plan; a tier's own is not the plan's. */
    private static boolean isOfAnother(Track track, Situation now) {
        Situation before = track.latest().ticket();
        return !before.severity().equals(now.severity())
                || (track.tier.isEmpty()
                        && !before.ticket().plan().equals(now.ticket().plan()));
    }

    void cancel(Instant at) {
        for (Track track : latest.values()) {
            if (track.isOpen()) {
                track.cancel(at);
            }
        }
    }

    /** The resolution goes on, or begins again; updates begin again; the response stays as it was. */
    void reopen(Instant at, Situation now, boolean newCycle) {
        Track resolution = latest(Metric.RESOLUTION);
        if (resolution != null && newCycle && !resolution.isOpen()) {
            begin(Metric.RESOLUTION, Optional.empty(), at, now);
        } else if (resolution != null) {
            resolution.goOn(at);
        }
        Track update = latest(Metric.UPDATE);
        boolean promised = !(decide(Metric.UPDATE, Optional.empty(), now).commitment() instanceof Absent);
        if (update != null && !update.isOpen() && promised) {
            begin(Metric.UPDATE, Optional.empty(), at, now);
        }
    }
}
