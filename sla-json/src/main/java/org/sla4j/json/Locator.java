package org.sla4j.json;

/**
 * Turns offsets of a text into lines and columns, in one pass from its start to its end.
 *
 * <p>A reader asks for places in the order of the text. Going on from the place before keeps the work linear even where
 * a file of many megabytes is a single line.
 */
final class Locator {
    private final SourceText source;
    private int offset;
    private int line = 1;
    private int column = 1;

    Locator(SourceText source) {
        this.source = source;
    }

    /** Returns the place of an offset, which must not lie before the one asked for last. */
    Place place(int target, Pointer pointer) {
        if (target < offset) {
            throw new IllegalArgumentException("target must be at least " + offset + " but was " + target);
        }
        while (line < source.lineCount() && source.lineStart(line + 1) <= target) {
            line++;
            column = 1;
            offset = source.lineStart(line);
        }
        column += Character.codePointCount(source.text(), offset, target);
        offset = target;
        return new Place(offset, line, column, pointer);
    }
}
