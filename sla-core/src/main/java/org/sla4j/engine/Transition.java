package org.sla4j.engine;

import java.time.Instant;
import java.util.Optional;
import org.sla4j.policy.Threshold;

/**
 * An instant at which an answer changes without an event.
 *
 * @param at when
 * @param promise the {@link Standing#key} of the promise that changes
 * @param kind what changes
 * @param threshold what is passed, of a threshold
 * @param key a stable name within the ticket, by which a host can tell that it has dealt with this change
 */
public record Transition(Instant at, String promise, Kind kind, Optional<Threshold> threshold, String key) {
    /** What changes. */
    public enum Kind {
        /** A threshold is passed. */
        THRESHOLD,
        /** The due instant: what is not done is breached from now on. */
        DUE,
        /** The desk opens, and the clock runs. */
        OPENS,
        /** The desk closes, and the clock waits. */
        CLOSES
    }

    static Transition due(Instant at, String promise) {
        return new Transition(at, promise, Kind.DUE, Optional.empty(), promise + "/due");
    }

    static Transition threshold(Instant at, String promise, Threshold threshold) {
        String key = promise + "/threshold-" + threshold.key();
        return new Transition(at, promise, Kind.THRESHOLD, Optional.of(threshold), key);
    }

    static Transition hours(Instant at, String promise, boolean opens) {
        Kind kind = opens ? Kind.OPENS : Kind.CLOSES;
        String key = promise + (opens ? "/opens@" : "/closes@") + at;
        return new Transition(at, promise, kind, Optional.empty(), key);
    }
}
