package org.sla4j.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.json.TicketId;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;
import org.sla4j.policy.Policy;

/** Answers a stream of tickets, line by line, and holds no more of it than a line. */
final class Batch {
    private static final int BUFFER = 1 << 16;

    private final TicketReader reader = TicketReader.standard();
    private final SlaEngine engine;
    private final HistoryBatch histories;
    private final ResultWriter writer;
    private final LineWalk walk;
    private final OutputStream out;

    Batch(Policy policy, String language, Instant now, Streams streams) {
        this.engine = SlaEngine.of(policy);
        this.histories = new HistoryBatch(engine, language, now);
        this.writer = ResultWriter.of(policy, language);
        this.walk = new LineWalk(streams);
        this.out = new BufferedOutputStream(streams.out(), BUFFER);
    }

    /** Answers all lines, and returns whether all were good. */
    boolean run() throws IOException {
        walk.walk(out::flush, this::answer);
        return walk.isGood();
    }

    private void answer(LineSource lines) throws IOException {
        if (lines.isTooLong()) {
            refuse(lines.number(), Optional.empty(), "the line is longer than 16 MiB");
            return;
        }
        if (HistoryBatch.isHistory(lines)) {
            histories.answer(lines, out, this::refuse);
            return;
        }
        TicketLine line = reader.read(lines.bytes(), lines.offset(), lines.length());
        if (line instanceof TicketLine.Read read) {
            answer(read, lines.number());
        } else {
            refuse(lines.number(), line.id(), ((TicketLine.Refused) line).reason());
        }
    }

    private void answer(TicketLine.Read read, long number) throws IOException {
        Assessment assessment;
        try {
            assessment = engine.assess(read.ticket());
        } catch (InvalidTicketException e) {
            refuse(number, read.id(), Complaints.message(e));
            return;
        } catch (RuntimeException e) {
            // One ticket that finds a fault of ours must not take the results of all others with it.
            refuse(number, read.id(), "a fault of the program, please report it: " + Complaints.message(e));
            return;
        }
        writer.write(read, assessment, out);
    }

    private void refuse(long number, Optional<TicketId> id, String reason) throws IOException {
        walk.bad();
        writer.writeError(number, id, reason, out);
    }
}
