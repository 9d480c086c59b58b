package org.sla4j.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.TicketHistory;
import org.sla4j.picture.Timeline;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import picocli.CommandLine.Option;

/** The options of commands that look at a ticket by its history, or at its opening. */
final class TicketOptions {
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
            description = "The file with the ticket's history; - for standard input.")
    private Optional<String> history = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "With --history, the instant to look from; if not given, the one in the history, or now.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--opened", paramLabel = "INSTANT", description = "Without --history, when the ticket was opened.")
    private Optional<String> opened = Optional.empty();

    @Option(names = "--plan", paramLabel = "ID", description = "Without --history, the support plan.")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--severity", paramLabel = "ID", description = "Without --history, the stated severity.")
    private Optional<String> severity = Optional.empty();

    @Option(names = "--tier", paramLabel = "ID", description = "Without --history, the support tier.")
    private Optional<String> tier = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Without --history, an attribute of the ticket; may be given several times.")
    private List<String> attributes = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    /** A picture with the engine that it is drawn from. */
    record Drawn(SlaEngine engine, Timeline timeline) {}

    Drawn read(Streams streams) throws IOException {
        PolicyVersions versions = HistoryOptions.versions(policyFiles);
        Drawn drawn = history.isPresent() ? ofHistory(versions, streams) : atOpening(versions);
        return new Drawn(drawn.engine, drawn.timeline.in(language));
    }

    private Drawn ofHistory(PolicyVersions versions, Streams streams) throws IOException {
        boolean isTicketGiven = opened.isPresent()
                || plan.isPresent()
                || severity.isPresent()
                || tier.isPresent()
                || !attributes.isEmpty();
        if (isTicketGiven) {
            throw new Refusal("--history says all of the ticket;"
                    + " --opened, --plan, --severity, --tier and --set may not be given beside it");
        }
        TicketHistory ticket = HistoryOptions.history(history.orElseThrow(), streams);
        SlaEngine engine = versions.governing(ticket.history());
        Instant now = HistoryOptions.asOf(asOf, ticket);
        engine.requireZones(engine.report(ticket.history(), now));
        return new Drawn(engine, Timeline.of(engine, ticket.history(), now));
    }

    private Drawn atOpening(PolicyVersions versions) {
        String instant = opened.orElseThrow(() -> new Refusal("--history FILE or --opened INSTANT must be given"));
        if (asOf.isPresent()) {
            throw new Refusal("--as-of needs --history; without one the ticket is drawn as it is at its opening");
        }
        Ticket ticket = new Ticket(
                Arguments.instant("--opened", instant), plan, severity, tier, Arguments.attributes(attributes));
        SlaEngine engine = versions.governing(History.opened(ticket));
        DeadlineCommand.check(ticket, engine.policy());
        return new Drawn(engine, Timeline.atOpening(engine, ticket));
    }
}
