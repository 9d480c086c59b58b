package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sla4j.calendar.Moments.at;
import static org.sla4j.calendar.Moments.between;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/**
 * A desk with three pauses. Left of Friday, 27 March 2026 in Brussels are 09:00 to 10:00, 12:00 to 14:00 and 15:00 to
 * 17:00; of Monday, by summer time, 09:00 to 10:00 and 11:00 to 17:00.
 */
final class InterruptedTest {
    private static final BusinessCalendar DESK =
            BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00-17:00"));

    private static final OpenTime PAUSED = DESK.except(List.of(
            between("2026-03-27T10:00+01:00", "2026-03-27T12:00+01:00"),
            between("2026-03-27T14:00+01:00", "2026-03-27T15:00+01:00"),
            between("2026-03-30T10:00+02:00", "2026-03-30T11:00+02:00")));

    private static final List<Interval> LEFT = List.of(
            between("2026-03-27T09:00+01:00", "2026-03-27T10:00+01:00"),
            between("2026-03-27T12:00+01:00", "2026-03-27T14:00+01:00"),
            between("2026-03-27T15:00+01:00", "2026-03-27T17:00+01:00"),
            between("2026-03-30T09:00+02:00", "2026-03-30T10:00+02:00"),
            between("2026-03-30T11:00+02:00", "2026-03-30T17:00+02:00"));

    /** A time of Friday by winter time, or of Monday by summer time: {@code fri 10:00}. */
    private static Instant on(String time) {
        return time.startsWith("fri")
                ? at("2026-03-27T" + time.substring(4) + "+01:00")
                : at("2026-03-30T" + time.substring(4) + "+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "fri 08:59:59.999999999, false",
        "fri 09:00, true",
        "fri 09:59:59.999999999, true",
        "fri 10:00, false",
        "fri 11:59:59.999999999, false",
        "fri 12:00, true",
        "fri 14:30, false",
        "fri 15:00, true",
        "fri 17:00, false",
        "mon 10:30, false",
        "mon 11:00, true"
    })
    void isOpen_outsideOfThePauses(String time, boolean open) {
        assertThat(PAUSED.isOpen(on(time))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "fri 09:00, fri 09:30, PT30M",
        "fri 09:00, fri 10:00, PT1H",
        "fri 09:30, fri 13:00, PT1H30M",
        "fri 10:30, fri 11:30, PT0S",
        "fri 11:00, fri 13:00, PT1H",
        "fri 13:00, fri 16:00, PT2H",
        "fri 09:00, mon 17:00, PT12H",
        "mon 09:30, mon 11:30, PT1H"
    })
    void counted_isOpenTimeWithoutPauses(String from, String to, Duration counted) {
        assertThat(PAUSED.counted(on(from), on(to))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "fri 09:00, PT30M, fri 09:30",
        "fri 09:00, PT1H, fri 10:00",
        "fri 09:00, PT1H0.000000001S, fri 12:00:00.000000001",
        "fri 09:00, PT3H, fri 14:00",
        "fri 09:00, PT3H1M, fri 15:01",
        "fri 09:00, PT5H, fri 17:00",
        "fri 09:00, PT6H, mon 10:00",
        "fri 09:00, PT6H1M, mon 11:01",
        "fri 09:00, PT12H, mon 17:00",
        "fri 11:00, PT2H, fri 14:00",
        "fri 12:30, PT2H, fri 15:30",
        "mon 10:30, PT1H, mon 12:00",
        "fri 11:00, PT0S, fri 11:00",
        "fri 09:30, PT0S, fri 09:30"
    })
    void deadline_stepsOverPauses(String from, Duration amount, String deadline) {
        assertThat(PAUSED.deadline(on(from), amount)).contains(on(deadline));
    }

    @ParameterizedTest
    @CsvSource({
        "mon 17:00, PT6H, mon 11:00",
        "mon 17:00, PT6H1M, mon 09:59",
        "mon 17:00, PT7H, mon 09:00",
        "mon 17:00, PT9H, fri 15:00",
        "mon 17:00, PT10H, fri 13:00",
        "mon 17:00, PT12H, fri 09:00",
        "fri 14:30, PT30M, fri 13:30",
        "fri 11:00, PT30M, fri 09:30",
        "fri 11:00, PT0S, fri 11:00",
        "fri 09:45, PT30M, fri 09:15"
    })
    void latestStart_stepsBackOverPauses(String to, Duration amount, String start) {
        assertThat(PAUSED.latestStart(on(to), amount)).contains(on(start));
    }

