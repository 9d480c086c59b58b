package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sla4j.desk.Desk;
import org.sla4j.engine.SlaEngine;
import org.sla4j.picture.YearCalendar;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla year}: a picture of a calendar's year. */
@Command(name = "year", description = "Draws the year of a policy's calendar: open, short and closed days, holidays.")
final class YearCommand implements Callable<Integer> {
    private static final int LAST_YEAR = 9999;
    private static final int MOST_COLUMNS = 6;

    private final Streams streams;

    @Option(names = "--policy", paramLabel = "FILE", required = true, description = "The policy file.")
    private String policyFile = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year, such as 2027.")
    private int year;

    @Option(
            names = "--calendar",
            paramLabel = "ID",
            description = "The calendar to draw; if not given, the policy's, or the only one that there is.")
    private Optional<String> calendar = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "An attribute of the ticket, for a calendar that takes its zone from it.")
    private List<String> attributes = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "Months side by side in the SVG file, 1 to 6; 3 if not given, 2 is good on a phone.")
    private int columns = 3;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the policy's texts; en if not given.")
    private String language = "en";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The SVG file to write; if not given, the picture is text for a terminal.")
    private Optional<String> out = Optional.empty();

    YearCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        within("--year", year, LAST_YEAR);
        within("--columns", columns, MOST_COLUMNS);
        Policy policy = PolicyFile.read(policyFile);
        Ticket ticket = Ticket.opened(Instant.EPOCH).withAttributes(Arguments.attributes(attributes));
        String id = chosen(policy);
        Desk desk = Desk.of(SlaEngine.of(policy), id, ticket);
        YearCalendar picture = YearCalendar.of(desk, id, Year.of(year), Vocabulary.of(policy, language));
        if (out.isPresent()) {
            Pictures.write(out.get(), picture.svg(columns));
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
        Complaints.require("calendar", calendar, known);
        if (known.isEmpty()) {
            throw new Refusal("policy " + policy + " defines no calendars, so there is no year to draw");
        }
        Optional<String> usual = policy.terms().calendarFor(Severity.EVERY).filter(known::contains);
        return calendar.or(() -> usual)
                .or(() -> known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty())
                .orElseThrow(() -> new Refusal(
                        "--calendar must be given, since the policy has several: " + String.join(", ", known)));
    }
}
