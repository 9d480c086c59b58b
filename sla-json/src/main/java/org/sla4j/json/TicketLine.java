package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.engine.Warning;
import org.sla4j.ticket.Ticket;

/** What a line of JSON gave: a ticket, or the reason why it is none. Among many lines some are bad, which is normal. */
public sealed interface TicketLine {
    /** What the desk calls the ticket, where the line says so in a place that could be read. */
    Optional<TicketId> id();

    /**
     * A ticket.
     *
     * @param id what the desk calls it
     * @param ticket the ticket
     * @param warnings what stands in the line and was not used
     */
    record Read(Optional<TicketId> id, Ticket ticket, ImmutableList<Warning> warnings) implements TicketLine {}

    /**
     * No ticket.
     *
     * @param id what the desk calls it
     * @param reason all that is wrong with the line, in words for who wrote it
     */
    record Refused(Optional<TicketId> id, String reason) implements TicketLine {}
}
