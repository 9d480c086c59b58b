package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.sla4j.calendar.OpenTimes.Trial;
import org.threeten.extra.Interval;

/** Laws of open time, named by the rule of the contract from which they follow. */
@PropertyDefaults(tries = 150)
final class OpenTimePropertyTest {
    /** Combinations that are made anew have their pages to make. */
    private static final int COMBINED = 50;

    /** On the instants of the last year there are no dates any more, and no calendar's windows. */
    private static final Instant LAST_DATE =
            LocalDate.MAX.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Duration NANO = Duration.ofNanos(1);

    @Provide
    Arbitrary<Trial> trials() {
        return OpenTimes.trials();
    }

    @Property
    void rule1_anInstantIsOpenWhenItsNanosecondCounts(@ForAll("trials") Trial t) {
        if (t.a().isBefore(Instant.MAX)) {
            Duration counted = t.open().counted(t.a(), t.a().plusNanos(1));
            assertThat(counted).isEqualTo(t.open().isOpen(t.a()) ? NANO : Duration.ZERO);
        }
    }

    @Property
    void rule4_countedTimeIsNoMoreThanTheTimeThatPasses(@ForAll("trials") Trial t) {
        assertThat(t.open().counted(t.a(), t.c())).isBetween(Duration.ZERO, Duration.between(t.a(), t.c()));
    }

    @Property
    void rule4_countedTimeOfPartsIsThatOfTheWhole(@ForAll("trials") Trial t) {
        OpenTime open = t.open();
        assertThat(open.counted(t.a(), t.b()).plus(open.counted(t.b(), t.c()))).isEqualTo(open.counted(t.a(), t.c()));
    }

    @Property
    void rule7_aDeadlineIsTheEarliestInstantWithTheAmount(@ForAll("trials") Trial t) {
        t.open().deadline(t.a(), t.d()).ifPresent(due -> {
            assertThat(due).isAfterOrEqualTo(t.a());
            assertThat(t.open().counted(t.a(), due)).isEqualTo(t.d());
            if (!t.d().isZero()) {
                assertThat(t.open().counted(t.a(), due.minusNanos(1))).isLessThan(t.d());
            }
        });
    }

    @Property
    void rule7_noAmountIsDueAtOnce(@ForAll("trials") Trial t) {
        assertThat(t.open().deadline(t.b(), Duration.ZERO)).contains(t.b());
        assertThat(t.open().latestStart(t.b(), Duration.ZERO)).contains(t.b());
    }

    @Property
    void rule7_theAmountUpToAnInstantIsUsedUpThereOrWhereItWasLastOpen(@ForAll("trials") Trial t) {
        Duration exact = t.open().counted(t.a(), t.b());
        Instant lastOpen = t.open().lastOpenUntil(t.b()).orElse(t.a());
        assertThat(t.open().deadline(t.a(), exact)).contains(exact.isZero() ? t.a() : lastOpen);
    }

    @Property
    void rule7_landingAtTheNextOpeningIsTheDeadlineOrTheFirstOpenInstantAfterIt(@ForAll("trials") Trial t) {
        Optional<Instant> due = t.open().deadline(t.a(), t.d());
        assertThat(t.open().deadline(t.a(), t.d(), Landing.CLOSING)).isEqualTo(due);
        Optional<Instant> landed = t.open().deadline(t.a(), t.d(), Landing.NEXT_OPENING);
        assertThat(landed).isEqualTo(t.d().isZero() ? due : due.flatMap(t.open()::firstOpen));
        if (!t.d().isZero()) {
            landed.ifPresent(at -> assertThat(t.open().isOpen(at)).isTrue());
        }
    }

