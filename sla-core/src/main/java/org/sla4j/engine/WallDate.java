package org.sla4j.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local date of an instant; beyond the dates that there are, the first or the last of them. */
final class WallDate {
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private WallDate() {}

    static LocalDate of(Instant instant, ZoneId zone) {
        long second =
                instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        long day = Math.floorDiv(second, SECONDS_OF_DAY);
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), Math.min(day, LocalDate.MAX.toEpochDay())));
    }
}
