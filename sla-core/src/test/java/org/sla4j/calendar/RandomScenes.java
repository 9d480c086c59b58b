package org.sla4j.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sla4j.calendar.Desk.Hours;
import org.sla4j.calendar.Desk.SeasonalWeek;
import org.threeten.extra.Interval;

/** Random desks in random zones, alone and combined, beside spans that often hold a clock change. */
final class RandomScenes {
    private static final int DAY = 86_400;
    private static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

    private final Random random;
    private final int unit;
    private final Instant first;
    private final int days;
    private final ZoneId zone;
    /** Times of the day just before and after the clock change around which the span lies. */
    private final List<Integer> oddTimes = new ArrayList<>();

    private RandomScenes(Random random, int unit, int days, LocalDate earliest, LocalDate latest) {
        this.random = random;
        this.unit = unit;
        this.days = days;
        this.zone = anyZone();
        long seconds = Duration.between(start(earliest), start(latest)).toSeconds() / unit;
        Instant centre = start(earliest).plusSeconds(((long) (random.nextDouble() * seconds)) * unit);
        ZoneOffsetTransition change = zone.getRules().nextTransition(centre);
        if (change != null && change.getInstant().isBefore(start(latest)) && random.nextInt(3) > 0) {
            centre = change.getInstant();
            oddTimes.add(change.getDateTimeBefore().toLocalTime().toSecondOfDay());
            oddTimes.add(change.getDateTimeAfter().toLocalTime().toSecondOfDay());
        }
        this.first = centre.minusSeconds((long) days * DAY / 2);
    }

    /** Six weeks by the minute since 1972, when offsets had become whole minutes everywhere. */
    static Arbitrary<List<Scene>> byTheMinute(int scenes) {
        return Arbitraries.randomValue(random -> IntStream.range(0, scenes)
                .mapToObj(i ->
                        new RandomScenes(random, 60, 42, LocalDate.of(1972, 2, 1), LocalDate.of(2100, 1, 1)).scene())
                .toList());
    }

    /** Three days by the second, with the odd offsets of local mean time and of the first standard times. */
    static Arbitrary<List<Scene>> byTheSecond(int scenes) {
        return Arbitraries.randomValue(random -> IntStream.range(0, scenes)
                .mapToObj(
                        i -> new RandomScenes(random, 1, 3, LocalDate.of(1840, 1, 1), LocalDate.of(1972, 1, 1)).scene())
                .toList());
    }

    /** A desk and a date, often one on which its clock changes. */
    record DatedDesk(Desk desk, LocalDate middle) {}

    static Arbitrary<List<DatedDesk>> desks(int desks) {
        return Arbitraries.randomValue(random -> IntStream.range(0, desks)
                .mapToObj(i -> new RandomScenes(random, 60, 10, LocalDate.of(1972, 2, 1), LocalDate.of(2100, 1, 1))
                        .datedDesk())
                .toList());
    }

    private DatedDesk datedDesk() {
        return new DatedDesk(desk(), dateOf(days / 2));
    }

    private record Shape(OpenTime engine, Predicate<Instant> slow, String told) {}

    private Scene scene() {
        Shape shape = random.nextBoolean() ? desk(zone) : shape(2);
        return new Scene(
                shape.engine,
                shape.slow,
                first,
                Duration.ofSeconds(unit),
                days * DAY / unit,
                random.nextLong(),
                shape.told);
    }

