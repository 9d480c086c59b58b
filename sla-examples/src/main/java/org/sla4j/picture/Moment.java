package org.sla4j.picture;

import java.time.Instant;

/**
 * Something that happened to the ticket.
 *
 * @param key the letter that stands in the picture for it
 */
record Moment(String key, Instant at, String words) {
    /** The key of the instant from which the ticket is looked at. */
    static final String NOW = "now";

    boolean isNow() {
        return key.equals(NOW);
    }
}
