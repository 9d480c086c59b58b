package org.sla4j.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Tickets with random openings, as a batch reads them. */
final class TicketLines {
    private TicketLines() {}

    /** Writes as many lines as the argument says to standard output. */
    public static void main(String[] args) throws IOException {
        Instant[] starts = Scene.starts(Scene.STARTS);
        try (OutputStream out = new BufferedOutputStream(System.out)) {
            int count = Integer.parseInt(args[0]);
            for (int i = 0; i < count; i++) {
                out.write(line(i, starts[i % starts.length]));
                out.write('\n');
            }
        }
    }

    /** A ticket without a line break. */
    static byte[] line(int number, Instant opened) {
        return ("{\"id\": \"T-" + number + "\", \"plan\": \"gold\", \"severity\": \"" + (1 + number % 2)
                        + "\", \"opened\": \"" + opened + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
