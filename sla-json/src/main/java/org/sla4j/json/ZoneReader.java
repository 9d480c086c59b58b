package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads time zones by their names in the IANA list. */
final class ZoneReader {
    static final String EXAMPLE = "\"Europe/Paris\"";

    // Offsets such as +01:00 are no zones here: they know no summer time, and an author seldom means that.
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    // The zones called Etc/GMT+1 lie west of Greenwich: whoever writes GMT+1 does not mean them.
    private static final Pattern OFFSET = Pattern.compile("(?i)(?:etc/)?(?:gmt|utc|ut|z)?\\s*[+-].*");

    private static final int ABBREVIATION = 3;

    /** A city for what people call the clocks of a country, most of which mean several. */
    private static final ImmutableMap<String, String> ABBREVIATED = ImmutableMap.<String, String>builder()
            .put("EST", "America/New_York")
            .put("EDT", "America/New_York")
            .put("CST", "America/Chicago")
            .put("CDT", "America/Chicago")
            .put("MST", "America/Denver")
            .put("MDT", "America/Denver")
            .put("PST", "America/Los_Angeles")
            .put("PDT", "America/Los_Angeles")
            .put("BST", "Europe/London")
            .put("CEST", "Europe/Paris")
            .put("EEST", "Europe/Athens")
            .put("IST", "Asia/Kolkata")
            .put("JST", "Asia/Tokyo")
            .put("SGT", "Asia/Singapore")
            .put("GST", "Asia/Dubai")
            .put("AEST", "Australia/Sydney")
            .put("AEDT", "Australia/Sydney")
            .put("NZST", "Pacific/Auckland")
            .buildOrThrow();

    private ZoneReader() {}

    static Optional<ZoneId> read(Value value) {
        return value.text().flatMap(id -> {
            if (ZONES.contains(id)) {
                return Optional.of(ZoneId.of(id));
            }
            value.problem("unknown zone " + Shown.quoted(id) + near(id) + " Write a zone of the IANA list, such as "
                    + EXAMPLE + " or \"UTC\"");
            return Optional.empty();
        });
    }

    private static String near(String id) {
        if (OFFSET.matcher(id).matches()) {
            return ". An offset knows no summer time.";
        }
        String city = ABBREVIATED.get(Ascii.toUpperCase(id));
        if (city != null) {
            return "; did you mean " + Shown.quoted(city) + "?";
        }
        if (id.length() <= ABBREVIATION) {
            // EST is no misspelling of EET: of abbreviations only the case may be wrong.
            return Words.meant(
                    ZONES.stream().filter(id::equalsIgnoreCase).sorted().findFirst());
        }
        String place = "/" + id.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        Optional<String> byCity = ZONES.stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(place))
                .sorted()
                .findFirst();
        return Words.meant(byCity.or(() -> Names.near(id, ImmutableSortedSet.copyOf(ZONES))));
    }
}
