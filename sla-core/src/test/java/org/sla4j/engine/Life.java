package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Party;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** A ticket's life told in the times of {@link Brussels}. */
final class Life {
    private final SlaEngine engine;
    private final History history;

    private Life(SlaEngine engine, History history) {
        this.engine = engine;
        this.history = history;
    }

    static Life under(PolicyBuilder policy) {
        return new Life(SlaEngine.of(policy.build()), History.none());
    }

    /** A life of which only the resolution is promised, by one target for all severities. */
    static Life promised(String resolution) {
        return under(Schemes.resolution(resolution));
    }

    private Life and(History more) {
        return new Life(engine, more);
    }

    Life with(String at, Actor by, What what) {
        return and(history.with(Brussels.at(at), by, what));
    }

    Life opened(String at) {
        return opened(at, "P2");
    }

    Life opened(String at, String severity) {
        return opened(Ticket.opened(Brussels.at(at)).withSeverity(severity));
    }

    Life opened(Ticket ticket) {
        What.Opened opened = new What.Opened(ticket.plan(), ticket.severity(), ticket.tier(), ticket.attributes());
        return and(history.with(ticket.opened(), Actor.CUSTOMER, opened));
    }

    Life paused(String at) {
        return paused(at, "customer");
    }

    Life paused(String at, String reason) {
        return and(history.paused(Brussels.at(at), reason));
    }

    Life resumed(String at, String reason) {
        return and(history.resumed(Brussels.at(at), reason));
    }

    Life resumed(String at) {
        return and(history.resumed(Brussels.at(at)));
    }

    Life changed(String at, String severity, Party... consent) {
        return and(history.reclassified(Brussels.at(at), Actor.VENDOR, severity, consent));
    }

    Life attributes(String at, Map<String, String> attributes) {
        return and(history.attributesChanged(Brussels.at(at), attributes));
    }

    Life planChanged(String at, String plan) {
        return with(at, Actor.VENDOR, new What.PlanChanged(plan));
    }

    Life responded(String at) {
        return and(history.responded(Brussels.at(at)));
    }

    Life updated(String at) {
        return and(history.updated(Brussels.at(at)));
    }

    Life customerWrote(String at) {
        return and(history.customerWrote(Brussels.at(at)));
    }

    Life workaround(String at) {
        return and(history.workaroundGiven(Brussels.at(at)));
    }

    Life solved(String at) {
        return and(history.resolved(Brussels.at(at)));
    }

    Life reopened(String at) {
        return and(history.reopened(Brussels.at(at)));
    }

    Life closed(String at) {
        return and(history.closed(Brussels.at(at)));
    }

    Life cancelled(String at) {
        return and(history.cancelled(Brussels.at(at)));
    }

    /** Strikes out the event that came so many before, 1 for the last. */
    Life corrected(String at, int before) {
        String id = history.events().get(history.events().size() - before).id();
        return with(at, Actor.VENDOR, new What.Corrected(id));
    }

    static What.Opened opening(String severity) {
        return new What.Opened(Optional.empty(), Optional.of(severity), Optional.empty(), ImmutableMap.of());
    }

    History history() {
        return history;
    }

    SlaEngine engine() {
        return engine;
    }

    Report report(String asOf) {
        return engine.report(history, Brussels.at(asOf));
    }

    Standing standing(String metric, String asOf) {
        return report(asOf).standing(metric).orElseThrow();
    }

    /** Where the resolution stands. */
    Standing asOf(String asOf) {
        return standing("resolution", asOf);
    }
}
