package org.sla4j.engine;

import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;

/** What a policy says of changes of severity: who may make them, and from where the new target counts. */
final class SeverityChanges {
    private final Policy policy;
    private final Clocks clocks;

    SeverityChanges(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    /** Whether the policy lets the one who changes the severity do so; a customer's change carries its consent. */
    boolean isAllowed(Event event, Facts now, Set<Party> consent, SeverityDecision severity) {
        for (Right right : policy.rights()) {
            if (right.may().equals("reclassify")
                    && isBy(event.by(), right.who())
                    && now.match(right.when(), severity.severity(), clocks)) {
                return right.consent()
                        .map(party -> consent.contains(party) || isBy(event.by(), party))
                        .orElse(true);
            }
        }
        return true;
    }

    private static boolean isBy(Actor actor, Party party) {
        return switch (party) {
            case CUSTOMER -> actor == Actor.CUSTOMER;
            case PARTNER -> actor == Actor.PARTNER;
            case VENDOR -> actor == Actor.VENDOR || actor == Actor.AUTOMATIC;
        };
    }

    /** How an open target goes over to another, by the direction of the change and the basis that the policy names. */
    Track.Mode mode(SeverityDecision before, SeverityDecision after) {
        if (before.severity().isEmpty() || after.severity().isEmpty()) {
            return Track.Mode.FROM_START;
        }
        int step = policy.rank(after.severity().get())
                - policy.rank(before.severity().get());
        if (step == 0) {
            return Track.Mode.FROM_START;
        }
        Optional<Basis> basis = step < 0
                ? policy.reclassification().raised()
                : policy.reclassification().lowered();
        return basis.map(named -> switch (named) {
                    case FROM_START -> Track.Mode.FROM_START;
                    case FROM_CHANGE -> Track.Mode.FROM_CHANGE;
                    case CARRY_ELAPSED -> Track.Mode.CARRY_ELAPSED;
                })
                .orElse(step < 0 ? Track.Mode.RAISED : Track.Mode.LOWERED);
    }
}
