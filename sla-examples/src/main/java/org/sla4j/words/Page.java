package org.sla4j.words;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.List;

/** Text for a person, line by line; long lines are broken between words, and go on under where they began. */
public final class Page {
    /** Stands below a label. */
    public static final String INDENT = " ".repeat(11);

    private static final int WIDTH = 100;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    public Page line(String words) {
        return line("", words);
    }

    /** Adds a line that begins with something under which its words do not go on: a label, a bullet. */
    public Page line(String beginning, String words) {
        String indent = " ".repeat(beginning.length());
        StringBuilder line = new StringBuilder(beginning);
        for (String word : WORDS.split(words)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(indent);
            } else if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        end(line);
        return this;
    }

    /** Adds words beside a label; the words beside all labels begin under one another. */
    public Page fact(String label, String words) {
        return line(Strings.padEnd(label, INDENT.length(), ' '), words);
    }

    /** Adds a heading with points below it; nothing where there are none. */
    public Page points(String heading, List<String> points) {
        if (!points.isEmpty()) {
            blank().line(heading);
            points.forEach(point -> line("- ", point));
        }
        return this;
    }

    /** Adds an empty line, unless there is one already. */
    public Page blank() {
        if (text.length() > 0 && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        return this;
    }

    /** Adds rows whose cells stand under one another; empty cells at the end of a row are left out. */
    public Page table(String indent, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                line.append(widths[i] == 0 ? "" : Strings.padEnd(row.get(i), widths[i] + 2, ' '));
            }
            end(line);
        }
        return this;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
