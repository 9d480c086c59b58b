package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What to say of countries and regions that are not known. */
final class CountryCodes {
    /** Codes that people use, but not ISO 3166-1. */
    private static final ImmutableMap<String, String> ALIASES = ImmutableMap.of("UK", "GB", "EL", "GR");

    private CountryCodes() {}

    static IllegalArgumentException unknown(String code, ImmutableSortedSet<String> known) {
        Optional<String> near = near(code.strip().toUpperCase(Locale.ROOT), known);
        String letter = code.length() == 2 ? code.substring(0, 1).toUpperCase(Locale.ROOT) : "";
        ImmutableSet<String> alike = known.stream()
                .filter(other -> !letter.isEmpty() && other.startsWith(letter))
                .collect(ImmutableSet.toImmutableSet());
        String write = alike.isEmpty()
                ? " Write the two letters of ISO 3166-1, such as \"BE\""
                : " Known with " + letter + ": " + Shown.list(alike);
        return new IllegalArgumentException("unknown country " + Shown.quoted(code) + Words.meant(near) + write);
    }

    private static Optional<String> near(String code, ImmutableSortedSet<String> known) {
        if (known.contains(code)) {
            return Optional.of(code);
        }
        Map<String, String> byName = new HashMap<>(ALIASES);
        known.forEach(other -> byName.put(new Locale("", other).getDisplayCountry(Locale.ENGLISH), other));
        return Names.near(code, byName.keySet()).map(byName::get);
    }

    static IllegalArgumentException unknownRegion(String code, String region, ImmutableSet<String> known) {
        if (known.isEmpty()) {
            return new IllegalArgumentException("no regions are known of the country " + Shown.quoted(code) + ", found "
                    + Shown.quoted(region) + "; leave the region out");
        }
        String upper = region.strip().toUpperCase(Locale.ROOT);
        String part = upper.startsWith(code + "-") ? upper.substring(code.length() + 1) : upper;
        Optional<String> near = known.contains(part) ? Optional.of(part) : Names.near(region, known);
        return new IllegalArgumentException(
                Words.unknown("region of " + code, region, near, ImmutableSortedSet.copyOf(known)));
    }
}
