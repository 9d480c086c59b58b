package org.sla4j.cli;

import com.google.common.collect.Range;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.icalendar.FoundHolidays;
import org.sla4j.icalendar.HolidayFile;
import org.sla4j.icalendar.InvalidCalendarException;
import org.sla4j.json.PolicyWriter;

/** {@code sla import ical}: the holidays of an iCalendar file, as a policy takes them. */
final class ImportICalendarCommand implements Subcommand {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "ical",
            "Turns the events of an iCalendar file (.ics) that last whole days into the list that a calendar"
                    + " takes under \"holidays\", and lists the events that could not be carried over.");

    private final Supplier<String> file = usage.parameter("FILE", "The calendar.");

    private final Supplier<Optional<String>> years = usage.optional(
            "--years",
            "YEARS",
            "Only the dates of these years: 2026-2030, or 2026. Events that repeat without end, and not"
                    + " simply every year, need it.");

    private final Supplier<Optional<String>> out =
            usage.optional("--out", "FILE", "The file to write the list to; it must not exist yet.");

    ImportICalendarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Range<Integer>> wanted = years.get().map(ImportICalendarCommand::years);
        NewFile list = NewFile.of(out.get(), streams);
        FoundHolidays found;
        try {
            found = HolidayFile.read(file.get(), Source.bytes(file.get()), wanted);
        } catch (InvalidCalendarException e) {
            throw new Refusal(Complaints.message(e));
        }
        list.write(PolicyWriter.holidays(found.holidays()));
        found.omissions().forEach(omission -> streams.tell("not carried over: " + omission));
        list.tell("Put the list under \"holidays\" in a calendar of the policy.");
        return ExitStatus.GOOD;
    }

    private static Range<Integer> years(String text) {
        Matcher form = YEARS.matcher(text);
        if (form.matches()) {
            int first = Integer.parseInt(form.group(1));
            int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
            if (first <= last) {
                return Range.closed(first, last);
            }
        }
        throw new Refusal("--years must be years such as 2026-2030, or one year, but was \"" + text + "\"");
    }
}
