package org.sla4j.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.BusinessDays;
import org.sla4j.calendar.Landing;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.Amount;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Terms;

/**
 * From an amount and the instant of receipt to the instant that is due, by rules 7 to 12 of the contract.
 *
 * @param open the open time on which the amount is counted
 * @param zone the zone for calendar days
 * @param terms the readings that are in force
 */
record Reckoning(OpenTime open, ZoneId zone, Terms terms) {

    /** The instant that is due; empty if the calendar never opens for so long again. */
    Optional<Instant> due(Amount amount, Instant received) {
        if (amount instanceof Amount.Elapsed elapsed) {
            return OpenTime.always().deadline(received, elapsed.duration());
        }
        if (amount instanceof Amount.BusinessTime time) {
            return open.deadline(received, time.duration(), landing());
        }
        if (amount instanceof Amount.CalendarTime time) {
            return onTheCalendar(time, received);
        }
        Instant counted = afterCutOff(received);
        if (amount instanceof Amount.NextBusinessDay next) {
            return nextBusinessDay(next, counted);
        }
        if (amount instanceof Amount.BusinessDays days) {
            return businessDays(days.days(), counted);
        }
        return open.firstOpen(counted).flatMap(this::closeOfDate);
    }

    /** The instant from which an amount counts: at once, or when the desk next opens. */
    Optional<Instant> starts(Amount amount, Instant received) {
        if (amount instanceof Amount.Elapsed || amount instanceof Amount.CalendarTime) {
            return Optional.of(received);
        }
        return open.firstOpen(amount.needsBusinessDays() ? afterCutOff(received) : received);
    }

    private Landing landing() {
        return terms.landing().orElse(Landing.CLOSING);
    }

    private Optional<Instant> onTheCalendar(Amount.CalendarTime time, Instant received) {
        try {
            return Optional.of(received.atZone(zone).plus(time.period()).toInstant());
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

    private Optional<Instant> businessDays(int count, Instant received) {
        DayReading reading = terms.businessDay().orElseThrow(); // checked when the policy was built
        if (reading instanceof DayReading.WorkingHours hours) {
            Duration amount = hours.length().multipliedBy(count);
            return open.deadline(received, amount, landing());
        }
        BusinessCalendar calendar = (BusinessCalendar) open;
        BusinessDays days = calendar.businessDays();
        Optional<ZonedDateTime> start = open.firstOpen(received).map(instant -> instant.atZone(calendar.zone()));
        Optional<LocalDate> date = start.flatMap(at -> days.after(at.toLocalDate(), count));
        return reading instanceof DayReading.SameTime
                ? date.flatMap(day -> days.at(day, start.orElseThrow().toLocalTime()))
                : date.flatMap(days::lastClosing);
    }

    private Optional<Instant> nextBusinessDay(Amount.NextBusinessDay next, Instant received) {
        BusinessCalendar calendar = (BusinessCalendar) open;
        BusinessDays days = calendar.businessDays();
        LocalDate date = received.atZone(calendar.zone()).toLocalDate();
        Optional<LocalTime> by = next.by();
        return days.after(date, 1)
                .flatMap(day -> by.isPresent()
                        ? Optional.of(
                                day.atTime(by.get()).atZone(calendar.zone()).toInstant())
                        : days.lastClosing(day));
    }

    /** The last closing of the date of an open instant; in a window from the date before, where that one ends. */
    private Optional<Instant> closeOfDate(Instant start) {
        BusinessCalendar calendar = (BusinessCalendar) open;
        LocalDate date = start.atZone(calendar.zone()).toLocalDate();
        return calendar.businessDays().lastClosing(date).or(() -> open.firstClosed(start));
    }
}
