package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.WeeklyHours;

/** Reads the dates on which a calendar has other hours: seasons and special days. */
final class SeasonReader {
    private SeasonReader() {}

    static ImmutableList<Season> seasons(Value value) {
        return value.list().stream()
                .flatMap(element -> element.object(SeasonReader::season).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Season> season(Fields fields) {
        Value from = fields.required("from", "\"07-01\"");
        Value to = fields.required("to", "\"08-31\"");
        WeeklyHours hours = HoursReader.week(fields.required("hours", HoursReader.EXAMPLE));
        boolean isDated = isDated(from) || isDated(to);
        return isDated ? dated(from, to, hours) : yearly(from, to, hours);
    }

    /** Where one of two ends is a date, the other has to be one too. */
    private static boolean isDated(Value value) {
        return value.located() instanceof LocatedText text && IsoTimes.startsWithDate(text.text());
    }

    private static Optional<Season> dated(Value from, Value to, WeeklyHours hours) {
        if (!isDated(from) || !isDated(to)) {
            (isDated(from) ? to : from)
                    .wrong("a date such as \"2026-08-31\", as the other end of the season has a year");
            return Optional.empty();
        }
        Optional<LocalDate> first = from.date();
        Optional<LocalDate> last = to.date();
        return first.isPresent() && last.isPresent() && PeriodReader.isOrdered(first, last, to)
                ? Optional.of(new Season.Dated(first.get(), last.get(), hours))
                : Optional.empty();
    }

    private static Optional<Season> yearly(Value from, Value to, WeeklyHours hours) {
        Optional<MonthDay> first = from.dayOfYear();
        Optional<MonthDay> last = to.dayOfYear();
        return first.isPresent() && last.isPresent()
                ? Optional.of(new Season.Yearly(first.get(), last.get(), hours))
                : Optional.empty();
    }

    static ImmutableList<SpecialDay> specialDays(Value value) {
        ImmutableList.Builder<SpecialDay> days = ImmutableList.builder();
        value.named()
                .forEach((name, day) -> day.asName(name)
                        .date()
                        .ifPresent(date -> specialDay(date, day).ifPresent(days::add)));
        return days.build();
    }

    private static Optional<SpecialDay> specialDay(LocalDate date, Value value) {
        if (value.located() instanceof LocatedObject) {
            return value.object(fields -> {
                Optional<DayHours> hours = HoursReader.day(fields.required("hours", "\"09:00-12:00\""));
                Optional<String> name = Texts.plain(fields.optional("name"));
                return hours.map(open -> new SpecialDay(date, open, name.orElse("")));
            });
        }
        return HoursReader.day(value).map(open -> new SpecialDay(date, open, ""));
    }
}
