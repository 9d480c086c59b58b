package org.sla4j.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.PolicyVersions;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.ResultWriter;
import org.sla4j.ticket.Ticket;

/** {@code sla deadline}: what a policy promises to one ticket, and why. */
final class DeadlineCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage =
            Usage.of(this, "deadline", "Says what a policy promises to a ticket: what is due, when, and why.");

    private final Supplier<PolicyVersions> policies = usage.policies();

    private final Supplier<Optional<String>> plan = usage.optional("--plan", "ID", "The support plan of the ticket.");

    private final Supplier<Optional<String>> severity =
            usage.optional("--severity", "ID", "The severity that the ticket states.");

    private final Supplier<Optional<String>> tier =
            usage.optional("--tier", "ID", "The support tier on which the ticket is.");

    private final Supplier<String> opened = usage.required(
            "--opened", "INSTANT", "When it was opened: 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00.");

    private final Supplier<List<String>> attributes = usage.repeated(
            "--set",
            "NAME=VALUE",
            "An attribute of the ticket, such as environment=production; may be given several times.");

    private final Supplier<String> language = usage.language("the policy's texts");

    private final Format format = new Format(usage, "text", "json");

    DeadlineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        String form = format.checked();
        Ticket ticket = new Ticket(
                Arguments.instant("--opened", opened.get()),
                plan.get(),
                severity.get(),
                tier.get(),
                Arguments.attributes(attributes.get()));
        SlaEngine engine = policies.get().governing(ticket);
        Complaints.requireKnown(ticket, engine.policy());
        Assessment assessment = engine.assess(ticket);
        streams.print(
                form.equals("json")
                        ? ResultWriter.of(engine.policy(), language.get()).pretty(assessment)
                        : new DeadlineReport(engine, assessment, language.get()).toString());
        return ExitStatus.GOOD;
    }
}
