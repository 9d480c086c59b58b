package org.sla4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.HistoryReader;
import org.sla4j.json.TicketHistory;
import org.sla4j.policy.Policy;
import picocli.CommandLine.Option;

/** The options of commands that read a ticket's history. */
final class HistoryOptions {
    @Option(
            names = "--policy",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "The policy file; of several versions, the one in force when the ticket was opened counts.")
    private List<String> policyFiles = new ArrayList<>();

    @Option(
            names = "--history",
            paramLabel = "FILE",
            required = true,
            description = "The file with the ticket's history; - for standard input.")
    private String historyFile = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description =
                    "The instant to look from, such as 2026-03-27T15:30:00Z; if not given, the one in the history, or now.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of texts; en if not given.")
    private String language = "en";

    String language() {
        return language;
    }

    /** A history with the engine that governs it. */
    record Case(SlaEngine engine, TicketHistory ticket, Instant asOf) {}

    Case read(Streams streams) throws IOException {
        PolicyVersions versions = versions(policyFiles);
        TicketHistory ticket = history(historyFile, streams);
        return new Case(versions.governing(ticket.history()), ticket, asOf(asOf, ticket));
    }

    /** The instant to look from: as the call says, or the history, or now. */
    static Instant asOf(Optional<String> option, TicketHistory ticket) {
        // The command may ask the clock of the machine; the library never does.
        return option.map(text -> Arguments.instant("--as-of", text))
                .or(ticket::asOf)
                .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The policies of files that are versions of one. */
    static PolicyVersions versions(List<String> policyFiles) {
        List<Policy> policies = policyFiles.stream().map(PolicyFile::read).toList();
        try {
            return PolicyVersions.of(policies);
        } catch (IllegalArgumentException notVersions) {
            throw new Refusal("--policy: " + Complaints.message(notVersions));
        }
    }

    /** The history in a file, or on standard input. */
    static TicketHistory history(String historyFile, Streams streams) throws IOException {
        if (historyFile.equals("-")) {
            String text = new String(streams.in().readNBytes(LineSource.MOST + 1), StandardCharsets.UTF_8);
            return HistoryReader.read("standard input", text);
        }
        return Source.read(historyFile, HistoryReader::read);
    }
}
