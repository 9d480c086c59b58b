package org.sla4j.json;

import java.util.Optional;

/**
 * A closing bracket at the start of its line that is not indented like the line which it closes. Where a file ends too
 * early, the first of them is most likely where a bracket was left out.
 *
 * @param opener the bracket that it closes
 * @param openedOn the line of that
 * @param closer the bracket
 * @param offset its place in the text
 * @param line its line
 */
record Misplaced(char opener, int openedOn, char closer, int offset, int line) {

    /** A bracket that begins its line, and not where the line begins on which its block was opened. */
    static Optional<Misplaced> of(SourceText source, int opener, int closer) {
        int openedOn = source.place(opener, Pointer.ROOT).line();
        Place place = source.place(closer, Pointer.ROOT);
        return isFirst(source, place) && openedOn != place.line() && indent(source, openedOn) != place.column() - 1
                ? Optional.of(misplaced(source, opener, closer))
                : Optional.empty();
    }

    /** A bracket within a line that closes a block whose opening bracket ends a line before. */
    static Optional<Misplaced> inLine(SourceText source, int opener, int closer) {
        int openedOn = source.place(opener, Pointer.ROOT).line();
        Place place = source.place(closer, Pointer.ROOT);
        int next = opener + 1;
        while (next < source.text().length() && " \t\r".indexOf(source.text().charAt(next)) >= 0) {
            next++;
        }
        boolean endsLine = next < source.text().length() && source.text().charAt(next) == '\n';
        return endsLine && openedOn != place.line() && !isFirst(source, place)
                ? Optional.of(misplaced(source, opener, closer))
                : Optional.empty();
    }

    /** Whether a bracket begins its line where the line begins on which the block was opened. */
    static boolean isAligned(SourceText source, int opener, int closer) {
        Place place = source.place(closer, Pointer.ROOT);
        int openedOn = source.place(opener, Pointer.ROOT).line();
        return isFirst(source, place) && openedOn != place.line() && indent(source, openedOn) == place.column() - 1;
    }

    private static Misplaced misplaced(SourceText source, int opener, int closer) {
        return new Misplaced(
                source.text().charAt(opener),
                source.place(opener, Pointer.ROOT).line(),
                source.text().charAt(closer),
                closer,
                source.place(closer, Pointer.ROOT).line());
    }

    private static boolean isFirst(SourceText source, Place place) {
        return indent(source, place.line()) == place.column() - 1;
    }

    private static int indent(SourceText source, int line) {
        int start = source.lineStart(line);
        return Blank.skip(source.text(), start) - start;
    }
}
