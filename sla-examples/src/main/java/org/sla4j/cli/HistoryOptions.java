package org.sla4j.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.TicketHistory;

/** The options of commands that read a ticket's history. */
final class HistoryOptions {
    private final Supplier<List<String>> policyFiles;
    private final Supplier<String> historyFile;
    private final Supplier<Optional<String>> asOf;
    private final Supplier<String> language;

    HistoryOptions(Usage usage) {
        policyFiles = usage.policyVersions();
        historyFile = usage.required("--history", "FILE", "The file with the ticket's history; - for standard input.");
        asOf = usage.optional(
                "--as-of",
                "INSTANT",
                "The instant to look from, such as 2026-03-27T15:30:00Z; if not given, the one in the history, or now.");
        language = usage.language("texts");
    }

    String language() {
        return language.get();
    }

    /** A history with the engine that governs it. */
    record Case(SlaEngine engine, TicketHistory ticket, Instant asOf) {}

    Case read(Streams streams) throws IOException {
        PolicyVersions versions = PolicyFile.versions(policyFiles.get());
        TicketHistory ticket = HistoryFile.read(historyFile.get(), streams);
        return new Case(versions.governing(ticket.history()), ticket, asOf(asOf.get(), ticket));
    }

    /** The instant to look from: as the call says, or the history, or now. */
    static Instant asOf(Optional<String> option, TicketHistory ticket) {
        // The command may ask the clock of the machine; the library never does.
        return option.map(text -> Arguments.instant("--as-of", text))
                .or(ticket::asOf)
                .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
