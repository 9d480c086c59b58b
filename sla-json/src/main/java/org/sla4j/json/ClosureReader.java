package org.sla4j.json;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.HolidaySource;

/** Reads a holiday of several days. */
final class ClosureReader {
    private final Fields fields;
    private final Value from;
    private final Value to;
    private final Optional<String> name;
    private final Optional<LocalDate> announced;

    private ClosureReader(Fields fields) {
        this.fields = fields;
        this.from = fields.required("from", "\"12-24\"");
        this.to = fields.required("to", "\"01-01\"");
        this.name = HolidayReader.name(fields);
        this.announced = fields.optional("announced").date();
    }

    static Optional<HolidaySource> read(Fields fields) {
        ClosureReader reader = new ClosureReader(fields);
        if (fields.has("ifWeekend")) {
            fields.optional("ifWeekend")
                    .problemAtName(
                            "a holiday of several days stays where it falls; leave \"ifWeekend\" out, or list each"
                                    + " day by itself");
        }
        return SeasonReader.isDated(reader.from, reader.to) ? reader.dated() : reader.yearly();
    }

    private Optional<HolidaySource> dated() {
        Optional<LocalDate> first = from.date();
        Optional<LocalDate> last = to.date();
        if (fields.has("years")) {
            fields.optional("years")
                    .problemAtName(
                            "\"from\" and \"to\" name the year already; leave \"years\" out, or write \"from\" and"
                                    + " \"to\" without a year, such as \"12-24\"");
        }
        return first.isPresent() && last.isPresent() && PeriodReader.isOrdered(first, last, to)
                ? name.map(called -> new Closure.Dated(called, first.get(), last.get(), announced))
                : Optional.empty();
    }

    private Optional<HolidaySource> yearly() {
        Range<Integer> years = PeriodReader.years(fields.optional("years"));
        Optional<MonthDay> first = from.dayOfYear();
        Optional<MonthDay> last = to.dayOfYear();
        return first.flatMap(start ->
                last.flatMap(end -> name.map(called -> new Closure.Yearly(called, start, end, years, announced))));
    }
}
