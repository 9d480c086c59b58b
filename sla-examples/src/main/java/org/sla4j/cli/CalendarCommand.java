package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.desk.Desk;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla calendar}: the days of a policy's calendars. */
@Command(
        name = "calendar",
        description = "Shows a policy's calendars day by day: open hours, holidays and special days by name, clock"
                + " changes.")
final class CalendarCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 100;

    private final Streams streams;

    @Option(names = "--policy", paramLabel = "FILE", required = true, description = "The policy file.")
    private String policyFile = "";

    @Option(names = "--calendar", paramLabel = "ID", description = "The calendar to show; all if not given.")
    private Optional<String> calendar = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first date: 2026-03-27.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The last date.")
    private String to = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "An attribute of the ticket, for a calendar that takes its zone from it.")
    private List<String> attributes = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    CalendarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate first = Arguments.date("--from", from);
        LocalDate last = Arguments.date("--to", to);
        if (last.isBefore(first)) {
            throw new Refusal("--to must not be before --from, which is " + first + ", but was " + last);
        }
        if (last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new Refusal("--to must be within " + MOST_YEARS + " years of --from but was " + last);
        }
        Ticket ticket = Ticket.opened(Instant.EPOCH).withAttributes(Arguments.attributes(attributes));
        Policy policy = PolicyFile.read(policyFile);
        SlaEngine engine = SlaEngine.of(policy);
        ImmutableList<String> known = policy.calendars().keySet().asList();
        Complaints.require("calendar", calendar, known);
        if (known.isEmpty()) {
            streams.print("policy " + policy + " defines no calendars\n");
        }
        String separator = "";
        for (String id : calendar.map(List::of).orElse(known)) {
            Desk desk = Desk.of(engine, id, ticket);
            streams.print(separator + desk.describe(id, policy, language) + "\n");
            streams.print(new CalendarReport(desk).days(first, last));
            separator = "\n";
        }
        return ExitStatus.GOOD;
    }
}
