package org.sla4j.json;

/**
 * The part of a line that is shown below a problem, and the caret under its place.
 *
 * <p>A line may be megabytes long. It is cut at its start when the place lies beyond {@link #LEFT_UNCUT}, so that the
 * place then always stands at the same position of the excerpt: the column alone tells where the caret goes.
 */
final class Excerpt {
    private static final int LEFT_UNCUT = 100;
    private static final int LEFT_CONTEXT = 60;
    private static final int LENGTH = 140;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Returns the line around a place, without its line break. */
    static String of(SourceText source, Place place) {
        String text = source.text();
        boolean cutLeft = place.column() > LEFT_UNCUT;
        int start = cutLeft ? text.offsetByCodePoints(place.offset(), -LEFT_CONTEXT) : source.lineStart(place.line());
        int lineEnd = source.lineEnd(place.line());
        boolean cutRight = Character.codePointCount(text, start, Math.min(lineEnd, start + 2 * LENGTH + 1)) > LENGTH;
        int end = cutRight ? text.offsetByCodePoints(start, LENGTH) : lineEnd;
        return (cutLeft ? CUT : "")
                + Shown.printable(text.substring(start, Math.max(start, end)))
                + (cutRight ? CUT : "");
    }

    /** Returns a line with a caret under the given column of the whole line; tabs stay tabs, so that it lines up. */
    static String caret(String sourceLine, int column) {
        int position = column > LEFT_UNCUT ? CUT.length() + LEFT_CONTEXT : column - 1;
        StringBuilder line = new StringBuilder();
        sourceLine.codePoints().limit(position).forEach(c -> line.append(c == '\t' ? '\t' : ' '));
        return line.append('^').toString();
    }
}
