package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.SpecialDay;

/** Reads the dates that have hours of their own. */
final class SpecialDayReader {
    private static final String TO = " to ";
    private static final Pattern RUN = Pattern.compile("(?<first>\\d{4}-\\d{2}-\\d{2})"
            + " ?(?:-+|\u2013|\u2014|/|\\.\\.+|to|until|till|through|bis|au) ?(?<last>\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern OF_EVERY_YEAR = Pattern.compile("(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

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
        Optional<String> meant = meant(dates);
        if (meant.isPresent()) {
            day.problemAtName(
                    "expected a date such as \"2026-12-24\", found " + Shown.quoted(dates) + "; " + meant.get());
            return Optional.empty();
        }
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

    /** What to write for a run in another form, or for a day without a year. */
    private static Optional<String> meant(String dates) {
        Matcher run = RUN.matcher(dates);
        if (run.matches() && !dates.contains(TO)) {
            return Optional.of("write " + Shown.quoted(run.group("first") + TO + run.group("last")));
        }
        return OF_EVERY_YEAR.matcher(dates).matches()
                ? Optional.of("a special day has a year; what comes back every year is one of the \"seasons\", with"
                        + " \"from\": " + Shown.quoted(dates) + ", \"to\": " + Shown.quoted(dates)
                        + " and its \"hours\"")
                : Optional.empty();
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
