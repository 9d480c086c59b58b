package org.sla4j.cli;

import java.util.ArrayList;
import java.util.List;

/** A copy of some lines that follow each other, to be answered together. */
final class LineBlock {
    private static final int BYTES = 1 << 16;

    private final List<InputLine> lines = new ArrayList<>();
    private final byte[] bytes;
    private int end;

    private record Copied(LineBlock block, int offset, int length, long number, boolean isTooLong)
            implements InputLine {
        @Override
        public byte[] bytes() {
            return block.bytes;
        }
    }

    /** An empty block that has room for a line. */
    LineBlock(InputLine first) {
        this.bytes = new byte[Math.max(BYTES, length(first))];
    }

    /** Nothing of a line that was passed over is kept. */
    private static int length(InputLine line) {
        return line.isTooLong() ? 0 : line.length();
    }

    /** Whether there is room for a line. */
    boolean holds(InputLine line) {
        return end + length(line) <= bytes.length && lines.size() < BYTES;
    }

    void add(InputLine line) {
        int length = length(line);
        System.arraycopy(line.bytes(), line.offset(), bytes, end, length);
        lines.add(new Copied(this, end, length, line.number(), line.isTooLong()));
        end += length;
    }

    List<InputLine> lines() {
        return lines;
    }

    /** How many bytes the block takes. */
    int size() {
        return bytes.length;
    }
}
