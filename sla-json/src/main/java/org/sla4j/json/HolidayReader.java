package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.WeekendRule;

/** Reads the holidays of a calendar. */
final class HolidayReader {
    private static final ImmutableMap<String, WeekendRule> WEEKENDS = EnumWords.of(WeekendRule.class);
    static final String NO_PROVIDER = "the holidays of countries come from Jollyday, which cannot be reached; add"
            + " the artifacts de.focus-shift:jollyday-core and de.focus-shift:jollyday-jaxb to the class path (the module"
            + " path also needs the two flags of Java that the README names), or list the holidays one by one";

    private final Optional<HolidayProvider> provider;

    HolidayReader(Optional<HolidayProvider> provider) {
        this.provider = provider;
    }

    /** Reads a list of holidays, or a single one; those that cannot be read are left out. */
    ImmutableList<HolidaySource> read(Value value) {
        ImmutableList<Value> entries =
                value.located() instanceof LocatedObject ? ImmutableList.of(value) : value.list();
        return entries.stream().flatMap(entry -> entry(entry).stream()).collect(ImmutableList.toImmutableList());
    }

    private Optional<HolidaySource> entry(Value value) {
        if (value.located() instanceof LocatedText) {
            return value.wrong("a holiday such as {\"date\": \"2026-12-25\", \"name\": \"Christmas Day\"}"
                    + " or {\"country\": \"BE\"}");
        }
        return value.fields()
                .flatMap(fields -> RecurrenceReader.KINDS.of(fields).flatMap(kind -> {
                    Optional<HolidaySource> source = switch (kind) {
                        case COUNTRY -> country(fields);
                        case CLOSURE -> ClosureReader.read(fields);
                        default -> rule(fields, RecurrenceReader.read(kind, fields));
                    };
                    fields.done();
                    return source;
                }));
    }

    private Optional<HolidaySource> country(Fields fields) {
        Value value = fields.required("country", "\"BE\"");
        Optional<String> country = Texts.plain(value);
        Value part = fields.optional("region");
        Optional<String> region = part.isPresent() ? Texts.plain(part) : Optional.of("");
        if (country.isEmpty() || region.isEmpty()) {
            return Optional.empty();
        }
        if (provider.isEmpty()) {
            value.problem(NO_PROVIDER);
            return Optional.empty();
        }
        return country(country.get(), "", value)
                .flatMap(whole ->
                        region.get().isEmpty() ? Optional.of(whole) : country(country.get(), region.get(), part));
    }

    /** The whole country is asked for first, so that a refusal stands at the country or at the region. */
    private Optional<HolidaySource> country(String country, String region, Value value) {
        try {
            return Optional.of(CountryHolidays.of(country, region, provider.orElseThrow()));
        } catch (IllegalArgumentException unknown) {
            value.problem(Words.ofModel(unknown, country));
            return Optional.empty();
        }
    }

    static Optional<String> name(Fields fields) {
        return Texts.plain(fields.required("name", "\"Founder's day\""));
    }

    private static Optional<HolidaySource> rule(Fields fields, Optional<Recurrence> recurrence) {
        Optional<String> name = name(fields);
        Range<Integer> years = PeriodReader.years(fields.optional("years"));
        WeekendRule weekend = fields.optional("ifWeekend").oneOf(WEEKENDS).orElse(WeekendRule.STAYS);
        Optional<LocalDate> announced = fields.optional("announced").date();
        return recurrence.flatMap(on -> name.map(called -> new HolidayRule(called, on, years, weekend, announced)));
    }
}
