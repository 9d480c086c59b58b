package org.sla4j.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Goes through the lines of a batch, shows how far it is, and counts the bad ones. */
final class LineWalk {
    private final Streams streams;
    private final AtomicLong bad = new AtomicLong();
    private long count;

    LineWalk(Streams streams) {
        this.streams = streams;
    }

    /** What is done with a line that is not blank. */
    interface Answering {
        void answer(InputLine line) throws IOException;
    }

    /** Takes note of a bad line, on any thread. */
    void bad() {
        bad.incrementAndGet();
    }

    /** Tells how many lines were bad, after all were answered, and returns whether none was. */
    boolean end() {
        long found = bad.get();
        if (found > 0) {
            streams.tell(String.format(
                    Locale.ROOT, "sla: %,d of %,d lines %s bad", found, count, found == 1 ? "is" : "are"));
        }
        return found == 0;
    }

    /**
     * Goes through all lines.
     *
     * @param idle what to do before waiting for input
     */
    void walk(LineSource.Idle idle, Answering answering) throws IOException {
        Progress progress = new Progress(streams);
        LineSource lines = new LineSource(streams.in(), idle);
        while (lines.next()) {
            if (!lines.isBlank()) {
                answering.answer(lines);
            }
            progress.at(lines.number());
        }
        idle.run();
        progress.end();
        count = lines.number();
    }
}
