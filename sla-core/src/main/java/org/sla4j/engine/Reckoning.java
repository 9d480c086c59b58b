package org.sla4j.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.BusinessDays;
import org.sla4j.calendar.Landing;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Amount;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Terms;
import org.threeten.extra.Interval;

/**
 * From an amount and the instant of receipt to the instant that is due, by rules 7 to 12 and 15 of the contract.
 *
 * <p>Hours are read off open time without the pauses. Days are counted one by one: each has an instant at which it
 * counts, and it does not count where that instant is paused.
 *
 * @param open the open time on which the amount is counted
 * @param zone the zone for calendar days
 * @param terms the readings that are in force
 * @param pauses when the clock stands still
 */
record Reckoning(OpenTime open, ZoneId zone, Terms terms, Pauses pauses) {

    Reckoning withPauses(Pauses other) {
        return new Reckoning(open, zone, terms, other);
    }

    /** The open time that elapsed time and what remains are counted in. */
    OpenTime clock(Amount amount) {
        return pauses.except(amount.isOnTheClock() ? OpenTime.always() : open);
    }

    /** The instant that is due; empty if the calendar never opens for so long again, or a pause has no end. */
    Optional<Instant> due(Amount amount, Instant received) {
        if (amount instanceof Amount.Elapsed elapsed) {
            return clock(amount).deadline(received, elapsed.duration());
        }
        if (amount instanceof Amount.BusinessTime time) {
            return landed(time.duration(), received);
        }
        try {
            return amount instanceof Amount.CalendarTime time
                    ? onTheCalendar(time, received)
                    : afterCutOff(received).flatMap(from -> inBusinessDays(amount, from));
        } catch (DateTimeException beyondRange) {
            return Optional.empty(); // no such instant, which for a deadline is a normal answer
        }
    }

    private Optional<Instant> inBusinessDays(Amount amount, Instant received) {
        Optional<Duration> workingDay = terms.workingDay(amount);
        if (amount instanceof Amount.BusinessDays days && workingDay.isPresent()) {
            return landed(workingDay.get().multipliedBy(days.days()), received);
        }
        BusinessCalendar calendar = (BusinessCalendar) open; // checked when the policy was built
        if (amount instanceof Amount.BusinessDays days) {
            return businessDays(calendar, days, received);
        }
        if (amount instanceof Amount.NthBusinessDay nth) {
            return nthBusinessDay(calendar, nth, received);
        }
        return sameBusinessDay(calendar, received);
    }

    /** The instant from which an amount counts: at once, or when the desk next opens. */
    Optional<Instant> starts(Amount amount, Instant received) {
        if (amount.isOnTheClock()) {
            return Optional.of(received);
        }
        return amount.needsBusinessDays() ? afterCutOff(received).flatMap(open::firstOpen) : open.firstOpen(received);
    }

    /**
     * The instant from which the time of a promise is used: what came after a cut-off counts as received at the next
     * business day's opening.
     */
    Instant counting(Amount amount, Instant counts, Optional<Instant> due) {
        Instant received = amount.needsBusinessDays() ? afterCutOff(counts).orElse(counts) : counts;
        // A due instant that was kept as the bound may lie before.
        return due.filter(received::isAfter).isPresent() ? counts : received;
    }

    /** Where an amount of open time ends; that a pause begins there does not make it the closing of a window. */
    private Optional<Instant> landed(Duration amount, Instant from) {
        OpenTime clock = pauses.except(open);
        Optional<Instant> end = clock.deadline(from, amount);
        boolean inWindow = amount.isZero() || end.filter(open::isOpen).isPresent();
        return inWindow || terms.landing().orElse(Landing.CLOSING) == Landing.CLOSING
                ? end
                : end.flatMap(clock::firstOpen);
    }

    private Optional<Instant> onTheCalendar(Amount.CalendarTime time, Instant received) {
        ZonedDateTime from = received.atZone(zone);
        LocalDate first = from.toLocalDate();
        ZonedDateTime to = from.plus(time.period());
        if (pauses.isEmpty() || time.period().isZero()) {
            return Optional.of(to.toInstant());
        }
        Days days = new Days(
                (date, n) -> Optional.of(date.plusDays(n)),
                date -> Optional.of(
                        from.plusDays(ChronoUnit.DAYS.between(first, date)).toInstant()),
                pauses::hold);
        return counted(days, first, ChronoUnit.DAYS.between(first, to.toLocalDate()));
    }

