package org.sla4j.calendar;

import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.Interval;

/** Open time of all kinds, with instants and amounts near and far, for laws that hold of all of it. */
final class OpenTimes {
    private static final List<BusinessCalendar> CALENDARS = List.of(
            office("Europe/Brussels").withHolidays(belgian(Range.closed(1990, 2060))),
            office("Europe/London")
                    .withHolidays(List.of(
                            yearly(1, 1).withWeekend(WeekendRule.NEXT_WEEKDAY),
                            yearly(12, 25).withWeekend(WeekendRule.NEXT_WEEKDAY),
                            yearly(12, 26).withWeekend(WeekendRule.NEXT_WEEKDAY))),
            office("America/New_York")
                    .withHolidays(List.of(
                            yearly(1, 1).withWeekend(WeekendRule.NEAREST_WEEKDAY),
                            HolidayRule.of(
                                    "Thanksgiving",
                                    new Recurrence.NthWeekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER, 0)))),
            calendar("Pacific/Apia", "mon-sun", "00:00-24:00").withHolidays(List.of(yearly(2, 29))),
            calendar("Australia/Lord_Howe", "mon-sat", "22:00-06:00"),
            calendar("Africa/Casablanca", "mon-thu, sat", "08:00-12:00, 12:00-16:30"),
            calendar("Asia/Kathmandu", "sun-fri", "10:00-24:00"),
            calendar("Africa/Cairo", "sun-thu", "23:30-00:30, 09:00-17:00"),
            calendar("Africa/Maputo", "tue", "12:00-11:59"),
            calendar("America/Juneau", "daily", "00:00:00.000000001-23:59:59.999999999"),
            calendar("Antarctica/Troll", "wed", "01:30-02:30"),
            BusinessCalendar.of(ZoneId.of("UTC"), WeeklyHours.ALL_WEEK),
            BusinessCalendar.of(ZoneId.of("Asia/Tehran"), WeeklyHours.ALL_WEEK)
                    .withHolidays(List.of(yearly(3, 21).withYears(Range.atLeast(2020)))),
            BusinessCalendar.of(ZoneId.of("America/Havana"), WeeklyHours.CLOSED),
            BusinessCalendar.of(ZoneId.of("America/Havana"), WeeklyHours.CLOSED)
                    .withSpecialDays(List.of(
                            special(LocalDate.of(2026, 3, 8), "00:00-24:00"),
                            special(LocalDate.of(1850, 1, 1), "09:00-12:00, 13:00-17:00"))),
            office("Europe/Paris")
                    .withSeasons(List.of(new Season.Yearly(
                            MonthDay.of(12, 20), MonthDay.of(1, 5), WeeklyHours.of("mon-fri", "10:00-12:00")))),
            office("Europe/Dublin")
                    .withSeasons(List.of(
                            new Season.Dated(LocalDate.of(2030, 1, 1), LocalDate.MAX, WeeklyHours.CLOSED),
                            new Season.Dated(LocalDate.MIN, LocalDate.of(1950, 12, 31), WeeklyHours.ALL_WEEK))),
            BusinessCalendar.of(ZoneId.of("+18:00"), WeeklyHours.of("mon", "09:00:00.5-17:00:00.25")));

    private static final List<OpenTime> ALL = all();

    private OpenTimes() {}

    private static BusinessCalendar office(String zone) {
        return calendar(zone, "mon-fri", "09:00-12:30, 13:30-17:00");
    }

    private static BusinessCalendar calendar(String zone, String days, String hours) {
        return BusinessCalendar.of(ZoneId.of(zone), WeeklyHours.of(days, hours));
    }

    private static SpecialDay special(LocalDate date, String hours) {
        return new SpecialDay(date, DayHours.parse(hours), "");
    }

    private static HolidayRule yearly(int month, int day) {
        return HolidayRule.of("closed", new Recurrence.Yearly(MonthDay.of(month, day)));
    }

    private static List<HolidayRule> belgian(Range<Integer> years) {
        List<HolidayRule> rules = new ArrayList<>();
        for (int days : new int[] {1, 39, 50}) {
            rules.add(HolidayRule.of("moved with Easter", new Recurrence.FromEaster(days)));
        }
        for (MonthDay day : List.of(MonthDay.of(1, 1), MonthDay.of(7, 21), MonthDay.of(12, 25))) {
            rules.add(HolidayRule.of("fixed", new Recurrence.Yearly(day)));
        }
        return rules.stream().map(rule -> rule.withYears(years)).toList();
    }

    private static List<OpenTime> all() {
        List<OpenTime> all = new ArrayList<>(CALENDARS);
        all.add(OpenTime.always());
        Random random = new Random(20_260_327);
        for (int i = 0; i < 24; i++) {
            // The last few are made of combinations too.
            int parts = i < 18 ? CALENDARS.size() + 1 : all.size();
            OpenTime one = all.get(random.nextInt(parts));
            OpenTime other = all.get(random.nextInt(CALENDARS.size()));
            all.add(
                    switch (i % 4) {
                        case 0 -> OpenTime.either(one, other);
                        case 1 -> OpenTime.both(one, other, OpenTime.always());
                        case 2 -> one.except(other);
                        default -> one.except(pauses(random));
                    });
        }
        return List.copyOf(all);
    }

    private static List<Interval> pauses(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> pause(random))
                .toList();
    }

    /** Between 1970 and 2100, or without a begin or an end. */
    private static Interval pause(Random random) {
        Instant one = modern(random);
        Instant other = random.nextBoolean() ? modern(random) : one.plusNanos((long) (random.nextDouble() * 1e16));
        return switch (random.nextInt(12)) {
            case 0 -> Interval.of(Instant.MIN, one);
            case 1 -> Interval.of(one, Instant.MAX);
            default -> one.isBefore(other) ? Interval.of(one, other) : Interval.of(other, one);
        };
    }

    static Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(CALENDARS);
    }

    static Arbitrary<OpenTime> any() {
        return Arbitraries.of(ALL);
    }

    /** Some open time; instants in order, amounts, pauses, and other open time. */
    record Trial(
            OpenTime open,
            Instant a,
            Instant b,
            Instant c,
            Duration d,
            Duration e,
            List<Interval> pauses,
            OpenTime other) {}

    static Arbitrary<Trial> trials() {
        return Arbitraries.randomValue(OpenTimes::trial);
    }

    private static Trial trial(Random random) {
        OpenTime open = ALL.get(random.nextInt(ALL.size()));
        boolean near = random.nextInt(16) > 0;
        List<Instant> instants = IntStream.range(0, 3)
                .mapToObj(i -> atAnEdge(open, near ? modern(random) : far(random), random))
                .sorted()
                .toList();
        return new Trial(
                open,
                instants.get(0),
                instants.get(1),
                instants.get(2),
                amount(open.counted(instants.get(0), instants.get(1)), random),
                amount(open.counted(instants.get(1), instants.get(2)), random),
                pauses(random),
                ALL.get(random.nextInt(ALL.size())));
    }

    private static Instant modern(Random random) {
        return Instant.ofEpochSecond((long) (random.nextDouble() * 4_102_444_800L), random.nextInt(1_000_000_000));
    }

    private static Instant far(Random random) {
        int[] years = {-500_000_000, -5000, 1500, 1850, 1911, 2300, 9999, 12_000, 500_000_000};
        long pages = 1L << 31;
        return switch (random.nextInt(8)) {
            case 0 -> Instant.MIN.plusNanos(random.nextInt(3));
            case 1 -> Instant.MAX.minusNanos(random.nextInt(3));
            case 2 -> Instant.MIN.plusSeconds((long) (random.nextDouble() * pages));
            case 3 -> Instant.MAX.minusSeconds((long) (random.nextDouble() * pages));
            default ->
                LocalDate.of(years[random.nextInt(years.length)], 1, 1)
                        .atStartOfDay(ZoneId.of("UTC"))
                        .toInstant()
                        .plusNanos((long) (random.nextDouble() * 3e16));
        };
    }

    private static Instant atAnEdge(OpenTime open, Instant instant, Random random) {
        Instant edge = switch (random.nextInt(4)) {
            case 0 -> open.nextOpening(instant).orElse(instant);
            case 1 -> open.nextClosing(instant).orElse(instant);
            default -> instant;
        };
        boolean hasNeighbours = edge.isAfter(Instant.MIN) && edge.isBefore(Instant.MAX);
        return hasNeighbours ? edge.plusNanos(random.nextInt(3) - 1) : edge;
    }

    private static Duration amount(Duration exact, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofNanos(1);
            case 2, 3, 4, 5 -> Duration.ofNanos((long) (random.nextDouble() * 1.4e15));
            case 6, 7 -> exact;
            case 8 -> Duration.ofSeconds((long) (random.nextDouble() * 1.5e10), random.nextInt(1_000_000_000));
            default -> Duration.ofSeconds(random.nextLong() >>> (1 + random.nextInt(12)), 999_999_999);
        };
    }
}
