package org.sla4j.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.Range;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.json.JollydayHolidays;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sla holidays}: what a policy gets that names a country. */
@Command(
        name = "holidays",
        description = "Lists the public holidays of a country or a part of it, as {\"country\": ...} in a policy takes"
                + " them.")
final class HolidaysCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            required = true,
            description = "The ISO 3166 code of the country: BE.")
    private String country = "";

    @Option(names = "--region", paramLabel = "CODE", description = "A part of the country: BY with DE for Bavaria.")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year: 2026.")
    private String year = "";

    HolidaysCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        HolidayProvider provider = JollydayHolidays.provider();
        List<Holiday> holidays;
        try {
            holidays = provider.holidays(Ascii.toUpperCase(country), Ascii.toUpperCase(region), year(provider.years()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Complaints.message(e));
        }
        Page page = new Page();
        page.table(
                "",
                holidays.stream()
                        .map(holiday -> List.of(
                                holiday.date().toString(),
                                Wording.weekday(holiday.date().getDayOfWeek()),
                                holiday.name()))
                        .toList());
        streams.print(page.toString());
        return ExitStatus.GOOD;
    }

    private int year(Range<Integer> known) {
        if (year.matches("[0-9]{1,6}") && known.contains(Integer.parseInt(year))) {
            return Integer.parseInt(year);
        }
        throw new Refusal("--year must be a year from " + known.lowerEndpoint() + " to " + known.upperEndpoint()
                + " but was \"" + year + "\"");
    }
}
