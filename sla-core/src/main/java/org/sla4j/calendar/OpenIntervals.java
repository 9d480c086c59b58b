package org.sla4j.calendar;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.threeten.extra.Interval;

/** The open intervals of a span, one after the other. */
final class OpenIntervals implements Iterator<Interval> {
    private final OpenTime open;
    private final Instant end;
    private Optional<Instant> next;

    OpenIntervals(OpenTime open, Instant from, Instant end) {
        this.open = open;
        this.end = end;
        this.next = open.firstOpen(from).filter(this::isWithin);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Interval next() {
        Instant opening = next.orElseThrow(NoSuchElementException::new);
        Optional<Instant> closing = open.firstClosed(opening).filter(this::isWithin);
        next = closing.flatMap(open::firstOpen).filter(this::isWithin);
        return Interval.of(opening, closing.orElse(end));
    }

    private boolean isWithin(Instant instant) {
        return instant.isBefore(end);
    }
}
