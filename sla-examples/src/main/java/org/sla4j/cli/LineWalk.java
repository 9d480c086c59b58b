package org.sla4j.cli;

import java.io.IOException;
import java.util.Locale;

/** Goes through the lines of a batch, shows how far it is, and counts the bad ones. */
final class LineWalk {
    private final Streams streams;
    private long bad;

    LineWalk(Streams streams) {
        this.streams = streams;
    }

    /** What is done with a line that is not blank. */
    interface Answering {
        void answer(LineSource line) throws IOException;
    }

    /** Takes note of a bad line. */
    void bad() {
        bad++;
    }

    /** Whether no line was bad. */
    boolean isGood() {
        return bad == 0;
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
        if (bad > 0) {
            streams.tell(String.format(
                    Locale.ROOT, "sla: %,d of %,d lines %s bad", bad, lines.number(), bad == 1 ? "is" : "are"));
        }
    }
}
