package org.sla4j.policy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/**
 * How much time a target promises, and of what kind; business time and elapsed time are different types.
 *
 * <p>Amounts of business time are counted on a business calendar that is named elsewhere.
 */
public sealed interface Amount {
    /**
     * Time on the clock, day and night: 24/7 time.
     *
     * @param duration not negative
     */
    record Elapsed(Duration duration) implements Amount {
        public Elapsed {
            checkNotNegative(duration);
        }
    }

    /**
     * Open time of the calendar.
     *
     * @param duration not negative
     */
    record BusinessTime(Duration duration) implements Amount {
        public BusinessTime {
            checkNotNegative(duration);
        }
    }

    /**
     * A number of business days, by the reading that the policy names; or by a wall-clock time of the Nth business day
     * after the date on which the clock starts.
     *
     * @param days at least 1
     * @param by the stated time; empty where the reading decides
     */
    record BusinessDays(int days, Optional<LocalTime> by) implements Amount {
        public BusinessDays {
            checkPositive(days);
        }

        /** A number of business days, by the reading that the policy names. */
        public BusinessDays(int days) {
            this(days, Optional.empty());
        }
    }

    /**
     * The Nth business day after the local date of receipt, whatever the hour of receipt: its last closing, or a stated
     * wall-clock time. The first is the next business day.
     *
     * @param days at least 1
     * @param by the stated time; empty for the last closing
     */
    record NthBusinessDay(int days, Optional<LocalTime> by) implements Amount {
        public NthBusinessDay {
            checkPositive(days);
        }
    }

    /** The last closing of the date on which the clock starts. */
    record SameBusinessDay() implements Amount {}

    /**
     * A number of calendar days, weeks or months; due at the same wall-clock time in the calendar's zone.
     *
     * @param period not negative
     */
    record CalendarTime(Period period) implements Amount {
        public CalendarTime {
            if (period.isNegative()) {
                throw new IllegalArgumentException("period must not be negative but was " + period);
            }
        }
    }

    /** Whether time is counted day and night, whatever calendar is in force. */
    default boolean isOnTheClock() {
        return this instanceof Elapsed || this instanceof CalendarTime;
    }

    /** Whether the policy has to name what a business day means: not where a time of day is stated. */
    default boolean needsReading() {
        return this instanceof BusinessDays days && days.by().isEmpty();
    }

    /** Whether business days are counted: by a reading, on a calendar with dates. */
    default boolean needsBusinessDays() {
        return this instanceof BusinessDays || this instanceof NthBusinessDay || this instanceof SameBusinessDay;
    }

    private static void checkPositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1 but was " + days);
        }
    }

    private static void checkNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration must not be negative but was " + duration);
        }
    }
}
