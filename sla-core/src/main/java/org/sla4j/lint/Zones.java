package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;

/** Zones by abbreviations, and zones that are offsets. */
final class Zones implements Check {
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,3}([0-9][A-Z]{3})?");

    /** Meant as they stand. */
    private static final ImmutableSet<String> WORLD = ImmutableSet.of("UTC", "UCT");

    private static final ImmutableMap<String, String> MEANT = ImmutableMap.<String, String>builder()
            .put("CET", "Europe/Berlin")
            .put("MET", "Europe/Berlin")
            .put("EET", "Europe/Athens")
            .put("WET", "Europe/Lisbon")
            .put("GMT", "Europe/London")
            .put("GB", "Europe/London")
            .put("EST", "America/New_York")
            .put("EST5EDT", "America/New_York")
            .put("CST6CDT", "America/Chicago")
            .put("MST", "America/Denver")
            .put("MST7MDT", "America/Denver")
            .put("PST8PDT", "America/Los_Angeles")
            .put("HST", "Pacific/Honolulu")
            .put("NZ", "Pacific/Auckland")
            .put("PRC", "Asia/Shanghai")
            .put("ROC", "Asia/Taipei")
            .put("ROK", "Asia/Seoul")
            .buildOrThrow();

    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.policy().header().zone().ifPresent(zone -> look(remarks.at("/zone"), zone));
        subject.desks().forEach((id, calendar) -> {
            Site site = remarks.at("/calendars", id, "zone");
            boolean isTickets = subject.policy().calendars().get(id) instanceof ZonedByTicket;
            look(isTickets ? site.at("default") : site, calendar.zone());
        });
    }

    private static void look(Site site, ZoneId zone) {
        String id = zone.getId();
        if (WORLD.contains(id)) {
            return;
        }
        if (ABBREVIATION.matcher(id).matches()) {
            site.add(
                    Code.ABBREVIATED_ZONE,
                    "the zone " + quoted(id) + " is an abbreviation",
                    "write the zone by a city, such as " + quoted(MEANT.getOrDefault(id, "Europe/Paris"))
                            + ", or \"UTC\"");
        } else if (isOffset(zone)) {
            site.add(
                    Code.FIXED_OFFSET_ZONE,
                    "the zone " + quoted(id) + " is the fixed offset "
                            + zone.getRules().getOffset(Instant.EPOCH),
                    "write the zone by a city, such as \"Europe/Paris\", or \"UTC\"");
        }
    }

    /** Cities without summer time have had other offsets before, Etc/GMT+1 has not. */
    private static boolean isOffset(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                && !zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }
}
