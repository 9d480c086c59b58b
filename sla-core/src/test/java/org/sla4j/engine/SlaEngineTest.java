package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** What is promised at the opening, and what is warned of. */
final class SlaEngineTest {
    private static final Ticket MONDAY =
            Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withSeverity("P2");

    private static PolicyBuilder ruled(Effect... effects) {
        PolicyBuilder policy = Schemes.resolution("1 business hours", "2 business hours", "3 business hours", "none")
                .attribute(new Attribute("kind", Optional.empty(), ImmutableSet.of(), Optional.empty()));
        for (Effect effect : effects) {
            policy.rule(new Rule(
                    new Condition(ImmutableMap.of("kind", new Condition.OneOf(ImmutableSet.of("odd")))),
                    effect,
                    ImmutableSet.of(),
                    Optional.empty()));
        }
        return policy;
    }

    private static Assessment odd(Effect... effects) {
        return SlaEngine.of(ruled(effects).build()).assess(MONDAY.withAttributes(Map.of("kind", "odd")));
    }

    private static Promise only(Assessment assessment) {
        return assessment.promises().get(0);
    }

    private static Effect targets(String cell) {
        return new Effect.UseTargets(Schemes.row("resolution", cell));
    }

    @Test
    void assess_ofManyTickets_takesTheCellOfEach() {
        SlaEngine engine = SlaEngine.of(ruled(targets("4 business hours"))
                .plan(Plan.of(
                        "gold",
                        Schemes.row(
                                "resolution",
                                "5 business minutes",
                                "6 business minutes",
                                "7 business minutes",
                                "none")))
                .plan(Plan.of("silver", Targets.NONE))
                .build());
        Ticket gold = MONDAY.withPlan("gold");
        for (Ticket ticket : List.of(gold, gold.withSeverity("P3"), MONDAY.withPlan("silver"))) {
            engine.assess(ticket);
        }
        assertThat(only(engine.assess(gold)).within()).contains("6 business minutes");
        assertThat(only(engine.assess(gold.withSeverity("P3"))).within()).contains("7 business minutes");
        assertThat(only(engine.assess(MONDAY.withPlan("silver"))).within()).contains("2 business hours");
        assertThat(only(engine.assess(gold.withAttributes(Map.of("kind", "odd"))))
                        .within())
                .contains("4 business hours");
    }

    @Test
    void assess_withoutARule_isTheCell() {
        Promise promise = only(SlaEngine.of(ruled(targets("4 business hours")).build())
                .assess(MONDAY.withAttributes(Map.of("kind", "usual"))));
        assertThat(promise.due()).contains(Brussels.at("Mon 9 Mar 11:00"));
        assertThat(promise.pointer()).isEqualTo("/targets/resolution/P2");
    }

    @Test
    void assess_ofTwoRulesOfAKind_theFirstHolds() {
        Promise promise = only(odd(targets("4 business hours"), targets("5 business hours")));
        assertThat(promise.due()).contains(Brussels.at("Mon 9 Mar 13:00"));
        assertThat(promise.pointer()).isEqualTo("/rules/0/targets/resolution/*");
    }

    @Test
    void assess_anExclusionBeatsACommitment_whichBeatsTargets() {
        Effect none = new Effect.Replace(Absent.NONE);
        Effect excluded = new Effect.Replace(Absent.EXCLUDED);
        assertThat(only(odd(targets("4 business hours"), none)).pointer()).isEqualTo("/rules/1");
        Promise promise = only(odd(targets("4 business hours"), none, excluded));
        assertThat(promise.commitment()).isEqualTo(Absent.EXCLUDED);
        assertThat(promise.pointer()).isEqualTo("/rules/2");
    }

    @Test
    void assess_aCap_takesTheLowestOfAll_andNeverRaises() {
        Assessment capped = odd(new Effect.HighestSeverity("P3"), new Effect.HighestSeverity("P4"));
        assertThat(capped.severity().severity()).contains("P4");
        assertThat(capped.severity().before()).contains("P2");
        assertThat(odd(new Effect.HighestSeverity("P1")).severity().severity()).contains("P2");
    }