    @Property
    void rule8_aLatestStartIsTheLatestInstantWithTheAmount(@ForAll("trials") Trial t) {
        t.open().latestStart(t.b(), t.d()).ifPresent(start -> {
            assertThat(start).isBeforeOrEqualTo(t.b());
            assertThat(t.open().counted(start, t.b())).isEqualTo(t.d());
            if (!t.d().isZero()) {
                assertThat(t.open().counted(start.plusNanos(1), t.b())).isLessThan(t.d());
                assertThat(t.open().isOpen(start)).isTrue();
            }
        });
    }

    @Property
    void rule8_countingBackFromADeadlineEndsAtTheFirstOpenInstant(@ForAll("trials") Trial t) {
        if (!t.d().isZero()) {
            t.open()
                    .deadline(t.a(), t.d())
                    .ifPresent(due -> assertThat(t.open().latestStart(due, t.d()))
                            .isEqualTo(t.open().firstOpen(t.a())));
        }
    }

    @Property
    void rule8_countingOnFromALatestStartEndsWhereItWasLastOpen(@ForAll("trials") Trial t) {
        if (!t.d().isZero()) {
            t.open()
                    .latestStart(t.b(), t.d())
                    .ifPresent(start -> assertThat(t.open().deadline(start, t.d()))
                            .isEqualTo(t.open().lastOpenUntil(t.b())));
        }
    }

    @Property
    void rule7_twoAmountsOneAfterTheOtherAreTheirSum(@ForAll("trials") Trial t) {
        Duration small = t.d().compareTo(Duration.ofDays(1000)) < 0 ? t.d() : NANO;
        Duration other = t.e().isZero() ? NANO : t.e();
        if (other.compareTo(Duration.ofSeconds(Long.MAX_VALUE / 2)) < 0) {
            assertThat(t.open().deadline(t.a(), small).flatMap(due -> t.open().deadline(due, other)))
                    .isEqualTo(t.open().deadline(t.a(), small.plus(other)));
        }
    }

    @Property
    void rule7_laterStartsAndLargerAmountsAreNeverDueEarlier(@ForAll("trials") Trial t) {
        Duration less = t.d().compareTo(t.e()) < 0 ? t.d() : t.e();
        Duration more = t.d().compareTo(t.e()) < 0 ? t.e() : t.d();
        Instant due = t.open().deadline(t.a(), less).orElse(Instant.MAX);
        assertThat(t.open().deadline(t.a(), more).orElse(Instant.MAX)).isAfterOrEqualTo(due);
        assertThat(t.open().deadline(t.b(), less).orElse(Instant.MAX)).isAfterOrEqualTo(due);
    }

    @Property
    void rule12_aDeadlineExistsWhenTheTimeDoes(@ForAll("trials") Trial t) {
        assertThat(t.open().deadline(t.a(), t.d()).isPresent())
                .isEqualTo(t.open().counted(t.a(), Instant.MAX).compareTo(t.d()) >= 0);
        assertThat(t.open().latestStart(t.a(), t.d()).isPresent())
                .isEqualTo(t.open().counted(Instant.MIN, t.a()).compareTo(t.d()) >= 0);
    }

    @Property
    void firstOpen_isWhereTheFirstNanosecondCounts(@ForAll("trials") Trial t) {
        Optional<Instant> open = t.open().firstOpen(t.a());
        if (open.equals(Optional.of(Instant.MAX))) {
            assertThat(t.open().isOpen(Instant.MAX)).isTrue();
        } else {
            assertThat(open.map(instant -> instant.plusNanos(1)))
                    .isEqualTo(t.open().deadline(t.a(), NANO));
            open.ifPresent(instant -> assertThat(t.open().isOpen(instant)).isTrue());
        }
    }

    @Property
    void lastOpenUntil_isTheEndOfTheLastNanosecondThatCounts(@ForAll("trials") Trial t) {
        assertThat(t.open().lastOpenUntil(t.b()))
                .isEqualTo(t.open().latestStart(t.b(), NANO).map(instant -> instant.plusNanos(1)));
    }

