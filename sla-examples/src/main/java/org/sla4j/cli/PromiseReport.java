package org.sla4j.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessDays;
import org.sla4j.calendar.Holiday;
import org.sla4j.desk.ClockChanges;
import org.sla4j.desk.Desk;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Amount;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Ticket;
import org.sla4j.words.Page;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/** One promise, for a person: when it is due, and how that was counted. */
final class PromiseReport {
    private static final int MOST_HOLIDAYS = 12;
    private static final int YEARS_OF_HOLIDAYS = 10;

    private final SlaEngine engine;
    private final Ticket ticket;
    private final PolicyNames names;
    private final Page page;

    PromiseReport(SlaEngine engine, Ticket ticket, PolicyNames names, Page page) {
        this.engine = engine;
        this.ticket = ticket;
        this.names = names;
        this.page = page;
    }

    void write(Promise promise) {
        page.blank();
        String metric = names.titled(
                promise.metric(), engine.policy().metric(promise.metric()).title());
        if (promise.commitment() instanceof Target target) {
            String strength = promise.strength() == Strength.GUARANTEE ? "guaranteed" : "a goal";
            page.line(metric + ": " + target.text() + ", " + strength);
            due(promise);
        } else {
            page.line(metric + ": " + words((Absent) promise.commitment()));
        }
        promise.reason().ifPresent(reason -> fact("because", names.text(reason)));
        promise.note().ifPresent(note -> fact("note", names.text(note)));
        if (promise.commitment() instanceof Target target
                && promise.starts().isPresent()
                && promise.due().isPresent()) {
            counted(
                    promise,
                    target.amount(),
                    promise.starts().get(),
                    promise.due().get());
        }
    }

    private static String words(Absent absent) {
        return switch (absent) {
            case NONE -> "nothing is promised";
            case BEST_EFFORT -> "best effort, with no time promised";
            case NOT_OFFERED -> "not offered";
            case EXCLUDED -> "excluded, nothing is promised";
        };
    }

    private void fact(String label, String words) {
        page.fact("  " + label, words);
    }

    private void due(Promise promise) {
        if (promise.due().isEmpty()) {
            boolean isNever = engine.policy().metric(promise.metric()).startsAtOpening();
            fact("due", isNever ? "never" : "not known before the clock starts");
            return;
        }
        Instant due = promise.due().get();
        LocalDateTime local = due.atZone(promise.zone()).toLocalDateTime();
        boolean endsTheDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        String end =
                endsTheDay ? ", the end of " + Wording.date(local.toLocalDate().minusDays(1)) : "";
        fact("due", Wording.moment(due, promise.zone()) + end);
        fact("", due.toString());
        Duration after = Duration.between(ticket.opened(), due);
        fact("that is", after.isZero() ? "at the opening, at once" : Wording.inWords(after) + " after the opening");
    }

    private void counted(Promise promise, Amount amount, Instant starts, Instant due) {
        String calendar = promise.calendar().orElse(Policy.ALWAYS);
        Desk desk = Desk.of(engine, amount.isOnTheClock() ? Policy.ALWAYS : calendar, ticket, promise.zone());
        fact("counted", how(promise, amount, desk.describe(calendar, engine.policy(), names.language())));
        cutOff(promise, amount);
        if (!desk.isAlwaysOpen()) {
            boolean inDays = amount.needsBusinessDays()
                    && promise.terms().workingDay(amount).isEmpty();
            LocalDate last = inDays ? days(desk, promise, amount) : hours(desk, starts, due);
            skipped(desk.holidaysThatClose(desk.dateOf(ticket.opened()), limited(desk.dateOf(ticket.opened()), last)));
        }
        List<String> changes = ClockChanges.between(ticket.opened(), due, promise.zone());
        if (!changes.isEmpty()) {
            fact("clocks", "go " + String.join("; ", changes));
        }
    }

    private static String how(Promise promise, Amount amount, String calendar) {
        if (amount instanceof Amount.Elapsed) {
            return "on the clock, day and night, with no holidays";
        }
        if (amount instanceof Amount.CalendarTime) {
            return "in calendar days, to the same time of the day in " + promise.zone();
        }
        if (amount instanceof Amount.BusinessTime) {
            return "in the open time of " + calendar;
        }
        if (amount instanceof Amount.NthBusinessDay nth) {
            return "to " + nth.by().map(by -> Wording.time(by) + " on").orElse("the last closing of") + " "
                    + (nth.days() == 1 ? "the first business day" : "business day " + nth.days())
                    + " after the day of receipt, of " + calendar;
        }
        if (amount instanceof Amount.SameBusinessDay) {
            return "to the last closing of the day on which the clock starts, of " + calendar;
        }
        if (amount instanceof Amount.BusinessDays days && days.by().isPresent()) {
            return "in business days, to " + Wording.time(days.by().get()) + ", of " + calendar;
        }
        DayReading reading = promise.terms().businessDay().orElseThrow();
        if (reading instanceof DayReading.WorkingHours) {
            return "with " + reading + " to a day, in the open time of " + calendar;
        }
        return "in business days, to the "
                + (reading instanceof DayReading.SameTime ? "same time of the day" : "last closing") + ", of "
                + calendar;
    }

