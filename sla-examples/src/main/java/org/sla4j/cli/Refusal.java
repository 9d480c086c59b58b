package org.sla4j.cli;

/** The call cannot be answered as it stands; the message says why, to the person who made it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
