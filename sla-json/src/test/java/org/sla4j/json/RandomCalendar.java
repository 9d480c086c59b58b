package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.CountryHolidays;
import org.sla4j.calendar.DayHours;
import org.sla4j.calendar.EasterReckoning;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.HolidaySource;
import org.sla4j.calendar.Recurrence;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.SpecialDay;
import org.sla4j.calendar.TimeWindow;
import org.sla4j.calendar.Weekend;
import org.sla4j.calendar.WeekendRule;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.threeten.extra.Interval;

/** The calendars of a random policy: some with hours, called {@code desk 0} and so on, and some made of those. */
final class RandomCalendar {
    private static final int DESKS = 3;
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Asia/Kolkata", "UTC", "CET", "America/St_Johns");

    private final Random random;

    RandomCalendar(Random random) {
        this.random = random;
    }

    void addTo(PolicyBuilder policy) {
        policy.calendar("desk 0", new CalendarDefinition.Hours(Optional.empty(), calendar()));
        policy.calendar("desk 1", new CalendarDefinition.Hours(title(), calendar()));
        policy.calendar(
                "desk 2",
                random.nextBoolean()
                        ? new CalendarDefinition.ZonedByTicket(title(), calendar(), "zone", false)
                        : new CalendarDefinition.ZonedByTicket(
                                title(), calendar().withZone(ZoneOffset.UTC), "zone", true));
        policy.calendar("sun", new CalendarDefinition.Either(title(), ImmutableList.of("desk 0", "24/7")));
        policy.calendar("common", new CalendarDefinition.Both(title(), ImmutableList.of("desk 1", "sun")));
        Instant from = Instant.ofEpochSecond(random.nextInt());
        policy.calendar(
                "kept",
                new CalendarDefinition.Except(
                        title(),
                        dated(),
                        random.nextBoolean() ? ImmutableList.of("common") : ImmutableList.of(),
                        ImmutableList.of(new CalendarDefinition.Outage(
                                Interval.of(from, from.plusSeconds(1 + random.nextInt(100_000))), title()))));
    }

    private Optional<LocalizedText> title() {
        return random.nextBoolean() ? Optional.of(LocalizedText.of("Title")) : Optional.empty();
    }

    /** The id of a calendar with business days. */
    String dated() {
        return "desk " + random.nextInt(DESKS);
    }

    String any() {
        return List.of("desk 0", "desk 1", "sun", "common", "kept", Policy.ALWAYS)
                .get(random.nextInt(6));
    }

    private BusinessCalendar calendar() {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return BusinessCalendar.of(zone, week())
                .withHolidays(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> holiday())
                        .toList())
                .withSpecialDays(IntStream.range(0, random.nextInt(3))
                        .mapToObj(this::specialDay)
                        .toList())
                .withSeasons(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> season())
                        .toList())
                .withWeekend(random.nextBoolean() ? Weekend.SAT_SUN : Weekend.parse("fri-sat"))
                .withHolidaysKnownTo(random.nextBoolean() ? Optional.of(Year.of(2027)) : Optional.empty());
    }

    private WeeklyHours week() {
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        DayHours common = day();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                hours.put(weekday, random.nextInt(3) == 0 ? day() : common);
            }
        }
        return WeeklyHours.of(hours);
    }

    private DayHours day() {
        return switch (random.nextInt(5)) {
            case 0 -> DayHours.CLOSED;
            case 1 -> DayHours.ALL_DAY;
            case 2 -> DayHours.of(TimeWindow.of(LocalTime.of(22, 30, 15), LocalTime.of(6, 0, 0, 1_000)));
            default -> {
                List<TimeWindow> windows = new ArrayList<>();
                for (int hour = random.nextInt(10); hour < 23; hour += 3 + random.nextInt(5)) {
                    windows.add(
                            TimeWindow.of(LocalTime.of(hour, 0), LocalTime.of((hour + 2) % 24, random.nextInt(60))));
                }
                yield DayHours.of(windows);
            }
        };
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return constants.get(random.nextInt(constants.size()));
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private MonthDay dayOfYear() {
        return MonthDay.from(date());
    }

    private SpecialDay specialDay(int number) {
        LocalDate first = date().withYear(2030 + 2 * number);
        return new SpecialDay(
                first,
                random.nextBoolean() ? first : first.plusDays(random.nextInt(30)),
                day(),
                number == 0 ? "" : "Day");
    }

    private HolidaySource closure() {
        LocalDate first = date();
        Optional<LocalDate> announced = random.nextBoolean() ? Optional.of(date()) : Optional.empty();
        return random.nextBoolean()
                ? new Closure.Yearly(
                        "Company closure", MonthDay.from(first), MonthDay.from(first.plusDays(9)), years(), announced)
                : new Closure.Dated("Stocktaking", first, first.plusDays(random.nextInt(30)), announced);
    }

    private Season season() {
        LocalDate first = date();
        return random.nextBoolean()
                ? new Season.Yearly(dayOfYear(), dayOfYear(), week())
                : new Season.Dated(first, first.plusDays(random.nextInt(30)), week());
    }

    private HolidaySource holiday() {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean()
                    ? CountryHolidays.of("BE", "", Policies.COUNTRIES)
                    : CountryHolidays.of("DE", "BY", Policies.COUNTRIES);
        }
        if (random.nextInt(4) == 0) {
            return closure();
        }
        HolidayRule rule = HolidayRule.of("Founder's \"day\"", recurrence())
                .withWeekend(one(WeekendRule.class))
                .withYears(years());
        return random.nextBoolean() ? rule : rule.withAnnounced(date());
    }

    private Range<Integer> years() {
        return List.of(Range.<Integer>all(), Range.atLeast(2022), Range.atMost(2030), Range.closed(2022, 2022))
                .get(random.nextInt(4));
    }

    private Recurrence recurrence() {
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
        return switch (random.nextInt(6)) {
            case 0 -> new Recurrence.Once(date());
            case 1 -> new Recurrence.Yearly(random.nextInt(9) == 0 ? MonthDay.of(2, 29) : dayOfYear());
            case 2 -> new Recurrence.FromEaster(random.nextInt(401) - 200, one(EasterReckoning.class));
            case 3 ->
                new Recurrence.NthWeekday(
                        random.nextBoolean() ? 1 + random.nextInt(5) : -1 - random.nextInt(5),
                        weekday,
                        Month.of(1 + random.nextInt(12)),
                        random.nextInt(63) - 31);
            case 4 -> new Recurrence.WeekdayOnOrAfter(weekday, dayOfYear());
            default -> new Recurrence.WeekdayOnOrBefore(weekday, dayOfYear());
        };
    }
}
