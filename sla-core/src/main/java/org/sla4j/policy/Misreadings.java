package org.sla4j.policy;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refusals of amounts that cannot be read, or can mean several things: each says what to write instead. */
final class Misreadings {
    private static final Pattern MIXED =
            Pattern.compile("(?i)\\s*(?:within )?(?<hours>\\d{1,6}) ?(?<kind>business |working )?h(?:(?:ou)?rs?)?"
                    + ",?(?: and)? (?<minutes>\\d{1,6}) ?(?:\\k<kind>)?m(?:in(?:ute)?s?)?\\s*");
    private static final Pattern COMMA = Pattern.compile("([^\\d]*\\d+),(?<part>\\d+)( ?\\p{L}.*)");
    private static final Pattern ROUND_THE_CLOCK =
            Pattern.compile("(?i)\\s*(?<amount>.*\\d.*(?:minutes?|hours?|days?))\\s+24[x/]7\\s*");
    /** Stands before what to write for an amount of several meanings. */
    static final String SEVERAL = "can mean several things; ";

    private static final String FORMS =
            "write for example \"3 business hours\", \"1 hour (24/7)\", \"2 business days\", "
                    + "\"next business day\", \"3 calendar days\" or an ISO-8601 duration such as \"PT2H\"";

    private Misreadings() {}

    /** Words of which no number, unit or form is known. */
    static IllegalArgumentException unreadable(String text) {
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            long minutes = 60 * Long.parseLong(mixed.group("hours")) + Long.parseLong(mixed.group("minutes"));
            return new IllegalArgumentException(
                    "amount \"" + text + "\" mixes two units; write it in the smaller one: \"" + minutes + " "
                            + Optional.ofNullable(mixed.group("kind")).orElse("") + "minutes\"");
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            boolean thousands = comma.group("part").length() == 3;
            return new IllegalArgumentException("amount \"" + text + "\" has a comma in its number; write \""
                    + comma.replaceFirst(thousands ? "$1${part}$3" : "$1.${part}$3") + "\"");
        }
        Matcher round = ROUND_THE_CLOCK.matcher(text);
        if (round.matches()) {
            return new IllegalArgumentException(
                    "amount \"" + text + "\" cannot be read; write \"" + round.group("amount") + " (24/7)\"");
        }
        OptionalInt odd = text.codePoints().filter(c -> c > '~').findFirst();
        if (odd.isPresent()) {
            return new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "amount \"%s\" has the character U+%04X (%s) in it; amounts are written in plain letters and blanks",
                    text,
                    odd.getAsInt(),
                    Ascii.toLowerCase(Strings.nullToEmpty(Character.getName(odd.getAsInt())))));
        }
        Optional<String> digits = SpelledNumbers.instead(text);
        if (digits.isPresent()) {
            return new IllegalArgumentException("amount \"" + text + "\" spells its number; " + digits.get());
        }
        return new IllegalArgumentException("amount \"" + text + "\" cannot be read; " + FORMS);
    }

    /**
     * Words that name no kind of time.
     *
     * @param unit the calendar unit of the number: {@code day}, {@code week} or {@code month}
     */
    static IllegalArgumentException ambiguous(String text, BigDecimal number, String unit) {
        String n = every(text) + number.toPlainString();
        String s = number.compareTo(BigDecimal.ONE) == 0 ? "" : "s";
        String business = switch (unit) {
            case "day" -> "\"" + n + " business day" + s + "\", ";
            case "week" ->
                "\"" + every(text) + number.multiply(BigDecimal.valueOf(5)).toPlainString() + " business days\", ";
            default -> "";
        };
        String elapsed = unit.equals("month") ? "" : " or \"" + n + " " + unit + s + " (24/7)\"";
        return new IllegalArgumentException("amount \"" + text + "\" " + SEVERAL + "write " + business + "\"" + n
                + " calendar " + unit + s + "\"" + elapsed);
    }

    /** A number that some read as thousands, others as a fraction. */
    static IllegalArgumentException twoNumbers(String text, String digits) {
        String plain = new BigDecimal(digits).stripTrailingZeros().toPlainString();
        return new IllegalArgumentException("amount \"" + text + "\" can mean two numbers; write \""
                + text.replace(digits, digits.replace(".", "")) + "\" or \"" + text.replace(digits, plain) + "\"");
    }

    /** What is written instead of a cadence has to be one. */
    private static String every(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith("every ") ? "every " : "";
    }
}
