package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Threshold;

/** Rule 22: thresholds, the next look, and all that changes without an event. Counted on a calendar by hand. */
final class LookLifeStoryTest {
    private static PolicyBuilder atRisk(PolicyBuilder policy) {
        return policy.lifecycle(Lifecycle.BY_DEFAULT.withThresholds(Threshold.used(50), Threshold.used(75)));
    }

    private static Life promised(String target) {
        return Life.under(atRisk(Schemes.resolution(target)));
    }

    /** Opened on Friday at 15:00; when half is used, when three quarters are. */
    static Stream<Arguments> thresholds() {
        return Stream.of(
                // 4 h, 6 h.
                arguments("8 business hours", "Fri 6 Mar 15:00", "Mon 9 Mar 11:00", "Mon 9 Mar 13:00"),
                arguments("8 business hours", "Tue 10 Nov 15:00", "Thu 12 Nov 11:00", "Thu 12 Nov 13:00"),
                arguments("8 business hours", "Fri 27 Mar 15:00", "Mon 30 Mar 11:00", "Mon 30 Mar 13:00"),
                arguments("8 business hours", "Fri 23 Oct 15:00", "Mon 26 Oct 11:00", "Mon 26 Oct 13:00"),
                // Half of it uses Friday up: at the closing.
                arguments("4 business hours", "Fri 6 Mar 15:00", "Fri 6 Mar 17:00", "Mon 9 Mar 10:00"),
                // Of 2 + 8 + 8 h of open time: 9 h, 13.5 h.
                arguments("2 business days close-of-day", "Fri 6 Mar 15:00", "Mon 9 Mar 16:00", "Tue 10 Mar 12:30"),
                // Of 2 + 8 + 6: 8 h, 12 h.
                arguments("2 business days same-time", "Tue 10 Nov 15:00", "Thu 12 Nov 15:00", "Fri 13 Nov 11:00"),
                // Of 2 + 8: 5 h, 7.5 h.
                arguments("next business day", "Fri 27 Mar 15:00", "Mon 30 Mar 12:00", "Mon 30 Mar 14:30"),
                // Of 71 h day and night: 35.5 h from 15:00 by winter time, 53.25 h.
                arguments("3 calendar days", "Fri 27 Mar 15:00", "Sun 29 Mar 03:30", "Sun 29 Mar 21:15"),
                arguments("72 hours (24/7)", "Fri 27 Mar 15:00", "Sun 29 Mar 04:00", "Sun 29 Mar 22:00"),
                arguments("80 hours (24/7)", "Fri 23 Oct 15:00", "Sun 25 Oct 06:00", "Mon 26 Oct 02:00"));
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void threshold_isPassedWhenItsShareIsUsed(String target, String opened, String half, String threeQuarters) {
        Life life = promised(target).opened(opened);

        assertThat(life.asOf(opened)).hasPassed();
        assertThat(life.asOf(half)).hasPassed("50 % at " + half);
        assertThat(life.asOf(threeQuarters)).hasPassed("50 % at " + half, "75 % at " + threeQuarters);
        assertThat(life.solved(half).asOf(threeQuarters)).hasPassed("50 % at " + half);
    }

    private static Life warned(String target) {
        return Life.under(Schemes.resolution(target)
                .lifecycle(Lifecycle.BY_DEFAULT.withThresholds(
                        Threshold.left(Duration.ofHours(2)),
                        Threshold.left(Duration.ofMinutes(30)),
                        Threshold.used(50))));
    }

    /** When two hours are left, half an hour, and half of the whole. */
    static Stream<Arguments> timesLeft() {
        return Stream.of(
                // Due on Monday at 15:00.
                arguments(
                        "8 business hours",
                        "Fri 6 Mar 15:00",
                        List.of("50 % at Mon 9 Mar 11:00", "2 hours left at Mon 9 Mar 13:00"),
                        "30 minutes left at Mon 9 Mar 14:30"),
                // Due on Thursday at 15:00, after a holiday.
                arguments(
                        "8 business hours",
                        "Tue 10 Nov 15:00",
                        List.of("50 % at Thu 12 Nov 11:00", "2 hours left at Thu 12 Nov 13:00"),
                        "30 minutes left at Thu 12 Nov 14:30"),
                // Due on Monday at 11:00: two hours are left from Friday's closing on.
                arguments(
                        "4 business hours",
                        "Fri 6 Mar 15:00",
                        List.of("2 hours left at Fri 6 Mar 17:00", "50 % at Fri 6 Mar 17:00"),
                        "30 minutes left at Mon 9 Mar 10:30"),
                // Due on Sunday at 03:45, as the clock goes forward at 02:00.
                arguments(
                        "36 hours (24/7)",
                        "Fri 27 Mar 14:45",
                        List.of("50 % at Sat 28 Mar 08:45", "2 hours left at Sun 29 Mar 00:45"),
                        "30 minutes left at Sun 29 Mar 03:15"),
                // Not two hours are promised: they are left from the start.
                arguments(
                        "1 business hour",
                        "Mon 9 Mar 10:00",
                        List.of("2 hours left at Mon 9 Mar 10:00", "30 minutes left at Mon 9 Mar 10:30"),
                        "50 % at Mon 9 Mar 10:30"),
                // Of 2 + 8 h of open time 2 h are left at 15:00.
                arguments(
                        "next business day",
                        "Fri 6 Mar 15:00",
                        List.of("50 % at Mon 9 Mar 12:00", "2 hours left at Mon 9 Mar 15:00"),
                        "30 minutes left at Mon 9 Mar 16:30"));
    }

    @ParameterizedTest
    @MethodSource("timesLeft")
    void threshold_isPassedWhenSoMuchIsLeft(String target, String opened, List<String> first, String last) {
        Life life = warned(target).opened(opened);
        String end = last.substring(last.indexOf(" at ") + 4);
        String[] all = Stream.concat(first.stream(), Stream.of(last)).toArray(String[]::new);

        assertThat(life.asOf(end)).hasPassed(all);
    }

    @Test
    void timeLeft_movesWithThePauses_andIsLookedFor() {
        // Due at 13:00, and after the pause at 15:00.
        Life life = warned("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 12:00");

        Assertions.assertThat(life.report("Mon 9 Mar 13:00").nextLook())
                .hasValueSatisfying(next -> Assertions.assertThat(next)
                        .isEqualTo(new Transition(
                                Brussels.at("Mon 9 Mar 14:30"),
                                "resolution#1",
                                Transition.Kind.THRESHOLD,
                                Optional.of(Threshold.left(Duration.ofMinutes(30))),
                                "resolution#1/threshold-PT30M")));
        assertThat(life.asOf("Mon 9 Mar 14:30"))
                .hasPassed(
                        "2 hours left at Mon 9 Mar 13:00",
                        "50 % at Mon 9 Mar 13:00",
                        "30 minutes left at Mon 9 Mar 14:30");
    }

    @Test
    void threshold_isNotHiddenByAnotherState() {
        Life life = promised("4 business hours").opened("Fri 6 Mar 15:00");

        assertThat(life.asOf("Sat 7 Mar 12:00")).is(State.OUTSIDE_HOURS).hasPassed("50 % at Fri 6 Mar 17:00");
        assertThat(life.paused("Sat 7 Mar 12:00").asOf("Mon 9 Mar 12:00"))
                .is(State.PAUSED)
                .hasPassed("50 % at Fri 6 Mar 17:00");
        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .is(State.BREACHED)
                .hasPassed("50 % at Fri 6 Mar 17:00", "75 % at Mon 9 Mar 10:00");
    }

    @Test
    void threshold_movesWithThePauses() {
        Life life = promised("8 business hours")
                .opened("Fri 6 Mar 15:00")
                .paused("Fri 6 Mar 16:00")
                .resumed("Mon 9 Mar 11:00");

        // 1 h and 3 h; 1 h and 5 h.
        assertThat(life.asOf("Mon 9 Mar 16:00")).hasPassed("50 % at Mon 9 Mar 14:00", "75 % at Mon 9 Mar 16:00");
    }

    @Test
    void threshold_ofDays_isNotPassedWhileAPauseHasNoEnd() {
        // Of 2 + 8 h, 4 are used when the pause begins; of the 5 that are left of the whole at 16:00, 4 would be more
        // than half. But nothing is used in a pause.
        Life life = promised("next business day").opened("Fri 6 Mar 15:00").paused("Mon 9 Mar 11:00");

        assertThat(life.asOf("Mon 9 Mar 16:00")).is(State.PAUSED).hasPassed();
        assertThat(life.report("Mon 9 Mar 16:00").nextLook()).isEmpty();
    }

    @Test
    void threshold_afterAChange_isOfTheNewTarget() {
        Life life = Life.under(atRisk(Schemes.twoSeverities("4 business hours", "16 business hours")))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 13:00")).hasPassed("50 % at Mon 9 Mar 12:00", "75 % at Mon 9 Mar 13:00");
    }

    @Test
    void threshold_afterAChangeInAPause_isOfWhatWasUsedBeforeThePause() {
        Reclassification carried = new Reclassification(Optional.of(Basis.CARRY_ELAPSED), Optional.empty());
        Life life = Life.under(atRisk(Schemes.twoSeverities("8 business hours", "16 business hours")
                        .reclassification(carried)))
                .opened("Mon 9 Mar 09:00", "P2")
                .paused("Mon 9 Mar 14:00")
                .changed("Tue 10 Mar 17:00", "P1");

        // Five of eight hours; without the pause sixteen would be used, and due at the change.
        assertThat(life.asOf("Wed 11 Mar 10:00")).is(State.PAUSED).hasPassed("50 % at Mon 9 Mar 13:00");
        assertThat(life.resumed("Wed 11 Mar 10:00").asOf("Wed 11 Mar 10:00")).hasPassed("50 % at Mon 9 Mar 13:00");
    }

    private static List<String> told(List<Transition> transitions) {
        List<String> told = new ArrayList<>();
        transitions.forEach(transition -> told.add(Brussels.say(transition.at()) + " " + transition.kind()));
        return told;
    }

    private static String look(Life life, String asOf) {
        return life.report(asOf)
                .nextLook()
                .map(look -> Brussels.say(look.at()) + " " + look.kind())
                .orElse("never");
    }

    @Test
    void nextLook_isTheEarliestChange() {
        Life life = promised("8 business hours").opened("Fri 6 Mar 16:00");

        assertThat(look(life, "Fri 6 Mar 16:00")).isEqualTo("Fri 6 Mar 17:00:00 CLOSES");
        assertThat(look(life, "Fri 6 Mar 17:00")).isEqualTo("Mon 9 Mar 09:00:00 OPENS");
        assertThat(look(life, "Mon 9 Mar 09:00")).isEqualTo("Mon 9 Mar 12:00:00 THRESHOLD");
        assertThat(look(life, "Mon 9 Mar 12:00")).isEqualTo("Mon 9 Mar 14:00:00 THRESHOLD");
        assertThat(look(life, "Mon 9 Mar 14:00")).isEqualTo("Mon 9 Mar 16:00:00 DUE");
        assertThat(look(life, "Mon 9 Mar 16:00")).isEqualTo("never");
        assertThat(look(life.solved("Mon 9 Mar 10:00"), "Mon 9 Mar 10:00")).isEqualTo("never");
        assertThat(look(life.paused("Mon 9 Mar 10:00"), "Mon 9 Mar 10:00")).isEqualTo("never");
    }

    @Test
    void nextLook_overAHolidayAndAClockChange() {
        assertThat(look(promised("8 business hours").opened("Tue 10 Nov 16:00"), "Tue 10 Nov 17:00"))
                .isEqualTo("Thu 12 Nov 09:00:00 OPENS");
        assertThat(look(promised("40 hours (round)").opened("Tue 10 Nov 16:00"), "Tue 10 Nov 16:00"))
                .isEqualTo("Wed 11 Nov 00:00:00 CLOSES");
        assertThat(look(promised("24 hours (24/7)").opened("Sat 28 Mar 20:00"), "Sat 28 Mar 20:00"))
                .isEqualTo("Sun 29 Mar 09:00:00 THRESHOLD");
        assertThat(look(promised("24 hours (24/7)").opened("Sat 24 Oct 20:00"), "Sat 24 Oct 20:00"))
                .isEqualTo("Sun 25 Oct 07:00:00 THRESHOLD");
    }

    @Test
    void nextLook_closingThatIsTheDueInstant_isDue() {
        Life life = promised("8 business hours").opened("Mon 9 Mar 09:00");

        assertThat(look(life, "Mon 9 Mar 15:00")).isEqualTo("Mon 9 Mar 17:00:00 DUE");
    }

    @Test
    void nextLook_ofSeveralPromises_isTheEarliest() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("first-response", "1 hours (24/7)"), Schemes.row("resolution", "8 business hours")))
                .opened("Sat 7 Mar 12:00");

        assertThat(look(life, "Sat 7 Mar 12:00")).isEqualTo("Sat 7 Mar 13:00:00 DUE");
        assertThat(look(life, "Sat 7 Mar 13:00")).isEqualTo("Mon 9 Mar 09:00:00 OPENS");
        assertThat(life.report("Sat 7 Mar 12:00").nextLook().orElseThrow().promise())
                .isEqualTo("first-response#1");
    }

    @Test
    void nextLook_breachedButDueLater_isAThresholdOnly() {
        Life life = Life.under(atRisk(Schemes.twoSeverities("4 business hours", "16 business hours")))
                .opened("Fri 6 Mar 15:00", "P1")
                .changed("Mon 9 Mar 12:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.BREACHED).isDue("Tue 10 Mar 15:00");
        // Half of 16 h: 2 h and 6 h. Neither the closing nor the due instant changes an answer.
        assertThat(told(life.engine()
                        .transitions(life.history(), Brussels.at("Mon 9 Mar 12:00"), Brussels.at("Fri 13 Mar 12:00"))))
                .containsExactly("Mon 9 Mar 15:00:00 THRESHOLD", "Tue 10 Mar 11:00:00 THRESHOLD");
        assertThat(look(life, "Mon 9 Mar 12:00")).isEqualTo("Mon 9 Mar 15:00:00 THRESHOLD");
    }

    @Test
    void transitions_ofASpan_areInOrderWithStableKeys() {
        Life life = promised("8 business hours").opened("Fri 6 Mar 16:00");
        List<Transition> all = life.engine()
                .transitions(life.history(), Brussels.at("Fri 6 Mar 16:00"), Brussels.at("Mon 9 Mar 16:00"));

        assertThat(told(all))
                .containsExactly(
                        "Fri 6 Mar 17:00:00 CLOSES",
                        "Mon 9 Mar 09:00:00 OPENS",
                        "Mon 9 Mar 12:00:00 THRESHOLD",
                        "Mon 9 Mar 14:00:00 THRESHOLD",
                        "Mon 9 Mar 16:00:00 DUE");
        assertThat(all)
                .extracting(Transition::key)
                .doesNotHaveDuplicates()
                .containsSequence("resolution#1/threshold-50", "resolution#1/threshold-75", "resolution#1/due");
        assertThat(all)
                .extracting(Transition::key)
                .startsWith("resolution#1/closes@2026-03-06T16:00:00Z", "resolution#1/opens@2026-03-09T08:00:00Z");
        // From within (the start not, the end within).
        assertThat(life.engine()
                        .transitions(life.history(), Brussels.at("Mon 9 Mar 09:00"), Brussels.at("Mon 9 Mar 12:00")))
                .isEqualTo(all.subList(2, 3));
    }

    @Test
    void transitions_endWithTheSpan() {
        Life life = promised("8 business hours").opened("Fri 6 Mar 16:00");

        // The desk closes at 17:00, and it is due on Monday.
        assertThat(life.engine()
                        .transitions(life.history(), Brussels.at("Fri 6 Mar 16:00"), Brussels.at("Fri 6 Mar 16:59")))
                .isEmpty();
    }

    @Test
    void transitions_holdAClosingAndAnOpeningAtTheEndOfTheSpan() {
        Life life = promised("8 business hours").opened("Fri 6 Mar 16:00");

        assertThat(told(life.engine()
                        .transitions(life.history(), Brussels.at("Fri 6 Mar 16:00"), Brussels.at("Fri 6 Mar 17:00"))))
                .containsExactly("Fri 6 Mar 17:00:00 CLOSES");
        assertThat(told(life.engine()
                        .transitions(life.history(), Brussels.at("Fri 6 Mar 17:00"), Brussels.at("Mon 9 Mar 09:00"))))
                .containsExactly("Mon 9 Mar 09:00:00 OPENS");
    }

    @Test
    void transitions_ofTheSameInstant_areInTheOrderOfTheirKeys() {
        Life life = Life.under(Schemes.policy(
                        Schemes.row("workaround", "1 business hours"), Schemes.row("resolution", "1 business hours")))
                .opened("Mon 9 Mar 09:00");

        assertThat(life.engine()
                        .transitions(life.history(), Brussels.at("Mon 9 Mar 09:00"), Brussels.at("Mon 9 Mar 12:00")))
                .extracting(Transition::key)
                .containsExactly("resolution#1/due", "workaround#1/due");
    }
}