    @Test
    void assess_aCalendarOfARule_countsInPlaceOfThePolicys() {
        // The round desk is open at night.
        Ticket night = Ticket.opened(Brussels.at("Mon 9 Mar 22:00")).withSeverity("P2");
        SlaEngine engine = SlaEngine.of(ruled(new Effect.UseCalendar("round")).build());
        assertThat(only(engine.assess(night.withAttributes(Map.of("kind", "odd"))))
                        .due())
                .contains(Brussels.at("Tue 10 Mar 00:00"));
        assertThat(only(engine.assess(night)).due()).contains(Brussels.at("Tue 10 Mar 11:00"));
    }

    @Test
    void assess_countsFromTheOpeningOfTheDesk() {
        SlaEngine engine = SlaEngine.of(Schemes.resolution("4 business hours", "none", "best-effort", "4 hours (24/7)")
                .build());
        Ticket saturday = Ticket.opened(Brussels.at("Sat 7 Mar 12:00"));
        assertThat(only(engine.assess(saturday.withSeverity("P1"))).starts()).contains(Brussels.at("Mon 9 Mar 09:00"));
        assertThat(only(engine.assess(saturday.withSeverity("P2"))).starts()).isEmpty();
        assertThat(only(engine.assess(saturday.withSeverity("P3"))).starts()).isEmpty();
        assertThat(only(engine.assess(saturday.withSeverity("P4"))).starts()).contains(Brussels.at("Sat 7 Mar 12:00"));
    }

    @Test
    void assess_aClockThatWaitsForAnEvent_hasNoInstants() {
        SlaEngine engine = SlaEngine.of(Schemes.resolution("4 business hours")
                .metric(new Metric("resolution", Optional.empty(), "response", ImmutableSet.of()))
                .build());
        Promise waiting = only(engine.assess(MONDAY.withSeverity("P1")));
        assertThat(waiting.starts()).isEmpty();
        assertThat(waiting.due()).isEmpty();
        assertThat(waiting.reason()).contains(LocalizedText.of("The clock starts with \"response\"."));
    }

    @Test
    void assess_whatThePolicyDoesNotHave_isRefused() {
        SlaEngine engine = SlaEngine.of(ruled().build());
        assertThatExceptionOfType(InvalidTicketException.class)
                .isThrownBy(() -> engine.assess(MONDAY.withSeverity("P9")))
                .withMessage("severity must be one of P1, P2, P3, P4 but was \"P9\"")
                .satisfies(refused -> assertThat(refused.attribute()).isEmpty());
        assertThatExceptionOfType(InvalidTicketException.class)
                .isThrownBy(() -> engine.assess(MONDAY.withPlan("gold")))
                .withMessageContaining("plan must be left out");
    }

