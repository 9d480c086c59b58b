package org.sla4j.show;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.sla4j.words.Page;

/** Writes a page as text of 100 columns. */
final class TextPage {
    private static final int WIDTH = 100;
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final Page page = new Page();

    private TextPage() {}

    static String of(List<Block> blocks) {
        TextPage text = new TextPage();
        blocks.forEach(text::write);
        return text.page.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Points points) {
            points.items().forEach(item -> page.line("- ", item));
            return;
        }
        page.blank();
        if (block instanceof Block.Heading heading) {
            page.line(heading.words());
            if (heading.level() < 3) {
                page.line((heading.level() == 1 ? "=" : "-")
                        .repeat(Math.min(WIDTH, heading.words().length())));
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            page.line(paragraph.words());
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        }
    }

    private void grid(Block.Grid grid) {
        int[] widths = widths(grid);
        List<List<String>> lines = new ArrayList<>(lines(grid.header(), widths));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(rule);
        grid.rows().forEach(row -> lines.addAll(lines(row, widths)));
        page.table("", lines);
    }

    /** The widest column gives way until all fit. */
    private static int[] widths(Block.Grid grid) {
        int[] widths = new int[grid.header().size()];
        int total = -2;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, grid.width(i));
            total += 2 + widths[i];
        }
        for (; total > WIDTH; total--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= 8) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<List<String>> lines(List<String> row, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            columns.add(broken(row.get(i), widths[i]));
            most = Math.max(most, columns.get(i).size());
        }
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < most; line++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(line < column.size() ? column.get(line) : "");
            }
            lines.add(cells);
        }
        return lines;
    }

    private static List<String> broken(String words, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORDS.split(words)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }
}
