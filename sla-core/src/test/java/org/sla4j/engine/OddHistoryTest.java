package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Rule 20: an odd history gives warnings in the result, not an exception, and nothing is dropped. */
final class OddHistoryTest {
    private static final Life OPENED = Life.under(Schemes.policy(
                            Schemes.row("first-response", "4 business hours"),
                            Schemes.row("resolution", "8 business hours"))
                    .attribute(
                            new Attribute("kind", Optional.empty(), ImmutableSet.of("hard", "soft"), Optional.empty()))
                    .lifecycle(Lifecycle.BY_DEFAULT.withPauses(ImmutableMap.of(
                            "customer", new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of())))))
            .opened("Mon 9 Mar 09:00");

    static Stream<Arguments> oddities() {
        return Stream.of(
                arguments("opened-twice", Life.opening("P1")),
                arguments("unknown-severity", new What.Reclassified("P9", ImmutableSet.of())),
                arguments("unknown-severity", new What.Classified("P9")),
                arguments("unknown-plan", new What.PlanChanged("gold")),
                arguments("unknown-tier", new What.Assigned(Optional.of("L1"))),
                arguments("unknown-tier", new What.HandedOver("L1", ImmutableSet.of())),
                arguments("unknown-attribute", new What.AttributesChanged(ImmutableMap.of("colour", "red"))),
                arguments("unknown-attribute-kind", new What.AttributesChanged(ImmutableMap.of("kind", "red"))),
                arguments("unknown-duty", new What.DutyNotMet("available")),
                arguments("nothing-to-reach", new What.Reached("resolution")),
                arguments("not-paused", new What.Resumed(Optional.empty())),
                arguments("not-paused", new What.Resumed(Optional.of("customer"))),
                arguments("not-resolved", new What.Reopened()),
                arguments("nothing-to-correct", new What.Corrected("unheard-of")));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void oddity_isAWarningAndChangesNothing(String code, What what) {
        Report report = OPENED.with("Mon 9 Mar 10:00", Actor.VENDOR, what).report("Mon 9 Mar 11:00");

        assertThat(report.warnings()).extracting(Warning::code).containsExactly(code);
        assertThat(report.standings())
                .isEqualTo(OPENED.report("Mon 9 Mar 11:00").standings());
    }

    @Test
    void pause_forAReasonThatThePolicyDoesNotName_holdsAllTheSame() {
        Life life = OPENED.paused("Mon 9 Mar 10:00", "weather").resumed("Mon 9 Mar 11:00");

        assertThat(life.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("unknown-pause");
        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Tue 10 Mar 10:00");
    }

    @Test
    void pause_stopsTheMetricsThatItsReasonNames() {
        Life life = Life.under(Schemes.policy(
                                Schemes.row("first-response", "4 business hours"),
                                Schemes.row("resolution", "8 business hours"))
                        .lifecycle(Lifecycle.BY_DEFAULT.withPauses(ImmutableMap.of(
                                "customer",
                                new PauseReason(Optional.empty(), ImmutableSet.of("resolution"), ImmutableSet.of()),
                                "vendor",
                                new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of())))))
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00", "customer");

        assertThat(life.standing("first-response", "Mon 9 Mar 11:00"))
                .is(State.RUNNING)
                .isDue("Mon 9 Mar 13:00");
        assertThat(life.asOf("Mon 9 Mar 11:00")).is(State.PAUSED);
        assertThat(life.report("Mon 9 Mar 11:00").nextLook().orElseThrow().at())
                .isEqualTo(Brussels.at("Mon 9 Mar 13:00"));
        Life both = life.paused("Mon 9 Mar 12:00", "vendor").resumed("Mon 9 Mar 12:30");
        assertThat(both.standing("first-response", "Mon 9 Mar 12:30")).isDue("Mon 9 Mar 13:30");
        // 1 h, 4.5 h, 2.5 h on Tuesday.
        assertThat(both.asOf("Mon 9 Mar 12:30")).isDue("Tue 10 Mar 11:30");
    }

    @Test
    void opening_withWhatThePolicyDoesNotKnow_isWarnedOf() {
        Life life = OPENED.with("Mon 9 Mar 09:00", Actor.CUSTOMER, Life.opening("P1"));
        assertThat(life.report("Mon 9 Mar 09:00").warnings())
                .extracting(Warning::code)
                .containsExactly("opened-twice");

        Ticket odd = Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                .withSeverity("P9")
                .withPlan("gold")
                .withTier("L1")
                .withAttributes(Map.of("colour", "red", "kind", "red"));
        Report report = OPENED.engine().report(History.opened(odd), Brussels.at("Mon 9 Mar 10:00"));
        assertThat(report.warnings())
                .extracting(Warning::code)
                .containsExactlyInAnyOrder(
                        "unknown-severity",
                        "unknown-plan",
                        "unknown-tier",
                        "unknown-attribute",
                        "unknown-attribute-kind");
        assertThat(report.severity().severity()).isEmpty();
        // The cell for all severities holds.
        assertThat(report.standing("resolution").orElseThrow()).isDue("Mon 9 Mar 17:00");
    }

    @Test
    void opening_withoutASeverityThatIsRequired_isWarnedOf() {
        SlaEngine engine = SlaEngine.of(Schemes.resolution("1 business hour", "2 business hours", "none", "none")
                .severityRequired(true)
                .build());
        Report report = engine.report(
                History.opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))), Brussels.at("Mon 9 Mar 10:00"));

        assertThat(report.warnings()).extracting(Warning::code).containsExactly("severity-missing");
        assertThat(report.standing("resolution").orElseThrow()).is(State.NOT_APPLICABLE);
    }

    @Test
    void opening_withoutAPlan_isWarnedOf() {
        SlaEngine engine = SlaEngine.of(Schemes.policy()
                .plan(Plan.of("gold", Schemes.row("resolution", "1 business hour")))
                .build());
        Report report = engine.report(
                History.opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withSeverity("P1")),
                Brussels.at("Mon 9 Mar 10:00"));

        assertThat(report.warnings()).extracting(Warning::code).containsExactly("plan-missing");
        assertThat(report.standing("resolution").orElseThrow()).is(State.NOT_APPLICABLE);
    }

    /** The zone of the calendar is for the ticket to name. */
    @Test
    void opening_withoutAZone_isWarnedOf() {
        Policy policy = Schemes.resolution("4 hours (theirs)")
                .calendar("theirs", new ZonedByTicket(Optional.empty(), Office.PLAIN.calendar(), "zone", true))
                .attribute(new Attribute("zone", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                .build();
        Ticket ticket = Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withSeverity("P1");

        for (Ticket odd : new Ticket[] {ticket, ticket.withAttributes(Map.of("zone", "Mars/Phobos"))}) {
            Report report = SlaEngine.of(policy).report(History.opened(odd), Brussels.at("Mon 9 Mar 10:00"));
            assertThat(report.warnings()).extracting(Warning::code).containsExactly("zone-unknown");
            assertThat(report.standing("resolution").orElseThrow()).isDue("Mon 9 Mar 13:00");
        }
        Report london = SlaEngine.of(policy)
                .report(
                        History.opened(ticket.withAttributes(Map.of("zone", "Europe/London"))),
                        Brussels.at("Mon 9 Mar 10:00"));
        assertThat(london.warnings()).isEmpty();
        assertThat(london.standing("resolution").orElseThrow()).isDue("Mon 9 Mar 14:00");
    }

    @Test
    void history_withoutAnOpening() {
        Life life = Life.promised("8 business hours").solved("Mon 9 Mar 10:00").paused("Mon 9 Mar 11:00");

        Report report = life.report("Mon 9 Mar 12:00");
        assertThat(report.ticket()).isEmpty();
        assertThat(report.standings()).isEmpty();
        assertThat(report.nextLook()).isEmpty();
        assertThat(report.warnings())
                .extracting(Warning::code)
                .containsExactly("before-opening", "before-opening", "never-opened");
    }

    @Test
    void history_withoutEvents() {
        Report report = OPENED.engine().report(History.none(), Brussels.at("Mon 9 Mar 12:00"));

        assertThat(report.warnings())
                .first()
                .hasToString("never-opened: the history has no opening up to 2026-03-09T11:00:00Z");
        assertThat(report.standings()).isEmpty();
        assertThat(report.warnings()).extracting(Warning::code).containsExactly("never-opened");
    }

    @Test
    void desk_thatNeverOpens_hasNoDueInstantAndWaits() {
        Life life = Life.under(Schemes.resolution("8 hours (never)")
                        .calendar("never", Office.PLAIN.calendar().withHours(WeeklyHours.CLOSED)))
                .opened("Mon 9 Mar 09:00");

        assertThat(life.asOf("Mon 9 Mar 12:00")).is(State.OUTSIDE_HOURS).isNotDue();
        assertThat(life.report("Mon 9 Mar 12:00").nextLook()).isEmpty();
        assertThat(life.solved("Mon 9 Mar 12:00").asOf("Mon 9 Mar 12:00")).is(State.MET);
    }

    /** A pause of a million years is stepped over, not walked through. */
    @Test
    void pause_ofAMillionYears_isAnsweredAtOnce() {
        for (String target : new String[] {
            "8 business hours", "2 business days same-time", "next business day", "3 calendar days", "9 hours (24/7)"
        }) {
            Life life = Life.promised(target).opened("Mon 9 Mar 09:00").paused("Mon 9 Mar 10:00");
            History resumed = life.history().resumed(Instant.parse("+1000000-03-09T09:00:00Z"));
            Report report = life.engine().report(resumed, Instant.parse("+1000000-03-09T09:00:00Z"));
            assertThat(report.standing("resolution").orElseThrow().times().due())
                    .hasValueSatisfying(due -> assertThat(due).isAfter(Instant.parse("+1000000-03-09T09:00:00Z")));
        }
    }
}
