package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sla4j.policy.Threshold;
import org.threeten.extra.Interval;

/**
 * Where one promise stands at an instant.
 *
 * @param metric the metric's id
 * @param cycle 1 for the first time the metric is promised, 2 for the next (an update, a new cycle after reopening)
 * @param tier the tier whose own clock this is; empty for the customer's
 * @param promise what is promised now: the target, its calendar, its place in the policy. Its {@code due} is {@code
 *     times.due}
 * @param state where it stands
 * @param times the instants that matter
 * @param figures how much time was used and is left
 * @param pauses the pauses in which time would have counted, cut to the promise's own time
 * @param thresholds the thresholds that were passed
 */
public record Standing(
        String metric,
        int cycle,
        Optional<String> tier,
        Promise promise,
        State state,
        Times times,
        Figures figures,
        ImmutableList<Interval> pauses,
        ImmutableList<Passed> thresholds) {

    /**
     * The instants of a promise.
     *
     * @param started when its clock started
     * @param counts from where the target now in force counts
     * @param due until when it can be met; empty where there is none, or while a pause has no end
     * @param firstDue the due instant as it was when the clock started
     * @param stopped when it was done, or cancelled
     * @param breachedAt from when on it was breached
     */
    public record Times(
            Optional<Instant> started,
            Optional<Instant> counts,
            Optional<Instant> due,
            Optional<Instant> firstDue,
            Optional<Instant> stopped,
            Optional<Instant> breachedAt) {
        static final Times NONE = new Times(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Time on the promise's own clock, without pauses.
     *
     * @param elapsed since the instant from which the target counts
     * @param remaining to the due instant, or what is left when a pause will end; zero after the due instant
     * @param overrun since the due instant; empty before it
     * @param share elapsed as a share of the whole, 1 at the due instant
     */
    public record Figures(
            Optional<Duration> elapsed,
            Optional<Duration> remaining,
            Optional<Duration> overrun,
            OptionalDouble share) {
        static final Figures NONE =
                new Figures(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    /** A threshold that was passed, and when. */
    public record Passed(Threshold threshold, Instant at) {}

    /** Of a track, without figures, pauses and thresholds: those of a promise without a target, or whose clock waits. */
    static Standing of(Track track, Promise promise, State state, Times times) {
        return new Standing(
                track.metric,
                track.cycle,
                track.tier,
                promise,
                state,
                times,
                Figures.NONE,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** The same, with what the clock of the target tells. */
    Standing measured(Figures told, ImmutableList<Interval> paused, ImmutableList<Passed> passed) {
        return new Standing(metric, cycle, tier, promise, state, times, told, paused, passed);
    }

    /** A stable name of the promise within its ticket: {@code first-response#1}, {@code ownership@L2#1}. */
    public String key() {
        return metric + tier.map(id -> "@" + id).orElse("") + "#" + cycle;
    }
}
