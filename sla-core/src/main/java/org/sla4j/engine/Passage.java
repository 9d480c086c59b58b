package org.sla4j.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.policy.Amount;
import org.threeten.extra.Interval;

/** Tells of the time from where a target counts to its end: what of it counted, and what did not. */
final class Passage {
    /** So many stretches of open time are told one by one; what is more is told as a sum. */
    private static final int TOLD = 14;

    private final Decision decision;
    private final Reckoning reckoning;
    private final Instant counts;
    private final List<Step> steps;

    /**
     * A passage of time.
     *
     * @param decision the target
     * @param reckoning how it is reckoned, with the pauses
     * @param counts from where it counts
     * @param steps where to tell
     */
    Passage(Decision decision, Reckoning reckoning, Instant counts, List<Step> steps) {
        this.decision = decision;
        this.reckoning = reckoning;
        this.counts = counts;
        this.steps = steps;
    }

    void tell(Amount amount, Instant end) {
        Instant starts = reckoning.starts(amount, counts).orElse(counts);
        if (starts.isAfter(counts)) {
            steps.add(waits(starts).at(counts).until(starts));
        }
        clockChanges(end);
        if (amount instanceof Amount.CalendarTime) {
            return;
        }
        if (reckoning.open() instanceof BusinessCalendar calendar && !(amount instanceof Amount.Elapsed)) {
            holidays(calendar, end);
            if (amount.needsBusinessDays()
                    && decision.terms().workingDay(amount).isEmpty()) {
                days(calendar, amount, end);
                return;
            }
        }
        Instant last = hours(reckoning.clock(amount), starts, end);
        if (last.isBefore(end) && reckoning.due(amount, counts).equals(Optional.of(end))) {
            steps.add(Step.of(Code.LANDED, "").at(last).until(end));
        }
    }

    private Step waits(Instant starts) {
        boolean isLate = !reckoning.open().firstOpen(counts).equals(Optional.of(starts));
        return isLate
                ? Step.of(
                        Code.CUT_OFF,
                        decision.terms().cutOff().map(LocalTime::toString).orElse(""))
                : Step.of(Code.WAITS, "");
    }

    private void holidays(BusinessCalendar calendar, Instant end) {
        LocalDate first = WallDate.of(counts, calendar.zone());
        LocalDate last = WallDate.of(end, calendar.zone());
        // So many years have more holidays than are told, where there are any.
        LocalDate told = last.getYear() - first.getYear() > TOLD ? first.plusYears(TOLD) : last;
        String pointer = decision.calendar().map(id -> "/calendars/" + id).orElse("");
        calendar.holidaysBetween(first, told).stream()
                .filter(holiday -> calendar.hoursOn(holiday.date()).isClosed())
                .limit(TOLD)
                .forEach(holiday -> steps.add(Step.of(Code.HOLIDAY, holiday.name())
                        .at(holiday.date().atStartOfDay(calendar.zone()).toInstant())
                        .from(pointer, Optional.empty())));
    }

