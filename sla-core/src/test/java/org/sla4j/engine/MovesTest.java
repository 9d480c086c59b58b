package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Why a due instant moved between two instants: each event with its share and its cause, counted by hand. */
final class MovesTest {
    /** Each move as {@code Paused: none, why}, {@code Resumed: PT2H, why}. */
    private static List<String> moves(Life life, String from, String to) {
        List<String> told = new ArrayList<>();
        for (Move move : life.engine().moves(life.history(), "resolution", Brussels.at(from), Brussels.at(to))) {
            told.add(move.event().what().getClass().getSimpleName() + ": "
                    + move.by().map(Duration::toString).orElse("none") + ", "
                    + String.join("; ", Told.steps(move.because())));
        }
        return told;
    }

    @Test
    void aPauseOverAWeekend_isToldWithWhatItKeptFromCounting() {
        // Friday 16:00 to Monday 10:00 are two hours of the desk.
        Life life = Life.promised("4 business hours")
                .opened("Fri 6 Mar 15:00")
                .paused("Fri 6 Mar 16:00")
                .resumed("Mon 9 Mar 10:00");
        assertThat(moves(life, "Fri 6 Mar 15:00", "Mon 9 Mar 12:00"))
                .containsExactly(
                        "Paused: none, HELD customer at Fri 6 Mar 16:00 to Fri 6 Mar 16:00 of PT0S",
                        "Resumed: PT2H, PAUSED customer at Fri 6 Mar 16:00 to Mon 9 Mar 10:00 of PT2H");
        assertThat(moves(life, "Fri 6 Mar 16:00", "Mon 9 Mar 12:00")).hasSize(1);
        assertThat(moves(life, "Mon 9 Mar 10:00", "Mon 9 Mar 12:00")).isEmpty();
    }