    /** Pages are four and a quarter years long: these instants lie one to three of them before the pauses, or two behind. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-14T09:00+02:00, PT8H, 2025-04-14T17:00+02:00",
        "2020-01-06T09:00+01:00, PT16H, 2020-01-07T17:00+01:00",
        "2016-01-04T10:00+01:00, PT1H0.000000001S, 2016-01-04T11:00:00.000000001+01:00",
        "2035-01-01T09:00+01:00, PT8H, 2035-01-01T17:00+01:00",
        // The page of the pauses is from 2025-04-16T19:07:44Z to 2029-07-18T05:49:52Z.
        "2025-04-16T16:00+02:00, PT1H, 2025-04-16T17:00+02:00",
        "2029-07-18T09:00+02:00, PT1H, 2029-07-18T10:00+02:00",
        // 782 weeks and a day, without four hours.
        "2020-01-06T09:00+01:00, PT31284H, 2035-01-01T17:00+01:00"
    })
    void deadline_inPagesBeforeAndBehindThePauses(String from, Duration amount, String deadline) {
        assertThat(PAUSED.deadline(at(from), amount)).contains(at(deadline));
        assertThat(PAUSED.latestStart(at(deadline), amount)).contains(at(from));
        assertThat(PAUSED.counted(at(from), at(deadline))).isEqualTo(amount);
    }

    /** From half a second past nine to ten, and from twelve on. */
    @Test
    void deadline_ofADeskThatOpensWithinASecond() {
        OpenTime paused = BusinessCalendar.of(
                        ZoneId.of("Europe/Brussels"), WeeklyHours.of("mon-fri", "09:00:00.5-17:00:00.5"))
                .except(List.of(between("2026-03-27T10:00+01:00", "2026-03-27T12:00+01:00")));
        assertThat(paused.deadline(on("fri 09:00"), Duration.ofHours(2))).contains(on("fri 13:00:00.5"));
        assertThat(paused.latestStart(on("fri 13:00:00.5"), Duration.ofHours(2)))
                .contains(on("fri 09:00:00.5"));
        assertThat(paused.counted(on("fri 09:00"), on("fri 13:00"))).isEqualTo(Duration.ofMillis(7_199_500));
    }

    @ParameterizedTest
    @CsvSource({
        "fri 08:00, fri 09:00, fri 08:00",
        "fri 09:30, fri 09:30, fri 10:00",
        "fri 10:00, fri 12:00, fri 10:00",
        "fri 13:00, fri 13:00, fri 14:00",
        "fri 15:00, fri 15:00, fri 17:00",
        "fri 17:00, mon 09:00, fri 17:00",
        "mon 09:30, mon 09:30, mon 10:00",
        "mon 11:00, mon 11:00, mon 17:00"
    })
    void firstOpen_andFirstClosed(String from, String open, String closed) {
        assertThat(PAUSED.firstOpen(on(from))).contains(on(open));
        assertThat(PAUSED.firstClosed(on(from))).contains(on(closed));
    }

    @ParameterizedTest
    @CsvSource({
        "fri 09:30, fri 12:00, fri 10:00",
        "fri 10:00, fri 12:00, fri 14:00",
        "fri 15:00, mon 09:00, fri 17:00",
        "fri 17:00, mon 09:00, mon 10:00"
    })
    void nextOpening_andNextClosing(String after, String opening, String closing) {
        assertThat(PAUSED.nextOpening(on(after))).contains(on(opening));
        assertThat(PAUSED.nextClosing(on(after))).contains(on(closing));
    }

    @ParameterizedTest
    @CsvSource({
        "fri 09:30, fri 09:30",
        "fri 10:00, fri 10:00",
        "fri 11:00, fri 10:00",
        "fri 12:00, fri 10:00",
        "fri 13:00, fri 13:00",
        "mon 09:00, fri 17:00",
        "mon 10:30, mon 10:00"
    })
    void lastOpenUntil_isBeforeThePause(String to, String last) {
        assertThat(PAUSED.lastOpenUntil(on(to))).contains(on(last));
    }

