package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** What to say of countries and regions that are not known. */
final class CountryCodes {
    /** Codes that people use, but not ISO 3166-1. */
    private static final ImmutableMap<String, String> ALIASES = ImmutableMap.<String, String>builder()
            .put("UK", "GB")
            .put("EL", "GR")
            .put("GREAT BRITAIN", "GB")
            .put("BRITAIN", "GB")
            .put("ENGLAND", "GB")
            .put("SCOTLAND", "GB")
            .put("WALES", "GB")
            .put("NORTHERN IRELAND", "GB")
            .put("USA", "US")
            .put("UNITED STATES OF AMERICA", "US")
            .put("AMERICA", "US")
            .put("HOLLAND", "NL")
            .put("CZECH REPUBLIC", "CZ")
            .put("KOREA", "KR")
            .put("UAE", "AE")
            .buildOrThrow();

    /** The languages in which authors write the names of their countries. */
    private static final ImmutableList<Locale> LANGUAGES = ImmutableList.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            new Locale("es"),
            new Locale("nl"),
            new Locale("pl"),
            new Locale("pt"),
            new Locale("cs"),
            new Locale("sv"),
            new Locale("da"));

    private static final int LETTERS_OF_CODES = 3;

    private CountryCodes() {}

    static IllegalArgumentException unknown(String code, ImmutableSortedSet<String> known) {
        Optional<String> near = near(code.strip().toUpperCase(Locale.ROOT), known);
        Optional<String> real = near.isPresent() ? Optional.empty() : real(code.strip());
        if (real.isPresent()) {
            return new IllegalArgumentException("unknown country " + Shown.quoted(code) + "; no holidays of "
                    + real.get() + " are known here, list them one by one under \"holidays\", as in {\"date\":"
                    + " \"2026-12-25\", \"name\": \"\u2026\"}");
        }
        String letter =
                code.length() == 2 && near.isEmpty() ? code.substring(0, 1).toUpperCase(Locale.ROOT) : "";
        ImmutableSet<String> alike = known.stream()
                .filter(other -> !letter.isEmpty() && other.startsWith(letter))
                .collect(ImmutableSet.toImmutableSet());
        String write = alike.isEmpty()
                ? " Write the two letters of ISO 3166-1, such as " + Shown.quoted(near.orElse("BE"))
                : " Known with " + letter + ": " + Shown.list(alike);
        return new IllegalArgumentException("unknown country " + Shown.quoted(code) + Words.meant(near) + write);
    }

    /** The name of a country that is one, by its code or its name. */
    private static Optional<String> real(String code) {
        return Arrays.stream(Locale.getISOCountries())
                .map(iso -> new Locale("", iso))
                .filter(country -> country.getCountry().equalsIgnoreCase(code)
                        || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(code))
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .findFirst();
    }

    private static Optional<String> near(String code, ImmutableSortedSet<String> known) {
        if (known.contains(code)) {
            return Optional.of(code);
        }
        Optional<String> named = Optional.ofNullable(ALIASES.get(code))
                .or(() -> LANGUAGES.stream()
                        .flatMap(language -> known.stream().filter(other -> isNamed(other, language, code)))
                        .findFirst());
        if (named.isPresent() || code.length() <= LETTERS_OF_CODES) {
            return named;
        }
        Map<String, String> byName = new HashMap<>();
        known.forEach(other -> byName.put(new Locale("", other).getDisplayCountry(Locale.ENGLISH), other));
        return Names.near(code, byName.keySet()).map(byName::get);
    }

    /** Whether a name or the three letters of ISO 3166-1 are those of a country. */
    private static boolean isNamed(String country, Locale language, String name) {
        Locale place = new Locale("", country);
        return place.getDisplayCountry(language).equalsIgnoreCase(name) || isThreeLetters(place, name);
    }

    private static boolean isThreeLetters(Locale place, String name) {
        try {
            return place.getISO3Country().equals(name);
        } catch (MissingResourceException none) {
            return false;
        }
    }

    static IllegalArgumentException unknownRegion(
            String code, String region, ImmutableSet<String> known, Optional<String> named) {
        if (known.isEmpty()) {
            return new IllegalArgumentException("no regions are known of the country " + Shown.quoted(code) + ", found "
                    + Shown.quoted(region) + "; leave the region out");
        }
        String upper = region.strip().toUpperCase(Locale.ROOT);
        String part = upper.startsWith(code + "-") ? upper.substring(code.length() + 1) : upper;
        Optional<String> near = known.contains(part) ? Optional.of(part) : named.or(() -> Names.near(region, known));
        return new IllegalArgumentException(
                Words.unknown("region of " + code, region, near, ImmutableSortedSet.copyOf(known)));
    }
}
