package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A day of a year's calendar.
 *
 * @param notes what is to be said of it: its names, the hours of a named short day, a clock change; empty for most
 * @param isClockChange whether the clocks are changed on it
 */
record YearDay(LocalDate date, Kind kind, ImmutableList<String> notes, boolean isClockChange) {
    enum Kind {
        OPEN("open"),
        SHORT("open for less than most days"),
        CLOSED("closed"),
        HOLIDAY("holiday");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
