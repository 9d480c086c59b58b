package org.sla4j.show;

import com.google.common.base.CharMatcher;
import java.util.List;

/** Writes a page as Markdown, with tables as GitHub and others read them. */
final class MarkdownPage {
    private final StringBuilder text = new StringBuilder();

    private MarkdownPage() {}

    static String of(List<Block> blocks) {
        MarkdownPage page = new MarkdownPage();
        for (Block block : blocks) {
            page.text.append(page.text.isEmpty() ? "" : "\n");
            page.write(block);
        }
        return page.text.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            line("#".repeat(heading.level()) + " " + escaped(heading.words()));
        } else if (block instanceof Block.Paragraph paragraph) {
            line(escaped(paragraph.words()));
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> line("- " + escaped(item)));
        } else if (block instanceof Block.Grid grid) {
            row(grid.header());
            line("|" + "---|".repeat(grid.header().size()));
            grid.rows().forEach(this::row);
        }
    }

    private void row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(escaped(cell)).append(" |"));
        line(row.toString());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** Text in which nothing is a sign of Markdown or of HTML, in one line. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        CharMatcher.whitespace().trimAndCollapseFrom(words, ' ').chars().forEach(character -> {
            if ("\\`*_[]<>#|".indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) character);
        });
        return escaped.toString();
    }
}
