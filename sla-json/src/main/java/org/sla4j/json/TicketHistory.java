package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.Warning;
import org.sla4j.ticket.History;

/**
 * The history of a ticket, as a file has it.
 *
 * @param id what the desk calls the ticket
 * @param history what happened to it
 * @param asOf the instant to look from, where the file names one
 * @param warnings what stands in the file and was not used
 */
public record TicketHistory(
        Optional<TicketId> id, History history, Optional<Instant> asOf, ImmutableList<Warning> warnings) {
    /** A history of a ticket without a name. */
    public static TicketHistory of(History history) {
        return new TicketHistory(Optional.empty(), history, Optional.empty(), ImmutableList.of());
    }

    /** A history of a ticket with a name. */
    public static TicketHistory of(String id, History history) {
        return new TicketHistory(Optional.of(TicketId.of(id)), history, Optional.empty(), ImmutableList.of());
    }
}
