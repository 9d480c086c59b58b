package org.sla4j.engine;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * An instant at which an answer changes without an event.
 *
 * @param at when
 * @param promise the {@link Standing#key} of the promise that changes
 * @param kind what changes
 * @param percent the threshold that is passed
 * @param key a stable name within the ticket, by which a host can tell that it has dealt with this change
 */
public record Transition(Instant at, String promise, Kind kind, OptionalInt percent, String key) {
    /** What changes. */
    public enum Kind {
        /** A share of the target has been used. */
        THRESHOLD,
        /** The due instant: what is not done is breached from now on. */
        DUE,
        /** The desk opens, and the clock runs. */
        OPENS,
        /** The desk closes, and the clock waits. */
        CLOSES
    }

    static Transition due(Instant at, String promise) {
        return new Transition(at, promise, Kind.DUE, OptionalInt.empty(), promise + "/due");
    }

    static Transition threshold(Instant at, String promise, int percent) {
        String key = promise + "/threshold-" + percent;
        return new Transition(at, promise, Kind.THRESHOLD, OptionalInt.of(percent), key);
    }

    static Transition hours(Instant at, String promise, boolean opens) {
        Kind kind = opens ? Kind.OPENS : Kind.CLOSES;
        String key = promise + (opens ? "/opens@" : "/closes@") + at;
        return new Transition(at, promise, kind, OptionalInt.empty(), key);
    }
}
