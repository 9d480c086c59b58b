package org.sla4j.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.Example;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Cell;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;
import org.sla4j.words.Wording;

/**
 * A small policy with all that a usual one has, and with made-up targets.
 *
 * @param id its id
 * @param title what people call it
 * @param office when its desk is open
 * @param table the axes of its table
 */
record FirstPolicy(String id, String title, Office office, Table table) {
    /** The middle of a year, far from clock changes and most holidays. A Monday. */
    private static final LocalDate AROUND = LocalDate.of(2026, 6, 15);

    /** That there are no holidays is known of all years that matter. */
    private static final Year FOR_EVER = Year.of(2100);

    private static final Duration BEFORE_CLOSING = Duration.ofMinutes(30);

    /** When the desk is open. */
    record Office(ZoneId zone, WeeklyHours hours, Optional<CountryHolidays> holidays) {
        BusinessCalendar calendar() {
            BusinessCalendar calendar = BusinessCalendar.of(zone, hours);
            return holidays.isPresent()
                    ? calendar.withHolidays(List.of(holidays.get()))
                    : calendar.withHolidaysKnownTo(Optional.of(FOR_EVER));
        }

        boolean isRoundTheClock() {
            return hours.equals(WeeklyHours.ALL_WEEK);
        }
    }

    /** The plans from the smallest, and the severities from the highest. */
    record Table(ImmutableList<String> plans, ImmutableList<String> severities) {}

    Policy policy() {
        PolicyBuilder parts = Policy.builder(header())
                .calendar("office", office.calendar())
                .terms(terms())
                .defaultSeverity(table.severities().get(table.severities().size() - 1))
                .reclassification(new Reclassification(Optional.of(Basis.FROM_CHANGE), Optional.of(Basis.FROM_START)));
        for (int i = 0; i < table.severities().size(); i++) {
            parts.severity(severity(i));
        }
        for (int i = 0; i < table.plans().size(); i++) {
            parts.plan(Plan.of(table.plans().get(i), targets(table.plans().size() - i)));
        }
        return parts.build();
    }

    /** Of a desk that never closes a day has no closing, and targets are in hours. */
    private Terms terms() {
        Terms hours = Terms.calendar("office");
        return office.isRoundTheClock() ? hours : hours.withBusinessDay(new DayReading.CloseOfDay());
    }

    private Header header() {
        ImmutableList<LocalizedText> assumptions = office.holidays().isPresent()
                ? ImmutableList.of()
                : ImmutableList.of(LocalizedText.of("The desk keeps no holidays."));
        return new Header(
                id,
                "1",
                Optional.of(LocalizedText.of(title)),
                Optional.empty(),
                Optional.empty(),
                Validity.ALWAYS,
                Optional.empty(),
                assumptions,
                ImmutableList.of(LocalizedText.of("The targets are made up; replace them by yours.")));
    }

    private Severity severity(int index) {
        boolean isLast = index == table.severities().size() - 1;
        String words = index == 0
                ? "The service cannot be used, and nothing helps."
                : isLast ? "A question, or a fault that hinders nobody." : "Something important does not work.";
        return new Severity(
                table.severities().get(index),
                Optional.empty(),
                Optional.of(LocalizedText.of(words)),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                false,
                ImmutableSet.of());
    }

    /** The largest plan has the factor 1. */
    private Targets targets(int factor) {
        ImmutableMap.Builder<String, Cell> response = ImmutableMap.builder();
        ImmutableMap.Builder<String, Cell> resolution = ImmutableMap.builder();
        for (int i = 0; i < table.severities().size(); i++) {
            int amount = (i + 1) * factor;
            response.put(table.severities().get(i), Cell.of(2 * amount + " business hours"));
            resolution.put(table.severities().get(i), Cell.of(resolution(amount)));
        }
        return new Targets(
                ImmutableMap.of("first-response", response.buildOrThrow(), "resolution", resolution.buildOrThrow()));
    }

    private String resolution(int amount) {
        return office.isRoundTheClock() ? 8 * amount + " business hours" : Wording.count(amount, "business day");
    }

    /** Half an hour before the end of a week's last open day: what is left counts, and the rest after the weekend. */
    private Instant opened() {
        Instant week = week().orElse(AROUND).atStartOfDay(office.zone()).toInstant();
        return office.calendar().latestStart(week, BEFORE_CLOSING).orElseThrow();
    }

    /** The first open day after closed ones; of a desk that is open every day there is none. */
    private Optional<LocalDate> week() {
        return Stream.iterate(AROUND, date -> date.plusDays(1))
                .limit(DayOfWeek.values().length)
                .filter(date -> isOpen(date) && !isOpen(date.minusDays(1)))
                .findFirst();
    }

    private boolean isOpen(LocalDate date) {
        return !office.hours().on(date.getDayOfWeek()).isClosed();
    }

    private Ticket ticket() {
        return Ticket.opened(opened())
                .withPlan(table.plans().get(table.plans().size() - 1))
                .withSeverity(table.severities().get(0));
    }

    private List<Promise> promises() {
        return SlaEngine.of(policy()).assess(ticket()).promises();
    }

    Example example() {
        ImmutableMap.Builder<String, ImmutableMap<Aspect, Answer>> expected = ImmutableMap.builder();
        promises()
                .forEach(promise ->
                        expected.put(promise.metric(), ImmutableMap.of(Aspect.DUE, Answer.of(promise.due()))));
        return new Example(
                Optional.of(LocalizedText.of(
                        "Half an hour before " + (week().isPresent() ? "the weekend" : "a week ends"))),
                opening(),
                Optional.empty(),
                new Example.Expectation(expected.buildOrThrow(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The opening as a file states it, without a name. */
    private History opening() {
        Ticket ticket = ticket();
        What.Opened what = new What.Opened(ticket.plan(), ticket.severity(), ticket.tier(), ticket.attributes());
        return History.of(List.of(new Event("", opened(), 0, Actor.CUSTOMER, Optional.empty(), what)));
    }

    /** The example, with wall-clock times: a line for each instant. */
    List<List<String>> exampleInWords() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("opened", Wording.moment(opened(), office.zone())));
        for (Promise promise : promises()) {
            promise.due()
                    .ifPresent(due -> lines.add(List.of(
                            promise.metric(),
                            Wording.moment(due, office.zone()),
                            "within " + promise.within().orElse(""))));
        }
        return lines;
    }
}
