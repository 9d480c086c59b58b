package org.sla4j.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The fenced blocks and the rows of tables of a page of documentation. */
public final class MarkdownBlocks {
    private static final String FENCE = "```";

    private MarkdownBlocks() {}

    /** A block with its language, its text (every line ended), and the line of its fence. */
    public record Block(String language, String text, int line) {}

    /** The blocks of a page, in its order. */
    public static List<Block> of(String page) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                String text = lines.subList(i + 1, end).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
                blocks.add(new Block(lines.get(i).substring(FENCE.length()).strip(), text, i + 1));
                i = end;
            }
        }
        return blocks;
    }

    /** The cells of a row of a table. */
    static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
