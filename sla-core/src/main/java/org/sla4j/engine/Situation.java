package org.sla4j.engine;

import java.util.Optional;
import org.sla4j.policy.Condition;
import org.sla4j.ticket.Ticket;

/** A ticket at some point of its history, held against the policy: its facts, and the severity that holds. */
record Situation(Facts facts, SeverityDecision graded) {

    Ticket ticket() {
        return facts.ticket();
    }

    Optional<String> severity() {
        return graded.severity();
    }

    boolean matches(Condition condition, Clocks clocks) {
        return facts.match(condition, severity(), clocks);
    }
}
