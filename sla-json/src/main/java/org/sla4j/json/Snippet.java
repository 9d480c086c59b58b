package org.sla4j.json;

import java.util.Set;
import java.util.regex.Pattern;

/** Pieces of a text that is not JSON, cut where its author would see them end. */
final class Snippet {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][-+]?[0-9]++)?");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private Snippet() {}

    /** Returns the run of characters at an offset that an author may have meant as one value; it may be empty. */
    static String word(String text, int at) {
        int end = at;
        while (end < text.length() && !endsWord(text, end)) {
            end++;
        }
        return text.substring(at, end);
    }

    /** Returns the words at an offset up to the end of the value or of the line. */
    static String phrase(String text, int at) {
        int end = at;
        while (end < text.length() && ",;:()[]{}\"\r\n".indexOf(text.charAt(end)) < 0 && !startsComment(text, end)) {
            end++;
        }
        return text.substring(at, Math.max(at, Blank.skipBack(text, end)));
    }

    /** Returns what stands at an offset, to be shown: text in quotes, a word, or a single character. */
    static String token(String text, int at) {
        if (text.charAt(at) == '"') {
            int close = text.indexOf('"', at + 1);
            String line = restOfLine(text, at);
            return shown(close >= 0 && close - at < line.length() ? text.substring(at, close + 1) : line);
        }
        int c = text.codePointAt(at);
        return startsWord(c) ? shown(word(text, at)) : mark(c);
    }

    /** Returns a single character, to be shown; the small ones, that a sentence would swallow, by their names. */
    static String mark(int c) {
        return switch (c) {
            case ',' -> "a comma";
            case ':' -> "a colon";
            case ';' -> "a semicolon";
            default -> shown(Character.toString(c));
        };
    }

    /** Returns whether a word that an author meant as text or a number may start with this character. */
    static boolean startsWord(int c) {
        return Character.isLetterOrDigit(c) || "+-.$_".indexOf(c) >= 0;
    }

    /** Returns a comment that starts at an offset, up to its end or the end of the line, to be shown. */
    static String comment(String text, int at) {
        String line = restOfLine(text, at);
        int end = line.startsWith("/*") ? line.indexOf("*/", 2) : -1;
        return shown(end < 0 ? line : line.substring(0, end + 2));
    }

    /** Returns a number of characters from an offset on, to be shown. */
    static String raw(String text, int at, int length) {
        return shown(text.substring(at, Math.min(text.length(), at + length)));
    }

    /** Returns whether a word is a number, {@code true}, {@code false} or {@code null}. */
    static boolean isValue(String word) {
        return isLiteral(word) || NUMBER.matcher(word).matches();
    }

    /** Returns whether a word is {@code true}, {@code false} or {@code null}. */
    static boolean isLiteral(String word) {
        return LITERALS.contains(word);
    }

    /** Returns whether a value may have been meant where this character stands. */
    static boolean startsValue(char c) {
        return c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c);
    }

    /** Returns whether a comment of some other language starts at an offset. */
    static boolean startsComment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at) || text.charAt(at) == '#';
    }

    /** Returns whether a character takes part in no word and cannot be seen, and is none of the blanks of JSON. */
    static boolean isInvisible(int c) {
        return !Blank.isBlank(c)
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static boolean endsWord(String text, int at) {
        char c = text.charAt(at);
        return Blank.isBlank(c)
                || isInvisible(c)
                || ",;()[]{}\"".indexOf(c) >= 0
                || (c == '/' && startsComment(text, at));
    }

    private static String restOfLine(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(at, Blank.skipBack(text, end));
    }

    private static String shown(String piece) {
        return Shown.printable(Shown.shortened(piece));
    }
}
