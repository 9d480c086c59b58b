package org.sla4j.fuzz;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Standing;
import org.sla4j.json.HistoryLine;
import org.sla4j.json.HistoryReader;
import org.sla4j.json.HistoryWriter;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.PolicyReader;
import org.sla4j.json.ReportDocument;
import org.sla4j.json.ReportReader;
import org.sla4j.json.ReportWriter;
import org.sla4j.json.TicketHistory;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Any bytes as a history, in a file and in a line of a batch: a refusal in words, or a report at any instant. */
public final class HistoryTarget {
    private static final ImmutableList<SlaEngine> ENGINES = Stream.of(
                    "src/test/resources/org/sla4j/cli/acme.json",
                    "policies/cadents.json",
                    "policies/cirrus-shield.json",
                    "policies/hosteur-ragnarokkr.json")
            .map(HistoryTarget::engine)
            .collect(ImmutableList.toImmutableList());

    private HistoryTarget() {}

    private static SlaEngine engine(String file) {
        try {
            return SlaEngine.of(PolicyReader.standard().read(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries one input; Jazzer calls this by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        try {
            check(HistoryReader.read("h.json", new String(bytes, StandardCharsets.UTF_8)));
        } catch (InvalidDocumentException invalid) {
            PolicyTarget.check(invalid);
        }
        HistoryLine line = HistoryReader.readLine(bytes, 0, bytes.length);
        if (line instanceof HistoryLine.Read read) {
            check(read.ticket());
        } else if (line instanceof HistoryLine.Refused refused
                && refused.reason().isBlank()) {
            throw new AssertionError("a line was refused without a reason");
        }
        budget.check();
    }

    private static void check(TicketHistory ticket) {
        TicketHistory again = HistoryReader.read("h.json", HistoryWriter.pretty(ticket));
        if (!again.history().equals(ticket.history())
                || !again.id().equals(ticket.id())
                || !again.asOf().equals(ticket.asOf())) {
            throw new AssertionError("read back as another history: " + HistoryWriter.pretty(ticket));
        }
        Instant first =
                ticket.history().events().stream().map(Event::at).findFirst().orElse(Instant.EPOCH);
        for (SlaEngine engine : ENGINES) {
            ticket.asOf().ifPresent(asOf -> report(engine, ticket.history(), asOf));
            check(engine, ticket.history(), first);
        }
    }

    /** Looks at a history from several instants: near its start, long after it, and before all time. */
    static void check(SlaEngine engine, History history, Instant start) {
        report(engine, history, Instant.MIN);
        Stream.of(Duration.ofHours(5), Duration.ofDays(3), Duration.ofDays(36_525))
                .forEach(later -> report(engine, history, start.plus(later)));
        engine.transitions(history, start, start.plus(Duration.ofDays(3)));
    }

    private static void report(SlaEngine engine, History history, Instant asOf) {
        Report report = engine.report(history, asOf);
        ReportDocument document = ReportDocument.of(report);
        if (!ReportReader.read("r.json", ReportWriter.line(document)).equals(document)) {
            throw new AssertionError("read back as another report: " + ReportWriter.line(document));
        }
        for (Standing standing : report.standings()) {
            if (engine.explain(history, asOf, standing.key()).isEmpty()) {
                throw new AssertionError("not explained: " + standing.key() + " of " + report);
            }
        }
    }
}
