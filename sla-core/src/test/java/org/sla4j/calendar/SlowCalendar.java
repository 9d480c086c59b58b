package org.sla4j.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sla4j.calendar.Desk.Hours;

/**
 * Whether a desk is open at one instant, by rule 1 of the contract and nothing else: look at the wall clock, then at the
 * hours of that date and of the date before.
 */
final class SlowCalendar implements Predicate<Instant> {
    private final Desk desk;
    private final Map<LocalDate, List<Hours>> known = new HashMap<>();

    SlowCalendar(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean test(Instant instant) {
        ZonedDateTime clock = instant.atZone(desk.zone());
        LocalDate date = clock.toLocalDate();
        return isWithin(hoursOn(date), clock.toLocalTime().toSecondOfDay())
                || isWithin(hoursOn(date.minusDays(1)), clock.toLocalTime().toSecondOfDay() + 86_400);
    }

    private static boolean isWithin(List<Hours> hours, int second) {
        for (Hours window : hours) {
            if (window.opens() <= second && second < window.closes()) {
                return true;
            }
        }
        return false;
    }

    /** Special day, else holiday, else season, else week. */
    List<Hours> hoursOn(LocalDate date) {
        List<Hours> hours = known.get(date);
        if (hours == null) {
            hours = lookUp(date);
            known.put(date, hours);
        }
        return hours;
    }

    private List<Hours> lookUp(LocalDate date) {
        if (desk.specialDays().containsKey(date)) {
            return desk.specialDays().get(date);
        }
        boolean yearly = desk.yearlyHolidays().stream()
                .anyMatch(day ->
                        day.getMonthValue() == date.getMonthValue() && day.getDayOfMonth() == date.getDayOfMonth());
        if (yearly || desk.holidays().contains(date)) {
            return List.of();
        }
        return desk.seasons().stream()
                .filter(season -> season.contains(date))
                .findFirst()
                .map(Desk.SeasonalWeek::week)
                .orElse(desk.week())
                .get(date.getDayOfWeek().getValue() - 1);
    }
}
