package org.sla4j.fuzz;

import java.util.List;

/** Bytes as a row of choices; after the last byte each choice is the first there is. */
final class Choices {
    private final byte[] bytes;
    private int next;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isOver() {
        return next >= bytes.length;
    }

    /** A number from 0 that is less than the bound, made of as many bytes as the bound needs. */
    int below(int bound) {
        long chosen = 0;
        for (int rest = bound - 1; rest > 0; rest >>>= 8) {
            chosen = chosen << 8 | (isOver() ? 0 : bytes[next++] & 0xFF);
        }
        return (int) (chosen % bound);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }
}
