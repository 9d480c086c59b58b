package org.sla4j.engine;

/**
 * A ticket speaks of something that its policy does not know. The message names the field, the value and what is allowed.
 */
public final class InvalidTicketException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidTicketException(String message) {
        super(message);
    }
}
