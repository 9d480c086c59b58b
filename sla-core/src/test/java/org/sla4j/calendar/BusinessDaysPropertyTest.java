package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

final class BusinessDaysPropertyTest {
    private static final int ROUNDS = Boolean.getBoolean("sla4j.long") ? 20 : 1;

    @Provide
    Arbitrary<List<RandomScenes.DatedDesk>> desks() {
        return RandomScenes.desks(ROUNDS);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rule10_businessDaysAreThoseOnWhichTheClockShowsAWindow(
            @ForAll("desks") List<RandomScenes.DatedDesk> desks, @ForAll Random random) {
        desks.forEach(desk -> compare(desk.desk(), desk.middle(), random));
    }

    private static void compare(Desk desk, LocalDate middle, Random random) {
        BusinessDays days = desk.calendar().businessDays();
        SlowBusinessDays slow = new SlowBusinessDays(desk);
        List<LocalDate> business = new ArrayList<>();
        LocalDate first = middle.minusDays(3);
        LocalDate end = middle.plusDays(4);
        for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
            assertThat(days.contains(date)).as("%s, %s", date, desk).isEqualTo(slow.contains(date));
            assertThat(days.firstOpening(date)).as("%s, %s", date, desk).isEqualTo(slow.firstOpening(date));
            assertThat(days.lastClosing(date)).as("%s, %s", date, desk).isEqualTo(slow.lastClosing(date));
            LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
            assertThat(days.at(date, time)).as("%s at %s, %s", date, time, desk).isEqualTo(slow.at(date, time));
            if (slow.contains(date)) {
                business.add(date);
            }
        }
        assertThat(days.between(first, end)).as("%s, %s", middle, desk).isEqualTo(business.size());
        for (int n = 1; n <= business.size(); n++) {
            assertThat(days.after(first.minusDays(1), n)).contains(business.get(n - 1));
            assertThat(days.before(end, n)).contains(business.get(business.size() - n));
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-5_000_000, 5_000_000).map(LocalDate::ofEpochDay),
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.integers()
                        .between(Year.MAX_VALUE - 3, Year.MAX_VALUE)
                        .map(year -> LocalDate.of(year, 12, 31)));
    }

    @Provide
    Arbitrary<BusinessDays> businessDays() {
        return OpenTimes.calendars().map(BusinessCalendar::businessDays);
    }

    @Property(tries = 200)
    void after_isTheFirstDateUpToWhichThereAreSoMany(
            @ForAll("businessDays") BusinessDays days, @ForAll("dates") LocalDate date, @ForAll("counts") long n) {
        days.after(date, n)
                .ifPresentOrElse(
                        found -> {
                            assertThat(days.contains(found)).isTrue();
                            assertThat(days.between(date, found)).isEqualTo(n - (days.contains(date) ? 0 : 1));
                        },
                        () -> assertThat(days.between(date, LocalDate.MAX) + (days.contains(LocalDate.MAX) ? 1 : 0))
                                .isLessThan(n + (days.contains(date) ? 1 : 0)));
    }

    @Property(tries = 200)
    void before_isTheLastDateFromWhichThereAreSoMany(
            @ForAll("businessDays") BusinessDays days, @ForAll("dates") LocalDate date, @ForAll("counts") long n) {
        days.before(date, n)
                .ifPresentOrElse(
                        found -> {
                            assertThat(days.contains(found)).isTrue();
                            assertThat(days.between(found, date)).isEqualTo(n);
                        },
                        () -> assertThat(days.between(LocalDate.MIN, date)).isLessThan(n));
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 100), Arbitraries.longs().between(1, 1_000_000_000_000L));
    }

    @Property(tries = 200)
    void between_isAdditive(
            @ForAll("businessDays") BusinessDays days,
            @ForAll("dates") LocalDate one,
            @ForAll("dates") LocalDate two,
            @ForAll("dates") LocalDate three) {
        List<LocalDate> sorted = List.of(one, two, three).stream().sorted().toList();
        assertThat(days.between(sorted.get(0), sorted.get(1)) + days.between(sorted.get(1), sorted.get(2)))
                .isEqualTo(days.between(sorted.get(0), sorted.get(2)));
    }
}
