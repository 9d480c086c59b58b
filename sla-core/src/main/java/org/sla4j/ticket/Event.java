package org.sla4j.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a ticket.
 *
 * @param id a name by which a correction can strike it out; empty if it has none
 * @param at when it happened
 * @param sequence its place among the events of one instant
 * @param by who did it
 * @param recorded when it became known, where that was later
 * @param what what happened
 */
public record Event(String id, Instant at, long sequence, Actor by, Optional<Instant> recorded, What what) {
    /** When the event was known. */
    public Instant known() {
        return recorded.orElse(at);
    }
}
