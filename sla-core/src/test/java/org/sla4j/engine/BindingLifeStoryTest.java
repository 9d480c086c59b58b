package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.engine.StandingAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Ticket;

/** Rule 18: what governs a ticket after its opening. Counted on a calendar by hand. */
final class BindingLifeStoryTest {
    private static PolicyBuilder plans(String silver, String gold, Binding binding) {
        return Schemes.policy()
                .plan(Plan.of("silver", Schemes.row("resolution", silver)))
                .plan(Plan.of("gold", Schemes.row("resolution", gold)))
                .lifecycle(Lifecycle.BY_DEFAULT.withBinding(binding));
    }

    private static Life opened(PolicyBuilder policy, String at) {
        return Life.under(policy)
                .opened(Ticket.opened(Brussels.at(at)).withPlan("silver").withSeverity("P2"));
    }

    /** The ticket of Friday 15:00 gets another plan on Monday at 11:00; its target counts from the start. */
    static Stream<Arguments> newPlans() {
        return Stream.of(
                // 2 h and 4 h.
                arguments(
                        "6 business hours",
                        "Mon 9 Mar 13:00",
                        "Thu 12 Nov 13:00",
                        "Mon 30 Mar 13:00",
                        "Mon 26 Oct 13:00"),
                // 2 h, 8 h, 8 h, 6 h, which is later than before, and no bound holds.
                arguments(
                        "24 business hours",
                        "Wed 11 Mar 15:00",
                        "Mon 16 Nov 15:00",
                        "Wed 1 Apr 15:00",
                        "Wed 28 Oct 15:00"),
                arguments(
                        "1 business days same-time",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        "1 business days close-of-day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "1 business days of 8 working hours",
                        "Mon 9 Mar 15:00",
                        "Thu 12 Nov 15:00",
                        "Mon 30 Mar 15:00",
                        "Mon 26 Oct 15:00"),
                arguments(
                        "next business day",
                        "Mon 9 Mar 17:00",
                        "Thu 12 Nov 17:00",
                        "Mon 30 Mar 17:00",
                        "Mon 26 Oct 17:00"),
                arguments(
                        "4 calendar days",
                        "Tue 10 Mar 15:00",
                        "Sat 14 Nov 15:00",
                        "Tue 31 Mar 15:00",
                        "Tue 27 Oct 15:00"),
                arguments(
                        "72 hours (24/7)",
                        "Mon 9 Mar 15:00",
                        "Fri 13 Nov 15:00",
                        "Mon 30 Mar 16:00",
                        "Mon 26 Oct 14:00"));
    }

    @ParameterizedTest
    @MethodSource("newPlans")
    void planChanged_boundAtTheEvent_countsFromTheStartWithoutABound(
            String gold, String march, String november, String spring, String autumn) {
        PolicyBuilder policy = plans("16 business hours", gold, Binding.AT_EVENT);

        Life weekend = opened(policy, "Fri 6 Mar 15:00").planChanged("Mon 9 Mar 11:00", "gold");
        assertThat(weekend.asOf("Mon 9 Mar 11:00")).isDue(march).countsFrom("Fri 6 Mar 15:00");
        Life holiday = opened(policy, "Tue 10 Nov 15:00").planChanged("Thu 12 Nov 11:00", "gold");
        assertThat(holiday.asOf("Thu 12 Nov 11:00")).isDue(november);
        Life clockChange = opened(policy, "Fri 27 Mar 15:00").planChanged("Mon 30 Mar 11:00", "gold");
        assertThat(clockChange.asOf("Mon 30 Mar 11:00")).isDue(spring);
        clockChange = opened(policy, "Fri 23 Oct 15:00").planChanged("Mon 26 Oct 11:00", "gold");
        assertThat(clockChange.asOf("Mon 26 Oct 11:00")).isDue(autumn);
    }

    @ParameterizedTest
    @MethodSource("newPlans")
    void planChanged_boundAtTheOpening_changesNothing(
            String gold, String march, String november, String spring, String autumn) {
        PolicyBuilder policy = plans("16 business hours", gold, Binding.AT_OPENING);

        Life life = opened(policy, "Fri 6 Mar 15:00").planChanged("Mon 9 Mar 11:00", "gold");
        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Tue 10 Mar 15:00");
        assertThat(life.report("Mon 9 Mar 11:00").ticket().orElseThrow().plan()).contains("silver");
    }

    @Test
    void planChanged_thatPutsTheDueInstantIntoThePast_isABreachAtTheChange() {
        Life life = opened(plans("16 business hours", "3 business hours", Binding.AT_EVENT), "Fri 6 Mar 15:00")
                .planChanged("Mon 9 Mar 11:00", "gold");

        assertThat(life.asOf("Mon 9 Mar 11:00"))
                .is(State.BREACHED)
                .isDue("Mon 9 Mar 10:00")
                .wasBreachedAt("Mon 9 Mar 11:00");
    }

    @Test
    void planChanged_toAnAbsentTarget() {
        Life life = opened(plans("16 business hours", "not-offered", Binding.AT_EVENT), "Fri 6 Mar 15:00")
                .planChanged("Mon 9 Mar 11:00", "gold");

        assertThat(life.asOf("Mon 9 Mar 11:00")).is(State.NOT_APPLICABLE);
    }

    @Test
    void planChanged_toAnUnknownPlan_isAWarning() {
        Life life = opened(plans("16 business hours", "none", Binding.AT_EVENT), "Fri 6 Mar 15:00")
                .planChanged("Mon 9 Mar 11:00", "lead");

        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Tue 10 Mar 15:00");
        assertThat(life.report("Mon 9 Mar 11:00").warnings())
                .extracting(Warning::code)
                .containsExactly("unknown-plan");
    }

