package org.sla4j.cli;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.compare.Replay;
import org.sla4j.json.HistoryLine;
import org.sla4j.json.HistoryReader;
import org.sla4j.json.TicketHistory;
import org.sla4j.json.TicketId;
import org.sla4j.json.TicketLine;
import org.sla4j.json.TicketReader;
import org.sla4j.ticket.Event;

/** Feeds the lines of a stream to a replay, and holds no more of it than a line. */
final class ReplayBatch {
    /** So many bad lines are told of, and the others counted. */
    private static final int MOST_TOLD = 20;

    private final TicketReader tickets = TicketReader.standard();
    private final Replay replay;
    private final Optional<Instant> asOf;
    private final Streams streams;
    private final LineWalk walk;
    private int told;

    ReplayBatch(Replay replay, Optional<Instant> asOf, Streams streams) {
        this.replay = replay;
        this.asOf = asOf;
        this.streams = streams;
        this.walk = new LineWalk(streams);
    }

    /** Replays all lines, and returns whether all were good. */
    boolean run() throws IOException {
        walk.walk(() -> {}, this::answer);
        return walk.end();
    }

    private void answer(InputLine line) {
        if (line.isTooLong()) {
            refuse(line.number(), Optional.empty(), LineSource.TOO_LONG);
        } else if (HistoryBatch.isHistory(line)) {
            history(line);
        } else {
            ticket(line);
        }
    }

    private void ticket(InputLine line) {
        TicketLine read = tickets.read(line.bytes(), line.offset(), line.length());
        if (read instanceof TicketLine.Refused refused) {
            refuse(line.number(), refused.id(), refused.reason());
            return;
        }
        TicketLine.Read ticket = (TicketLine.Read) read;
        counted(line, ticket.id(), () -> replay.add(name(line, ticket.id()), ticket.ticket()));
    }

    private void history(InputLine line) {
        HistoryLine read = HistoryReader.readLine(line.bytes(), line.offset(), line.length());
        if (read instanceof HistoryLine.Refused refused) {
            refuse(line.number(), refused.id(), refused.reason());
            return;
        }
        TicketHistory ticket = ((HistoryLine.Read) read).ticket();
        counted(line, ticket.id(), () -> replay.add(name(line, ticket.id()), ticket.history(), lookedAtFrom(ticket)));
    }

    private Instant lookedAtFrom(TicketHistory ticket) {
        return ticket.asOf()
                .or(() -> asOf)
                .or(() -> ticket.history().events().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Iterables.getLast(ticket.history().events()))
                                .map(Event::at))
                .orElse(Instant.EPOCH);
    }

    private void counted(InputLine line, Optional<TicketId> id, Runnable adding) {
        try {
            adding.run();
        } catch (RuntimeException e) {
            refuse(line.number(), id, Complaints.ofTicket(e));
        }
    }

    private static String name(InputLine line, Optional<TicketId> id) {
        return id.map(TicketId::text).orElseGet(() -> "line " + line.number());
    }

    private void refuse(long number, Optional<TicketId> id, String reason) {
        walk.bad();
        if (told < MOST_TOLD) {
            told++;
            String ticket = id.map(known -> " (" + known + ")").orElse("");
            streams.tell("sla: line " + number + ticket + ": " + reason);
        }
    }
}
