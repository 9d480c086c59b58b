package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A support plan: what a customer has bought.
 *
 * @param id the name in tickets and results
 * @param title what people call it
 * @param validity the dates of opening for which the plan is published
 * @param terms how its amounts are counted
 * @param targets its table
 * @param entitlements by service id, which of the policy's services it holds
 * @param limits by service id, how much of a service it holds, of those that are included up to a limit
 */
public record Plan(
        String id,
        Optional<LocalizedText> title,
        Validity validity,
        Terms terms,
        Targets targets,
        ImmutableMap<String, Entitlement> entitlements,
        ImmutableMap<String, Limit> limits) {

    /** A plan with nothing but an id and a table. */
    public static Plan of(String id, Targets targets) {
        return new Plan(
                id, Optional.empty(), Validity.ALWAYS, Terms.NONE, targets, ImmutableMap.of(), ImmutableMap.of());
    }

    /** This plan with other terms. */
    public Plan withTerms(Terms other) {
        return new Plan(id, title, validity, other, targets, entitlements, limits);
    }
}