    @Test
    void planChanged_withAnotherCalendar_countsOnIt() {
        PolicyBuilder policy = Schemes.policy()
                .plan(Plan.of("silver", Schemes.row("resolution", "16 business hours")))
                .plan(Plan.of("gold", Schemes.row("resolution", "16 business hours"))
                        .withTerms(Terms.calendar("round")))
                .lifecycle(Lifecycle.BY_DEFAULT.withBinding(Binding.AT_EVENT));
        Life life = opened(policy, "Fri 6 Mar 15:00").planChanged("Fri 6 Mar 16:00", "gold");

        assertThat(life.asOf("Fri 6 Mar 16:00")).isDue("Sat 7 Mar 07:00");
    }

    private static Policy version(String version, String hours, Optional<LocalDate> from, Optional<LocalDate> to) {
        Policy.Header header = Policy.Header.of("scheme", version);
        return Policy.builder(new Policy.Header(
                        header.id(),
                        header.version(),
                        header.title(),
                        header.vendor(),
                        header.source(),
                        new Validity(from, to),
                        Optional.of(Brussels.ZONE),
                        header.assumptions(),
                        header.notes()))
                .calendar("office", Office.PLAIN.calendar())
                .terms(Terms.calendar("office"))
                .severities("P2")
                .targets(Schemes.row("resolution", hours))
                .build();
    }

    @Test
    void version_inForceAtTheOpening_governs() {
        PolicyVersions versions = PolicyVersions.of(List.of(
                version("2", "8 business hours", Optional.of(LocalDate.of(2026, 3, 7)), Optional.empty()),
                version("1", "16 business hours", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 6)))));
        Life friday = Life.promised("none").opened("Fri 6 Mar 15:00");
        Life monday = Life.promised("none").opened("Mon 9 Mar 15:00");

        Report old = versions.governing(friday.history()).report(friday.history(), Brussels.at("Mon 9 Mar 12:00"));
        assertThat(old.policy().version()).isEqualTo("1");
        assertThat(old.standing("resolution").orElseThrow()).isDue("Tue 10 Mar 15:00");
        assertThat(versions.governing(monday.history()).policy().version()).isEqualTo("2");
    }

    @Test
    void version_isNotChosenByAnOpeningThatIsStruckOut() {
        PolicyVersions versions = PolicyVersions.of(List.of(
                version("2", "8 business hours", Optional.of(LocalDate.of(2026, 3, 7)), Optional.empty()),
                version("1", "16 business hours", Optional.empty(), Optional.of(LocalDate.of(2026, 3, 6)))));
        Life life = Life.promised("none")
                .opened("Fri 6 Mar 15:00")
                .opened("Mon 9 Mar 15:00")
                .corrected("Mon 9 Mar 16:00", 2);

        assertThat(versions.governing(life.history()).policy().version()).isEqualTo("2");
    }

    @Test
    void holiday_announcedAfterTheOpening_doesNotCount() {
        HolidayRule monday = HolidayRule.of("Strike", new Recurrence.Once(LocalDate.of(2026, 3, 9)))
                .withAnnounced(LocalDate.of(2026, 3, 6));
        Policy policy = Policy.builder("scheme", "1")
                .calendar("office", Office.PLAIN.calendar().withHolidays(List.of(monday)))
                .terms(Terms.calendar("office"))
                .severities("P2")
                .targets(Schemes.row("resolution", "12 business hours"))
                .build();
        SlaEngine engine = SlaEngine.of(policy);
        Life before = Life.promised("none").opened("Thu 5 Mar 15:00");
        Life after = Life.promised("none").opened("Fri 6 Mar 15:00");

        // 2 h, 8 h, 2 h on Monday; with hindsight on Tuesday.
        assertThat(resolution(engine, before)).isDue("Mon 9 Mar 11:00");
        assertThat(resolution(engine.withHindsight(), before)).isDue("Tue 10 Mar 11:00");
        // 2 h on Friday, 8 h on Tuesday, 2 h on Wednesday.
        assertThat(resolution(engine, after)).isDue("Wed 11 Mar 11:00");
    }

    private static Standing resolution(SlaEngine engine, Life life) {
        return engine.report(life.history(), Brussels.at("Fri 6 Mar 16:00"))
                .standing("resolution")
                .orElseThrow();
    }

    /** Gold promises severe tickets two hours, silver eight. */
    @Test
    void planChanged_boundAtTheEvent_holdsForLaterChangesToo() {
        PolicyBuilder policy = Schemes.policy()
                .plan(Plan.of(
                        "silver",
                        Schemes.row(
                                "resolution",
                                "8 business hours",
                                "16 business hours",
                                "16 business hours",
                                "16 business hours")))
                .plan(Plan.of(
                        "gold",
                        Schemes.row(
                                "resolution",
                                "2 business hours",
                                "6 business hours",
                                "6 business hours",
                                "6 business hours")))
                .lifecycle(Lifecycle.BY_DEFAULT.withBinding(Binding.AT_EVENT));
        Life life = opened(policy, "Mon 9 Mar 09:00")
                .planChanged("Mon 9 Mar 10:00", "gold")
                .changed("Mon 9 Mar 11:00", "P1");

        assertThat(life.asOf("Mon 9 Mar 10:00")).isDue("Mon 9 Mar 15:00");
        assertThat(life.asOf("Mon 9 Mar 11:00")).isDue("Mon 9 Mar 13:00");
    }
}