    @Test
    void intervals_areWhatIsLeft_aloneAndAsAPart() {
        Instant from = on("fri 00:00");
        Instant to = on("mon 23:00");

        assertThat(PAUSED.intervals(from, to)).containsExactlyElementsOf(LEFT);
        assertThat(OpenTime.both(PAUSED, OpenTime.always()).intervals(from, to)).containsExactlyElementsOf(LEFT);
        assertThat(OpenTime.both(PAUSED, DESK).counted(from, to)).isEqualTo(Duration.ofHours(12));
    }

    /** As a part of another the pauses are cut out page by page, wherever the pages of {@link PagedOpenTime} meet. */
    @Test
    void pauses_acrossPages_asAPart() {
        Instant page =
                Instant.ofEpochSecond(on("fri 12:00").getEpochSecond() >> InstantLine.SHIFT << InstantLine.SHIFT);
        Instant next = page.plusSeconds(1L << InstantLine.SHIFT);
        Duration half = Duration.ofMillis(500);
        List<Interval> pauses = List.of(
                Interval.of(page.minusSeconds(9), page.plus(half)),
                Interval.of(page.plusSeconds(1), page.plusSeconds(1).plus(half)),
                Interval.of(next.minus(half), next.plus(half)));
        OpenTime part = OpenTime.both(OpenTime.always().except(pauses), OpenTime.always());

        assertThat(part.intervals(page.minusSeconds(20), next.plusSeconds(20)))
                .containsExactly(
                        Interval.of(page.minusSeconds(20), page.minusSeconds(9)),
                        Interval.of(page.plus(half), page.plusSeconds(1)),
                        Interval.of(page.plusSeconds(1).plus(half), next.minus(half)),
                        Interval.of(next.plus(half), next.plusSeconds(20)));
    }

    /** Near ones are reckoned by measures, far ones by pages: round the clock both follow from plain arithmetic. */
    @ParameterizedTest
    @CsvSource({"1", "60", "67", "68", "76", "77", "500", "40000", "999999"})
    void pauses_yearsApart(int years) {
        Instant first = at("2026-03-27T12:00Z");
        Duration gap = Duration.ofDays(365L * years);
        Duration day = Duration.ofDays(1);
        Instant second = first.plus(gap);
        OpenTime paused = OpenTime.always().except(List.of(Interval.of(first, day), Interval.of(second, day)));
        Duration nano = Duration.ofNanos(1);

        assertThat(paused.deadline(first.minus(day), gap)).contains(second);
        assertThat(paused.deadline(first.minus(day), gap.plus(nano)))
                .contains(second.plus(day).plus(nano));
        assertThat(paused.latestStart(second.plus(day).plus(nano), gap))
                .contains(first.minus(day).plus(nano));
        assertThat(paused.latestStart(second.plus(day), gap.minus(day))).contains(first.plus(day));
        assertThat(paused.counted(first.minus(gap), second.plus(gap)))
                .isEqualTo(gap.multipliedBy(3).minus(day).minus(day));
        assertThat(paused.deadline(first.minus(gap), gap.plus(nano)))
                .contains(first.plus(day).plus(nano));
        assertThat(paused.lastOpenUntil(second.plus(day))).contains(second);

        // The far pause changes nothing about the near one.
        assertThat(paused.counted(first.minus(day), first.plus(day).plus(day))).isEqualTo(day.multipliedBy(2));
        assertThat(paused.deadline(first.minus(day), day.plus(nano)))
                .contains(first.plus(day).plus(nano));
        assertThat(paused.latestStart(first.plus(day).plus(nano), day.plus(nano)))
                .contains(first.minus(day));
    }

    @Test
    void pauseWithinASecond_asAPart() {
        Instant noon = on("fri 12:00");
        Interval pause = Interval.of(noon.plusMillis(500), noon.plusMillis(1_500));
        OpenTime part = OpenTime.both(OpenTime.always().except(List.of(pause)), OpenTime.always());

        assertThat(part.intervals(noon, noon.plusSeconds(3)))
                .containsExactly(
                        Interval.of(noon, noon.plusMillis(500)),
                        Interval.of(noon.plusMillis(1_500), noon.plusSeconds(3)));
    }

