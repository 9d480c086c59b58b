package org.sla4j.engine;

import java.time.LocalTime;
import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;

/** What a cell promises, for the slow reference: a kind and a number; and the same as a cell for the engine. */
record Promised(Kind kind, int number) {
    enum Kind {
        /** So many minutes of open time. */
        HOURS,
        /** So many minutes, day and night. */
        CLOCK,
        SAME_TIME,
        CLOSE_OF_DAY,
        /** So many days of six working hours. */
        WORKING_HOURS,
        NTH_DAY,
        NEXT_DAY_BY,
        SAME_DAY,
        CALENDAR_DAYS,
        BEST_EFFORT,
        NONE;

        boolean isAbsent() {
            return this == BEST_EFFORT || this == NONE;
        }

        boolean isMinutes() {
            return this == HOURS || this == CLOCK || this == WORKING_HOURS;
        }

        /** Whether it is counted day and night. */
        boolean isRoundTheClock() {
            return this == CLOCK || this == CALENDAR_DAYS;
        }
    }

    static final int WORKING_DAY = 6 * 60;

    Cell cell() {
        return switch (kind) {
            case HOURS -> Cell.of(number + " business minutes");
            case CLOCK -> Cell.of(number + " minutes (24/7)");
            case SAME_TIME -> days("same-time");
            case CLOSE_OF_DAY -> days("close-of-day");
            case WORKING_HOURS -> days("6 working hours");
            case NTH_DAY -> Cell.of(ordinal() + " business day");
            case NEXT_DAY_BY -> Cell.of("next business day by " + by());
            case SAME_DAY -> Cell.of("same business day");
            case CALENDAR_DAYS -> Cell.of(number + " calendar days");
            case BEST_EFFORT -> Cell.of(Absent.BEST_EFFORT);
            case NONE -> Cell.of(Absent.NONE);
        };
    }

    private String ordinal() {
        return switch (number) {
            case 1 -> "next";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> number + "th";
        };
    }

    /** The wall-clock time by which the next business day is promised, in hours or out of them. */
    LocalTime by() {
        return LocalTime.of(number * 4, 0);
    }

    private Cell days(String reading) {
        Commitment target = Target.parse(number + " business days");
        return new Cell(target, Terms.NONE.withBusinessDay(DayReading.parse(reading)), Optional.empty());
    }

    /** The minutes that a target of this kind amounts to. */
    long minutes() {
        return kind == Kind.WORKING_HOURS ? (long) number * WORKING_DAY : number;
    }
}
