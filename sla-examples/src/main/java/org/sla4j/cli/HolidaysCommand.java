package org.sla4j.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.Range;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.sla4j.calendar.Holiday;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.json.JollydayHolidays;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;

/** {@code sla holidays}: what a policy gets that names a country. */
final class HolidaysCommand implements Subcommand {
    private final Streams streams;
    private final Usage usage = Usage.of(
            this,
            "holidays",
            "Lists the public holidays of a country or a part of it, as {\"country\": ...} in a policy takes"
                    + " them.");

    private final Supplier<String> country =
            usage.required("--country", "CODE", "The ISO 3166 code of the country: BE.");

    private final Supplier<String> region =
            usage.option("--region", "CODE", "", "A part of the country: BY with DE for Bavaria.");

    private final Supplier<String> year = usage.required("--year", "YEAR", "The year: 2026.");

    HolidaysCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        HolidayProvider provider = JollydayHolidays.provider();
        List<Holiday> holidays;
        try {
            holidays = provider.holidays(
                    Ascii.toUpperCase(country.get()), Ascii.toUpperCase(region.get()), year(provider.years()));
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
        if (year.get().matches("[0-9]{1,6}") && known.contains(Integer.parseInt(year.get()))) {
            return Integer.parseInt(year.get());
        }
        throw new Refusal("--year must be a year from " + known.lowerEndpoint() + " to " + known.upperEndpoint()
                + " but was \"" + year.get() + "\"");
    }
}
