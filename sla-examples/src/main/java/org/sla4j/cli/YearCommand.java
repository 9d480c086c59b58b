package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.sla4j.desk.Desk;
import org.sla4j.engine.SlaEngine;
import org.sla4j.picture.YearCalendar;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.PolicyNames;

/** {@code sla year}: a picture of a calendar's year. */
final class YearCommand implements Subcommand {
    private static final int LAST_YEAR = 9999;
    private static final int MOST_COLUMNS = 6;

    private final Streams streams;
    private final Usage usage =
            Usage.of(this, "year", "Draws the year of a policy's calendar: open, short and closed days, holidays.");

    private final Supplier<String> policyFile = usage.required("--policy", "FILE", "The policy file.");

    private final IntSupplier year = usage.requiredNumber("--year", "YEAR", "The year, such as 2027.");

    private final Supplier<Optional<String>> calendar = usage.optional(
            "--calendar", "ID", "The calendar to draw; if not given, the policy's, or the only one that there is.");

    private final Supplier<List<String>> attributes = usage.repeated(
            "--set", "NAME=VALUE", "An attribute of the ticket, for a calendar that takes its zone from it.");

    private final IntSupplier columns = usage.number(
            "--columns", "N", 3, "Months side by side in the SVG file, 1 to 6; 3 if not given, 2 is good on a phone.");

    private final Supplier<String> language = usage.language("the policy's texts");

    private final Supplier<Optional<String>> out =
            usage.optional("--out", "FILE", "The SVG file to write; if not given, the picture is text for a terminal.");

    YearCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        within("--year", year.getAsInt(), LAST_YEAR);
        within("--columns", columns.getAsInt(), MOST_COLUMNS);
        Policy policy = PolicyFile.read(policyFile.get());
        Ticket ticket = Ticket.opened(Instant.EPOCH).withAttributes(Arguments.attributes(attributes.get()));
        String id = chosen(policy);
        Desk desk = Desk.of(SlaEngine.of(policy), id, ticket);
        YearCalendar picture =
                YearCalendar.of(desk, id, Year.of(year.getAsInt()), PolicyNames.of(policy, language.get()));
        if (out.get().isPresent()) {
            Pictures.write(out.get().get(), picture.svg(columns.getAsInt()));
        } else {
            streams.paint(picture.text(streams.person().ink()));
        }
        return ExitStatus.GOOD;
    }

    private static void within(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new Refusal(option + " must be from 1 to " + most + " but was " + number);
        }
    }

    private String chosen(Policy policy) {
        ImmutableList<String> known = policy.calendars().keySet().asList();
        Complaints.require("calendar", calendar.get(), known);
        if (known.isEmpty()) {
            throw new Refusal("policy " + policy + " defines no calendars, so there is no year to draw");
        }
        Optional<String> usual = policy.terms().calendarFor(Severity.EVERY).filter(known::contains);
        return calendar.get()
                .or(() -> usual)
                .or(() -> known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty())
                .orElseThrow(() -> new Refusal(
                        "--calendar must be given, since the policy has several: " + String.join(", ", known)));
    }
}