    @Test
    void pauses_withoutBeginOrEnd() {
        Instant noon = on("fri 12:00");
        OpenTime since = OpenTime.always().except(List.of(Interval.of(Instant.MIN, noon)));
        OpenTime until = OpenTime.always().except(List.of(Interval.of(noon, Instant.MAX)));
        OpenTime never = OpenTime.always().except(List.of(Interval.of(Instant.MIN, Instant.MAX)));
        Duration hour = Duration.ofHours(1);

        assertThat(since.deadline(on("fri 09:00"), hour)).contains(on("fri 13:00"));
        assertThat(since.latestStart(on("fri 13:00"), hour)).contains(noon);
        assertThat(since.latestStart(on("fri 13:00"), hour.plusNanos(1))).isEmpty();
        assertThat(until.deadline(on("fri 11:00"), hour)).contains(noon);
        assertThat(until.deadline(on("fri 11:00"), hour.plusNanos(1))).isEmpty();
        assertThat(until.latestStart(on("fri 15:00"), hour)).contains(on("fri 11:00"));
        assertThat(never.deadline(noon, hour)).isEmpty();
        assertThat(never.latestStart(noon, hour)).isEmpty();
        assertThat(never.counted(noon, on("mon 09:00"))).isZero();
    }

    @Test
    void pausesOfPauses_areAllPauses() {
        List<Interval> friday = List.of(between("2026-03-27T10:00+01:00", "2026-03-27T12:00+01:00"));
        List<Interval> monday = List.of(between("2026-03-30T10:00+02:00", "2026-03-30T11:00+02:00"));

        assertThat(DESK.except(monday).except(friday)).isEqualTo(DESK.except(List.of(friday.get(0), monday.get(0))));
    }

    @Test
    void arguments_areCheckedAlsoAfterThePauses() {
        assertThatIllegalArgumentException().isThrownBy(() -> PAUSED.counted(on("fri 16:00"), on("fri 13:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAUSED.latestStart(on("fri 16:00"), Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PAUSED.deadline(on("fri 16:00"), Duration.ofNanos(-1)));
        OpenTime notYet = DESK.except(List.of(Interval.of(Instant.MIN, on("mon 09:00"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notYet.latestStart(on("fri 16:00"), Duration.ofNanos(-1)));
    }

    @Test
    void toString_namesThePauses() {
        Interval pause = between("2026-03-27T10:00+01:00", "2026-03-27T12:00+01:00");

        assertThat(DESK.except(List.of(pause)))
                .hasToString(
                        "(mon-fri 09:00-17:00 Europe/Brussels except [2026-03-27T09:00:00Z/2026-03-27T11:00:00Z])");
    }

    /** A part has pages, but is the same set of instants, under the same name. */
    @Test
    void asAPart_isEqualByItsPauses() {
        List<Interval> friday = List.of(between("2026-03-27T10:00+01:00", "2026-03-27T12:00+01:00"));
        OpenTime part = OpenTime.either(DESK.except(friday), DESK);

        assertThat(part)
                .isEqualTo(OpenTime.either(DESK.except(friday), DESK))
                .hasSameHashCodeAs(OpenTime.either(DESK.except(friday), DESK))
                .isNotEqualTo(OpenTime.either(DESK, DESK))
                .isNotEqualTo(
                        OpenTime.either(DESK.except(List.of(Interval.of(on("fri 09:00"), Duration.ofHours(1)))), DESK))
                .hasToString("(" + DESK.except(friday) + " or " + DESK + ")");
    }

    /** What is left of open time is kept by the open time and its pauses, alone and as a part. */
    @Test
    void hashCode_tellsPausesApart() {
        List<OpenTime> paused = IntStream.range(0, 100)
                .mapToObj(hour -> DESK.except(List.of(Interval.of(on("fri 09:00"), Duration.ofHours(hour + 1L)))))
                .toList();

        assertThat(paused.stream().map(OpenTime::hashCode).distinct()).hasSizeGreaterThan(90);
        assertThat(paused.stream()
                        .map(part -> OpenTime.either(part, DESK).hashCode())
                        .distinct())
                .hasSizeGreaterThan(90);
    }
}
