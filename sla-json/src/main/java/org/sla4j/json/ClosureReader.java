package org.sla4j.json;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.HolidaySource;

/** Reads a holiday of several days. */
final class ClosureReader {
    private ClosureReader() {}

    static Optional<HolidaySource> read(Fields fields) {
        Value from = fields.required("from", "\"12-24\"");
        Value to = fields.required("to", "\"01-01\"");
        Optional<String> name = HolidayReader.name(fields);
        Optional<LocalDate> announced = fields.optional("announced").date();
        if (fields.has("ifWeekend")) {
            fields.optional("ifWeekend")
                    .problemAtName(
                            "a holiday of several days stays where it falls; leave \"ifWeekend\" out, or list each"
                                    + " day by itself");
        }
        return SeasonReader.isDated(from, to)
                ? dated(from, to, name, announced, fields)
                : yearly(from, to, name, announced, PeriodReader.years(fields.optional("years")));
    }

    private static Optional<HolidaySource> dated(
            Value from, Value to, Optional<String> name, Optional<LocalDate> announced, Fields fields) {
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

    private static Optional<HolidaySource> yearly(
            Value from, Value to, Optional<String> name, Optional<LocalDate> announced, Range<Integer> years) {
        Optional<MonthDay> first = from.dayOfYear();
        Optional<MonthDay> last = to.dayOfYear();
        return first.flatMap(start ->
                last.flatMap(end -> name.map(called -> new Closure.Yearly(called, start, end, years, announced))));
    }
}
