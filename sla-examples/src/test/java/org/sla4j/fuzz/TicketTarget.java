package org.sla4j.fuzz;

import org.sla4j.json.HistoryLine;
import org.sla4j.json.HistoryReader;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** Any bytes as the line of a ticket: a reason in words, or the ticket that the reader of histories finds there too. */
public final class TicketTarget {
    private TicketTarget() {}

    /** Tries one input; Jazzer calls this by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        TicketLine line = TicketReader.standard().read(bytes, 0, bytes.length);
        HistoryLine other = HistoryReader.readLine(bytes, 0, bytes.length);
        if (line instanceof TicketLine.Refused refused && refused.reason().isBlank()) {
            throw new AssertionError("a line was refused without a reason");
        }
        if (line instanceof TicketLine.Read read && other instanceof HistoryLine.Read history) {
            if (!read.id().equals(history.id()) || !hasOpening(history.ticket().history(), read.ticket())) {
                throw new AssertionError(read + " and " + history);
            }
        }
        budget.check();
    }

    private static boolean hasOpening(History history, Ticket ticket) {
        Event opening = History.opened(ticket).events().get(0);
        return history.events().stream()
                .anyMatch(
                        event -> event.at().equals(opening.at()) && event.what().equals(opening.what()));
    }
}
