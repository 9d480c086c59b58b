package org.sla4j.json;

/**
 * What a desk calls a ticket.
 *
 * @param text the name, or the digits of the number as they were written
 * @param isNumber whether it stands in JSON as a number, and is written so again
 */
public record TicketId(String text, boolean isNumber) {
    /** An id that is text. */
    public static TicketId of(String text) {
        return new TicketId(text, false);
    }

    @Override
    public String toString() {
        return text;
    }
}
