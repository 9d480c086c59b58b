package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.SpecialDay;

/** Reads the dates that have hours of their own. */
final class SpecialDayReader {
    private static final String TO = " to ";

    private SpecialDayReader() {}

    static ImmutableList<SpecialDay> read(Value value) {
        TreeMap<LocalDate, SpecialDay> byFirst = new TreeMap<>();
        value.named()
                .forEach((dates, day) -> run(dates, day).ifPresent(run -> {
                    Optional<SpecialDay> special = specialDay(run, day);
                    Optional<SpecialDay> other = Optional.ofNullable(byFirst.floorEntry(run.upperEndpoint()))
                            .map(Map.Entry::getValue)
                            .filter(before -> !before.last().isBefore(run.lowerEndpoint()));
                    other.ifPresent(before -> day.problemAtName(Shown.quoted(dates) + " and "
                            + Shown.quoted(before.dates()) + " have a date in common; name each date once"));
                    if (other.isEmpty()) {
                        special.ifPresent(read -> byFirst.put(read.first(), read));
                    }
                }));
        return ImmutableList.copyOf(byFirst.values());
    }

    /** The dates that a name stands for, both ends within: one date, or two with "to" between them. */
    private static Optional<Range<LocalDate>> run(String dates, Value day) {
        int joint = dates.indexOf(TO);
        if (joint < 0) {
            return day.asName(dates).date().map(Range::singleton);
        }
        Optional<LocalDate> first = day.asName(dates.substring(0, joint)).date();
        Optional<LocalDate> last =
                day.asName(dates.substring(joint + TO.length())).date();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            day.problemAtName("the last date must not be before the first, " + first.get() + ", but is " + last.get());
            return Optional.empty();
        }
        return Optional.of(Range.closed(first.get(), last.get()));
    }

    private static Optional<SpecialDay> specialDay(Range<LocalDate> run, Value value) {
        if (value.located() instanceof LocatedObject) {
            return value.object(fields -> {
                Optional<DayHours> hours = HoursReader.day(fields.required("hours", "\"09:00-12:00\""));
                Optional<String> name = Texts.plain(fields.optional("name"));
                return hours.map(open -> specialDay(run, open, name.orElse("")));
            });
        }
        return HoursReader.day(value).map(open -> specialDay(run, open, ""));
    }

    private static SpecialDay specialDay(Range<LocalDate> run, DayHours hours, String name) {
        return new SpecialDay(run.lowerEndpoint(), run.upperEndpoint(), hours, name);
    }
}
