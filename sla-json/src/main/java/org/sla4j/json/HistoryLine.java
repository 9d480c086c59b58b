package org.sla4j.json;

import java.util.Optional;

/** What a line of JSON gave: a history, or the reason why it is none. Among many lines some are bad, which is normal. */
public sealed interface HistoryLine {
    /** What the desk calls the ticket, where the line says so in a place that could be read. */
    Optional<TicketId> id();

    /** A history. */
    record Read(TicketHistory ticket) implements HistoryLine {
        @Override
        public Optional<TicketId> id() {
            return ticket.id();
        }
    }

    /**
     * No history.
     *
     * @param id what the desk calls the ticket
     * @param reason what is wrong with the line, in words for who wrote it
     */
    record Refused(Optional<TicketId> id, String reason) implements HistoryLine {}
}
