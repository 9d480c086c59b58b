package org.sla4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream of bytes, one after the other, without a copy of each.
 *
 * <p>Lines end at LF or CRLF, and the last one at the end as well. A line of more than {@link #MOST} bytes is passed over
 * and never held. Before the source waits for more input it says so, that what was found so far can be shown.
 */
final class LineSource implements InputLine {
    /** The most bytes of a line: 16 MiB. */
    static final int MOST = 16 << 20;

    /** What is said of a longer line. */
    static final String TOO_LONG = "the line is longer than 16 MiB";

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Idle idle;
    private byte[] buffer = new byte[BUFFER];
    private int offset;
    private int length;
    private long number;
    private boolean tooLong;

    /** Where the next line begins, and where the bytes end that have been read. */
    private int next;

    private int end;

    /** What to do before waiting for input. */
    interface Idle {
        void run() throws IOException;
    }

    LineSource(InputStream in, Idle idle) {
        this.in = in;
        this.idle = idle;
    }

    /** Moves on to the next line, and returns whether there is one. */
    boolean next() throws IOException {
        tooLong = false;
        int scanned = next;
        while (true) {
            int at = scanned;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at < end) {
                return line(at, at + 1);
            }
            int held = end - next;
            if (held > MOST) {
                tooLong = true;
                next = end;
                held = 0;
            }
            if (!fill()) {
                return (held > 0 || tooLong) && line(end, end);
            }
            scanned = next + held;
        }
    }

    private boolean line(int lineEnd, int nextLine) {
        number++;
        offset = next;
        length = lineEnd - next;
        next = nextLine;
        tooLong |= length > MOST;
        if (length > 0 && buffer[offset + length - 1] == '\r') {
            length--;
        }
        if (number == 1 && startsWithMark()) {
            offset += 3;
            length -= 3;
        }
        return true;
    }

    /** Editors on Windows write U+FEFF at the start of a file in UTF-8. */
    private boolean startsWithMark() {
        return length >= 3
                && buffer[offset] == (byte) 0xEF
                && buffer[offset + 1] == (byte) 0xBB
                && buffer[offset + 2] == (byte) 0xBF;
    }

    /** Reads more bytes behind those of the line that has begun, and returns whether there were any. */
    private boolean fill() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, end - next);
            end -= next;
            next = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        if (in.available() == 0) {
            idle.run();
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    @Override
    public byte[] bytes() {
        return buffer;
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether nothing stands in the line. */
    boolean isBlank() {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
