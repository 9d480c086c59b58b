package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.WeeklyHours;

/** Wherever a table stands (policy, plan, rule, tier), each of its cells can be counted, and none is missing. */
final class TargetChecksTest {
    private static final String TWO_THINGS =
            ": \"4 hours\" can mean two things beside the calendar \"office\"; write \"4 business hours\" or \"4 hours"
                    + " (24/7)\"";
    private static final String NEEDS_DAYS =
            ": \"2 business days by 10:00\" needs a calendar with a zone and hours; \"24/7\" has no business days; write"
                    + " the one whose days count behind it, as in \"… (office)\", or \"… days (24/7)\" for days on the"
                    + " clock; those with days: office";
    private static final String LACKS_P2 = ": metric \"resolution\" has no cell for severity \"P2\"";
    private static final String ABSENCES =
            "; write a target, \"none\", \"best-effort\" or \"not-offered\", or give \"*\" for all others";

    private static final Terms OFFICE = Terms.calendar("office");

    /** A policy in which no calendar is in force. */
    private static PolicyBuilder plain(Targets targets) {
        return Policy.builder("acme", "1")
                .calendar(
                        "office",
                        BusinessCalendar.of(
                                ZoneId.of("Europe/Brussels"), WeeklyHours.CLOSED.with("mon-fri", "09:00-17:00")))
                .calendar("both", new CalendarDefinition.Both(Optional.empty(), ImmutableList.of("office", "office")))
                .severities("P1", "P2")
                .targets(targets);
    }

    private static Targets row(String... cells) {
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return Targets.of("resolution", row.buildOrThrow());
    }

    /** One cell for all severities, with terms of its own. */
    private static Targets cell(String target, Terms terms) {
        Cell cell = new Cell(Commitment.parse(target), terms, Optional.empty());
        return new Targets(ImmutableMap.of("resolution", ImmutableMap.of("*", cell)));
    }

    private static Rule rule(Effect effect) {
        Condition when = new Condition(ImmutableMap.of(Condition.SEVERITY, new Condition.OneOf(ImmutableSet.of("P1"))));
        return new Rule(when, effect, ImmutableSet.of(), Optional.empty());
    }

    private static Rule roundTheClockBut(String severity) {
        Condition when =
                new Condition(ImmutableMap.of(Condition.SEVERITY, new Condition.NoneOf(ImmutableSet.of(severity))));
        return new Rule(when, new Effect.UseCalendar("24/7"), ImmutableSet.of(), Optional.empty());
    }

    private static Condition all(String subject, String... values) {
        return new Condition(ImmutableMap.of(subject, new Condition.OneOf(ImmutableSet.copyOf(values))));
    }

    private static Rule rule(Condition when, Effect effect) {
        return new Rule(when, effect, ImmutableSet.of(), Optional.empty());
    }

    /** The plan gold on office hours, and the plan round on the clock, on which a bare amount of hours stands. */
    private static PolicyBuilder goldAndRound() {
        return plain(Targets.NONE)
                .plan(Plan.of("gold", row("*", "4 business hours")).withTerms(OFFICE))
                .plan(Plan.of("round", row("*", "4 hours")).withTerms(Terms.calendar("24/7")));
    }

    private static Severity ofPlan(String id, String plan) {
        return new Severity(
                id,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                false,
                ImmutableSet.of(plan));
    }

    private static Terms officeBut(String severity) {
        return calendars(ImmutableMap.of(severity, "24/7", "*", "office"));
    }

    private static Terms onTheClockBut(String... severities) {
        ImmutableMap.Builder<String, String> calendars = ImmutableMap.builder();
        for (String severity : severities) {
            calendars.put(severity, "office");
        }
        return calendars(calendars.put("*", "24/7").buildOrThrow());
    }

