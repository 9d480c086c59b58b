package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayProvider;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.LocalizedText;
import org.threeten.extra.Interval;

/** Reads calendars. */
final class CalendarReader {
    /** Stands for what cannot be read, so that who refers to it finds a calendar with business days. */
    private static final BusinessCalendar UNREAD = BusinessCalendar.of(ZoneOffset.UTC, WeeklyHours.CLOSED);

    private static final int LAST_YEAR = 9999;

    private static final Kinds<Kind> KINDS = new Kinds<>(
            ImmutableMap.<String, Kind>builder()
                    .put("zone", Kind.HOURS)
                    .put("hours", Kind.HOURS)
                    .put("holidays", Kind.HOURS)
                    .put("specialDays", Kind.HOURS)
                    .put("seasons", Kind.HOURS)
                    .put("holidaysKnownTo", Kind.HOURS)
                    .put("weekend", Kind.HOURS)
                    .put("either", Kind.EITHER)
                    .put("both", Kind.BOTH)
                    .put("calendar", Kind.EXCEPT)
                    .put("except", Kind.EXCEPT)
                    .buildOrThrow(),
            "a calendar has \"zone\" and \"hours\", or is made of others by one of \"either\", \"both\", or"
                    + " \"calendar\" with \"except\"");

    private final HolidayReader holidays;
    private final String zoneExample;

    /** @param zone the policy's own, which a calendar without one most likely means */
    CalendarReader(Optional<HolidayProvider> provider, Optional<ZoneId> zone) {
        this.holidays = new HolidayReader(provider);
        this.zoneExample = zone.map(own -> Shown.quoted(own.getId())).orElse(ZoneReader.EXAMPLE);
    }

    private enum Kind {
        HOURS,
        EITHER,
        BOTH,
        EXCEPT
    }

    CalendarDefinition read(Value value) {
        return value.fields()
                .flatMap(fields -> KINDS.of(fields).map(kind -> {
                    CalendarDefinition definition = read(kind, fields);
                    fields.done();
                    return definition;
                }))
                .orElse(new CalendarDefinition.Hours(Optional.empty(), UNREAD));
    }

    private CalendarDefinition read(Kind kind, Fields fields) {
        Optional<LocalizedText> title = Texts.localized(fields.optional("title"));
        return switch (kind) {
            case HOURS -> hours(title, fields);
            case EITHER -> new CalendarDefinition.Either(title, parts(fields.required("either")));
            case BOTH -> new CalendarDefinition.Both(title, parts(fields.required("both")));
            case EXCEPT -> except(title, fields);
        };
    }

    private CalendarDefinition hours(Optional<LocalizedText> title, Fields fields) {
        Value zone = fields.required("zone", zoneExample);
        BusinessCalendar calendar = calendar(fields);
        if (zone.located() instanceof LocatedObject) {
            return zone.object(ofTicket -> Optional.of(zoned(title, calendar, ofTicket)))
                    .orElseThrow();
        }
        return new CalendarDefinition.Hours(
                title, calendar.withZone(ZoneReader.read(zone).orElse(ZoneOffset.UTC)));
    }

    private static CalendarDefinition zoned(Optional<LocalizedText> title, BusinessCalendar calendar, Fields fields) {
        Optional<String> attribute = Texts.plain(fields.required("attribute", "\"customer-zone\""));
        Value byDefault = fields.optional("default");
        ZoneId zone = ZoneReader.read(byDefault).orElse(ZoneOffset.UTC);
        return attribute
                .<CalendarDefinition>map(id -> new CalendarDefinition.ZonedByTicket(
                        title, calendar.withZone(zone), id, !byDefault.isPresent()))
                .orElse(new CalendarDefinition.Hours(title, calendar));
    }

    private BusinessCalendar calendar(Fields fields) {
        WeeklyHours week = HoursReader.week(fields.required("hours", HoursReader.EXAMPLE));
        return BusinessCalendar.of(ZoneOffset.UTC, week)
                .withHolidays(holidays.read(fields.optional("holidays")))
                .withSpecialDays(SpecialDayReader.read(fields.optional("specialDays")))
                .withSeasons(SeasonReader.seasons(fields.optional("seasons")))
                .withWeekend(HoursReader.weekend(fields.optional("weekend")))
                .withHolidaysKnownTo(
                        fields.optional("holidaysKnownTo").integer(1, LAST_YEAR).map(Year::of));
    }

    private static ImmutableList<String> parts(Value value) {
        return Texts.someWords(value, "calendar").asList();
    }

    private static CalendarDefinition except(Optional<LocalizedText> title, Fields fields) {
        Optional<String> base = Texts.plain(fields.required("calendar", "\"office\""));
        ImmutableList.Builder<String> others = ImmutableList.builder();
        ImmutableList.Builder<CalendarDefinition.Outage> outages = ImmutableList.builder();
        for (Value entry : fields.required("except", "[\"maintenance\"]").list()) {
            if (entry.located() instanceof LocatedText) {
                Texts.plain(entry).ifPresent(others::add);
            } else {
                entry.object(CalendarReader::outage).ifPresent(outages::add);
            }
        }
        return base.<CalendarDefinition>map(
                        id -> new CalendarDefinition.Except(title, id, others.build(), outages.build()))
                .orElse(new CalendarDefinition.Hours(title, UNREAD));
    }

    private static Optional<CalendarDefinition.Outage> outage(Fields fields) {
        Optional<Instant> from =
                fields.required("from", "\"2026-05-02T20:00:00Z\"").instant();
        Value end = fields.required("to", "\"2026-05-03T04:00:00Z\"");
        Optional<Instant> to = end.instant();
        Optional<LocalizedText> name = Texts.localized(fields.optional("name"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            end.problem("\"to\" must be after \"from\", " + from.get() + ", but is " + to.get());
            return Optional.empty();
        }
        return Optional.of(new CalendarDefinition.Outage(Interval.of(from.get(), to.get()), name));
    }
}
