package org.sla4j.json;

/** The characters that JSON allows between its values: space, tab, LF and CR, and no others. */
final class Blank {
    private Blank() {}

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Returns the offset of the first character from an offset on that is not blank, or the length of the text. */
    static int skip(String text, int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the offset after the last character before an offset that is not blank, or 0. */
    static int skipBack(String text, int offset) {
        int at = offset;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
