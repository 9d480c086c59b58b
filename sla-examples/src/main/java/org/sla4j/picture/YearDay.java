package org.sla4j.picture;

import java.time.LocalDate;

/**
 * A day of a year's calendar.
 *
 * @param words what is to be said of it: its name, the hours of a named short day, a clock change; empty for most
 * @param isClockChange whether the clocks are changed on it
 */
record YearDay(LocalDate date, Kind kind, String words, boolean isClockChange) {
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
