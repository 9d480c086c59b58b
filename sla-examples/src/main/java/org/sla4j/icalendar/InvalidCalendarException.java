package org.sla4j.icalendar;

/** A file cannot be read as a calendar, or needs something that was not said; the message says what. */
public final class InvalidCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidCalendarException(String message) {
        super(message, null, false, false);
    }
}