    @Property
    void firstClosed_isWhereTheFirstNanosecondDoesNotCount(@ForAll("trials") Trial t) {
        t.open()
                .firstClosed(t.a())
                .ifPresentOrElse(
                        closed -> {
                            assertThat(t.open().isOpen(closed)).isFalse();
                            assertThat(t.open().counted(t.a(), closed)).isEqualTo(Duration.between(t.a(), closed));
                        },
                        () -> {
                            Instant end = t.a().isAfter(LAST_DATE) ? t.a() : LAST_DATE;
                            assertThat(t.open().counted(t.a(), end)).isEqualTo(Duration.between(t.a(), end));
                        });
    }

    @Property
    void nextOpening_isTheFirstChangeFromClosedToOpen(@ForAll("trials") Trial t) {
        t.open().nextOpening(t.a()).ifPresent(opening -> {
            assertThat(opening).isAfter(t.a());
            assertThat(t.open().isOpen(opening)).isTrue();
            assertThat(t.open().isOpen(opening.minusNanos(1))).isFalse();
            // Before it there is one stretch of open time at most, and it began no later than the given instant.
            List<Interval> before = t.open().intervals(t.a(), opening).toList();
            assertThat(before).hasSizeLessThanOrEqualTo(1);
            before.forEach(interval -> assertThat(interval.getStart()).isEqualTo(t.a()));
        });
    }

    @Property
    void nextClosing_isTheFirstChangeFromOpenToClosed(@ForAll("trials") Trial t) {
        t.open().nextClosing(t.a()).ifPresent(closing -> {
            assertThat(closing).isAfter(t.a());
            assertThat(t.open().isOpen(closing)).isFalse();
            assertThat(t.open().isOpen(closing.minusNanos(1))).isTrue();
            assertThat(t.open().intervals(t.a(), closing))
                    .singleElement()
                    .satisfies(interval -> assertThat(interval.getEnd()).isEqualTo(closing));
        });
    }

    @Property
    void intervals_holdTheCountedTimeAndDoNotMeet(@ForAll("trials") Trial t) {
        Instant until = t.c().isAfter(LAST_DATE) && t.a().isBefore(LAST_DATE) ? LAST_DATE : t.c();
        List<Interval> intervals = t.open().intervals(t.a(), until).limit(1000).toList();
        Instant end = t.a();
        Duration sum = Duration.ZERO;
        for (Interval interval : intervals) {
            assertThat(interval.isEmpty()).isFalse();
            assertThat(interval.getStart()).isAfterOrEqualTo(end);
            assertThat(interval.getStart().equals(end) && !end.equals(t.a())).isFalse();
            assertThat(t.open().isOpen(interval.getStart())).isTrue();
            end = interval.getEnd();
            sum = sum.plus(interval.toDuration());
        }
        assertThat(end).isBeforeOrEqualTo(until);
        assertThat(sum).isEqualTo(t.open().counted(t.a(), intervals.size() < 1000 ? until : end));
    }

    @Property(tries = COMBINED)
    void rule6_eitherAndBothTogetherCountAsMuchAsTheParts(@ForAll("trials") Trial t) {
        Duration either = OpenTime.either(t.open(), t.other()).counted(t.a(), t.c());
        Duration both = OpenTime.both(t.open(), t.other()).counted(t.a(), t.c());
        assertThat(either.plus(both))
                .isEqualTo(t.open().counted(t.a(), t.c()).plus(t.other().counted(t.a(), t.c())));
    }

    @Property(tries = COMBINED)
    void rule6_exceptCountsWhatIsNotOpenInBoth(@ForAll("trials") Trial t) {
        Duration both = OpenTime.both(t.open(), t.other()).counted(t.a(), t.c());
        assertThat(t.open().except(t.other()).counted(t.a(), t.c()))
                .isEqualTo(t.open().counted(t.a(), t.c()).minus(both));
    }

