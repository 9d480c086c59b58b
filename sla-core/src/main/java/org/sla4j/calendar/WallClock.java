package org.sla4j.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** From a wall-clock time to the instant that is meant by it, also where the clock skips or repeats it. */
record WallClock(ZoneRules rules) {
    /** The first instant at which a window that opens at this wall-clock time is open: in a gap, the gap's end. */
    Instant opening(LocalDateTime time) {
        ZoneOffsetTransition change = rules.getTransition(time);
        return change != null && change.isGap() ? change.getInstant() : instant(time);
    }

    /**
     * The end of the last open instants of a window that closes at this wall-clock time: the second time the clock comes
     * to it where it does so twice, since the repeated stretch before it is open again.
     */
    Instant closing(LocalDateTime time) {
        ZoneOffsetTransition change = rules.getTransition(time);
        if (change == null) {
            return instant(time);
        }
        // At the very start of the repeated stretch nothing is repeated yet: the window has closed the first time.
        boolean repeated = change.isOverlap() && time.isAfter(change.getDateTimeAfter());
        return repeated ? time.toInstant(change.getOffsetAfter()) : opening(time);
    }

    /** As {@link java.time.ZonedDateTime#of}: in a gap later by the gap's length, in an overlap the first one. */
    Instant instant(LocalDateTime time) {
        ZoneOffset offset = rules.getOffset(time);
        return time.toInstant(offset);
    }
}
