package org.sla4j.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.cli.HistoryBatch.Refusing;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.json.TicketId;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;

/** Answers a stream of tickets, line by line, and holds no more of it than some blocks of lines. */
final class Batch {
    private static final int BUFFER = 1 << 16;

    private final TicketReader reader = TicketReader.standard();
    private final PolicyVersions versions;
    private final ImmutableMap<SlaEngine, ResultWriter> writers;
    private final HistoryBatch histories;
    private final LineWalk walk;
    private final Streams streams;

    Batch(PolicyVersions versions, String language, Instant now, Streams streams) {
        this.versions = versions;
        this.writers = Maps.toMap(versions.engines(), engine -> ResultWriter.of(engine.policy(), language));
        this.histories = new HistoryBatch(versions, language, now);
        this.walk = new LineWalk(streams);
        this.streams = streams;
    }

    /**
     * Answers all lines, in order, and returns whether all were good.
     *
     * @param cores how many lines may be answered at the same time
     */
    boolean run(int cores) throws IOException {
        if (cores > 1) {
            new OrderedBlocks(walk, this::answer, cores).run(streams.out());
        } else {
            OutputStream out = new BufferedOutputStream(streams.out(), BUFFER);
            walk.walk(out::flush, line -> answer(line, out));
        }
        return walk.end();
    }

    private void answer(InputLine line, OutputStream out) throws IOException {
        Refusing refusing = (id, reason) -> refuse(line.number(), id, reason, out);
        if (line.isTooLong()) {
            refusing.refuse(Optional.empty(), LineSource.TOO_LONG);
            return;
        }
        if (HistoryBatch.isHistory(line)) {
            histories.answer(line, out, refusing);
            return;
        }
        TicketLine ticket = reader.read(line.bytes(), line.offset(), line.length());
        if (ticket instanceof TicketLine.Read read) {
            answer(read, out, refusing);
        } else {
            refusing.refuse(ticket.id(), ((TicketLine.Refused) ticket).reason());
        }
    }

    private void answer(TicketLine.Read read, OutputStream out, Refusing refusing) throws IOException {
        SlaEngine engine = versions.governing(read.ticket());
        Assessment assessment;
        try {
            assessment = engine.assess(read.ticket());
        } catch (RuntimeException e) {
            refusing.refuse(read.id(), Complaints.ofTicket(e));
            return;
        }
        requireNonNull(writers.get(engine)).write(read, assessment, out);
    }

    private void refuse(long number, Optional<TicketId> id, String reason, OutputStream out) throws IOException {
        walk.bad();
        ResultWriter.writeError(number, id, reason, out);
    }
}
