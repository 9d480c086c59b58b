package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Metric;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.What;

/** Clocks that start with something else than the opening, and what stops them. Counted on a calendar by hand. */
final class ChainLifeStoryTest {
    /** A promise of 4 business hours for a metric that starts and stops with some events. */
    private static Life promised(Metric metric) {
        return Life.under(
                Schemes.policy(Schemes.row(metric.id(), "4 business hours")).metric(metric));
    }

    private static Metric metric(String id, String starts, String... stops) {
        return new Metric(id, Optional.empty(), starts, ImmutableSet.copyOf(stops));
    }

    /** A root cause, promised from the solution of Friday 16:00. */
    static Stream<Arguments> rootCauses() {
        return Stream.of(
                arguments(
                        "8 business hours",
                        "Mon 9 Mar 16:00",
                        "Thu 12 Nov 16:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 16:00"),
                arguments(
                        "2 business days same-time",
                        "Tue 10 Mar 16:00",
                        "Fri 13 Nov 16:00",
                        "Tue 31 Mar 16:00",
                        "Tue 27 Oct 16:00"),
                arguments(
                        "2 business days close-of-day",
                        "Tue 10 Mar 17:00",
                        "Fri 13 Nov 17:00",
                        "Tue 31 Mar 17:00",
                        "Tue 27 Oct 17:00"),
                arguments(
                        "2 business days of 8 working hours",
                        "Tue 10 Mar 16:00",
                        "Fri 13 Nov 16:00",
                        "Tue 31 Mar 16:00",
                        "Tue 27 Oct 16:00"),
                arguments(
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "3 calendar days",
                        "Mon 9 Mar 16:00",
                        "Fri 13 Nov 16:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 16:00"),
                arguments(
                        "72 hours (24/7)",
                        "Mon 9 Mar 16:00",
                        "Fri 13 Nov 16:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 15:00"));
    }

    @ParameterizedTest
    @MethodSource("rootCauses")
    void chained_countsFromTheEndOfAnother(String target, String march, String november, String spring, String autumn) {
        Life open = Life.under(
                Schemes.policy(Schemes.row("resolution", "8 business hours"), Schemes.row("root-cause", target))
                        .metric(metric("root-cause", "resolved")));

        Life weekend = open.opened("Fri 6 Mar 15:00").solved("Fri 6 Mar 16:00");
        assertThat(weekend.standing("root-cause", "Fri 6 Mar 15:30"))
                .is(State.NOT_STARTED)
                .isNotDue();
        assertThat(weekend.standing("root-cause", "Fri 6 Mar 16:00"))
                .isDue(march)
                .startedAt("Fri 6 Mar 16:00");
        Life holiday = open.opened("Tue 10 Nov 15:00").solved("Tue 10 Nov 16:00");
        assertThat(holiday.standing("root-cause", "Tue 10 Nov 16:00")).isDue(november);
        Life clockChange = open.opened("Fri 27 Mar 15:00").solved("Fri 27 Mar 16:00");
        assertThat(clockChange.standing("root-cause", "Fri 27 Mar 16:00")).isDue(spring);
        clockChange = open.opened("Fri 23 Oct 15:00").solved("Fri 23 Oct 16:00");
        assertThat(clockChange.standing("root-cause", "Fri 23 Oct 16:00")).isDue(autumn);
    }

