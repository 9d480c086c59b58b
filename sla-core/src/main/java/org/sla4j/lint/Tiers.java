package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sla4j.policy.Tier;

/** Tiers that no hand-over reaches, or that hand over to themselves. */
final class Tiers implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        List<Tier> tiers = subject.policy().tiers();
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            if (tier.handOver().isPresent()) {
                String to = tier.handOver().get().to();
                reached.add(to);
                if (to.equals(tier.id())) {
                    remarks.add(
                            Code.HAND_OVER_TO_ITSELF,
                            at("/tiers", i, "handOver", "to"),
                            "tier " + quoted(to) + " hands over to itself",
                            "write the tier that takes over");
                }
            }
        }
        for (int i = 1; i < tiers.size() && !reached.isEmpty(); i++) {
            if (!reached.contains(tiers.get(i).id())) {
                remarks.add(
                        Code.UNREACHED_TIER,
                        at("/tiers", i),
                        "no tier hands over to " + quoted(tiers.get(i).id()),
                        "write \"handOver\": {\"to\": " + quoted(tiers.get(i).id()) + "} in the tier before it, "
                                + quoted(tiers.get(i - 1).id()));
            }
        }
    }
}
