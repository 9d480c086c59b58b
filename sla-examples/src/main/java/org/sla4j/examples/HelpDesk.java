package org.sla4j.examples;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Standing;
import org.sla4j.engine.Transition;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** All that a help desk writes to use the library: it keeps histories, asks, and sets one timer for each ticket. */
final class HelpDesk {
    private final SlaEngine sla;
    private final Map<String, History> tickets = new HashMap<>();

    HelpDesk(SlaEngine sla) {
        this.sla = sla;
    }

    void open(String ticket, Ticket opened) {
        tickets.put(ticket, History.opened(opened));
    }

    void waitForCustomer(String ticket, Instant now) {
        tickets.computeIfPresent(ticket, (id, history) -> history.paused(now, "waiting-for-customer"));
    }

    void customerIsBack(String ticket, Instant now) {
        tickets.computeIfPresent(ticket, (id, history) -> history.resumed(now, "waiting-for-customer"));
    }

    void raise(String ticket, Instant now, String severity) {
        tickets.computeIfPresent(ticket, (id, history) -> history.reclassified(now, Actor.VENDOR, severity));
    }

    void answer(String ticket, Instant now) {
        tickets.computeIfPresent(ticket, (id, history) -> history.responded(now));
    }

    void solve(String ticket, Instant now) {
        tickets.computeIfPresent(ticket, (id, history) -> history.resolved(now));
    }

    Report report(String ticket, Instant now) {
        return sla.report(tickets.getOrDefault(ticket, History.none()), now);
    }

    Optional<Instant> due(String ticket, String metric, Instant now) {
        return report(ticket, now).standing(metric).map(Standing::times).flatMap(Standing.Times::due);
    }

    Optional<Instant> nextTimer(String ticket, Instant now) {
        return report(ticket, now).nextLook().map(Transition::at);
    }
}
