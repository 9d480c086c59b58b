package org.sla4j.picture;

import java.time.Instant;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.History;

/**
 * A ticket as a picture looks at it.
 *
 * @param asOf the instant from which it looks
 * @param atOpening whether that is the opening, of which all is told alike; from a later instant, what comes after it is
 *     told apart
 */
record Look(SlaEngine engine, History history, Instant asOf, boolean atOpening) {
    Report report() {
        return engine.report(history, asOf);
    }
}
