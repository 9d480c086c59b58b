package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.sla4j.policy.LocalizedText;

/**
 * Why a promise is due when it is and stands where it does, as data: what was promised, then what happened and what
 * counted up to the due instant, in the order of time, then the due instant and what came of it.
 *
 * @param standing the promise
 * @param zone the zone in which instants are shown
 * @param steps what led to it
 */
public record Explanation(Standing standing, ZoneId zone, ImmutableList<Step> steps) {

    /**
     * One step.
     *
     * @param code what kind of step
     * @param at when, or from when
     * @param until to when, of something that lasts
     * @param amount how much time it counts, or keeps from counting
     * @param subject the id or words that the step is about: a severity, a target, a holiday, a pause reason
     * @param pointer the place in the policy that decides, as a JSON pointer; empty where none does
     * @param words what the vendor or author says there
     */
    public record Step(
            Code code,
            Optional<Instant> at,
            Optional<Instant> until,
            Optional<Duration> amount,
            String subject,
            String pointer,
            Optional<LocalizedText> words) {

        static Step of(Code code, String subject) {
            return new Step(code, Optional.empty(), Optional.empty(), Optional.empty(), subject, "", Optional.empty());
        }

        Step at(Instant instant) {
            return new Step(code, Optional.of(instant), until, amount, subject, pointer, words);
        }

        Step until(Instant instant) {
            return new Step(code, at, Optional.of(instant), amount, subject, pointer, words);
        }

        Step amount(Duration duration) {
            return new Step(code, at, until, Optional.of(duration), subject, pointer, words);
        }

        Step from(String place, Optional<LocalizedText> said) {
            return new Step(code, at, until, amount, subject, place, said);
        }
    }

    /** What kind of step it is. */
    public enum Code {
        /** The ticket was opened. */
        OPENED,
        /** The clock started, later than the ticket was opened. */
        STARTED,
        /** The severity is as stated. */
        SEVERITY_STATED,
        /** The ticket states no severity, and this one is taken. */
        SEVERITY_DEFAULT,
        /** A rule sets the severity. */
        SEVERITY_SET,
        /** A rule lowered the severity. */
        SEVERITY_CAPPED,
        /** There is no severity. */
        SEVERITY_MISSING,
        /** The ticket has another severity from an instant on. */
        SEVERITY_CHANGED,
        /** The cell of the table that holds. */
        TARGET,
        /** There is no target, in this way. */
        NO_TARGET,
        /** The clock has not started: the event that starts it has not happened. */
        NOT_STARTED,
        /** The event that starts the clock; the subject is its name in the policy. */
        AWAITS,
        /** When it was due at first, before anything moved that. */
        FIRST_DUE,
        /** The desk is closed when the clock starts, and it waits. */
        WAITS,
        /** What came in after the cut-off counts from the next business day's opening. */
        CUT_OFF,
        /** Open time that counts. */
        COUNTED,
        /** More open time that counts, not told day by day. */
        COUNTED_ON,
        /** A holiday on which nothing counts. */
        HOLIDAY,
        /** The wall clock was changed, {@code forward} or {@code back}; counted is physical time. */
        CLOCK_CHANGE,
        /** A business day that counts. */
        DAY_COUNTED,
        /** More business days that count, not told one by one; the subject is their number. */
        DAYS_COUNTED_ON,
        /** A business day that does not count, as its counting instant falls into a pause. */
        DAY_PAUSED,
        /** Time is used up at a closing, and the due instant falls at the next opening. */
        LANDED,
        /** A pause, with the time that would have counted. */
        PAUSED,
        /** A pause that has no end yet. */
        HELD,
        /** The time between a solution and the reopening, which does not count. */
        REOPENED,
        /** Another target came into force, counted from the start. */
        CHANGED_FROM_START,
        /** Another target came into force, counted from the change. */
        CHANGED_FROM_CHANGE,
        /** Another target came into force; the old due instant, to which the step lasts, is kept as the bound. */
        CHANGED_BOUNDED,
        /** Another target came into force whose time is spent: due at the change. */
        CHANGED_SPENT,
        /** A share of the time was used; the subject is the share in percent. */
        THRESHOLD,
        /** So much time was left, as a threshold has it. */
        LEFT,
        /** It was breached by a target that was in force, or by a change, and stays so. */
        BREACH_STAYS,
        /** The due instant. */
        DUE,
        /** The desk never opens for so long again. */
        NEVER,
        /** Done in time. */
        MET,
        /** Done late. */
        MISSED,
        /** Not done, and late. */
        BREACHED,
        /** The ticket was withdrawn. */
        CANCELLED
    }

    /**
     * The explanation for a person, a line for each step.
     *
     * @param language English, French, German, Swedish or Dutch; English is taken for others
     */
    public String text(Locale language) {
        return new ExplanationText(this, language).render();
    }
}
