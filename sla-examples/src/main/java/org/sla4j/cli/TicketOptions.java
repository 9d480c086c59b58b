package org.sla4j.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.TicketHistory;
import org.sla4j.picture.Timeline;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** The options of commands that look at a ticket by its history, or at its opening. */
final class TicketOptions {
    private final Supplier<List<String>> policyFiles;
    private final Supplier<Optional<String>> history;
    private final Supplier<Optional<String>> asOf;
    private final Supplier<Optional<String>> opened;
    private final Supplier<Optional<String>> plan;
    private final Supplier<Optional<String>> severity;
    private final Supplier<Optional<String>> tier;
    private final Supplier<List<String>> attributes;
    private final Supplier<String> language;

    TicketOptions(Usage usage) {
        policyFiles = usage.policyVersions();
        history = usage.optional("--history", "FILE", "The file with the ticket's history; - for standard input.");
        asOf = usage.optional(
                "--as-of",
                "INSTANT",
                "With --history, the instant to look from; if not given, the one in the history, or now.");
        opened = usage.optional("--opened", "INSTANT", "Without --history, when the ticket was opened.");
        plan = usage.optional("--plan", "ID", "Without --history, the support plan.");
        severity = usage.optional("--severity", "ID", "Without --history, the stated severity.");
        tier = usage.optional("--tier", "ID", "Without --history, the support tier.");
        attributes = usage.repeated(
                "--set", "NAME=VALUE", "Without --history, an attribute of the ticket; may be given several times.");
        language = usage.language("the policy's texts");
    }

    /** A picture with the engine that it is drawn from. */
    record Drawn(SlaEngine engine, Timeline timeline) {}

    Drawn read(Streams streams) throws IOException {
        PolicyVersions versions = PolicyFile.versions(policyFiles.get());
        Drawn drawn = history.get().isPresent() ? ofHistory(versions, streams) : atOpening(versions);
        return new Drawn(drawn.engine, drawn.timeline.in(language.get()));
    }

    private Drawn ofHistory(PolicyVersions versions, Streams streams) throws IOException {
        boolean isTicketGiven = opened.get().isPresent()
                || plan.get().isPresent()
                || severity.get().isPresent()
                || tier.get().isPresent()
                || !attributes.get().isEmpty();
        if (isTicketGiven) {
            throw new Refusal("--history says all of the ticket;"
                    + " --opened, --plan, --severity, --tier and --set may not be given beside it");
        }
        TicketHistory ticket = HistoryFile.read(history.get().orElseThrow(), streams);
        SlaEngine engine = versions.governing(ticket.history());
        Instant now = HistoryOptions.asOf(asOf.get(), ticket);
        engine.requireZones(engine.report(ticket.history(), now));
        return new Drawn(engine, Timeline.of(engine, ticket.history(), now));
    }

    private Drawn atOpening(PolicyVersions versions) {
        String instant =
                opened.get().orElseThrow(() -> new Refusal("--history FILE or --opened INSTANT must be given"));
        if (asOf.get().isPresent()) {
            throw new Refusal("--as-of needs --history; without one the ticket is drawn as it is at its opening");
        }
        Ticket ticket = new Ticket(
                Arguments.instant("--opened", instant),
                plan.get(),
                severity.get(),
                tier.get(),
                Arguments.attributes(attributes.get()));
        SlaEngine engine = versions.governing(History.opened(ticket));
        Complaints.requireKnown(ticket, engine.policy());
        return new Drawn(engine, Timeline.atOpening(engine, ticket));
    }
}
