package org.sla4j.json;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What RFC 8259 leaves open for texts and numbers, and is refused here because no program could use it. */
final class Scalars {
    private Scalars() {}

    /** Returns what is wrong with a text, if anything is. */
    static Optional<String> textFault(String text) {
        return text.length() > Limits.TEXT_CHARACTERS
                ? Optional.of(tooLong("text", text.length(), Limits.TEXT_CHARACTERS))
                : loneSurrogate(text).map(half -> halfCharacter("text", half));
    }

    /** Returns what is wrong with a name, if anything is. */
    static Optional<String> nameFault(String name) {
        return name.length() > Limits.NAME_CHARACTERS
                ? Optional.of(tooLong("name", name.length(), Limits.NAME_CHARACTERS))
                : Optional.empty();
    }

    /** Returns what to say of the escape of half a surrogate pair. */
    static String halfCharacter(String what, String half) {
        return what + " holds half a character, found " + half + "; write the character itself";
    }

    /** Returns what is wrong with a number, if anything is. */
    static Optional<String> numberFault(String text) {
        if (text.length() > Limits.NUMBER_CHARACTERS) {
            return Optional.of(tooLong("number", text.length(), Limits.NUMBER_CHARACTERS));
        }
        int e = CharMatcher.anyOf("eE").indexIn(text);
        String digits = e < 0 ? "" : CharMatcher.anyOf("+-0").trimLeadingFrom(text.substring(e + 1));
        // Beyond a few digits an exponent turns a short text into a number that fills the memory.
        return digits.length() > Limits.EXPONENT_DIGITS
                ? Optional.of("number out of range, found " + text + "; its exponent may have at most "
                        + Limits.EXPONENT_DIGITS + " digits")
                : Optional.empty();
    }

    /** Returns the number that a text without fault stands for. */
    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static String tooLong(String what, int length, int most) {
        return String.format(
                Locale.ROOT, "%s too long, found %,d characters; at most %,d are allowed", what, length, most);
    }

    private static Optional<String> loneSurrogate(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return Optional.of(String.format(Locale.ROOT, "\\u%04x", character));
            }
        }
        return Optional.empty();
    }
}
