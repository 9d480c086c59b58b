package org.sla4j.json;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads time zones by their names in the IANA list. */
final class ZoneReader {
    static final String EXAMPLE = "\"Europe/Paris\"";

    // Offsets such as +01:00 are no zones here: they know no summer time, and an author seldom means that.
    static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private ZoneReader() {}

    static Optional<ZoneId> read(Value value) {
        return value.text().flatMap(id -> {
            if (ZONES.contains(id)) {
                return Optional.of(ZoneId.of(id));
            }
            value.problem("unknown zone " + Shown.quoted(id) + ZoneAdvice.near(id)
                    + " Write a zone of the IANA list, such as " + ZoneAdvice.example(id) + " or \"UTC\"");
            return Optional.empty();
        });
    }
}
