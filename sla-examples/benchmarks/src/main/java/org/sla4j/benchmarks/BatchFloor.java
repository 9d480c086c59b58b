package org.sla4j.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;
import org.sla4j.policy.Policy;

/** Reads tickets from standard input and writes for each a result that was made before: a batch without any SLA. */
final class BatchFloor {
    private static final int BUFFER = 1 << 16;

    private final TicketReader reader = TicketReader.standard();
    private final SlaEngine engine;
    private final ResultWriter writer;
    private final OutputStream out = new BufferedOutputStream(System.out, BUFFER);
    /** The results of the first two tickets, one of each severity. */
    private final Assessment[] made = new Assessment[2];

    private int count;

    private BatchFloor(Policy policy) {
        this.engine = SlaEngine.of(policy);
        this.writer = ResultWriter.of(policy, "en");
    }

    /** Answers the lines of standard input. */
    public static void main(String[] args) throws IOException {
        BatchFloor floor = new BatchFloor(Desk.policy());
        floor.answer(System.in);
        floor.out.flush();
    }

    private void answer(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int held = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer, held, BUFFER - held)) {
            int end = held + read;
            int begin = 0;
            for (int at = held; at < end; at++) {
                if (buffer[at] == '\n') {
                    line(buffer, begin, at - begin);
                    begin = at + 1;
                }
            }
            held = end - begin;
            System.arraycopy(buffer, begin, buffer, 0, held);
        }
    }

    private void line(byte[] bytes, int offset, int length) throws IOException {
        TicketLine.Read read = (TicketLine.Read) reader.read(bytes, offset, length);
        int kind = count++ % made.length;
        if (made[kind] == null) {
            made[kind] = engine.assess(read.ticket());
        }
        writer.write(read, made[kind], out);
    }
}
