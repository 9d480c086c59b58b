package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Characters in an id that nobody sees, or that nobody tells from another. */
final class LookAlikes {
    /** Alphabets whose letters look like Latin ones. */
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    private LookAlikes() {}

    /** What is to be said of the first such character; empty if there is none. */
    static Optional<String> in(String id) {
        OptionalInt hidden = id.codePoints().filter(Snippet::isInvisible).findFirst();
        if (hidden.isPresent()) {
            return Optional.of("has the invisible character " + named(hidden.getAsInt()) + " in it");
        }
        for (String word : id.split("[^\\p{L}\\p{M}]+", -1)) {
            boolean isLatin = word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
            OptionalInt other = word.codePoints()
                    .filter(c -> ALIKE.contains(UnicodeScript.of(c)))
                    .findFirst();
            if (isLatin && other.isPresent()) {
                return Optional.of("has the letter " + named(other.getAsInt()) + " among Latin ones");
            }
        }
        return Optional.empty();
    }

    private static String named(int c) {
        return String.format(Locale.ROOT, "U+%04X", c) + " ("
                + Ascii.toLowerCase(Strings.nullToEmpty(Character.getName(c))) + ")";
    }
}