    private void cutOff(Promise promise, Amount amount) {
        if (isAfterCutOff(promise, amount)) {
            fact(
                    "",
                    "received after " + promise.terms().cutOff().orElseThrow()
                            + ", which counts as the opening of the next business day");
        }
    }

    private boolean isAfterCutOff(Promise promise, Amount amount) {
        return amount.needsBusinessDays()
                && promise.terms()
                        .cutOff()
                        .filter(ticket.opened().atZone(promise.zone()).toLocalTime()::isAfter)
                        .isPresent();
    }

    /** Shows how much counted on each day, and returns the last of them. */
    private LocalDate hours(Desk desk, Instant starts, Instant due) {
        Instant end = desk.open().lastOpenUntil(due).filter(starts::isBefore).orElse(starts);
        LocalDate last = desk.dateOf(end.isAfter(starts) ? end.minusNanos(1) : end);
        Interval counted = Interval.of(starts, end);
        CountedDays days = new CountedDays(desk, counted, last, date -> opened(desk, date, starts), false);
        List<List<String>> rows = new ArrayList<>(days.rows(desk.dateOf(ticket.opened())));
        rows.add(List.of("together", "", Wording.duration(desk.open().counted(starts, due))));
        page.table(Page.INDENT, rows);
        if (end.isBefore(due)) {
            page.line(Page.INDENT, "then to the next opening, as the policy has it");
        }
        return last;
    }

    /** Shows which days were counted, and returns the last of them. */
    private LocalDate days(Desk desk, Promise promise, Amount amount) {
        BusinessDays business = desk.calendar().orElseThrow().businessDays();
        LocalDate first = desk.dateOf(ticket.opened());
        LocalDate starts = desk.dateOf(promise.starts().orElseThrow());
        LocalDate from = amount instanceof Amount.NthBusinessDay && !isAfterCutOff(promise, amount) ? first : starts;
        int count = amount instanceof Amount.BusinessDays days
                ? days.days()
                : amount instanceof Amount.NthBusinessDay nth ? nth.days() : 0;
        LocalDate last = count == 0 ? from : business.after(from, count).orElseThrow();
        Interval whole = Interval.of(desk.startOf(first), desk.startOf(last.plusDays(1)));
        CountedDays.DayNote note = date -> {
            Optional<String> opened = opened(desk, date, promise.starts().orElseThrow());
            if (date.isAfter(from) && business.contains(date)) {
                return Optional.of("business day " + business.between(from.plusDays(1), date.plusDays(1)));
            }
            return opened.isPresent() || !date.equals(starts) ? opened : Optional.of("the clock starts");
        };
        page.table(Page.INDENT, new CountedDays(desk, whole, last, note, true).rows(first));
        return last;
    }

    /** What to say of the date of opening where the clock starts on a later one. */
    private Optional<String> opened(Desk desk, LocalDate date, Instant starts) {
        if (!date.equals(desk.dateOf(ticket.opened())) || date.equals(desk.dateOf(starts))) {
            return Optional.empty();
        }
        Interval day = Interval.of(desk.startOf(date), desk.startOf(date.plusDays(1)));
        String time =
                "opened " + Wording.time(ticket.opened().atZone(desk.zone()).toLocalTime());
        boolean isAfterHours =
                !desk.open().isOpen(ticket.opened()) && !desk.openOn(date, day).isEmpty();
        return Optional.of(isAfterHours ? time + ", after hours" : time);
    }

    private static LocalDate limited(LocalDate first, LocalDate last) {
        LocalDate limit = first.plusYears(YEARS_OF_HOLIDAYS);
        return last.isAfter(limit) ? limit : last;
    }

    private void skipped(List<Holiday> holidays) {
        List<String> names = holidays.stream()
                .limit(MOST_HOLIDAYS)
                .map(holiday -> Wording.date(holiday.date()) + " " + holiday.name())
                .toList();
        String more = holidays.size() > MOST_HOLIDAYS ? " and " + (holidays.size() - MOST_HOLIDAYS) + " more" : "";
        fact("skipped", names.isEmpty() ? "no holidays" : String.join(", ", names) + more);
    }
}
