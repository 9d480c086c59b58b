package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sla4j.desk.Desk;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;

/** {@code sla calendar}: the days of a policy's calendars. */
final class CalendarCommand implements Subcommand {
    private static final int MOST_YEARS = 100;

    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "calendar",
            "Shows a policy's calendars day by day: open hours, holidays and special days by name, clock"
                    + " changes.");

    private final Supplier<String> policyFile = usage.required("--policy", "FILE", "The policy file.");

    private final Supplier<Optional<String>> calendar =
            usage.optional("--calendar", "ID", "The calendar to show; all if not given.");

    private final Supplier<String> from = usage.required("--from", "DATE", "The first date: 2026-03-27.");

    private final Supplier<String> to = usage.required("--to", "DATE", "The last date.");

    private final Supplier<List<String>> attributes = usage.repeated(
            "--set", "NAME=VALUE", "An attribute of the ticket, for a calendar that takes its zone from it.");

    private final Supplier<String> language = usage.language("the policy's texts");

    CalendarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate first = Arguments.date("--from", from.get());
        LocalDate last = Arguments.date("--to", to.get());
        if (last.isBefore(first)) {
            throw new Refusal("--to must not be before --from, which is " + first + ", but was " + last);
        }
        if (last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new Refusal("--to must be within " + MOST_YEARS + " years of --from but was " + last);
        }
        Ticket ticket = Ticket.opened(Instant.EPOCH).withAttributes(Arguments.attributes(attributes.get()));
        Policy policy = PolicyFile.read(policyFile.get());
        SlaEngine engine = SlaEngine.of(policy);
        ImmutableList<String> known = policy.calendars().keySet().asList();
        Complaints.require("calendar", calendar.get(), known);
        if (known.isEmpty()) {
            streams.print("policy " + policy + " defines no calendars\n");
        }
        String separator = "";
        for (String id : calendar.get().map(List::of).orElse(known)) {
            Desk desk = Desk.of(engine, id, ticket);
            streams.print(separator + desk.describe(id, policy, language.get()) + "\n");
            streams.print(new CalendarReport(desk).days(first, last));
            separator = "\n";
        }
        return ExitStatus.GOOD;
    }
}
