package org.sla4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.HistoryLine;
import org.sla4j.json.HistoryReader;
import org.sla4j.json.ReportDocument;
import org.sla4j.json.ReportWriter;
import org.sla4j.json.TicketHistory;
import org.sla4j.json.TicketId;

/** Answers the lines of a batch that are histories, with a report each. */
final class HistoryBatch {
    private static final byte[] EVENTS = "\"events\"".getBytes(StandardCharsets.UTF_8);

    private final PolicyVersions versions;
    private final String language;
    private final Instant now;

    /** @param now the instant to look from, for histories that do not name one */
    HistoryBatch(PolicyVersions versions, String language, Instant now) {
        this.versions = versions;
        this.language = language;
        this.now = now;
    }

    /** Takes note of a bad line. */
    interface Refusing {
        void refuse(Optional<TicketId> id, String reason) throws IOException;
    }

    /** Whether a line speaks of events; a bare ticket does not. */
    static boolean isHistory(InputLine line) {
        byte[] bytes = line.bytes();
        int last = line.offset() + line.length() - EVENTS.length;
        for (int at = line.offset(); at <= last; at++) {
            int same = 0;
            while (same < EVENTS.length && bytes[at + same] == EVENTS[same]) {
                same++;
            }
            if (same == EVENTS.length) {
                return true;
            }
        }
        return false;
    }

    void answer(InputLine text, OutputStream out, Refusing refusing) throws IOException {
        HistoryLine line = HistoryReader.readLine(text.bytes(), text.offset(), text.length());
        if (line instanceof HistoryLine.Refused refused) {
            refusing.refuse(refused.id(), refused.reason());
            return;
        }
        TicketHistory ticket = ((HistoryLine.Read) line).ticket();
        Report report;
        try {
            SlaEngine engine = versions.governing(ticket.history());
            report = engine.report(ticket.history(), ticket.asOf().orElse(now));
            engine.requireZones(report);
        } catch (RuntimeException e) {
            refusing.refuse(ticket.id(), Complaints.ofTicket(e));
            return;
        }
        String json = ReportWriter.line(ReportDocument.of(report, language).about(ticket));
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
