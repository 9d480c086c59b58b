package org.sla4j.json;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The text of one file, divided into lines.
 *
 * <p>A line ends at LF, CRLF or CR, as it does in the editors that show line numbers.
 */
final class SourceText {
    private final String file;
    private final String text;
    private final ImmutableIntArray lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static ImmutableIntArray lineStarts(String text) {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                starts.add(i + 1);
            }
        }
        return starts.build();
    }

    /** Returns the name of the file, as the caller gave it. */
    String file() {
        return file;
    }

    /** Returns the whole text, without a byte order mark. */
    String text() {
        return text;
    }

    /** Returns the number of lines; an empty text has one. */
    int lineCount() {
        return lineStarts.length();
    }

    /** Returns the offset at which a line, counted from 1, starts. */
    int lineStart(int line) {
        return lineStarts.get(line - 1);
    }

    /** Returns the line, counted from 1, in which an offset lies. */
    int lineOf(int offset) {
        int low = 1;
        int high = lineCount();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStart(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the offset at which a line, counted from 1, ends, its line break left out. */
    int lineEnd(int line) {
        int end = line < lineCount() ? lineStart(line + 1) : text.length();
        while (end > lineStart(line) && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the place of one offset. A reader of many places uses one {@link Locator} for all of them. */
    Place place(int offset, Pointer pointer) {
        return new Locator(this).place(offset, pointer);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
