package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Share;
import org.sla4j.ticket.Ticket;

/**
 * Where every promise of a ticket stands at an instant.
 *
 * @param policy the policy that governs the ticket
 * @param asOf the instant; events after it do not count
 * @param ticket the ticket as it is at that instant; empty if it was not yet opened
 * @param severity the severity that holds
 * @param owner who owns the tier on which the ticket is
 * @param standings one for each promise, in the policy's order, then by cycle
 * @param rights what each side may do now
 * @param duties what each side owes now
 * @param credits what its breaches are worth so far, by promise, then in the policy's order; that a part of a delay begins is
 *     no next look
 * @param attainment the shares of kept promises for which the ticket counts
 * @param shared the credits that go by the attainment of a period and for which the ticket counts
 * @param nextLook the next instant at which an answer changes without an event
 * @param warnings what was odd in the history
 */
public record Report(
        Policy policy,
        Instant asOf,
        Optional<Ticket> ticket,
        SeverityDecision severity,
        Optional<Party> owner,
        ImmutableList<Standing> standings,
        ImmutableList<RightNow> rights,
        ImmutableList<DutyNow> duties,
        ImmutableList<CreditDue> credits,
        ImmutableList<Share> attainment,
        ImmutableList<Credit> shared,
        Optional<Transition> nextLook,
        ImmutableList<Warning> warnings) {

    /**
     * A right that applies to the ticket.
     *
     * @param right the right
     * @param granted whether the circumstances on which it depends have been reported, or there are none
     */
    public record RightNow(Right right, boolean granted) {}

    /**
     * A duty that applies to the ticket.
     *
     * @param duty the duty
     * @param met whether nothing else has been reported
     */
    public record DutyNow(Duty duty, boolean met) {}

    /** The latest cycle of the customer's promise for a metric. */
    public Optional<Standing> standing(String metric) {
        return standings.stream()
                .filter(standing ->
                        standing.metric().equals(metric) && standing.tier().isEmpty())
                .reduce((earlier, later) -> later);
    }
}