    private static Policy valid(Optional<LocalDate> from, Optional<LocalDate> to, Binding binding) {
        Header header = Header.of("acme", "1");
        Header dated = new Header(
                header.id(),
                header.version(),
                header.title(),
                header.vendor(),
                header.source(),
                new Validity(from, to),
                Optional.of(Brussels.ZONE),
                header.assumptions(),
                header.notes());
        Targets targets = Schemes.row("resolution", "4 hours (24/7)");
        Plan short26 = new Plan(
                "short",
                Optional.empty(),
                new Validity(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 3, 9))),
                Terms.NONE,
                targets,
                ImmutableMap.of(),
                ImmutableMap.of());
        return Policy.builder(dated)
                .plan(short26)
                .plan(Plan.of("long", targets))
                .lifecycle(Lifecycle.BY_DEFAULT.withBinding(binding))
                .build();
    }

    /** A version that begins in April, of a desk in Brussels, with or without a zone of its own. */
    private static Policy fromApril(Optional<ZoneId> zone) {
        Header header = Header.of("acme", "1");
        Validity april = new Validity(Optional.of(LocalDate.of(2026, 4, 1)), Optional.empty());
        Header dated = new Header(
                header.id(),
                header.version(),
                header.title(),
                header.vendor(),
                header.source(),
                april,
                zone,
                header.assumptions(),
                header.notes());
        return Policy.builder(dated)
                .calendar("office", Office.PLAIN.calendar())
                .terms(Terms.calendar("office"))
                .targets(Schemes.row("resolution", "4 business hours"))
                .build();
    }

    /** April begins in Tokyo at 15:00Z, in Brussels at 22:00Z, by UTC at midnight. */
    @Test
    void validity_goesByThePolicysZone_elseByUtc_andNotByTheDesk() {
        Policy tokyo = fromApril(Optional.of(ZoneId.of("Asia/Tokyo")));
        Policy none = fromApril(Optional.empty());

        assertThat(warnings(tokyo, Ticket.opened(Instant.parse("2026-03-31T15:00:00Z"))))
                .isEmpty();
        assertThat(warnings(tokyo, Ticket.opened(Instant.parse("2026-03-31T14:59:59Z"))))
                .hasSize(1);
        assertThat(warnings(none, Ticket.opened(Instant.parse("2026-03-31T23:00:00Z"))))
                .containsExactly("policy acme 1 is valid from 2026-04-01 on but the ticket was opened on 2026-03-31");
        assertThat(warnings(none, Ticket.opened(Instant.parse("2026-04-01T00:00:00Z"))))
                .isEmpty();
    }

    private static List<String> warnings(Policy policy, Ticket ticket) {
        SlaEngine engine = SlaEngine.of(policy);
        ImmutableList<Warning> assessed = engine.assess(ticket).warnings();
        Instant later = ticket.opened().plusSeconds(60);
        assertThat(engine.report(History.opened(ticket), later).warnings()).isEqualTo(assessed);
        return assessed.stream().map(Warning::message).toList();
    }

    @Test
    void validity_isHeldAgainstTheOpening_inAssessmentsAndReports() {
        Optional<LocalDate> none = Optional.empty();
        Optional<LocalDate> march = Optional.of(LocalDate.of(2026, 3, 1));
        Optional<LocalDate> april = Optional.of(LocalDate.of(2026, 4, 1));
        Ticket monday = Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withPlan("long");
        String but = " but the ticket was opened on 2026-03-09";

        assertThat(warnings(valid(march, april, Binding.AT_OPENING), monday)).isEmpty();
        assertThat(warnings(valid(none, march, Binding.AT_OPENING), monday))
                .containsExactly("policy acme 1 is valid until 2026-03-01" + but);
        assertThat(warnings(valid(april, none, Binding.AT_OPENING), monday))
                .containsExactly("policy acme 1 is valid from 2026-04-01 on" + but);
        assertThat(warnings(valid(april, april, Binding.AT_OPENING), monday))
                .containsExactly("policy acme 1 is valid from 2026-04-01 to 2026-04-01" + but);
        assertThat(warnings(
                        valid(none, none, Binding.AT_OPENING),
                        Ticket.opened(Brussels.at("Tue 10 Mar 00:00")).withPlan("short")))
                .containsExactly(
                        "plan short is valid from 2026-03-01 to 2026-03-09 but the ticket was opened on 2026-03-10");
    }

    @Test
    void validity_thatEndsLater_changesNothing() {
        Policy policy = valid(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 9)), Binding.AT_OPENING);
        SlaEngine engine = SlaEngine.of(policy);
        History history =
                History.opened(Ticket.opened(Brussels.at("Mon 9 Mar 23:00")).withPlan("short"));

        Report before = engine.report(history, Brussels.at("Mon 9 Mar 23:59"));
        Report after = engine.report(history, Brussels.at("Tue 10 Mar 00:01"));
        assertThat(before.warnings()).isEmpty();
        assertThat(after.warnings()).isEmpty();
        assertThat(after.standings().get(0).promise())
                .isEqualTo(before.standings().get(0).promise());
        assertThat(before.nextLook().map(Transition::at)).contains(Brussels.at("Tue 10 Mar 03:00"));
    }

    @Test
    void validity_ofANewPlan_isHeldAgainstTheChange() {
        Life life = Life.under(valid());
        Life changed = life.opened(Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withPlan("long"))
                .planChanged("Tue 10 Mar 09:00", "short");
        assertThat(changed.report("Tue 10 Mar 09:00").warnings())
                .extracting(Warning::message)
                .containsExactly(
                        "plan short is valid from 2026-03-01 to 2026-03-09 but the ticket came under it on 2026-03-10");
    }

    private static PolicyBuilder valid() {
        Policy policy = valid(Optional.empty(), Optional.empty(), Binding.AT_EVENT);
        PolicyBuilder builder = Policy.builder(policy.header()).lifecycle(policy.lifecycle());
        policy.plans().values().forEach(builder::plan);
        return builder;
    }

    @Test
    void holidaysBeyondWhatIsKnown_areWarnedOf_inAssessmentsAndReports() {
        Policy policy = Schemes.resolution("4 business hours")
                .calendar("known", Office.PLAIN.calendar().withHolidaysKnownTo(Optional.of(Year.of(2026))))
                .terms(Terms.calendar("known"))
                .build();
        assertThat(warnings(policy, MONDAY)).isEmpty();
        Ticket newYearsEve = Ticket.opened(Brussels.at("Thu 31 Dec 16:00")).withSeverity("P2");
        assertThat(warnings(policy, newYearsEve))
                .containsExactly("the holidays of calendar known are known to the end of 2026 only; a due date lies in"
                        + " 2027");
    }

    @Test
    void severityByWhichThePlanDoesNotClassify_isWarnedOfAndNotOffered() {
        Severity goldOnly = new Severity(
                "P1",
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                false,
                ImmutableSet.of("gold"));
        ImmutableMap<String, Cell> p2Only = ImmutableMap.of("P2", Cell.of("4 hours (24/7)"));
        Policy policy = Policy.builder("acme", "1")
                .severity(goldOnly)
                .severities("P2")
                .plan(Plan.of("gold", Schemes.row("resolution", "1 hours (24/7)", "2 hours (24/7)")))
                .plan(Plan.of("silver", new Targets(ImmutableMap.of("resolution", p2Only))))
                .build();
        Ticket silver = Ticket.opened(Brussels.at("Mon 9 Mar 09:00")).withPlan("silver");

        assertThat(warnings(policy, silver.withSeverity("P1")))
                .containsExactly("plan silver does not classify by severity P1");
        Promise notOffered = only(SlaEngine.of(policy).assess(silver.withSeverity("P1")));
        assertThat(notOffered.commitment()).isEqualTo(Absent.NOT_OFFERED);
        assertThat(notOffered.reason().orElseThrow().toString()).isEqualTo("The plan has no severity \"P1\".");
        assertThat(warnings(policy, silver.withSeverity("P2"))).isEmpty();
        assertThat(only(SlaEngine.of(policy).assess(silver.withSeverity("P2"))).due())
                .contains(Brussels.at("Mon 9 Mar 13:00"));
        assertThat(warnings(policy, silver.withPlan("gold").withSeverity("P1"))).isEmpty();
    }

    @Test
    void cell_ofATicketWithoutASeverity_isMissing() {
        PolicyBuilder policy = Policy.builder("acme", "1")
                .severities("P1", "P2")
                .targets(Schemes.row("resolution", "1 hours (24/7)", "2 hours (24/7)"));

        Promise promise = only(SlaEngine.of(policy.build()).assess(Ticket.opened(Brussels.at("Mon 9 Mar 09:00"))));
        assertThat(promise.commitment()).isEqualTo(Absent.NONE);
        assertThat(promise.reason().orElseThrow())
                .hasToString("The ticket has no severity, and what is promised depends on it.");
    }
}
