package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Terms;

/**
 * What decides a promise.
 *
 * @param commitment the target, or in which way there is none
 * @param terms the terms in force
 * @param calendar the id of the calendar in force
 * @param reason why, where it is not simply the cell
 * @param note what the cell says beside
 * @param pointer the place of the cell or rule
 */
record Decision(
        Commitment commitment,
        Terms terms,
        Optional<String> calendar,
        Optional<LocalizedText> reason,
        Optional<LocalizedText> note,
        String pointer) {

    static Decision absent(Absent absent, Optional<LocalizedText> reason, String pointer) {
        return new Decision(absent, Terms.NONE, Optional.empty(), reason, Optional.empty(), pointer);
    }

    /** This decision, with another word on why. */
    Decision because(String words) {
        return new Decision(commitment, terms, calendar, Optional.of(LocalizedText.of(words)), note, pointer);
    }

    /** Whether the other says the same. Calendars that are in force beside the one that counts are no difference. */
    boolean isSameAs(Decision other) {
        return withoutOtherCalendars().equals(other.withoutOtherCalendars());
    }

    private Decision withoutOtherCalendars() {
        Terms readings =
                new Terms(ImmutableMap.of(), terms.businessDay(), terms.cutOff(), terms.landing(), terms.strength());
        return new Decision(commitment, readings, calendar, reason, note, pointer);
    }

    /**
     * What is promised by it for a metric.
     *
     * @param zone the zone of the desk
     * @param starts from where time is counted, where that is known
     * @param due until when it can be met, where there is an end
     */
    Promise promise(String metric, ZoneId zone, Optional<Instant> starts, Optional<Instant> due) {
        Strength strength = terms.strength().orElse(Strength.GUARANTEE);
        return new Promise(metric, commitment, strength, calendar, terms, zone, starts, due, reason, note, pointer);
    }
}