    private Shape shape(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 0 -> desk(random.nextBoolean() ? zone : anyZone());
            case 1 -> {
                Shape a = shape(depth - 1);
                Shape b = shape(depth - 1);
                yield new Shape(OpenTime.either(a.engine, b.engine), a.slow.or(b.slow), told(a, "or", b));
            }
            case 2 -> {
                Shape a = shape(depth - 1);
                Shape b = shape(depth - 1);
                yield new Shape(OpenTime.both(a.engine, b.engine), a.slow.and(b.slow), told(a, "and", b));
            }
            case 3 -> {
                Shape a = shape(depth - 1);
                Shape b = shape(depth - 1);
                yield new Shape(a.engine.except(b.engine), a.slow.and(b.slow.negate()), told(a, "except", b));
            }
            case 4 -> interrupted(new Shape(OpenTime.always(), instant -> true, "always"));
            default -> interrupted(shape(depth - 1));
        };
    }

    private static String told(Shape a, String word, Shape b) {
        return "(" + a.told + " " + word + " " + b.told + ")";
    }

    private Shape interrupted(Shape whole) {
        List<Interval> pauses = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Instant one = random.nextInt(20) == 0 ? Instant.MIN : someInstant();
            Instant other = random.nextInt(20) == 0 ? Instant.MAX : random.nextInt(10) == 0 ? one : someInstant();
            pauses.add(one.isBefore(other) ? Interval.of(one, other) : Interval.of(other, one));
        }
        return new Shape(
                whole.engine.except(pauses),
                whole.slow.and(instant -> pauses.stream()
                        .noneMatch(pause ->
                                pause.getStart().compareTo(instant) <= 0 && instant.compareTo(pause.getEnd()) < 0)),
                "(" + whole.told + " except " + pauses + ")");
    }

    /** Within the span or up to three days beside it. */
    private Instant someInstant() {
        return first.plusSeconds((long) (random.nextInt((days + 6) * DAY / unit) - 3 * DAY / unit) * unit);
    }

    private Shape desk(ZoneId where) {
        Desk desk = desk().in(where);
        return new Shape(desk.calendar(), new SlowCalendar(desk), desk.toString());
    }

    private Desk desk() {
        Set<LocalDate> holidays = new HashSet<>();
        Set<MonthDay> yearly = new HashSet<>();
        Map<LocalDate, List<Hours>> special = new HashMap<>();
        int rarity = 3 + random.nextInt(20);
        for (int day = -2; day < days + 2; day++) {
            LocalDate date = dateOf(day);
            if (random.nextInt(rarity) == 0) {
                holidays.add(date);
            }
            if (random.nextInt(3 * rarity) == 0) {
                yearly.add(MonthDay.from(date));
            }
            if (random.nextInt(rarity) == 0) {
                special.put(date, hours());
            }
        }
        List<SeasonalWeek> seasons = new ArrayList<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            LocalDate one = dateOf(random.nextInt(days));
            LocalDate other = dateOf(random.nextInt(days));
            boolean everyYear = random.nextBoolean();
            seasons.add(
                    everyYear || one.isBefore(other)
                            ? new SeasonalWeek(one, other, everyYear, week())
                            : new SeasonalWeek(other, one, false, week()));
        }
        return new Desk(zone, week(), seasons, holidays, yearly, special);
    }

    private LocalDate dateOf(int day) {
        return LocalDate.ofInstant(first.plusSeconds((long) day * DAY), zone);
    }

    private List<List<Hours>> week() {
        List<Hours> ordinary = hours();
        return IntStream.range(0, 7)
                .mapToObj(day -> random.nextInt(3) > 0 ? ordinary : hours())
                .toList();
    }

    private List<Hours> hours() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> List.of();
            case 2 -> List.of(new Hours(9 * 3600, 17 * 3600));
            case 3 -> List.of(new Hours(9 * 3600, 12 * 3600), new Hours(13 * 3600, 17 * 3600));
            case 4 -> List.of(new Hours(0, DAY));
            case 5 -> List.of(new Hours(22 * 3600, 30 * 3600));
            case 6 -> List.of(new Hours(time(), DAY));
            default -> anyHours();
        };
    }

    /** Windows between any times; the last may reach round midnight, and some touch. */
    private List<Hours> anyHours() {
        TreeSet<Integer> times = new TreeSet<>();
        int wanted = 2 + random.nextInt(6);
        while (times.size() < wanted) {
            times.add(time());
        }
        List<Integer> edges = new ArrayList<>(times);
        List<Hours> hours = new ArrayList<>();
        boolean touching = random.nextInt(4) == 0;
        int from = random.nextInt(2);
        for (int i = from; i + 1 < edges.size(); i += touching ? 1 : 2) {
            hours.add(new Hours(edges.get(i), edges.get(i + 1)));
        }
        int last = edges.get(edges.size() - 1);
        boolean lastIsFree = hours.isEmpty() || hours.get(hours.size() - 1).closes() <= last;
        if (lastIsFree && random.nextBoolean()) {
            hours.add(new Hours(last, DAY + random.nextInt(last / unit + 1) * unit));
        }
        return hours.stream()
                .filter(window -> window.closes() - window.opens() < DAY)
                .toList();
    }

    /** A time of the day, often at or near the times between which the clock changes. */
    private int time() {
        if (!oddTimes.isEmpty() && random.nextInt(3) == 0) {
            int near = oddTimes.get(random.nextInt(2)) + (random.nextInt(5) - 2) * (random.nextBoolean() ? unit : 1800);
            return Math.floorMod(near, DAY);
        }
        int grain = random.nextInt(3) == 0 ? unit : 1800;
        return random.nextInt(DAY / grain) * grain;
    }

    private ZoneId anyZone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static Instant start(LocalDate date) {
        return date.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
    }
}
