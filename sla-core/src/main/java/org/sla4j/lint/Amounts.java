package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Amount;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.Ticket;

/** Amounts that their calendar cannot give, or that say another thing than they seem to. */
final class Amounts implements Check {
    private static final int MONTH = 31;

    @Override
    public void look(Subject subject, Remarks remarks) {
        for (PlacedCell cell : subject.cells()) {
            Optional<Target> target = cell.target();
            if (target.isEmpty()) {
                idleTerms(cell, remarks);
                continue;
            }
            String id = calendar(cell);
            zero(cell, target.get(), remarks);
            repeated(cell, target.get(), remarks);
            subject.policy().calendar(id).flatMap(CalendarDefinition::hours).ifPresent(desk -> {
                days(cell, target.get(), desk, remarks);
                time(cell, target.get(), desk, remarks);
            });
            if (!id.equals(Policy.ALWAYS)) {
                monthly(cell, target.get(), subject, remarks);
            }
        }
    }

    private static String calendar(PlacedCell cell) {
        return cell.calendar().orElse(Policy.ALWAYS);
    }

    private static void idleTerms(PlacedCell cell, Remarks remarks) {
        if (!cell.cell().terms().equals(Terms.NONE)) {
            remarks.add(
                    Code.TERMS_WITHOUT_TARGET,
                    cell.pointer(),
                    "the cell is " + quoted(cell.cell().commitment().word())
                            + " and has terms beside, which count nothing",
                    "write " + quoted(cell.cell().commitment().word()) + " alone, or a target");
        }
    }

    private static void zero(PlacedCell cell, Target target, Remarks remarks) {
        Amount amount = target.amount();
        boolean isZero = (amount instanceof Amount.Elapsed time
                        && time.duration().isZero())
                || (amount instanceof Amount.BusinessTime open
                        && open.duration().isZero())
                || (amount instanceof Amount.CalendarTime days && days.period().isZero());
        if (isZero) {
            remarks.add(
                    Code.ZERO_AMOUNT,
                    cell.pointer(),
                    quoted(target.text()) + " is due at the instant of opening, and breached at once",
                    "write the amount that is promised, or \"none\" or \"best-effort\"");
        }
    }

    private static void repeated(PlacedCell cell, Target target, Remarks remarks) {
        if (target.every() && !cell.metric().equals(Metric.UPDATE)) {
            remarks.add(
                    Code.EVERY_WITHOUT_UPDATE,
                    cell.pointer(),
                    quoted(target.text()) + " is not repeated for the metric " + quoted(cell.metric()),
                    "give this cell to the metric \"update\", or write it without \"every\"");
        }
    }

    private static void days(PlacedCell cell, Target target, BusinessCalendar desk, Remarks remarks) {
        Amount amount = target.amount();
        boolean isOnTheClock = Calendars.isRoundTheClock(desk)
                && cell.terms().workingDay(amount).isPresent();
        if (amount instanceof Amount.BusinessDays days && desk.hours().equals(WeeklyHours.ALL_WEEK) && !isOnTheClock) {
            String number = Wording.count(days.days(), "day");
            remarks.add(
                    Code.DAYS_ROUND_THE_CLOCK,
                    cell.pointer(),
                    quoted(target.text()) + " is counted on " + quoted(calendar(cell))
                            + ", which is open day and night: spans of 24 hours and dates could both be meant",
                    "write " + quoted(number + " (24/7)") + " for hours on the clock, or "
                            + quoted(number.replace(" ", " calendar ")) + " for dates");
        }
    }

    /** A time of day by which it is due. */
    private static void time(PlacedCell cell, Target target, BusinessCalendar desk, Remarks remarks) {
        Amount amount = target.amount();
        Optional<LocalTime> stated = amount instanceof Amount.NthBusinessDay nth
                ? nth.by()
                : amount instanceof Amount.BusinessDays days ? days.by() : Optional.empty();
        if (stated.isPresent()) {
            LocalTime by = stated.get();
            boolean isOpen = Stream.of(DayOfWeek.values())
                    .flatMap(day -> desk.hours().on(day).windows().stream())
                    .anyMatch(window -> holds(window, by));
            if (!isOpen && !desk.hours().isClosed()) {
                remarks.add(
                        Code.BY_OUTSIDE_HOURS,
                        cell.pointer(),
                        quoted(target.text()) + " is due at " + by + ", when " + quoted(calendar(cell))
                                + " is closed on every day (" + desk.hours() + ")",
                        "write a time within the hours, or no time for the closing");
            }
        }
    }

    /** Within, or at the closing. */
    private static boolean holds(TimeWindow window, LocalTime time) {
        boolean isAfterOpening = !time.isBefore(window.opens());
        boolean isToMidnight = window.closes().equals(LocalTime.MIDNIGHT);
        boolean isUntilClosing = isToMidnight || !time.isAfter(window.closes());
        return window.crossesMidnight() ? isAfterOpening || isUntilClosing : isAfterOpening && isUntilClosing;
    }

    private static void monthly(PlacedCell cell, Target target, Subject subject, Remarks remarks) {
        String id = calendar(cell);
        LocalDate first = subject.asOf();
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Ticket ticket = Ticket.opened(from).withAttributes(subject.zones());
        OpenTime open = subject.engine().openTime(id, ticket).orElseThrow();
        if (open.firstOpen(from).isEmpty()) {
            if (NeverOpen.holds(id, subject)) {
                return;
            }
            remarks.add(
                    Code.NEVER_DUE,
                    cell.pointer(),
                    quoted(target.text()) + " is never due: the calendar " + quoted(id) + " does not open after "
                            + first,
                    "give the calendar hours, or the cell another calendar");
            return;
        }
        boolean isLowest = isLowest(cell, subject.policy());
        surpassed(target.amount(), open, first)
                .ifPresent(given -> remarks.add(
                        isLowest ? Code.MONTH_FOR_THE_LOWEST : Code.LONGER_THAN_A_MONTH,
                        cell.pointer(),
                        quoted(target.text()) + " is more than " + quoted(id) + " gives in a month, " + given + " from "
                                + first,
                        isLowest
                                ? "leave it if more than a month is meant; if not, write a smaller amount"
                                : "write a smaller amount; if time on the clock or dates are meant, write for example"
                                        + " \"30 days (24/7)\" or \"1 calendar month\""));
    }

    /** What a calendar gives in a month, where that is less than the amount. */
    private static Optional<String> surpassed(Amount amount, OpenTime open, LocalDate first) {
        if (amount instanceof Amount.BusinessTime time) {
            Duration counted = open.counted(
                    first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    first.plusDays(MONTH).atStartOfDay(ZoneOffset.UTC).toInstant());
            return time.duration().compareTo(counted) > 0
                    ? Optional.of(Wording.duration(Duration.ofHours(counted.toHours())))
                    : Optional.empty();
        }
        int days = amount instanceof Amount.BusinessDays some
                ? some.days()
                : amount instanceof Amount.NthBusinessDay nth ? nth.days() : 0;
        if (days > 0 && open instanceof BusinessCalendar desk) {
            long counted = first.datesUntil(first.plusDays(MONTH))
                    .filter(date -> !desk.hoursOn(date).isClosed())
                    .count();
            return days > counted ? Optional.of(Wording.count(counted, "day")) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isLowest(PlacedCell cell, Policy policy) {
        ImmutableList<String> severities = Speeds.severities(policy, cell.plan());
        return severities.size() > 1 && cell.severity().equals(severities.get(severities.size() - 1));
    }
}
