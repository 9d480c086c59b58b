package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.sla4j.calendar.Landing;

/**
 * How amounts are counted: which calendar is in force, and which readings. Stated for a policy, a plan or a cell; what
 * the narrower leaves open the wider says.
 *
 * @param calendars the calendar in force by severity id, {@link Severity#EVERY} for all others; empty if not stated
 * @param businessDay what "N business days" means
 * @param cutOff what is received after this wall-clock time counts as received at the next business day's opening
 * @param landing where a deadline falls that uses a window up exactly
 * @param strength whether targets are guaranteed or aimed at
 */
public record Terms(
        ImmutableMap<String, String> calendars,
        Optional<DayReading> businessDay,
        Optional<LocalTime> cutOff,
        Optional<Landing> landing,
        Optional<Strength> strength) {

    /** Terms that say nothing. */
    public static final Terms NONE =
            new Terms(ImmutableMap.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Terms that say only which calendar is in force. */
    public static Terms calendar(String id) {
        return new Terms(
                ImmutableMap.of(Severity.EVERY, id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** These terms with another reading of business days. */
    public Terms withBusinessDay(DayReading reading) {
        return new Terms(calendars, Optional.of(reading), cutOff, landing, strength);
    }

    /** The calendar in force for a severity, by these terms alone; the severity may be empty for none. */
    public Optional<String> calendarFor(String severity) {
        return Optional.ofNullable(calendars.getOrDefault(severity, calendars.get(Severity.EVERY)));
    }

    /** The length of a working day, where these terms count an amount in such; empty where they do not. */
    public Optional<Duration> workingDay(Amount amount) {
        return amount.needsReading() && businessDay.orElse(null) instanceof DayReading.WorkingHours hours
                ? Optional.of(hours.length())
                : Optional.empty();
    }

    /** These terms, with what they leave open taken from wider ones. */
    public Terms orElse(Terms wider) {
        if (isSilent()) {
            return wider;
        }
        ImmutableMap<String, String> both = ImmutableMap.<String, String>builder()
                .putAll(calendars.containsKey(Severity.EVERY) ? ImmutableMap.of() : wider.calendars)
                .putAll(calendars)
                .buildKeepingLast();
        return new Terms(
                both,
                businessDay.or(() -> wider.businessDay),
                cutOff.or(() -> wider.cutOff),
                landing.or(() -> wider.landing),
                strength.or(() -> wider.strength));
    }

    // The comparison of two records is linked at its first use, which takes as long as checking a policy.
    private boolean isSilent() {
        return calendars.isEmpty()
                && businessDay.isEmpty()
                && cutOff.isEmpty()
                && landing.isEmpty()
                && strength.isEmpty();
    }
}
