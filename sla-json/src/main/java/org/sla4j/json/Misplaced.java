package org.sla4j.json;

import java.util.Optional;

/**
 * A closing bracket at the start of its line that is not indented like the line which it closes. Where a file ends too
 * early, the first of them is most likely where a bracket was left out.
 *
 * @param closer the bracket
 * @param line its line
 * @param openedOn the line of the bracket that it closes
 */
record Misplaced(char closer, int line, int openedOn) {

    static Optional<Misplaced> of(SourceText source, int opener, int closer) {
        int openedOn = source.place(opener, Pointer.ROOT).line();
        Place place = source.place(closer, Pointer.ROOT);
        boolean isFirst = indent(source, place.line()) == place.column() - 1;
        return isFirst && openedOn != place.line() && indent(source, openedOn) != place.column() - 1
                ? Optional.of(new Misplaced(source.text().charAt(closer), place.line(), openedOn))
                : Optional.empty();
    }

    private static int indent(SourceText source, int line) {
        int start = source.lineStart(line);
        return Blank.skip(source.text(), start) - start;
    }
}
