package org.sla4j.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.ticket.Event;

/**
 * An event that moved the due instant of a promise.
 *
 * @param event the event
 * @param before the due instant before it; empty where there was none, or a pause held it
 * @param after the due instant after it
 * @param by by how much the due instant moved against the last one that was known, later is positive; empty where there
 *     is nothing to compare
 */
public record Move(Event event, Optional<Instant> before, Optional<Instant> after, Optional<Duration> by) {}
