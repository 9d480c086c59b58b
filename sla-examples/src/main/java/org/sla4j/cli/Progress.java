package org.sla4j.cli;

import java.util.Locale;

/** Shows a person each second how far a batch is, in one line of the terminal that is written over again. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    /** So many lines pass between two looks at the clock. */
    private static final long STRIDE = 256;

    private final Streams streams;
    private final long started;
    private long shownAt;
    private int shownLength;

    Progress(Streams streams) {
        this.streams = streams;
        this.started = System.nanoTime();
        this.shownAt = started;
    }

    /** Notes that so many lines are done. */
    void at(long lines) {
        if (!streams.person().watches() || lines % STRIDE != 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - shownAt >= SECOND) {
            shownAt = now;
            double perSecond = (double) lines * SECOND / (now - started);
            show(String.format(Locale.ROOT, "%,d lines, %,.0f a second", lines, perSecond));
        }
    }

    /** Takes away what is shown. */
    void end() {
        if (shownLength > 0) {
            show("");
            streams.err().print("\r");
        }
    }

    private void show(String text) {
        String erased = text.length() < shownLength ? " ".repeat(shownLength - text.length()) : "";
        streams.err().print("\r" + text + erased);
        streams.err().flush();
        shownLength = text.length();
    }
}
