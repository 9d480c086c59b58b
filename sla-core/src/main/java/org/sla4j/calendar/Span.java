package org.sla4j.calendar;

/** A stretch of epoch seconds, half-open. */
record Span(long from, long to) {
    /** The shortest stretch that holds both. */
    Span and(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
