package org.sla4j.picture;

import org.threeten.extra.Interval;

/** What a promise's clock does in an interval. */
record Phase(Kind kind, Interval interval) {
    enum Kind {
        /** Time counted for an earlier target. */
        BEFORE("counted for an earlier target"),
        /** Time that counted. */
        COUNTED("counted"),
        /** Time that will count. */
        AHEAD("still to come"),
        /** The clock was stopped. */
        PAUSED("paused"),
        /** Time after the due instant. */
        OVERDUE("overdue");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
