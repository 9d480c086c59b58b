package org.sla4j.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.BusinessDays;
import org.sla4j.calendar.Landing;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Amount;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Terms;

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
        return pauses.except(isOnTheClock(amount) ? OpenTime.always() : open);
    }

    private static boolean isOnTheClock(Amount amount) {
        return amount instanceof Amount.Elapsed || amount instanceof Amount.CalendarTime;
    }

    /** The instant that is due; empty if the calendar never opens for so long again, or a pause has no end. */
    Optional<Instant> due(Amount amount, Instant received) {
        if (amount instanceof Amount.Elapsed elapsed) {
            return clock(amount).deadline(received, elapsed.duration());
        }
        if (amount instanceof Amount.BusinessTime time) {
            return clock(amount).deadline(received, time.duration(), landing());
        }
        if (amount instanceof Amount.CalendarTime time) {
            return onTheCalendar(time, received);
        }
        Instant counted = afterCutOff(received);
        if (amount instanceof Amount.BusinessDays days
                && terms.businessDay().orElseThrow() instanceof DayReading.WorkingHours hours) {
            return clock(amount).deadline(counted, hours.length().multipliedBy(days.days()), landing());
        }
        BusinessCalendar calendar = (BusinessCalendar) open; // checked when the policy was built
        if (amount instanceof Amount.BusinessDays days) {
            return businessDays(calendar, days.days(), counted);
        }
        if (amount instanceof Amount.NextBusinessDay next) {
            return nextBusinessDay(calendar, next, counted);
        }
        return sameBusinessDay(calendar, counted);
    }

    /** The instant from which an amount counts: at once, or when the desk next opens. */
    Optional<Instant> starts(Amount amount, Instant received) {
        return isOnTheClock(amount)
                ? Optional.of(received)
                : open.firstOpen(amount.needsBusinessDays() ? afterCutOff(received) : received);
    }

    private Landing landing() {
        return terms.landing().orElse(Landing.CLOSING);
    }

    private Optional<Instant> onTheCalendar(Amount.CalendarTime time, Instant received) {
        try {
            ZonedDateTime from = received.atZone(zone);
            ZonedDateTime to = from.plus(time.period());
            if (pauses.isEmpty()) {
                return Optional.of(to.toInstant());
            }
            long left = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
            ZonedDateTime day = from;
            for (long n = 1; left > 0; n++) {
                day = from.plusDays(n);
                if (pauses.holdForEver(day.toInstant())) {
                    return Optional.empty();
                }
                left -= pauses.hold(day.toInstant()) ? 0 : 1;
            }
            return Optional.of(day.toInstant());
        } catch (DateTimeException beyondRange) {
            return Optional.empty(); // no such instant, which for a deadline is a normal answer
        }
    }

    /** What is received after the cut-off counts as received at the next business day's opening. */
    private Instant afterCutOff(Instant received) {
        if (terms.cutOff().isEmpty() || !(open instanceof BusinessCalendar calendar)) {
            return received;
        }
        ZonedDateTime local = received.atZone(calendar.zone());
        if (!local.toLocalTime().isAfter(terms.cutOff().get())) {
            return received;
        }
        BusinessDays days = calendar.businessDays();
        return days.after(local.toLocalDate(), 1).flatMap(days::firstOpening).orElse(received);
    }

    private Optional<Instant> businessDays(BusinessCalendar calendar, int count, Instant received) {
        Optional<ZonedDateTime> start = open.firstOpen(received).map(instant -> instant.atZone(calendar.zone()));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        BusinessDays days = calendar.businessDays();
        LocalDate date = start.get().toLocalDate();
        LocalTime time = start.get().toLocalTime();
        return terms.businessDay().orElseThrow() instanceof DayReading.SameTime
                ? counted(days, date, count, day -> days.at(day, time), pauses::hold)
                : counted(days, date, count, days::lastClosing, pauses::holdClosing);
    }

    private Optional<Instant> nextBusinessDay(
            BusinessCalendar calendar, Amount.NextBusinessDay next, Instant received) {
        BusinessDays days = calendar.businessDays();
        LocalDate date = received.atZone(calendar.zone()).toLocalDate();
        Optional<LocalTime> by = next.by();
        return by.isPresent()
                ? counted(
                        days,
                        date,
                        1,
                        day -> Optional.of(
                                day.atTime(by.get()).atZone(calendar.zone()).toInstant()),
                        pauses::hold)
                : counted(days, date, 1, days::lastClosing, pauses::holdClosing);
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
        return closing.filter(pauses::holdClosing).isPresent()
                ? counted(days, date, 1, days::lastClosing, pauses::holdClosing)
                : closing;
    }

    /** The instant of the nth business day after a date, of those whose instant is not held. */
    private Optional<Instant> counted(
            BusinessDays days,
            LocalDate after,
            int n,
            Function<LocalDate, Optional<Instant>> instantOf,
            Predicate<Instant> held) {
        if (pauses.isEmpty()) {
            return days.after(after, n).flatMap(instantOf);
        }
        Optional<LocalDate> day = Optional.of(after);
        for (int left = n; ; ) {
            day = days.after(day.get(), 1);
            Optional<Instant> instant = day.flatMap(instantOf);
            if (instant.isEmpty()) {
                return instant;
            }
            if (!held.test(instant.get())) {
                if (--left == 0) {
                    return instant;
                }
            } else if (pauses.holdForEver(instant.get())) {
                return Optional.empty();
            }
        }
    }
}
