package org.sla4j.show;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Gathers the parts of a page; a heading under which nothing comes is left out. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    Blocks heading(int level, String words) {
        dropEmpty(level);
        blocks.add(new Block.Heading(level, words));
        return this;
    }

    Blocks paragraph(String words) {
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(words));
        }
        return this;
    }

    Blocks points(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Points(ImmutableList.copyOf(items)));
        }
        return this;
    }

    Blocks grid(Block.Grid grid) {
        if (!grid.rows().isEmpty()) {
            blocks.add(grid);
        }
        return this;
    }

    private void dropEmpty(int level) {
        while (!blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Heading last
                && last.level() >= level) {
            blocks.remove(blocks.size() - 1);
        }
    }

    ImmutableList<Block> all() {
        dropEmpty(0);
        return ImmutableList.copyOf(blocks);
    }
}
