package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.engine.StandingAssert.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Plan;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.ticket.Ticket;

/** Rule 16 where the cell of the new severity says what the old one's said: it is a change all the same. */
final class SameCellLifeStoryTest {
    private static PolicyBuilder scheme() {
        return Schemes.resolution("8 business hours")
                .attribute(new Attribute("colour", Optional.empty(), ImmutableSet.of(), Optional.empty()));
    }

    @Test
    void raised_countsFromTheChangeUpToTheOldDueInstant() {
        Life life = Life.under(scheme()).opened("Mon 9 Mar 09:00", "P2").changed("Mon 9 Mar 10:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .countsFrom("Mon 9 Mar 10:00")
                .isDue("Mon 9 Mar 17:00")
                .hasElapsed("1H");
    }

    @Test
    void lowered_countsFromTheStart() {
        Life life = Life.under(scheme())
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .countsFrom("Mon 9 Mar 09:00")
                .isDue("Mon 9 Mar 17:00")
                .hasElapsed("2H");
    }

    @Test
    void fromChange_countsFromTheChange() {
        Life life = Life.under(scheme().reclassification(
                                new Reclassification(Optional.of(Basis.FROM_CHANGE), Optional.empty())))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 11:00")).countsFrom("Mon 9 Mar 10:00").isDue("Tue 10 Mar 10:00");
    }

    /** Raised at 10:00 it is due on Tuesday at 10:00; lowered, its eight hours count from 09:00 again. */
    @Test
    void fromStart_countsFromTheStart() {
        Life life = Life.under(scheme().reclassification(
                                new Reclassification(Optional.of(Basis.FROM_CHANGE), Optional.of(Basis.FROM_START))))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1")
                .changed("Mon 9 Mar 11:00", "P2");

        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .countsFrom("Mon 9 Mar 09:00")
                .isDue("Mon 9 Mar 17:00")
                .hasElapsed("2H");
    }

    /** More than eight hours are spent by Tuesday at 10:00. */
    @Test
    void carriedElapsed_thatIsMoreThanTheAmount_isDueAtTheChange() {
        Life life = Life.under(scheme().reclassification(
                                new Reclassification(Optional.of(Basis.CARRY_ELAPSED), Optional.empty())))
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Tue 10 Mar 10:00", "P1");

        assertThat(life.asOf("Tue 10 Mar 11:00"))
                .isDue("Tue 10 Mar 10:00")
                .wasBreachedAt("Mon 9 Mar 17:00")
                .hasOverrun("1H");
    }

    /** The table is that of both plans; the raised severity counts from 10:00, the new plan's target from 09:00. */
    @Test
    void planChanged_countsFromTheStart() {
        Life life = Life.under(scheme().plan(Plan.of("silver", Targets.NONE))
                        .plan(Plan.of("gold", Targets.NONE))
                        .reclassification(new Reclassification(Optional.of(Basis.FROM_CHANGE), Optional.empty()))
                        .lifecycle(Lifecycle.BY_DEFAULT.withBinding(Lifecycle.Binding.AT_EVENT)))
                .opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))
                        .withPlan("silver")
                        .withSeverity("P2"))
                .changed("Mon 9 Mar 10:00", "P1");

        assertThat(life.planChanged("Mon 9 Mar 11:00", "gold").asOf("Mon 9 Mar 11:00"))
                .countsFrom("Mon 9 Mar 09:00")
                .isDue("Mon 9 Mar 17:00");
        assertThat(life.planChanged("Mon 9 Mar 11:00", "silver").asOf("Mon 9 Mar 11:00"))
                .countsFrom("Mon 9 Mar 10:00")
                .isDue("Tue 10 Mar 10:00");
    }

    @Test
    void attribute_thatChangesNothingInTheCell_isNoChange() {
        Life life = Life.under(scheme())
                .opened("Mon 9 Mar 09:00", "P2")
                .changed("Mon 9 Mar 10:00", "P1")
                .attributes("Mon 9 Mar 11:00", Map.of("colour", "red"));

        assertThat(life.asOf("Mon 9 Mar 11:00")).countsFrom("Mon 9 Mar 10:00").hasElapsed("1H");
    }

    /** The rule's calendar is not that of a cell that names its own, and not another where it is in force already. */
    @ParameterizedTest
    @CsvSource({"split, 3 hours (office)", "split, 3 business hours on office", "office, 3 business hours"})
    void attribute_thatChangesTheCalendarOfOthers_isNoChange(String ruled, String cell) {
        Rule red = new Rule(
                new Condition(ImmutableMap.of("colour", new Condition.OneOf(ImmutableSet.of("red")))),
                new Effect.UseCalendar(ruled),
                ImmutableSet.of(),
                Optional.empty());
        Life life = Life.under(Schemes.twoSeverities("6 business hours", cell)
                        .attribute(new Attribute("colour", Optional.empty(), ImmutableSet.of(), Optional.empty()))
                        .rule(red))
                .opened("Mon 9 Mar 09:00", "P1")
                .changed("Mon 9 Mar 10:00", "P2")
                .attributes("Mon 9 Mar 11:00", Map.of("colour", "red"));

        // Lowered: three hours from the start are twelve, and it is never due before the old one was.
        assertThat(life.asOf("Mon 9 Mar 13:00")).isDue("Mon 9 Mar 15:00").is(State.RUNNING);
    }

    /** The change counts from where the severity did: nothing but an attribute changed. */
    @Test
    void attribute_thatChangesTheCell_countsFromTheStart() {
        Rule red = new Rule(
                new Condition(ImmutableMap.of("colour", new Condition.OneOf(ImmutableSet.of("red")))),
                new Effect.UseTargets(Schemes.row("resolution", "4 business hours")),
                ImmutableSet.of(),
                Optional.empty());
        Life life = Life.under(scheme().rule(red))
                .opened("Mon 9 Mar 09:00", "P2")
                .attributes("Mon 9 Mar 11:00", Map.of("colour", "red"));

        assertThat(life.asOf("Mon 9 Mar 11:00")).countsFrom("Mon 9 Mar 09:00").isDue("Mon 9 Mar 13:00");
    }

    /** What changes while a ticket is solved comes into force with the reopening, and once. */
    @Test
    void changesOfASolvedTicket_comeIntoForceOnce_whenItIsReopened() {
        Life life = Life.under(Schemes.twoSeverities("4 business hours", "8 business hours"))
                .opened("Mon 9 Mar 09:00", "P2")
                .solved("Mon 9 Mar 10:00")
                .changed("Mon 9 Mar 10:10", "P1")
                .changed("Mon 9 Mar 10:20", "P2")
                .changed("Mon 9 Mar 10:30", "P1")
                .reopened("Mon 9 Mar 11:00")
                .solved("Mon 9 Mar 12:00")
                .reopened("Mon 9 Mar 13:00");

        List<String> told = Told.steps(life.engine()
                .explain(life.history(), Brussels.at("Mon 9 Mar 13:00"), "resolution")
                .orElseThrow());
        assertThat(told).filteredOn(step -> step.startsWith("SEVERITY_CHANGED")).hasSize(3);
    }
}
