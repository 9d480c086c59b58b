package org.sla4j.zendesk;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.LocalizedText;

/**
 * A schedule: the hours of a week in a zone, and holidays.
 *
 * @param node where it stands
 * @param name what people call it
 */
record Schedule(Node node, String name) {
    /** Longer is a slip of the pen, not a holiday. */
    private static final int LONGEST_HOLIDAY = 366;

    static Schedule of(Node node) {
        return new Schedule(node, node.required("name").text());
    }

    /** Its number in Zendesk; empty where the export leaves it out. */
    String number() {
        return node.member("id").map(Node::plain).orElse("");
    }

    String id() {
        return Slug.of(name, ImmutableSet.of("24-7"));
    }

    CalendarDefinition calendar(List<Node> holidays) {
        BusinessCalendar hours = BusinessCalendar.of(
                RailsZones.zone(node.required("time_zone")), WeekMinutes.hours(node.elements("intervals")));
        List<HolidayRule> rules = new ArrayList<>();
        holidays.forEach(holiday -> addDays(holiday, rules));
        Optional<Year> last = rules.stream()
                .map(rule -> rule.irregularYears().upperEndpoint())
                .max(Integer::compare)
                .map(Year::of);
        return new CalendarDefinition.Hours(
                Optional.of(LocalizedText.of(name)), hours.withHolidays(rules).withHolidaysKnownTo(last));
    }

    /** One entry for each day; a day that two holidays name is listed once. */
    private static void addDays(Node holiday, List<HolidayRule> rules) {
        String name = holiday.text("name").orElse("Holiday");
        LocalDate first = date(holiday.required("start_date"));
        Node end = holiday.required("end_date");
        LocalDate last = date(end);
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_HOLIDAY))) {
            throw end.mustBe("a date from start_date, " + first + ", to a year after it");
        }
        first.datesUntil(last.plusDays(1))
                .map(date -> HolidayRule.on(date, name))
                .filter(rule ->
                        rules.stream().noneMatch(other -> other.recurrence().equals(rule.recurrence())))
                .forEach(rules::add);
    }

    private static LocalDate date(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.mustBe("a date such as 2026-12-25");
        }
    }
}
