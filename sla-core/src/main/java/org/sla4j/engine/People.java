package org.sla4j.engine;

import java.util.Optional;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

/** Who owns a ticket's tier, whose messages are answers, and who may change the severity. */
final class People {
    private final Policy policy;
    private final Clocks clocks;

    People(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    /** Who owns the tier on which a ticket is. */
    Optional<Party> owner(Situation now) {
        for (Rule rule : policy.rules()) {
            if (rule.effect() instanceof Effect.Owner owner && now.matches(rule.when(), clocks)) {
                return Optional.of(owner.owner());
            }
        }
        return now.ticket().tier().flatMap(policy::tier).map(Tier::owner);
    }

    /**
     * Whether the one who did something answers for the vendor, or for the partner who owns the tier. A machine may answer
     * where the policy says so; how things stand a person has to tell.
     */
    boolean answers(Event event, Situation now) {
        return switch (event.by()) {
            case VENDOR -> true;
            case PARTNER -> owner(now).filter(owner -> owner == Party.PARTNER).isPresent();
            case AUTOMATIC -> policy.lifecycle().automaticAnswers() && !(event.what() instanceof What.UpdateSent);
            case CUSTOMER -> false;
        };
    }

    /** Whether the policy lets the one who changes the severity do so; a customer's change carries its consent. */
    boolean mayReclassify(Event event, Situation now) {
        for (Right right : policy.rights()) {
            if (right.may().equals("reclassify")
                    && isBy(event.by(), right.who())
                    && now.matches(right.when(), clocks)) {
                return right.consent()
                        .map(party -> isBy(event.by(), party)
                                || (event.what() instanceof What.Reclassified change
                                        && change.consent().contains(party)))
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
}
