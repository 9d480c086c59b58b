package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Data that changes what the table says for some tickets.
 *
 * @param when to which tickets it applies; has at least one test
 * @param effect what it does
 * @param metrics the metrics that it touches; empty means all
 * @param reason why, for people
 */
public record Rule(Condition when, Effect effect, ImmutableSet<String> metrics, Optional<LocalizedText> reason) {
    /** Whether the rule touches a metric. */
    public boolean touches(String metric) {
        return metrics.isEmpty() || metrics.contains(metric);
    }
}
