package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla deadline}: what a policy promises to one ticket, and why. */
@Command(name = "deadline", description = "Says what a policy promises to a ticket: what is due, when, and why.")
final class DeadlineCommand implements Callable<Integer> {
    private static final ImmutableList<String> FORMATS = ImmutableList.of("text", "json");

    private final Streams streams;

    @Option(names = "--policy", paramLabel = "FILE", required = true, description = "The policy file.")
    private String policyFile = "";

    @Option(names = "--plan", paramLabel = "ID", description = "The support plan of the ticket.")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--severity", paramLabel = "ID", description = "The severity that the ticket states.")
    private Optional<String> severity = Optional.empty();

    @Option(names = "--tier", paramLabel = "ID", description = "The support tier on which the ticket is.")
    private Optional<String> tier = Optional.empty();

    @Option(
            names = "--opened",
            paramLabel = "INSTANT",
            required = true,
            description = "When it was opened: 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00.")
    private String opened = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "An attribute of the ticket, such as environment=production; may be given several times.")
    private List<String> attributes = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if not given.")
    private String format = "text";

    DeadlineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Complaints.require("format", Optional.of(format), FORMATS);
        Ticket ticket = new Ticket(
                Arguments.instant("--opened", opened), plan, severity, tier, Arguments.attributes(attributes));
        Policy policy = PolicyFile.read(policyFile);
        check(ticket, policy);
        SlaEngine engine = SlaEngine.of(policy);
        Assessment assessment = engine.assess(ticket);
        streams.print(
                format.equals("json")
                        ? ResultWriter.of(policy, language).pretty(assessment)
                        : new DeadlineReport(engine, assessment, language).toString());
        return ExitStatus.GOOD;
    }

    /** Refuses names that the policy does not know, with the near one; the engine knows them only all together. */
    static void check(Ticket ticket, Policy policy) {
        Complaints.require("plan", ticket.plan(), policy.plans().keySet().asList());
        Complaints.require(
                "severity",
                ticket.severity(),
                policy.severities().stream().map(Severity::id).toList());
        Complaints.require(
                "tier", ticket.tier(), policy.tiers().stream().map(Tier::id).toList());
        ticket.attributes()
                .keySet()
                .forEach(name -> Complaints.refuseNear(
                        "attribute", name, policy.attributes().keySet()));
    }
}
