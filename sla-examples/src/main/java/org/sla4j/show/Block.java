package org.sla4j.show;

import com.google.common.collect.ImmutableList;

/** A part of a page, before it is known how the page is written. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for its parts, 3 for what is in them
     */
    record Heading(int level, String words) implements Block {}

    /** A paragraph. */
    record Paragraph(String words) implements Block {}

    /** A list of points. */
    record Points(ImmutableList<String> items) implements Block {}

    /**
     * A table.
     *
     * @param header the names of the columns; the first column has the names of the rows
     * @param rows each as long as the header
     */
    record Grid(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) implements Block {
        private static final int MOST = 100;
        private static final int FIRST = 30;

        /** Whether the columns stand side by side on a page of text without breaking their words. */
        boolean fits() {
            int width = Math.min(FIRST, width(0));
            for (int column = 1; column < header.size(); column++) {
                width += 2 + width(column);
            }
            return width <= MOST;
        }

        /** The most characters in a column. */
        int width(int column) {
            int most = header.get(column).length();
            for (ImmutableList<String> row : rows) {
                most = Math.max(most, row.get(column).length());
            }
            return most;
        }
    }
}
