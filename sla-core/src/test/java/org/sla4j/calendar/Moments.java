package org.sla4j.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.threeten.extra.Interval;

/** Instants and intervals from text with an offset, such as {@code 2026-03-27T16:00+01:00}. */
final class Moments {
    private Moments() {}

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static Interval between(String start, String end) {
        return Interval.of(at(start), at(end));
    }
}
