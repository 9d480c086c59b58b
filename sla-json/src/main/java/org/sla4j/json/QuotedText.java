package org.sla4j.json;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Text in double quotes, as it stands in a file. */
final class QuotedText {
    private static final String ESCAPABLE = "\"\\/bfnrt";
    private static final int HEX_DIGITS = 4;
    private static final int ESCAPE_LENGTH = 2 + HEX_DIGITS;

    private QuotedText() {}

    /** Returns the offset after the closing quote of a text without fault that starts at an offset. */
    static int end(String text, int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** Returns the characters that the text without fault between two offsets, quotes included, stands for. */
    static String read(String text, int start, int end) {
        String raw = text.substring(start + 1, end - 1);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), text.substring(start, end))) {
            parser.nextToken();
            return parser.getString();
        }
    }

    /** Returns the first fault of the text that starts at an offset. */
    static Optional<SyntaxFault> fault(String text, int start, Pointer pointer) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            boolean isEscape = c == '\\';
            if (c == '\n' || c == '\r' || (isEscape && at + 1 == text.length())) {
                break;
            }
            Optional<String> fault = isEscape ? escapeFault(text, at) : controlFault(c);
            if (fault.isPresent()) {
                return Optional.of(new SyntaxFault(at, pointer, fault.get()));
            }
            at += isEscape ? 2 : 1;
        }
        boolean isClosed = at < text.length() && text.charAt(at) == '"';
        return isClosed ? Optional.empty() : Optional.of(new SyntaxFault(start, pointer, notClosed(text, start, at)));
    }

    /** Returns the first escape of half a surrogate pair in the text without other fault between two offsets. */
    static Optional<SyntaxFault> halfCharacter(String text, int start, int end, Pointer pointer) {
        int at = start + 1;
        while (at < end - 1) {
            int escaped = escapedChar(text, at);
            boolean isPair = isSurrogate(escaped, Character.MIN_HIGH_SURROGATE)
                    && isSurrogate(escapedChar(text, at + ESCAPE_LENGTH), Character.MIN_LOW_SURROGATE);
            if (!isPair && escaped >= 0 && Character.isSurrogate((char) escaped)) {
                String half = Snippet.raw(text, at, ESCAPE_LENGTH);
                return Optional.of(new SyntaxFault(at, pointer, Scalars.halfCharacter("name", half)));
            }
            int length = escaped >= 0 ? ESCAPE_LENGTH : text.charAt(at) == '\\' ? 2 : 1;
            at += isPair ? 2 * ESCAPE_LENGTH : length;
        }
        return Optional.empty();
    }

    /** Returns the UTF-16 code that an escape at an offset stands for, or -1 if none starts there. */
    private static int escapedChar(String text, int at) {
        return text.startsWith("\\u", at) && at + ESCAPE_LENGTH <= text.length()
                ? Integer.parseInt(text, at + 2, at + ESCAPE_LENGTH, 16)
                : -1;
    }

    private static boolean isSurrogate(int code, char first) {
        return code >= first && code < first + 0x400;
    }

    private static Optional<String> controlFault(char c) {
        if (c >= ' ') {
            return Optional.empty();
        }
        return Optional.of(
                c == '\t'
                        ? "found a tab inside text; write \\t or a space"
                        : String.format(
                                Locale.ROOT, "found the control character U+%04X inside text; take it out", (int) c));
    }

    private static Optional<String> escapeFault(String text, int backslash) {
        char escaped = text.charAt(backslash + 1);
        if (ESCAPABLE.indexOf(escaped) >= 0) {
            return Optional.empty();
        }
        if (escaped != 'u') {
            String found = escaped < ' ' ? "" : Snippet.raw(text, backslash, 2) + " ";
            return Optional.of("found the backslash " + found + "inside text; write a backslash as \\\\");
        }
        int digits = 0;
        while (digits < HEX_DIGITS && isHexDigit(text, backslash + 2 + digits)) {
            digits++;
        }
        return digits == HEX_DIGITS
                ? Optional.empty()
                : Optional.of("found " + Snippet.raw(text, backslash, 2 + digits)
                        + "; write four hexadecimal digits after \\u, or a backslash as \\\\");
    }

    private static boolean isHexDigit(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static String notClosed(String text, int start, int stopped) {
        String where = stopped >= text.length() - 1 ? "before the file ends" : "on its line";
        return "text is not closed " + where + ", found " + Snippet.raw(text, start, stopped - start)
                + "; write \" where it ends";
    }
}