    private static Terms calendars(ImmutableMap<String, String> bySeverity) {
        return new Terms(bySeverity, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Terms forP2(String calendar) {
        return new Terms(
                ImmutableMap.of("P2", calendar),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Tier tier(Targets targets) {
        return new Tier(
                "L2", Optional.empty(), Party.VENDOR, Optional.empty(), ImmutableList.of(), Optional.empty(), targets);
    }

    private static Terms inDaysOf(String hours) {
        return Terms.NONE.withBusinessDay(DayReading.parse(hours));
    }

    static Stream<Arguments> faults() {
        Targets hours = row("*", "4 hours");
        Targets none = row("*", "none");
        Plan gold = Plan.of("gold", row("*", "4 business hours")).withTerms(OFFICE);
        return Stream.of(
                arguments(
                        plain(none).plan(Plan.of("gold", Targets.NONE).withTerms(Terms.calendar("desk"))),
                        "/plans/gold/calendar: unknown calendar \"desk\"; allowed: office, both, 24/7"),
                // A plan's calendar is in force for what it takes over from the policy, and for its own.
                arguments(
                        plain(hours).plan(Plan.of("gold", Targets.NONE).withTerms(OFFICE)),
                        "/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(Targets.NONE).plan(Plan.of("gold", hours).withTerms(OFFICE)),
                        "/plans/gold/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(Targets.NONE).plan(Plan.of("gold", row("P1", "none"))),
                        "/plans/gold/targets/resolution" + LACKS_P2 + " in plan \"gold\"" + ABSENCES),
                // The cell for all others is that of P2 only.
                arguments(
                        plain(row("P1", "4 business hours", "*", "4 hours")).terms(OFFICE),
                        "/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(cell("4 business hours", Terms.calendar("desk"))),
                        "/targets/resolution/*/calendar: unknown calendar \"desk\"; allowed: office, both, 24/7"),
                arguments(
                        plain(none).terms(OFFICE).rule(rule(new Effect.UseTargets(hours))),
                        "/rules/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(Targets.NONE).plan(gold).rule(rule(new Effect.UseTargets(hours))),
                        "/rules/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(none).rule(rule(new Effect.UseTargets(row("P3", "none")))),
                        "/rules/0/targets/resolution/P3: unknown severity \"P3\"; allowed: P1, P2"),
                arguments(plain(none).terms(OFFICE).tier(tier(hours)), "/tiers/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(Targets.NONE).plan(gold).tier(tier(hours)), "/tiers/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        plain(none).tier(tier(row("*", "none", "P3", "none"))),
                        "/tiers/0/targets/resolution/P3: unknown severity \"P3\"; allowed: P1, P2"),
                arguments(
                        plain(none).tier(tier(row("P1", "none"))), "/tiers/0/targets/resolution" + LACKS_P2 + ABSENCES),
                arguments(
                        plain(Targets.of("updates", Map.of("*", "none"))),
                        "/targets/updates: unknown metric \"updates\"; allowed: first-response, next-response, update,"
                                + " workaround, resolution, ownership, work-started"),
                arguments(
                        plain(none).plan(Plan.of("gold", row("*", "none", "P3", "none"))),
                        "/plans/gold/targets/resolution/P3: unknown severity \"P3\"; allowed: P1, P2"),
                arguments(
                        plain(none)
                                .terms(new Terms(
                                        ImmutableMap.of("P3", "office"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                        "/calendar/P3: unknown severity \"P3\"; allowed: P1, P2"),
                arguments(
                        plain(row("P1", "none", "P2", "next business day"))
                                .terms(OFFICE)
                                .rule(roundTheClockBut("P1")),
                        "/targets/resolution/P2: \"next business day\" needs a calendar with a zone and hours;"
                                + " \"24/7\", which rule 1 puts in force, has no business days; write the one whose days"
                                + " count behind it, as in \"… (office)\"; those with days: office"),
                // A rule holds in the plans and for the severities of its condition.
                arguments(
                        goldAndRound().rule(rule(all("plan", "gold"), new Effect.UseTargets(hours))),
                        "/rules/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        goldAndRound().rule(rule(all("plan", "gold", "round"), new Effect.UseTargets(hours))),
                        "/rules/0/targets/resolution/*" + TWO_THINGS),
                arguments(
                        goldAndRound()
                                .rule(rule(
                                        all("plan", "round"),
                                        new Effect.UseTargets(row("P1", "4 hours", "P2", "2 business days by 10:00")))),
                        "/rules/0/targets/resolution/P2: \"2 business days by 10:00\" needs a calendar with a zone and"
                                + " hours; \"24/7\" has no business days; write the one whose days count behind it, as"
                                + " in \"… (office)\", or \"… days (24/7)\" for days on the clock; those with days:"
                                + " office"),
                arguments(
                        plain(none)
                                .terms(forP2("office"))
                                .rule(rule(all("severity", "P2"), new Effect.UseTargets(hours))),
                        "/rules/0/targets/resolution/*" + TWO_THINGS),
                // Severity P3 is another plan's, and a ticket that states it all the same is counted on 24/7.
                arguments(
                        plain(Targets.NONE)
                                .severity(ofPlan("P3", "gold"))
                                .defaultSeverity("P1")
                                .plan(Plan.of("gold", row("*", "none")))
                                .plan(Plan.of("lead", row("*", "none")).withTerms(officeBut("P3")))
                                .rule(rule(
                                        all("plan", "lead"),
                                        new Effect.UseTargets(row("*", "2 business days by 10:00")))),
                        "/rules/0/targets/resolution/*" + NEEDS_DAYS),
                arguments(
                        plain(Targets.NONE)
                                .severity(ofPlan("P3", "gold"))
                                .defaultSeverity("P1")
                                .plan(Plan.of("gold", row("*", "none")))
                                .plan(Plan.of("lead", row("*", "2 business days by 10:00"))
                                        .withTerms(officeBut("P3"))),
                        "/plans/lead/targets/resolution/*" + NEEDS_DAYS),
                // So is a ticket that states none.
                arguments(
                        plain(row("*", "none"))
                                .terms(onTheClockBut("P1", "P2"))
                                .rule(rule(
                                        all("region", "far"),
                                        new Effect.UseTargets(row("*", "2 business days by 10:00"))))
                                .attribute(
                                        new Attribute("region", Optional.empty(), ImmutableSet.of(), Optional.empty())),
                        "/rules/0/targets/resolution/*" + NEEDS_DAYS),
                arguments(
                        plain(row("*", "2 business days by 10:00")).terms(onTheClockBut("P1", "P2")),
                        "/targets/resolution/*" + NEEDS_DAYS),
                // Which rule puts the calendar in force is told.
                arguments(
                        plain(hours)
                                .rule(rule(new Effect.Replace(Absent.NONE)))
                                .rule(rule(all("severity", "P2"), new Effect.UseCalendar("office"))),
                        "/targets/resolution/*: \"4 hours\" can mean two things beside the calendar \"office\", which"
                                + " rule 2 puts in force; write \"4 business hours\" or \"4 hours (24/7)\""),
                // The calendar is in force for P2 only, and the cell for both.
                arguments(plain(hours).terms(forP2("office")), "/targets/resolution/*" + TWO_THINGS),
                // Days have dates, which hours that are put together have not.
                arguments(
                        plain(row("*", "next business day")).terms(Terms.calendar("both")),
                        "/targets/resolution/*: \"next business day\" needs a calendar with a zone and hours;"
                                + " \"both\" has no business days; write the one whose days count behind it, as"
                                + " in \"… (office)\"; those with days: office"),
                arguments(
                        plain(cell("2 business days", inDaysOf("8 working hours"))),
                        "/targets/resolution/*: \"2 business days\" needs a calendar with a zone and hours; no calendar"
                                + " is in force; give the policy or the plan a \"calendar\", such as \"calendar\": \"office\""),
                arguments(
                        plain(row("*", "next business day")).terms(OFFICE).rule(rule(new Effect.UseCalendar("24/7"))),
                        "/targets/resolution/*: \"next business day\" needs a calendar with a zone and hours;"
                                + " \"24/7\", which rule 1 puts in force, has no business days; write the one whose"
                                + " days count behind it, as in \"… (office)\"; those with days: office"),
                arguments(
                        plain(row("*", "2 business days")).terms(Terms.calendar("24/7")),
                        "/targets/resolution/*: \"2 business days\" needs a calendar with a zone and hours;"
                                + " \"24/7\" has no business days; write the one whose days count behind it, as"
                                + " in \"… (office)\", or \"… days (24/7)\" for days on the clock; those with days:"
                                + " office"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFault_hasOneFinding(PolicyBuilder policy, String finding) {
        assertThat(policy.findings()).extracting(Finding::toString).containsExactly(finding);
    }

    static Stream<PolicyBuilder> sound() {
        return Stream.of(
                // The plan has a row of its own, so that its calendar is not beside the policy's hours.
                plain(row("*", "4 hours"))
                        .plan(Plan.of("gold", row("*", "4 business hours")).withTerms(OFFICE))
                        .plan(Plan.of("lead", Targets.NONE)),
                // Working hours are hours of any calendar.
                plain(cell("2 business days", inDaysOf("8 working hours"))).terms(Terms.calendar("both")),
                // A cell that names its calendar keeps it where a rule names another.
                plain(cell("next business day", OFFICE)).rule(rule(new Effect.UseCalendar("24/7"))),
                plain(row("*", "next business day (office)")).rule(rule(new Effect.UseCalendar("24/7"))),
                plain(row("P1", "next business day", "P2", "none"))
                        .terms(OFFICE)
                        .rule(roundTheClockBut("P1")),
                // The lead plan does not classify by P3.
                plain(Targets.NONE)
                        .severity(ofPlan("P3", "gold"))
                        .plan(Plan.of("gold", row("*", "none")))
                        .plan(Plan.of("lead", row("P1", "none", "P2", "none"))),
                // A rule's cells stand beside the calendars of its plans only.
                goldAndRound().rule(rule(all("plan", "round"), new Effect.UseTargets(row("*", "8 hours")))),
                goldAndRound()
                        .rule(rule(
                                new Condition(ImmutableMap.of(
                                        "plan", new Condition.NoneOf(ImmutableSet.of("gold")),
                                        "severity", new Condition.OneOf(ImmutableSet.of("P1")))),
                                new Effect.UseTargets(row("*", "8 hours")))),
                goldAndRound()
                        .rule(rule(all("plan", "gold"), new Effect.UseTargets(row("*", "2 business days by 10:00")))),
                // The calendar is in force for P2 only, and the rule holds for P1.
                plain(row("*", "none"))
                        .terms(forP2("office"))
                        .rule(rule(all("severity", "P1"), new Effect.UseTargets(row("*", "4 hours")))),
                // Every ticket has a severity here.
                plain(row("*", "2 business days by 10:00"))
                        .terms(onTheClockBut("P1", "P2"))
                        .severityRequired(true),
                plain(row("*", "2 business days by 10:00"))
                        .terms(onTheClockBut("P1", "P2"))
                        .defaultSeverity("P1"),
                // A rule names the calendar for the same tickets, or for none of them.
                goldAndRound()
                        .rule(rule(all("plan", "gold"), new Effect.UseCalendar("24/7")))
                        .rule(rule(all("plan", "gold"), new Effect.UseTargets(row("*", "8 hours")))),
                goldAndRound()
                        .plan(Plan.of("night", row("*", "none")).withTerms(Terms.calendar("24/7")))
                        .rule(rule(all("plan", "night"), new Effect.UseCalendar("office"))),
                // The rule is for P1 only.
                plain(Targets.of("resolution", Map.of("P1", "none", "P2", "next business day")))
                        .terms(OFFICE)
                        .rule(rule(new Effect.UseCalendar("24/7"))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void soundPolicy_hasNoFindings(PolicyBuilder policy) {
        assertThat(policy.findings()).isEmpty();
    }
}