    @Test
    void twoPauses_haveAShareEach() {
        Life life = Life.promised("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 11:00")
                .paused("Mon 9 Mar 12:00", "supplier")
                .resumed("Mon 9 Mar 12:30");
        assertThat(moves(life, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00"))
                .containsExactly(
                        "Paused: none, HELD customer at Mon 9 Mar 10:00 to Mon 9 Mar 10:00 of PT0S",
                        "Resumed: PT1H, PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 11:00 of PT1H",
                        "Paused: none, HELD supplier at Mon 9 Mar 12:00 to Mon 9 Mar 12:00 of PT0S",
                        "Resumed: PT30M, PAUSED supplier at Mon 9 Mar 12:00 to Mon 9 Mar 12:30 of PT30M");
    }

    private static List<String> raised(String p2, String p1, Optional<Basis> basis) {
        Life life = Life.under(
                        Schemes.twoSeverities(p1, p2).reclassification(new Reclassification(basis, Optional.empty())))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 11:00", "P1");
        return moves(life, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00");
    }

    @Test
    void aChangeOfSeverity_isToldWithItsBasis() {
        String changed = "SEVERITY_CHANGED P1 at Mon 9 Mar 11:00; ";
        String cell = " business hours at Mon 9 Mar 11:00";
        // Due at 17:00 at first; 13:00, 12:00 or at the change.
        assertThat(raised("8 business hours", "2 business hours", Optional.empty()))
                .containsExactly("Reclassified: PT-4H, " + changed + "CHANGED_FROM_CHANGE 2" + cell
                        + " [/targets/resolution/P1]");
        assertThat(raised("8 business hours", "2 business hours", Optional.of(Basis.FROM_CHANGE)))
                .containsExactly("Reclassified: PT-4H, " + changed + "CHANGED_FROM_CHANGE 2" + cell
                        + " [/targets/resolution/P1]");
        assertThat(raised("8 business hours", "3 business hours", Optional.of(Basis.FROM_START)))
                .containsExactly("Reclassified: PT-5H, " + changed + "CHANGED_FROM_START 3" + cell
                        + " [/targets/resolution/P1]");
        assertThat(raised("8 business hours", "1 business hours", Optional.of(Basis.CARRY_ELAPSED)))
                .containsExactly(
                        "Reclassified: PT-6H, " + changed + "CHANGED_SPENT 1" + cell + " [/targets/resolution/P1]");
        // 11:00 and seven hours would be later than 17:00.
        assertThat(raised("8 business hours", "7 business hours", Optional.empty()))
                .isEmpty();
    }

    @Test
    void anotherPlan_isToldWithItsCell() {
        Life life = Life.under(Schemes.policy()
                        .plan(Plan.of("silver", Schemes.row("resolution", "8 business hours")))
                        .plan(Plan.of("gold", Schemes.row("resolution", "2 business hours")))
                        .lifecycle(Lifecycle.BY_DEFAULT.withBinding(Binding.AT_EVENT)))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withPlan("silver")
                        .withSeverity("P2"))
                .planChanged("Mon 9 Mar 10:00", "gold");
        assertThat(moves(life, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00"))
                .containsExactly("PlanChanged: PT-6H, CHANGED_FROM_START 2 business hours at Mon 9 Mar 10:00"
                        + " [/plans/gold/targets/resolution/*]");
    }

    @Test
    void aCorrection_isToldWithWhatItTookAway() {
        Life life = Life.promised("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 12:00")
                .corrected("Mon 9 Mar 12:30", 2);
        assertThat(moves(life, "Mon 9 Mar 12:00", "Mon 9 Mar 17:00"))
                .containsExactly("Corrected: PT-2H, PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H");
    }

    @Test
    void aReopening_isToldWithTheTimeBetween() {
        Life life = Life.promised("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .solved("Mon 9 Mar 10:00")
                .reopened("Mon 9 Mar 12:00");
        assertThat(moves(life, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00"))
                .containsExactly("Reopened: PT2H, REOPENED at Mon 9 Mar 10:00 to Mon 9 Mar 12:00 of PT2H");
    }

    @Test
    void anEventThatWasRecordedLate_movesWhenItWasRecorded() {
        Life life = Life.promised("4 business hours").opened("Mon 9 Mar 09:00");
        List<Event> events = new ArrayList<>(life.history().events());
        events.add(late("Mon 9 Mar 10:00", new What.Paused("customer")));
        events.add(late("Mon 9 Mar 11:00", new What.Resumed(Optional.empty())));
        History history = History.of(events);
        SlaEngine engine = life.engine();

        assertThat(engine.moves(history, "resolution", Brussels.at("Mon 9 Mar 09:00"), Brussels.at("Mon 9 Mar 12:00")))
                .isEmpty();
        assertThat(engine.moves(history, "resolution", Brussels.at("Mon 9 Mar 12:00"), Brussels.at("Mon 9 Mar 16:00")))
                .extracting(Move::by)
                .containsExactly(Optional.empty(), Optional.of(Duration.ofHours(1)));
        assertThat(engine.report(history.knownAt(Brussels.at("Mon 9 Mar 12:00")), Brussels.at("Mon 9 Mar 12:00"))
                        .standing("resolution")
                        .orElseThrow()
                        .times()
                        .due())
                .contains(Brussels.at("Mon 9 Mar 13:00"));
    }

    private static Event late(String at, What what) {
        Instant recorded = Brussels.at("Mon 9 Mar 15:00");
        return new Event("", Brussels.at(at), 0, Actor.VENDOR, Optional.of(recorded), what);
    }

    @Test
    void attributes_thatLiftACap_areToldWithTheSeverity() {
        Rule cap = new Rule(
                new Condition(ImmutableMap.of("environment", new Condition.OneOf(ImmutableSet.of("test")))),
                new Effect.HighestSeverity("P2"),
                ImmutableSet.of(),
                Optional.empty());
        Life life = Life.under(Schemes.twoSeverities("8 business hours", "2 business hours")
                        .attribute(new Attribute(
                                "environment", Optional.empty(), ImmutableSet.of("test", "live"), Optional.of("live")))
                        .rule(cap))
                .opened("Mon 9 Mar 09:00", "P1")
                .attributes("Mon 9 Mar 10:00", Map.of("environment", "test"));
        // Lowered: two hours from the start, but never earlier than before, which was 17:00.
        assertThat(moves(life, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00")).isEmpty();
        Life longer = Life.under(Schemes.twoSeverities("2 business hours", "8 business hours")
                        .attribute(new Attribute(
                                "environment", Optional.empty(), ImmutableSet.of("test", "live"), Optional.of("live")))
                        .rule(cap))
                .opened("Mon 9 Mar 09:00", "P1")
                .attributes("Mon 9 Mar 10:00", Map.of("environment", "test"));
        assertThat(moves(longer, "Mon 9 Mar 09:00", "Mon 9 Mar 17:00"))
                .containsExactly("AttributesChanged: PT6H, SEVERITY_CHANGED P2 at Mon 9 Mar 10:00 [/rules/0];"
                        + " CHANGED_FROM_START 8 business hours at Mon 9 Mar 10:00 [/targets/resolution/P2]");
    }

    @Test
    void aHolidayAnnouncedLate_movesNothing_butHindsightKnowsIt() {
        LocalDate tuesday = LocalDate.of(2026, 3, 10);
        BusinessCalendar calendar = BusinessCalendar.of(
                        Brussels.ZONE, WeeklyHours.CLOSED.with("mon-fri", "09:00-17:00"))
                .withHolidays(List.of(HolidayRule.on(tuesday, "Mourning").withAnnounced(LocalDate.of(2026, 3, 9))));
        Policy policy = Schemes.resolution("4 business hours")
                .calendar("late", calendar)
                .terms(Terms.calendar("late"))
                .build();
        SlaEngine engine = SlaEngine.of(policy);
        // On Friday nobody knows of it: due on Tuesday at 11:00, with hindsight on Wednesday.
        History history =
                Life.promised("4 business hours").opened("Fri 6 Mar 17:00").history();
        History monday = history.paused(Brussels.at("Mon 9 Mar 10:00"), "x").resumed(Brussels.at("Mon 9 Mar 16:00"));
        Instant end = Brussels.at("Wed 11 Mar 17:00");

        assertThat(due(engine, monday, end)).isEqualTo(Brussels.at("Tue 10 Mar 11:00"));
        assertThat(due(engine.withHindsight(), monday, end)).isEqualTo(Brussels.at("Wed 11 Mar 11:00"));
        assertThat(engine.moves(monday, "resolution", Brussels.at("Mon 9 Mar 16:00"), end))
                .isEmpty();
    }

    private static Instant due(SlaEngine engine, History history, Instant asOf) {
        return engine.report(history, asOf)
                .standing("resolution")
                .orElseThrow()
                .times()
                .due()
                .orElseThrow();
    }

    @Test
    void anEventAtTheEnd_isTold_andOneAtTheBeginningIsNot() {
        Life life = Life.promised("4 business hours")
                .opened("Mon 9 Mar 09:00")
                .paused("Mon 9 Mar 10:00")
                .resumed("Mon 9 Mar 11:00");

        assertThat(moves(life, "Mon 9 Mar 10:00", "Mon 9 Mar 11:00"))
                .containsExactly("Resumed: PT1H, PAUSED customer at Mon 9 Mar 10:00 to Mon 9 Mar 11:00 of PT1H");
    }
}
