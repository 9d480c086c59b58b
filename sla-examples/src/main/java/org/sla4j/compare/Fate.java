package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.Report;
import org.sla4j.engine.Standing;
import org.sla4j.policy.Target;

/**
 * What became of a promise under one policy.
 *
 * @param key the promise within its ticket: {@code first-response#1}
 * @param group the plan, severity and metric by which it is counted
 * @param due until when it could be met; empty where that is not known
 * @param zone the zone of the desk
 * @param verdict whether it was met
 */
record Fate(String key, Group group, Optional<Instant> due, ZoneId zone, Verdict verdict) {
    /** Whether a promise was met. */
    enum Verdict {
        MET,
        /** Missed, or breached and still open. */
        LATE,
        /** Neither done nor due, as far as the history tells; or cancelled. */
        OPEN
    }

    /** The promises of a ticket of which only the opening is known. All are open. */
    static ImmutableList<Fate> of(Assessment assessment) {
        ImmutableList.Builder<Fate> fates = ImmutableList.builder();
        for (Promise promise : assessment.promises()) {
            if (promise.commitment() instanceof Target) {
                Group group = new Group(
                        assessment.ticket().plan().orElse(""),
                        assessment.severity().severity().orElse(""),
                        promise.metric());
                fates.add(new Fate(promise.metric() + "#1", group, promise.due(), promise.zone(), Verdict.OPEN));
            }
        }
        return fates.build();
    }

    /** The promises of a ticket of which the history is known, in all their cycles. */
    static ImmutableList<Fate> of(Report report) {
        String plan = report.ticket()
                .flatMap(ticket -> ticket.plan())
                .filter(report.policy().plans()::containsKey)
                .orElse("");
        String severity = report.severity().severity().orElse("");
        ImmutableList.Builder<Fate> fates = ImmutableList.builder();
        for (Standing standing : report.standings()) {
            if (standing.promise().commitment() instanceof Target) {
                Group group = new Group(
                        plan,
                        severity,
                        standing.metric()
                                + standing.tier().map(tier -> "@" + tier).orElse(""));
                fates.add(new Fate(
                        standing.key(),
                        group,
                        standing.times().due(),
                        standing.promise().zone(),
                        verdict(standing)));
            }
        }
        return fates.build();
    }

    /** Whether a promise was met, as far as its history tells. */
    static Verdict verdict(Standing standing) {
        return switch (standing.state()) {
            case MET -> Verdict.MET;
            case MISSED, BREACHED -> Verdict.LATE;
            default -> Verdict.OPEN;
        };
    }
}
