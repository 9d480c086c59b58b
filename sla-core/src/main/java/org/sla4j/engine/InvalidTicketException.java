package org.sla4j.engine;

import java.util.Optional;

/**
 * A ticket speaks of something that its policy does not know. The message names the field, the value and what is allowed.
 */
public final class InvalidTicketException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Empty where it is something else; an {@code Optional} cannot be sent. */
    private final String attribute;

    InvalidTicketException(String message) {
        this(message, "");
    }

    InvalidTicketException(String message, String attribute) {
        super(message);
        this.attribute = attribute;
    }

    /** The attribute that must be stated, or stated otherwise; empty where it is something else. */
    public Optional<String> attribute() {
        return Optional.of(attribute).filter(id -> !id.isEmpty());
    }
}
