package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;

/**
 * A test that a policy carries: a ticket and what is due, worked out by hand.
 *
 * @param title what it shows
 * @param plan the ticket's plan
 * @param severity the ticket's severity as stated
 * @param tier the ticket's tier
 * @param opened when the ticket was opened
 * @param attributes the ticket's attributes
 * @param expect what is expected
 */
public record Example(
        Optional<LocalizedText> title,
        Optional<String> plan,
        Optional<String> severity,
        Optional<String> tier,
        Instant opened,
        ImmutableMap<String, String> attributes,
        Expectation expect) {

    /**
     * What is expected; what is not named is not compared.
     *
     * @param metrics by metric id
     * @param severity the severity that results
     * @param owner who owns the ticket's tier
     * @param rights what any side may do, all of it
     */
    public record Expectation(
            ImmutableMap<String, Expected> metrics,
            Optional<String> severity,
            Optional<Party> owner,
            Optional<ImmutableSet<String>> rights) {}

    /** What is expected of a metric. */
    public sealed interface Expected {}

    /** A target that is due at this instant. */
    public record Due(Instant instant) implements Expected {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** No target, in this way. */
    public record No(Absent absent) implements Expected {
        @Override
        public String toString() {
            return absent.toString();
        }
    }
}
