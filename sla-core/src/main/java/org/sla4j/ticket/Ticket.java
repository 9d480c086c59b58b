package org.sla4j.ticket;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket at its opening, as far as a policy asks for it.
 *
 * @param opened when it was opened
 * @param plan the id of the support plan; empty where the policy has no plans
 * @param severity the severity that was stated
 * @param tier the id of the support tier on which it is
 * @param attributes what else the ticket says about itself, by the ids that the policy declares
 */
public record Ticket(
        Instant opened,
        Optional<String> plan,
        Optional<String> severity,
        Optional<String> tier,
        ImmutableMap<String, String> attributes) {

    /** A ticket of which nothing is known but when it was opened. */
    public static Ticket opened(Instant opened) {
        return new Ticket(opened, Optional.empty(), Optional.empty(), Optional.empty(), ImmutableMap.of());
    }

    /** This ticket under a plan. */
    public Ticket withPlan(String id) {
        return new Ticket(opened, Optional.of(id), severity, tier, attributes);
    }

    /** This ticket with a stated severity. */
    public Ticket withSeverity(String id) {
        return new Ticket(opened, plan, Optional.of(id), tier, attributes);
    }

    /** This ticket on a support tier. */
    public Ticket withTier(String id) {
        return new Ticket(opened, plan, severity, Optional.of(id), attributes);
    }

    /** This ticket with other attributes. */
    public Ticket withAttributes(Map<String, String> other) {
        return new Ticket(opened, plan, severity, tier, ImmutableMap.copyOf(other));
    }
}
