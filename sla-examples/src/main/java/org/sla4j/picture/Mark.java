package org.sla4j.picture;

import java.time.Instant;

/**
 * An instant of a promise: where it is due, where it was done.
 *
 * @param words what it is, before its time: {@code due}
 */
record Mark(Kind kind, Instant at, String words) {
    enum Kind {
        DUE("due"),
        FIRST_DUE("due at first"),
        THRESHOLD("threshold"),
        BREACH("breached"),
        MET("done in time"),
        MISSED("done late"),
        CANCELLED("cancelled");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Mark of(Kind kind, Instant at) {
        return new Mark(kind, at, kind.words);
    }
}
