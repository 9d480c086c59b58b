package org.sla4j.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The opening hours of a desk as plain numbers, from which the engine's calendar is made; {@link SlowCalendar} reads the
 * same numbers without the engine.
 *
 * @param week the hours of Monday to Sunday
 */
record Desk(
        ZoneId zone,
        List<List<Hours>> week,
        List<SeasonalWeek> seasons,
        Set<LocalDate> holidays,
        Set<MonthDay> yearlyHolidays,
        Map<LocalDate, List<Hours>> specialDays) {

    /** Seconds after the midnight that begins the date; {@code closes} is above 86,400 where the desk works into the next. */
    record Hours(int opens, int closes) {
        TimeWindow window() {
            return closes - opens == 86_400
                    ? TimeWindow.ALL_DAY
                    : TimeWindow.of(LocalTime.ofSecondOfDay(opens), LocalTime.ofSecondOfDay(closes % 86_400));
        }

        @Override
        public String toString() {
            return LocalTime.ofSecondOfDay(opens) + "+" + (closes - opens) + "s";
        }
    }

    /** Other hours between two days of the year, or between two dates; both ends are within. */
    record SeasonalWeek(LocalDate first, LocalDate last, boolean everyYear, List<List<Hours>> week) {
        boolean contains(LocalDate date) {
            if (!everyYear) {
                return first.compareTo(date) <= 0 && date.compareTo(last) <= 0;
            }
            int from = monthAndDay(first);
            int to = monthAndDay(last);
            int day = monthAndDay(date);
            return from <= to ? from <= day && day <= to : day >= from || day <= to;
        }

        private static int monthAndDay(LocalDate date) {
            return 100 * date.getMonthValue() + date.getDayOfMonth();
        }

        private Season season() {
            return everyYear
                    ? new Season.Yearly(MonthDay.from(first), MonthDay.from(last), weekly(week))
                    : new Season.Dated(first, last, weekly(week));
        }
    }

    Desk in(ZoneId other) {
        return new Desk(other, week, seasons, holidays, yearlyHolidays, specialDays);
    }

    BusinessCalendar calendar() {
        List<HolidaySource> sources = new ArrayList<>();
        holidays.forEach(date -> sources.add(HolidayRule.on(date, "closed on " + date)));
        yearlyHolidays.forEach(day -> sources.add(HolidayRule.of("closed on " + day, new Recurrence.Yearly(day))));
        return BusinessCalendar.of(zone, weekly(week))
                .withSeasons(seasons.stream().map(SeasonalWeek::season).toList())
                .withHolidays(sources)
                .withSpecialDays(specialDays.entrySet().stream()
                        .map(day -> new SpecialDay(day.getKey(), dayHours(day.getValue()), "special"))
                        .toList());
    }

    private static WeeklyHours weekly(List<List<Hours>> week) {
        EnumMap<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, dayHours(week.get(day.getValue() - 1)));
        }
        return WeeklyHours.of(days);
    }

    private static DayHours dayHours(List<Hours> hours) {
        return DayHours.of(hours.stream().map(Hours::window).collect(Collectors.toList()));
    }
}