    private void clockChanges(Instant end) {
        ZoneId zone = reckoning.zone();
        ZoneOffsetTransition change = zone.getRules().nextTransition(counts);
        for (int told = 0; change != null && !change.getInstant().isAfter(end) && told < TOLD; told++) {
            steps.add(Step.of(Code.CLOCK_CHANGE, change.isGap() ? "forward" : "back")
                    .at(change.getInstant())
                    .amount(change.getDuration()));
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    /** Tells of open time, and returns the end of the last that counts. */
    private Instant hours(OpenTime clock, Instant from, Instant end) {
        if (!from.isBefore(end)) {
            return end;
        }
        List<Interval> told = clock.intervals(from, end).limit(TOLD).toList();
        Instant since = from;
        for (Interval open : told) {
            since = open.getEnd();
            steps.add(Step.of(Code.COUNTED, "").at(open.getStart()).until(since).amount(open.toDuration()));
        }
        Duration more = since.isBefore(end) ? clock.counted(since, end) : Duration.ZERO;
        if (more.isZero()) {
            return since;
        }
        steps.add(Step.of(Code.COUNTED_ON, "").at(since).until(end).amount(more));
        return clock.deadline(since, more).orElse(end);
    }

    /** A day counts at the instant at which a target of so many days would be due. */
    private void days(BusinessCalendar calendar, Amount amount, Instant end) {
        List<LocalDate> counted = new ArrayList<>();
        Instant last = counts;
        int all = daysOf(amount);
        for (int n = 1; n <= Math.min(all, TOLD); n++) {
            Optional<Instant> at = reckoning.due(part(amount, n), counts).filter(instant -> !instant.isAfter(end));
            if (at.isEmpty()) {
                break;
            }
            LocalDate day = dayOf(calendar, at.get());
            // A day that closes on the next date is told by its opening.
            Instant told = day.equals(WallDate.of(at.get(), calendar.zone()))
                    ? at.get()
                    : calendar.businessDays().firstOpening(day).orElse(at.get());
            steps.add(Step.of(Code.DAY_COUNTED, Integer.toString(n)).at(told));
            counted.add(day);
            last = told;
        }
        int more = counted.size() < TOLD ? 0 : daysUntil(end, amount, all) - TOLD;
        if (more > 0) {
            steps.add(Step.of(Code.DAYS_COUNTED_ON, Integer.toString(more))
                    .at(last)
                    .until(end));
        }
        if (!counted.isEmpty()) {
            daysPaused(calendar, amount, counted);
        }
    }

    /** How many of the days of an amount have counted at an instant, of which {@link #TOLD} at least have. */
    private int daysUntil(Instant end, Amount amount, int all) {
        int counted = TOLD;
        int beyond = all + 1;
        while (beyond - counted > 1) {
            int middle = counted + (beyond - counted) / 2;
            boolean isCounted = reckoning
                    .due(part(amount, middle), counts)
                    .filter(instant -> !instant.isAfter(end))
                    .isPresent();
            counted = isCounted ? middle : counted;
            beyond = isCounted ? beyond : middle;
        }
        return counted;
    }

    /** The business day to which an instant belongs: the closing of a window that ends at or after midnight to its own. */
    private static LocalDate dayOf(BusinessCalendar calendar, Instant at) {
        LocalDate date = WallDate.of(at, calendar.zone());
        LocalDate before = date.equals(LocalDate.MIN) ? date : date.minusDays(1);
        return calendar.businessDays().lastClosing(before).equals(Optional.of(at)) ? before : date;
    }

    private static int daysOf(Amount amount) {
        if (amount instanceof Amount.BusinessDays business) {
            return business.days();
        }
        return amount instanceof Amount.NthBusinessDay nth ? nth.days() : 1;
    }

    /** So many of the days of an amount. */
    private static Amount part(Amount amount, int days) {
        if (amount instanceof Amount.BusinessDays whole) {
            return new Amount.BusinessDays(days, whole.by());
        }
        return amount instanceof Amount.NthBusinessDay nth ? new Amount.NthBusinessDay(days, nth.by()) : amount;
    }

    /** The business days among those that count, from the first that would have counted without a pause. */
    private void daysPaused(BusinessCalendar calendar, Amount amount, List<LocalDate> counted) {
        Optional<LocalDate> day =
                reckoning.withPauses(Pauses.NONE).due(part(amount, 1), counts).map(instant -> dayOf(calendar, instant));
        LocalDate last = counted.get(counted.size() - 1);
        for (int told = 0; told < TOLD && day.isPresent() && day.get().isBefore(last); told++) {
            if (!counted.contains(day.get())) {
                steps.add(Step.of(Code.DAY_PAUSED, "")
                        .at(day.get().atStartOfDay(calendar.zone()).toInstant()));
            }
            day = calendar.businessDays().after(day.get(), 1);
        }
    }
}
