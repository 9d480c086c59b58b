package org.sla4j.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;

/**
 * What is promised to a ticket for one metric.
 *
 * @param metric the metric's id
 * @param commitment the target, or in which way there is none
 * @param strength whether a target is guaranteed or aimed at
 * @param calendar the id of the calendar on which a target is counted; empty for time on the clock without a calendar
 * @param terms the readings by which a target is counted: what a business day means, a cut-off
 * @param zone the zone of the desk, for showing instants
 * @param starts the instant from which time is counted, which is the opening of the desk where it was closed; empty if
 *     there is no target, or the event that starts the clock has not happened
 * @param due the instant until which the target can be met; empty where there is none
 * @param reason why it is so, where a rule or the lack of something decided
 * @param note what else the cell says
 * @param pointer the place of the deciding cell or rule in the policy, as a JSON pointer
 */
public record Promise(
        String metric,
        Commitment commitment,
        Strength strength,
        Optional<String> calendar,
        Terms terms,
        ZoneId zone,
        Optional<Instant> starts,
        Optional<Instant> due,
        Optional<LocalizedText> reason,
        Optional<LocalizedText> note,
        String pointer) {

    /** The target in the author's words; empty where there is none. */
    public Optional<String> within() {
        return commitment instanceof Target target ? Optional.of(target.text()) : Optional.empty();
    }

    /** The due instant on the wall clock of the desk. */
    public Optional<ZonedDateTime> dueLocal() {
        return due.map(instant -> instant.atZone(zone));
    }
}
