package org.sla4j.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Instants as people say them, by the wall clock of Brussels in 2026: {@code Fri 27 Mar 16:00}. A day of the week that is
 * wrong is an error, which catches slips in expectations that are worked out by hand; so is a time that a clock change
 * skips or repeats.
 */
final class Brussels {
    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final DateTimeFormatter SAID = new DateTimeFormatterBuilder()
            .appendPattern("EEE d MMM HH:mm[:ss]")
            .parseDefaulting(ChronoField.YEAR, 2026)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.SMART);

    private Brussels() {}

    static Instant at(String said) {
        LocalDateTime local = LocalDateTime.parse(said, SAID);
        if (ZONE.getRules().getValidOffsets(local).size() != 1) {
            throw new IllegalArgumentException("said must occur once on the clocks of Brussels but was " + said);
        }
        return local.atZone(ZONE).toInstant();
    }

    static String say(Instant instant) {
        return SAID.format(instant.atZone(ZONE));
    }
}
