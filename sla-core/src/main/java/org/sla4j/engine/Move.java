package org.sla4j.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.ticket.Event;

/**
 * An event that moved the due instant of a promise.
 *
 * @param event the event
 * @param before the due instant before it was known; empty where there was none, or a pause held it
 * @param after the due instant once it was known
 * @param by by how much the due instant moved against the last one that there was, later is positive; empty where there
 *     is nothing to compare. These sum up to the whole move
 * @param because the steps that the event added to the explanation, with the places in the policy that decide: a pause
 *     with the time that it keeps from counting, a target with the basis from which it counts. Of a correction, the steps
 *     that it took away, where it added none
 */
public record Move(
        Event event, Optional<Instant> before, Optional<Instant> after, Optional<Duration> by, Explanation because) {}