    @Property(tries = COMBINED)
    void rule6_combinationsAreOpenByTheirParts(@ForAll("trials") Trial t) {
        boolean one = t.open().isOpen(t.a());
        boolean other = t.other().isOpen(t.a());
        assertThat(OpenTime.either(t.open(), t.other()).isOpen(t.a())).isEqualTo(one || other);
        assertThat(OpenTime.both(t.open(), t.other()).isOpen(t.a())).isEqualTo(one && other);
        assertThat(t.open().except(t.other()).isOpen(t.a())).isEqualTo(one && !other);
    }

    @Property(tries = COMBINED)
    void rule6_moreOpenTimeIsDueNoLater(@ForAll("trials") Trial t) {
        Instant due = t.open().deadline(t.a(), t.d()).orElse(Instant.MAX);
        assertThat(OpenTime.either(t.open(), t.other()).deadline(t.a(), t.d()).orElse(Instant.MAX))
                .isBeforeOrEqualTo(due);
        assertThat(OpenTime.both(t.open(), t.other()).deadline(t.a(), t.d()).orElse(Instant.MAX))
                .isAfterOrEqualTo(due);
    }

    @Property
    void rule15_aPauseTakesAwayItsOwnCountedTimeOnly(@ForAll("trials") Trial t) {
        Interval pause = t.pauses().get(0);
        OpenTime paused = t.open().except(List.of(pause));
        Instant from = pause.getStart().isAfter(t.a()) ? pause.getStart() : t.a();
        Instant to = pause.getEnd().isBefore(t.c()) ? pause.getEnd() : t.c();
        Duration within = from.isBefore(to) ? t.open().counted(from, to) : Duration.ZERO;
        assertThat(paused.counted(t.a(), t.c()))
                .isEqualTo(t.open().counted(t.a(), t.c()).minus(within));
    }

    @Property
    void rule15_noInstantOfAPauseIsOpen(@ForAll("trials") Trial t) {
        boolean paused = t.pauses().stream().anyMatch(pause -> pause.contains(t.b()));
        assertThat(t.open().except(t.pauses()).isOpen(t.b())).isEqualTo(t.open().isOpen(t.b()) && !paused);
    }

    @Property
    void rule15_aPauseNeverMakesADeadlineEarlier(@ForAll("trials") Trial t) {
        Optional<Instant> paused = t.open().except(t.pauses()).deadline(t.a(), t.d());
        Instant due = t.open().deadline(t.a(), t.d()).orElse(Instant.MAX);
        assertThat(paused.orElse(Instant.MAX)).isAfterOrEqualTo(due);
    }

    @Property(tries = COMBINED)
    void rule15_manyPausesAreOnePauseAfterTheOther(@ForAll("trials") Trial t) {
        OpenTime nested = t.open();
        for (Interval pause : t.pauses()) {
            nested = OpenTime.both(nested, OpenTime.always()).except(List.of(pause));
        }
        assertSame(t, t.open().except(t.pauses()), nested);
    }

    @Property(tries = COMBINED)
    void rule15_pausesAreTheSameByPages(@ForAll("trials") Trial t) {
        OpenTime paused = t.open().except(t.pauses());
        assertSame(t, paused, OpenTime.both(paused, OpenTime.always()));
    }

    private static void assertSame(Trial t, OpenTime one, OpenTime other) {
        assertThat(one.counted(t.a(), t.c())).isEqualTo(other.counted(t.a(), t.c()));
        assertThat(one.deadline(t.a(), t.d())).isEqualTo(other.deadline(t.a(), t.d()));
        assertThat(one.latestStart(t.c(), t.d())).isEqualTo(other.latestStart(t.c(), t.d()));
        assertThat(one.firstOpen(t.b())).isEqualTo(other.firstOpen(t.b()));
        assertThat(one.firstClosed(t.b())).isEqualTo(other.firstClosed(t.b()));
        assertThat(one.lastOpenUntil(t.b())).isEqualTo(other.lastOpenUntil(t.b()));
    }
}
