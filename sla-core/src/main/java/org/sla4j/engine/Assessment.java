package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Severity;
import org.sla4j.ticket.Ticket;

/**
 * What a policy promises to a ticket at its opening, for every metric.
 *
 * @param policy the policy that was applied
 * @param ticket the ticket
 * @param severity the severity that holds
 * @param promises one for each metric of the policy, in its order
 * @param owner who owns the ticket's tier; empty where the ticket names none
 * @param rights what each side may do with such a ticket
 * @param duties what each side owes
 * @param warnings what was odd
 */
public record Assessment(
        Policy policy,
        Ticket ticket,
        SeverityDecision severity,
        ImmutableList<Promise> promises,
        Optional<Party> owner,
        ImmutableList<Right> rights,
        ImmutableList<Duty> duties,
        ImmutableList<Warning> warnings) {

    /** The promise for a metric; empty if the policy does not have it. */
    public Optional<Promise> promise(String metric) {
        return promises.stream()
                .filter(promise -> promise.metric().equals(metric))
                .findFirst();
    }

    /** The severity that holds, with the effort that the vendor promises. */
    public Optional<Severity> severityDefinition() {
        return severity.severity().flatMap(policy::severity);
    }

    /** Which services the ticket's plan holds. */
    public ImmutableMap<String, Entitlement> entitlements() {
        return ticket.plan().flatMap(policy::plan).map(Plan::entitlements).orElse(ImmutableMap.of());
    }

    /** How the author of the policy read what the vendor left open. */
    public ImmutableList<LocalizedText> assumptions() {
        return policy.header().assumptions();
    }
}
