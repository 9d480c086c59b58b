package org.sla4j.icalendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.HolidayRule;

/**
 * Reads the events of an iCalendar file that last whole days as holidays.
 *
 * <p>An event of several days gives an entry for each. An event that repeats every year on the same day, or on the same
 * weekday of a month, gives one rule; one that repeats in another way gives its dates in the years asked for.
 */
public final class HolidayFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Optional<Range<Integer>> years;
    private final List<HolidayRule> holidays = new ArrayList<>();
    private final List<String> omissions = new ArrayList<>();
    private int outside;

    /** By the name of a series, the dates for which other events stand. */
    private final Multimap<String, LocalDate> replaced = LinkedHashMultimap.create();

    private HolidayFile(String file, Optional<Range<Integer>> years) {
        this.file = file;
        this.years = years;
    }

    /**
     * Reads a file.
     *
     * @param file what messages call the file
     * @param bytes its contents in UTF-8
     * @param years the years, bounded on both sides, whose dates are wanted; empty for all dates that are listed. Rules
     *     that go by years are kept whole
     * @throws InvalidCalendarException if there is no event in the file, or an event that repeats without end by a rule
     *     that a policy does not have and no years are given
     */
    public static FoundHolidays read(String file, byte[] bytes, Optional<Range<Integer>> years) {
        return new HolidayFile(file, years).read(new String(bytes, StandardCharsets.UTF_8));
    }

    private FoundHolidays read(String text) {
        List<VEvent> events = events(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (events.isEmpty()) {
            throw new InvalidCalendarException(file + " holds no event; an iCalendar file has BEGIN:VEVENT in it");
        }
        List<VEvent> real = events.stream().filter(this::isReal).toList();
        for (VEvent event : real) {
            Optional.ofNullable(event.getRecurrenceId())
                    .ifPresent(instead -> replaced.put(series(event), WholeDays.date(instead.getValue())));
        }
        real.forEach(this::add);
        if (outside > 0) {
            omissions.add(
                    file + ": " + outside + (outside == 1 ? " date lies" : " dates lie") + " outside of the years");
        }
        return new FoundHolidays(ImmutableList.copyOf(holidays), ImmutableList.copyOf(omissions));
    }

    private List<VEvent> events(String text) {
        List<VEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                events.addAll(calendar.getEvents());
                // Without a line they are about zones, and whole days have none.
                reader.getWarnings().stream()
                        .filter(warning -> warning.getLineNumber() != null)
                        .forEach(warning ->
                                omissions.add(file + ":" + warning.getLineNumber() + ": " + warning.getMessage()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail
        }
        return events;
    }

    /** Whether all dates of an event exist. One on 31 February is noted. */
    private boolean isReal(VEvent event) {
        try {
            WrittenDates.of(event).forEach(WholeDays::date);
            return true;
        } catch (DateTimeException e) {
            omissions.add(file + ": \"" + name(event) + "\": has a date that does not exist");
            return false;
        }
    }

    private static String series(VEvent event) {
        return Optional.ofNullable(event.getUid()).map(uid -> uid.getValue()).orElse("");
    }

    private static String name(VEvent event) {
        return Optional.ofNullable(event.getSummary())
                .map(summary -> summary.getValue().strip())
                .filter(summary -> !summary.isEmpty())
                .orElse("Holiday");
    }

    private void omit(VEvent event, String why) {
        String when = Optional.ofNullable(event.getDateStart())
                .map(start -> " of " + WholeDays.date(start.getValue()))
                .orElse("");
        omissions.add(file + ": \"" + name(event) + "\"" + when + ": " + why);
    }

    private void add(VEvent event) {
        Optional<WholeDays> days = WholeDays.of(event);
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            omit(event, "cancelled");
        } else if (days.isEmpty()) {
            omit(event, "not made of whole days; where the desk closes early, write a special day");
        } else if (!event.getExceptionRules().isEmpty()) {
            omit(event, "has exceptions by a rule (EXRULE)");
        } else {
            boolean isSeries = event.getRecurrenceId() == null;
            addDays(event, days.get(), isSeries ? List.copyOf(replaced.get(series(event))) : List.of());
        }
    }

    private void addDays(VEvent event, WholeDays days, List<LocalDate> insteadOf) {
        Repetition repetition = new Repetition(event, days, insteadOf);
        Optional<List<HolidayRule>> rules = YearlyRules.of(name(event), days, repetition);
        if (rules.isPresent()) {
            holidays.addAll(rules.get());
            return;
        }
        if (repetition.isEndless() && years.isEmpty()) {
            throw new InvalidCalendarException(file + ": \"" + name(event) + "\" repeats without end by a rule that a"
                    + " policy does not have; say for which years its dates are wanted: --years 2026-2030");
        }
        int last = years.map(Range::upperEndpoint).orElse(LocalDate.MAX.getYear());
        repetition
                .starts(last)
                .ifPresentOrElse(
                        starts -> starts.forEach(start ->
                                start.datesUntil(start.plusDays(days.length())).forEach(date -> addDate(event, date))),
                        () -> omit(event, "its rule cannot be followed, or gives more dates than thirty years have"));
    }

    private void addDate(VEvent event, LocalDate date) {
        HolidayRule holiday = HolidayRule.on(date, name(event));
        if (years.filter(wanted -> !wanted.contains(date.getYear())).isPresent()) {
            outside++;
        } else if (!holidays.contains(holiday)) {
            holidays.add(holiday);
        }
    }
}