    /** What is received after the cut-off counts as received at the next business day's opening, if one comes. */
    private Optional<Instant> afterCutOff(Instant received) {
        if (terms.cutOff().isEmpty() || !(open instanceof BusinessCalendar calendar)) {
            return Optional.of(received);
        }
        ZonedDateTime local = received.atZone(calendar.zone());
        if (!local.toLocalTime().isAfter(terms.cutOff().get())) {
            return Optional.of(received);
        }
        BusinessDays days = calendar.businessDays();
        return days.after(local.toLocalDate(), 1).flatMap(days::firstOpening);
    }

    private Optional<Instant> businessDays(BusinessCalendar calendar, Amount.BusinessDays amount, Instant received) {
        return open.firstOpen(received)
                .map(instant -> instant.atZone(calendar.zone()))
                .flatMap(start ->
                        counted(days(calendar, amount, start.toLocalTime()), start.toLocalDate(), amount.days()));
    }

    private Days days(BusinessCalendar calendar, Amount.BusinessDays amount, LocalTime start) {
        BusinessDays days = calendar.businessDays();
        if (amount.by().isPresent()) {
            return statedTime(calendar, amount.by().get());
        }
        return terms.businessDay().orElseThrow() instanceof DayReading.SameTime
                ? new Days(days::after, day -> days.at(day, start), this::holdsSameTime)
                : closings(days);
    }

    private Days closings(BusinessDays days) {
        return new Days(days::after, days::lastClosing, pauses::holdClosing);
    }

    private Days statedTime(BusinessCalendar calendar, LocalTime by) {
        return new Days(
                calendar.businessDays()::after,
                day -> Optional.of(day.atTime(by).atZone(calendar.zone()).toInstant()),
                this::holdsStatedTime);
    }

    private Optional<Instant> nthBusinessDay(BusinessCalendar calendar, Amount.NthBusinessDay nth, Instant received) {
        Days counting = nth.by().map(by -> statedTime(calendar, by)).orElseGet(() -> closings(calendar.businessDays()));
        return counted(counting, received.atZone(calendar.zone()).toLocalDate(), nth.days());
    }

    /** The last closing of the date of an open instant; in a window from the date before, where that one ends. */
    private Optional<Instant> sameBusinessDay(BusinessCalendar calendar, Instant received) {
        Optional<Instant> start = open.firstOpen(received);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        BusinessDays days = calendar.businessDays();
        LocalDate date = start.get().atZone(calendar.zone()).toLocalDate();
        Optional<Instant> closing = days.lastClosing(date).or(() -> open.firstClosed(start.get()));
        return closing.filter(pauses::holdClosing).isPresent() ? counted(closings(days), date, 1) : closing;
    }

    /** Whether the same time on a day is paused; where it was brought back to a closing, whether that is. */
    private boolean holdsSameTime(Instant instant) {
        return open.isOpen(instant) ? pauses.hold(instant) : pauses.holdClosing(instant);
    }

    /** Whether a stated time is paused, which out of hours takes a pause that reaches into them. */
    private boolean holdsStatedTime(Instant instant) {
        return pauses.hold(instant) && (open.isOpen(instant) || isInHours(pauses.holding(instant)));
    }

    private boolean isInHours(Interval pause) {
        return open.firstOpen(pause.getStart()).filter(pause::contains).isPresent();
    }

    /**
     * Days that are counted.
     *
     * @param after the nth of them after a date
     * @param instantOf the instant at which one counts
     * @param isHeld whether such an instant is paused
     */
    private record Days(
            BiFunction<LocalDate, Long, Optional<LocalDate>> after,
            Function<LocalDate, Optional<Instant>> instantOf,
            Predicate<Instant> isHeld) {}

    /** The instant of the nth day after a date, of those whose instant is not held. */
    private Optional<Instant> counted(Days days, LocalDate after, long n) {
        if (pauses.isEmpty()) {
            return days.after.apply(after, n).flatMap(days.instantOf);
        }
        LocalDate day = after;
        for (long left = n; ; ) {
            Optional<LocalDate> next = days.after.apply(day, 1L);
            Optional<Instant> instant = next.flatMap(days.instantOf);
            if (instant.isEmpty()) {
                return Optional.empty();
            }
            if (pauses.areOverAt(instant.get())) {
                return days.after.apply(day, left).flatMap(days.instantOf);
            }
            day = next.get();
            if (!days.isHeld.test(instant.get())) {
                if (--left == 0) {
                    return instant;
                }
            } else if (pauses.holdForEver(instant.get())) {
                return Optional.empty();
            } else {
                // All days up to the resume are held; those beside it are looked at, since days begin at different
                // instants.
                LocalDate resumed =
                        pauses.resumedAfter(instant.get()).atZone(zone).toLocalDate();
                day = resumed.minusDays(2).isAfter(day) ? resumed.minusDays(2) : day;
            }
        }
    }
}
