package org.sla4j.engine;

import java.util.Optional;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Tier;

/** Who owns the tier on which a ticket is. */
final class Owners {
    private Owners() {}

    static Optional<Party> of(Policy policy, Facts facts, Optional<String> severity, Clocks clocks) {
        for (Rule rule : policy.rules()) {
            if (rule.effect() instanceof Effect.Owner owner && facts.match(rule.when(), severity, clocks)) {
                return Optional.of(owner.owner());
            }
        }
        return facts.ticket().tier().flatMap(policy::tier).map(Tier::owner);
    }
}
