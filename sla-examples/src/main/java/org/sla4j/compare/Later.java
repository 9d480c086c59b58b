package org.sla4j.compare;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A promise that is due later under the newer policy.
 *
 * @param ticket what the desk calls the ticket, or the line on which it stands
 * @param key the promise within its ticket: {@code first-response#1}
 * @param group the plan, severity and metric under the newer policy
 * @param before the due instant under the older policy
 * @param after the due instant under the newer policy
 * @param zone the zone of the desk under the newer policy
 */
public record Later(String ticket, String key, Group group, Instant before, Instant after, ZoneId zone) {
    /** By how much. */
    public Duration shift() {
        return Duration.between(before, after);
    }
}
