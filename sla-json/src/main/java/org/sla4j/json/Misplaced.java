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
        return isFirst(source, closer) && !isIndentedLike(source, opener, closer)
                ? Optional.of(misplaced(source, opener, closer))
                : Optional.empty();
    }

    /** A bracket within a line that closes a block whose opening bracket ends a line before. */
    static Optional<Misplaced> inLine(SourceText source, int opener, int closer) {
        return endsLine(source, opener) && !isFirst(source, closer)
                ? Optional.of(misplaced(source, opener, closer))
                : Optional.empty();
    }

    /** Whether a bracket begins its line where the line begins on which the block was opened. */
    static boolean isAligned(SourceText source, int opener, int closer) {
        return isFirst(source, closer) && isIndentedLike(source, opener, closer);
    }

    private static Misplaced misplaced(SourceText source, int opener, int closer) {
        return new Misplaced(
                source.text().charAt(opener),
                source.lineOf(opener),
                source.text().charAt(closer),
                closer,
                source.lineOf(closer));
    }

    /** Whether what follows a bracket stands in a later line. */
    private static boolean endsLine(SourceText source, int opener) {
        return source.lineOf(opener) < source.lineOf(Blank.skip(source.text(), opener + 1));
    }

    // Backwards, which ends at what stands before, at the latest at the opening bracket: a line may have many.
    private static boolean isFirst(SourceText source, int closer) {
        int at = closer;
        while (" \t".indexOf(source.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at == source.lineStart(source.lineOf(closer));
    }

    /** Whether a bracket stands as far from the begin of its line as the first of the line on which its block was opened. */
    private static boolean isIndentedLike(SourceText source, int opener, int closer) {
        int start = source.lineStart(source.lineOf(opener));
        int indent = Blank.skip(source.text(), start) - start;
        return closer - source.lineStart(source.lineOf(closer)) == indent;
    }
}