    @Test
    void chained_isMetWhenItIsReached() {
        Life solved = promised(metric("root-cause", "resolved"))
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00");
        What reached = new What.Reached("root-cause");

        assertThat(solved.with("Mon 9 Mar 14:00", Actor.VENDOR, reached).standing("root-cause", "Mon 9 Mar 15:00"))
                .is(State.MET)
                .stoppedAt("Mon 9 Mar 14:00");
        assertThat(solved.with("Mon 9 Mar 14:01", Actor.VENDOR, reached).standing("root-cause", "Mon 9 Mar 15:00"))
                .is(State.MISSED);
        assertThat(solved.with("Mon 9 Mar 14:00", Actor.VENDOR, reached)
                        .report("Mon 9 Mar 15:00")
                        .warnings())
                .isEmpty();
        assertThat(solved.with("Mon 9 Mar 14:01", Actor.VENDOR, new What.Reached("weather"))
                        .report("Mon 9 Mar 15:00")
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("nothing-to-reach");
    }

    @Test
    void resolution_fromTheWorkaround() {
        Life open = Life.under(Schemes.policy(
                        Schemes.row("workaround", "4 business hours"),
                        Schemes.row("resolution", "5 business days close-of-day"))
                .metric(metric("resolution", "workaround")));
        Life life = open.opened("Fri 6 Mar 09:00").workaround("Fri 6 Mar 12:00");

        assertThat(life.standing("workaround", "Fri 6 Mar 12:00")).is(State.MET).isDue("Fri 6 Mar 13:00");
        assertThat(life.asOf("Fri 6 Mar 12:00")).isDue("Fri 13 Mar 17:00").startedAt("Fri 6 Mar 12:00");
        assertThat(life.workaround("Mon 9 Mar 12:00").asOf("Mon 9 Mar 12:00")).startedAt("Fri 6 Mar 12:00");
        // A solution at once is a workaround too, and there is nothing to wait for.
        Life solved = open.opened("Fri 6 Mar 09:00").solved("Fri 6 Mar 12:00");
        assertThat(solved.standing("workaround", "Fri 6 Mar 12:00")).is(State.MET);
        assertThat(solved.asOf("Fri 6 Mar 12:00")).is(State.NOT_STARTED);
        assertThat(solved.report("Fri 6 Mar 12:00").warnings()).isEmpty();
    }

    @Test
    void start_withTheCompleteInformation() {
        Life opened = promised(metric("first-response", "information-complete")).opened("Fri 6 Mar 15:00");

        assertThat(opened.standing("first-response", "Sat 7 Mar 12:00")).is(State.NOT_STARTED);
        assertThat(opened.report("Sat 7 Mar 12:00").nextLook()).isEmpty();
        Life life = opened.with("Sat 7 Mar 12:00", Actor.CUSTOMER, new What.InformationCompleted());
        assertThat(life.standing("first-response", "Sat 7 Mar 12:00"))
                .is(State.OUTSIDE_HOURS)
                .isDue("Mon 9 Mar 13:00");
        assertThat(life.with("Mon 9 Mar 10:00", Actor.CUSTOMER, new What.InformationCompleted())
                        .standing("first-response", "Mon 9 Mar 10:00"))
                .isDue("Mon 9 Mar 13:00");
    }

    @Test
    void start_withTheConfirmedSeverity_hasItsTarget() {
        Life opened = Life.under(Schemes.policy(
                                Schemes.row("first-response", "1 business hour", "4 business hours", "none", "none"))
                        .metric(metric("first-response", "severity-confirmed")))
                .opened("Fri 6 Mar 15:00", "P2");

        Life life = opened.with("Fri 6 Mar 16:30", Actor.VENDOR, new What.Classified("P1"));
        assertThat(life.standing("first-response", "Fri 6 Mar 16:30"))
                .isDue("Mon 9 Mar 09:30")
                .startedAt("Fri 6 Mar 16:30");
        assertThat(life.report("Fri 6 Mar 16:30").severity().severity()).contains("P1");
        assertThat(opened.with("Fri 6 Mar 16:30", Actor.VENDOR, new What.Classified("P2"))
                        .standing("first-response", "Fri 6 Mar 16:30"))
                .isDue("Mon 9 Mar 12:30");
    }

    @Test
    void start_whenAnotherMetricIsReached() {
        Life opened = Life.under(Schemes.policy(
                                Schemes.row("notice", "2 business hours"), Schemes.row("report", "8 business hours"))
                        .metric(Metric.of("notice"))
                        .metric(metric("report", "notice")))
                .opened("Fri 6 Mar 15:00");
        What reached = new What.Reached("notice");

        assertThat(opened.standing("report", "Fri 6 Mar 16:00")).is(State.NOT_STARTED);
        Life noticed = opened.with("Fri 6 Mar 16:00", Actor.VENDOR, reached);
        assertThat(noticed.standing("notice", "Fri 6 Mar 16:00")).is(State.MET);
        assertThat(noticed.standing("report", "Fri 6 Mar 16:00"))
                .startedAt("Fri 6 Mar 16:00")
                .isDue("Mon 9 Mar 16:00");
        assertThat(noticed.with("Mon 9 Mar 10:00", Actor.VENDOR, reached).standing("report", "Mon 9 Mar 10:00"))
                .startedAt("Fri 6 Mar 16:00");
    }

    @Test
    void start_withAnEvent_isNotThatAMetricOfItsNameIsReached() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("response", "2 business hours"), Schemes.row("review", "8 business hours"))
                        .metric(Metric.of("response"))
                        .metric(metric("review", "response")))
                .opened("Fri 6 Mar 15:00")
                .with("Fri 6 Mar 16:00", Actor.VENDOR, new What.Reached("response"));

        assertThat(life.standing("response", "Fri 6 Mar 16:00")).is(State.MET);
        assertThat(life.standing("review", "Fri 6 Mar 16:00")).is(State.NOT_STARTED);
        assertThat(life.responded("Mon 9 Mar 10:00").standing("review", "Mon 9 Mar 10:00"))
                .startedAt("Mon 9 Mar 10:00");
    }

    @Test
    void start_withTheAssignment() {
        Life life = promised(metric("work-started", "assigned"))
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Assigned(Optional.empty()))
                .with("Mon 9 Mar 11:00", Actor.VENDOR, new What.Assigned(Optional.empty()));

        // The second assignment is work started.
        assertThat(life.standing("work-started", "Mon 9 Mar 10:30")).isDue("Mon 9 Mar 14:00");
        assertThat(life.standing("work-started", "Mon 9 Mar 11:00")).is(State.MET);
    }

    @Test
    void start_withTheResponse() {
        Life opened = promised(metric("resolution", "response")).opened("Mon 9 Mar 09:00");

        assertThat(opened.with("Mon 9 Mar 10:00", Actor.AUTOMATIC, new What.Response())
                        .asOf("Mon 9 Mar 10:00"))
                .is(State.NOT_STARTED);
        assertThat(opened.responded("Mon 9 Mar 10:00").asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 14:00");
    }

    @Test
    void start_withTheReportBeforeTheOpening() {
        Life life = promised(metric("first-response", "reported"))
                .with("Fri 6 Mar 16:00", Actor.CUSTOMER, new What.Reported())
                .opened("Mon 9 Mar 10:00");

        assertThat(life.report("Sun 8 Mar 12:00").ticket()).isEmpty();
        assertThat(life.standing("first-response", "Mon 9 Mar 10:00"))
                .startedAt("Fri 6 Mar 16:00")
                .isDue("Mon 9 Mar 12:00");
    }

    @Test
    void stop_beforeTheStart_isWarnedOfAndMeetsNothing() {
        Life life = promised(metric("first-response", "severity-confirmed"))
                .opened("Mon 9 Mar 09:00")
                .responded("Mon 9 Mar 10:00")
                .with("Mon 9 Mar 11:00", Actor.VENDOR, new What.Classified("P2"));

        assertThat(life.report("Mon 9 Mar 10:30").warnings()).isEmpty();
        assertThat(life.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("stop-before-start");
        assertThat(life.standing("first-response", "Mon 9 Mar 11:00"))
                .is(State.RUNNING)
                .isDue("Mon 9 Mar 15:00");
        assertThat(life.responded("Mon 9 Mar 12:00").standing("first-response", "Mon 9 Mar 12:00"))
                .is(State.MET);
    }

    @Test
    void stop_beforeTheOpening_isWarnedOfAndMeetsNothing() {
        Life life = promised(metric("first-response", "opened"))
                .responded("Mon 9 Mar 08:00")
                .opened("Mon 9 Mar 09:00");

        assertThat(life.standing("first-response", "Mon 9 Mar 09:00")).is(State.RUNNING);
        assertThat(life.report("Mon 9 Mar 09:00").warnings())
                .extracting(Warning::code)
                .containsExactly("before-opening");
    }

    @Test
    void stops_asThePolicyDeclaresThem() {
        Life opened = promised(metric("resolution", "opened", "workaround", "reached"))
                .opened("Mon 9 Mar 09:00");

        assertThat(opened.solved("Mon 9 Mar 10:00").asOf("Mon 9 Mar 10:00")).is(State.RUNNING);
        assertThat(opened.workaround("Mon 9 Mar 10:00").asOf("Mon 9 Mar 10:00")).is(State.MET);
        assertThat(opened.with("Mon 9 Mar 10:00", Actor.VENDOR, new What.Reached("resolution"))
                        .asOf("Mon 9 Mar 10:00"))
                .is(State.MET);
    }

    /** What stops a clock that does not say. */
    static Stream<Arguments> usualStops() {
        return Stream.of(
                arguments("first-response", new What.Response(), State.MET),
                arguments("first-response", new What.UpdateSent(), State.RUNNING),
                arguments("workaround", new What.WorkaroundGiven(), State.MET),
                arguments("workaround", new What.Resolved(), State.MET),
                arguments("resolution", new What.WorkaroundGiven(), State.RUNNING),
                arguments("resolution", new What.Resolved(), State.MET),
                arguments("resolution", new What.Closed(), State.MET),
                arguments("ownership", new What.Assigned(Optional.empty()), State.MET),
                arguments("ownership", new What.Resolved(), State.RUNNING),
                arguments("work-started", new What.Reached("work-started"), State.MET),
                arguments("work-started", new What.WorkaroundGiven(), State.MET),
                arguments("update", new What.Resolved(), State.MET));
    }

    @ParameterizedTest
    @MethodSource("usualStops")
    void stops_whereThePolicyDoesNotSay(String metric, What what, State state) {
        Life life = promised(metric(metric, "opened"))
                .opened("Mon 9 Mar 09:00")
                .with("Mon 9 Mar 10:00", Actor.VENDOR, what);

        assertThat(life.standing(metric, "Mon 9 Mar 10:00")).is(state);
    }
}
