package org.sla4j.ticket;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sla4j.policy.Party;

/** What happened to a ticket. */
public sealed interface What {
    /** The trouble was reported, before a ticket was opened. */
    record Reported() implements What {}

    /**
     * The ticket was opened.
     *
     * @param plan the id of the support plan; empty where the policy has no plans
     * @param severity the stated severity
     * @param tier the support tier on which it starts
     * @param attributes what else the ticket says about itself
     */
    record Opened(
            Optional<String> plan,
            Optional<String> severity,
            Optional<String> tier,
            ImmutableMap<String, String> attributes)
            implements What {}

    /** The customer has given all that is needed. */
    record InformationCompleted() implements What {}

    /** The severity was confirmed, or stated for the first time. */
    record Classified(String severity) implements What {}

    /**
     * The severity was changed.
     *
     * @param consent the sides that agreed, beside the one that made the change
     */
    record Reclassified(String severity, ImmutableSet<Party> consent) implements What {}

    /** The ticket says something else about itself; attributes that are not named stay. */
    record AttributesChanged(ImmutableMap<String, String> attributes) implements What {}

    /** The customer has another support plan. */
    record PlanChanged(String plan) implements What {}

    /** Somebody took the ticket; where a tier is named it is now on that tier. */
    record Assigned(Optional<String> tier) implements What {}

    /**
     * The ticket went to another tier.
     *
     * @param carries the ids of what was handed over with it
     */
    record HandedOver(String tier, ImmutableSet<String> carries) implements What {}

    /** The customer wrote. */
    record CustomerMessage() implements What {}

    /** The customer was answered. */
    record Response() implements What {}

    /** The customer was told how things stand. */
    record UpdateSent() implements What {}

    /** Something that a metric of the policy's own waits for was reached: {@code work-started}. */
    record Reached(String metric) implements What {}

    /** The clocks were stopped for a reason. */
    record Paused(String reason) implements What {}

    /** A pause was ended; all pauses where no reason is named. */
    record Resumed(Optional<String> reason) implements What {}

    /**
     * The ticket has another status in the desk's own system. The policy says which statuses are pauses, and for which
     * reason; see {@link org.sla4j.policy.Lifecycle.PauseReason#statuses}.
     */
    record StatusChanged(String status) implements What {}

    /** The customer can work again, though the trouble is not solved. */
    record WorkaroundGiven() implements What {}

    /** The trouble was solved. */
    record Resolved() implements What {}

    /** A solved ticket was opened again. */
    record Reopened() implements What {}

    /** The ticket was closed. */
    record Closed() implements What {}

    /** The ticket was merged into another, which goes on in its place. */
    record Merged(String into) implements What {}

    /** The ticket was withdrawn. */
    record Cancelled() implements What {}

    /** A circumstance was noted on which a right depends: {@code customer-refuses-steps}. */
    record Noted(String circumstance) implements What {}

    /** A duty was not met. */
    record DutyNotMet(String duty) implements What {}

    /** An earlier event is struck out, as if it had never been there. */
    record Corrected(String event) implements What {}
}
