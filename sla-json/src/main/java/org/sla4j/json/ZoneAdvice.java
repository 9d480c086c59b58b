package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which zone was meant by a text that is the name of none. */
final class ZoneAdvice {
    // The zones called Etc/GMT+1 lie west of Greenwich: whoever writes GMT+1 does not mean them.
    private static final Pattern OFFSET = Pattern.compile("(?i)(?:etc/)?(?:gmt|utc|ut|z)?\\s*[+-].*");

    private static final Pattern HOURS = Pattern.compile("[+-]\\d{1,2}(?=$|:?00$)");

    private static final ImmutableMap<Integer, String> BY_OFFSET = ImmutableMap.<Integer, String>builder()
            .put(-8, "America/Los_Angeles")
            .put(-7, "America/Denver")
            .put(-6, "America/Chicago")
            .put(-5, "America/New_York")
            .put(-3, "America/Sao_Paulo")
            .put(0, "Europe/London")
            .put(1, "Europe/Paris")
            .put(2, "Europe/Athens")
            .put(3, "Asia/Riyadh")
            .put(4, "Asia/Dubai")
            .put(7, "Asia/Bangkok")
            .put(8, "Asia/Singapore")
            .put(9, "Asia/Tokyo")
            .put(10, "Australia/Sydney")
            .put(12, "Pacific/Auckland")
            .buildOrThrow();

    private static final int ABBREVIATION = 3;

    /** Cities for what people call the clocks of a country: one in each of those that have such clocks. */
    private static final ImmutableListMultimap<String, String> ABBREVIATED =
            ImmutableListMultimap.<String, String>builder()
                    .put("EST", "America/New_York")
                    .put("EDT", "America/New_York")
                    .putAll("CST", "America/Chicago", "Asia/Shanghai", "America/Havana")
                    .putAll("CDT", "America/Chicago", "America/Havana")
                    .putAll("MST", "America/Denver", "America/Phoenix")
                    .put("MDT", "America/Denver")
                    .putAll("PST", "America/Los_Angeles", "Asia/Manila")
                    .put("PDT", "America/Los_Angeles")
                    .putAll("BST", "Europe/London", "Asia/Dhaka")
                    .put("CEST", "Europe/Paris")
                    .put("EEST", "Europe/Athens")
                    .putAll("IST", "Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin")
                    .putAll("AST", "America/Halifax", "Asia/Riyadh")
                    .put("JST", "Asia/Tokyo")
                    .put("SGT", "Asia/Singapore")
                    .putAll("GST", "Asia/Dubai", "Atlantic/South_Georgia")
                    .put("AEST", "Australia/Sydney")
                    .put("AEDT", "Australia/Sydney")
                    .put("NZST", "Pacific/Auckland")
                    .build();

    private ZoneAdvice() {}

    /** A city whose clock has the offset, where one is written: {@code GMT+9} is that of Tokyo. */
    static String example(String id) {
        Matcher offset = HOURS.matcher(id);
        return offset.find()
                ? Optional.ofNullable(BY_OFFSET.get(Integer.parseInt(offset.group())))
                        .map(Shown::quoted)
                        .orElse(ZoneReader.EXAMPLE)
                : ZoneReader.EXAMPLE;
    }

    /** What to say of it, from the end of the sentence before. */
    static String near(String id) {
        if (OFFSET.matcher(id).matches()) {
            return ". An offset knows no summer time.";
        }
        ImmutableList<String> meant = meant(id);
        return meant.isEmpty()
                ? "."
                : "; did you mean "
                        + Shown.either(meant.stream().map(Shown::quoted).toList()) + "?";
    }

    /** The zones of which one was meant. */
    static ImmutableList<String> meant(String id) {
        ImmutableList<String> cities = ABBREVIATED.get(Ascii.toUpperCase(id));
        if (!cities.isEmpty()) {
            return cities;
        }
        return OFFSET.matcher(id).matches()
                ? ImmutableList.of()
                : NativeCities.zone(id).or(() -> one(id)).stream().collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> one(String id) {
        if (id.length() <= ABBREVIATION) {
            // EST is no misspelling of EET: of abbreviations only the case may be wrong.
            return ZoneReader.ZONES.stream()
                    .filter(id::equalsIgnoreCase)
                    .sorted()
                    .findFirst();
        }
        String place = "/" + NativeCities.plain(id);
        return ZoneReader.ZONES.stream()
                .filter(zone -> NativeCities.plain(zone).endsWith(place))
                .sorted()
                .findFirst()
                .or(() -> Names.near(id, ImmutableSortedSet.copyOf(ZoneReader.ZONES)));
    }
}
