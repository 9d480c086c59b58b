package org.sla4j.picture;

import java.time.LocalDate;

/** One line of days in a picture. */
sealed interface Row {
    LocalDate first();

    LocalDate last();

    /** A date with all that there is on it. */
    record Day(DayScale scale) implements Row {
        @Override
        public LocalDate first() {
            return scale.date();
        }

        @Override
        public LocalDate last() {
            return scale.date();
        }
    }

    /** Dates on which nothing is open and nothing happens; a name where they have one. */
    record Closed(LocalDate first, LocalDate last, String name) implements Row {}

    /** Dates that are not shown one by one. */
    record Folded(LocalDate first, LocalDate last) implements Row {}
}
