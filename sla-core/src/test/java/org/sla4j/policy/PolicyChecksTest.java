package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.Season;
import org.sla4j.calendar.WeeklyHours;

/** A policy with one fault has one finding, at its place. */
final class PolicyChecksTest {
    private static final BusinessCalendar OFFICE =
            BusinessCalendar.of(ZoneId.of("Europe/Brussels"), WeeklyHours.CLOSED.with("mon-fri", "09:00-17:00"));

    /** Without a fault, but for the table. */
    private static PolicyBuilder base() {
        return Policy.builder("acme", "1")
                .calendar("office", OFFICE)
                .terms(Terms.calendar("office"))
                .severities("P1", "P2");
    }

    private static PolicyBuilder table(Map<String, String> row) {
        return base().targets(Targets.of("resolution", row));
    }

    private static PolicyBuilder sound() {
        return table(Map.of("*", "4 business hours"));
    }

    private static Rule rule(String subject, Condition.Test test, Effect effect) {
        Condition when = new Condition(ImmutableMap.of(subject, test));
        return new Rule(when, effect, ImmutableSet.of(), Optional.empty());
    }

    private static Condition.Test is(String value) {
        return new Condition.OneOf(ImmutableSet.of(value));
    }

    private static Condition severity(String id) {
        return new Condition(ImmutableMap.of(Condition.SEVERITY, is(id)));
    }

    @Test
    void metricsThatWaitForEachOther_neverStart() {
        PolicyBuilder circle = sound().metric(new Metric("notice", Optional.empty(), "report"))
                .metric(new Metric("draft", Optional.empty(), "notice"))
                .metric(new Metric("report", Optional.empty(), "draft"));

        assertThatThrownBy(circle::build)
                .hasMessageContaining("/metrics/notice/starts: unknown start \"report\"")
                .hasMessageContaining("/metrics/draft/starts: unknown start \"notice\"");
    }

    @Test
    void soundPolicy_hasNoFindings() {
        assertThat(sound().findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        table(Map.of("P1", "4 business hours")),
                        "/targets/resolution: metric \"resolution\" has no cell for severity \"P2\"; write a target,"
                                + " \"none\", \"best-effort\" or \"not-offered\", or give \"*\" for all others"),
                arguments(
                        table(Map.of("P1", "4 business hours")).severities("P3"),
                        "/targets/resolution: metric \"resolution\" has no cell for severities \"P2\", \"P3\"; write a"
                                + " target, \"none\", \"best-effort\" or \"not-offered\", or give \"*\" for all others"),
                arguments(
                        table(Map.of("*", "4 business hours", "P3", "none")),
                        "/targets/resolution/P3: unknown severity \"P3\"; allowed: P1, P2"),
                arguments(
                        table(Map.of("*", "4 hours (desk)")),
                        "/targets/resolution/*: unknown calendar \"desk\"; allowed: office, 24/7"),
                arguments(
                        table(Map.of("*", "4 hours")),
                        "/targets/resolution/*: \"4 hours\" can mean two things beside the calendar \"office\"; write"
                                + " \"4 business hours\" or \"4 hours (24/7)\""),
                arguments(
                        table(Map.of("*", "2 business days")),
                        "/targets/resolution/*: \"2 business days\" can mean several things; say which by"
                                + " \"businessDay\": \"same-time\", \"close-of-day\" or a length such as"
                                + " \"8 working hours\""),
                arguments(
                        Policy.builder("acme", "1").targets(Targets.of("resolution", Map.of("*", "4 business hours"))),
                        "/targets/resolution/*: \"4 business hours\" needs a calendar; give the policy or the plan a"
                                + " \"calendar\"; the policy defines no calendars yet"),
                arguments(
                        Policy.builder("acme", "1").targets(Targets.of("resolution", Map.of("*", "2 calendar days"))),
                        "/targets/resolution/*: \"2 calendar days\" needs a zone; give the policy a \"zone\" or a"
                                + " calendar with one"),
                arguments(
                        Policy.builder("acme", "1").targets(Targets.of("resolution", Map.of("*", "next business day"))),
                        "/targets/resolution/*: \"next business day\" needs a calendar with a zone and hours; no"
                                + " calendar is in force; the policy defines no calendars yet"),
                arguments(
                        sound().terms(Terms.calendar("desk")),
                        "/calendar: unknown calendar \"desk\"; allowed: office, 24/7"),
                arguments(sound().defaultSeverity("P9"), "/defaultSeverity: unknown severity \"P9\"; allowed: P1, P2"),
                arguments(
                        sound().severityRequired(true).defaultSeverity("P1"),
                        "/severityRequired: a severity cannot be required where there is a default; leave one of them"
                                + " out"),
                arguments(
                        Policy.builder("acme", "1").severityRequired(true),
                        "/severityRequired: a severity cannot be required where the policy lists none"),
                arguments(sound().severities("P1"), "/severities/2/id: severity \"P1\" is listed twice"),
                arguments(
                        sound().attribute(new Attribute("tier", Optional.empty(), ImmutableSet.of(), Optional.empty())),
                        "/attributes/tier: an attribute cannot be called \"tier\"; every ticket has a field of that"
                                + " name"),
                arguments(
                        sound().attribute(new Attribute(
                                "kind", Optional.empty(), ImmutableSet.of("a", "b"), Optional.of("c"))),
                        "/attributes/kind/default: unknown value \"c\"; allowed: a, b"),
                arguments(
                        sound().rule(rule("kind", is("a"), new Effect.HighestSeverity("P2"))),
                        "/rules/0/when/kind: unknown attribute \"kind\"; allowed: plan, severity, tier, opened"),
                arguments(
                        sound().rule(rule("severity", is("P7"), new Effect.HighestSeverity("P2"))),
                        "/rules/0/when/severity: unknown severity \"P7\"; allowed: P1, P2"),
                arguments(
                        sound().rule(rule("opened", is("today"), new Effect.HighestSeverity("P2"))),
                        "/rules/0/when/opened: \"opened\" is tested by {\"during\": calendar} or {\"outside\":"
                                + " calendar}, and nothing else is"),
                arguments(
                        sound().rule(rule(
                                "opened", new Condition.During("desk", false), new Effect.HighestSeverity("P2"))),
                        "/rules/0/when/opened: unknown calendar \"desk\"; allowed: office, 24/7"),
                arguments(
                        sound().rule(rule("severity", is("P1"), new Effect.HighestSeverity("P9"))),
                        "/rules/0/highestSeverity: unknown severity \"P9\"; allowed: P1, P2"),
                arguments(
                        sound().rule(rule("severity", is("P1"), new Effect.DefaultSeverity("P9"))),
                        "/rules/0/defaultSeverity: unknown severity \"P9\"; allowed: P1, P2"),
                arguments(
                        sound().rule(rule("severity", is("P1"), new Effect.UseCalendar("desk"))),
                        "/rules/0/calendar: unknown calendar \"desk\"; allowed: office, 24/7"),
                arguments(
                        sound().rule(new Rule(
                                Condition.ALWAYS,
                                new Effect.HighestSeverity("P2"),
                                ImmutableSet.of(),
                                Optional.empty())),
                        "/rules/0/when: a rule must say when it applies; an empty condition would match every ticket,"
                                + " and what holds for every ticket belongs into the table"),
                arguments(
                        base().plan(Plan.of("gold", Targets.of("resolution", Map.of("*", "none"))))
                                .plan(Plan.of("lead", Targets.NONE)),
                        "/plans/lead/targets: plan \"lead\" has no cell for metric \"resolution\", which another plan"
                                + " has; write a target, \"none\", \"best-effort\" or \"not-offered\""));
    }

    static Stream<Arguments> faultsBesideTables() {
        return Stream.of(
                arguments(
                        sound().calendar("24/7", OFFICE),
                        "/calendars/24~17: the calendar \"24/7\" is always there and cannot be defined again"),
                arguments(
                        sound().calendar(
                                        "all",
                                        new CalendarDefinition.Either(
                                                Optional.empty(), ImmutableList.of("office", "desk"))),
                        "/calendars/all: unknown calendar \"desk\"; allowed: office, all, 24/7"),
                arguments(
                        sound().calendar(
                                        "theirs",
                                        new CalendarDefinition.ZonedByTicket(Optional.empty(), OFFICE, "zone", false)),
                        "/calendars/theirs/zone: unknown attribute \"zone\""),
                arguments(
                        sound().metric(new Metric("update", Optional.empty(), "closed", ImmutableSet.of())),
                        "/metrics/update/starts: unknown start \"closed\"; allowed: "
                                + String.join(", ", Metric.STARTS)),
                arguments(
                        sound().metric(new Metric("report", Optional.empty(), "report")),
                        "/metrics/report/starts: unknown start \"report\"; allowed: "
                                + String.join(", ", Metric.STARTS)),
                arguments(
                        sound().metric(Metric.of("notice"))
                                .metric(new Metric("answer", Optional.empty(), "opened", ImmutableSet.of("response")))
                                .metric(new Metric("report", Optional.empty(), "answer")),
                        "/metrics/report/starts: unknown start \"answer\"; allowed: " + String.join(", ", Metric.STARTS)
                                + ", notice"),
                arguments(
                        sound().metric(new Metric("update", Optional.empty(), "opened", ImmutableSet.of("paused"))),
                        "/metrics/update/stops: unknown stop \"paused\"; allowed: " + String.join(", ", Metric.STOPS)),
                arguments(
                        sound().right(new Right(
                                Party.VENDOR,
                                "close",
                                severity("P7"),
                                ImmutableList.of(),
                                Optional.empty(),
                                Optional.empty())),
                        "/rights/0/when/severity: unknown severity \"P7\"; allowed: P1, P2"),
                arguments(
                        sound().duty(new Duty(
                                Party.CUSTOMER, "answer", severity("P7"), Optional.empty(), ImmutableList.of())),
                        "/duties/0/when/severity: unknown severity \"P7\"; allowed: P1, P2"),
                arguments(
                        sound().attainment(new Share(
                                severity("P7"), ImmutableSet.of(), BigDecimal.TEN, Optional.empty(), Optional.empty())),
                        "/attainment/0/when/severity: unknown severity \"P7\"; allowed: P1, P2"),
                arguments(
                        sound().credit(new Credit(
                                severity("P7"),
                                ImmutableSet.of(),
                                Optional.empty(),
                                Optional.of(LocalizedText.of("An apology.")))),
                        "/credits/0/when/severity: unknown severity \"P7\"; allowed: P1, P2"),
                arguments(
                        sound().contact(contact(Optional.of("desk"), ImmutableSet.of())),
                        "/contacts/0/calendar: unknown calendar \"desk\"; allowed: office, 24/7"),
                arguments(
                        sound().contact(contact(Optional.empty(), ImmutableSet.of("gold"))),
                        "/contacts/0/plans: unknown plan \"gold\""),
                arguments(
                        sound().calendar("summer", OFFICE.withSeasons(List.of(crowded()))),
                        "/calendars/summer: calendar \"summer\" has 25 windows on one day; at most 24 are allowed"),
                thresholds("[50 %, 50 %]", Threshold.used(50), Threshold.used(50)),
                thresholds("[75 %, 1 hour left, 50 %]", Threshold.used(75), left(60), Threshold.used(50)),
                thresholds("[30 minutes left, 30 minutes left]", left(30), left(30)),
                thresholds("[30 minutes left, 1 hour left]", left(30), left(60)),
                arguments(sound().severities("*"), "/severities/2/id: a severity cannot be called \"*\""),
                arguments(sound().severities(" "), "/severities/2/id: a severity cannot be called \" \""));
    }

    /** A year of Mondays on which the first ten minutes of each of 25 half hours are open. */
    private static Season crowded() {
        String windows = IntStream.range(0, 25)
                .mapToObj(half -> String.format(
                        Locale.ROOT, "%1$02d:%2$02d-%1$02d:%3$02d", half / 2, half % 2 * 30, half % 2 * 30 + 10))
                .collect(Collectors.joining(", "));
        return new Season.Dated(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), WeeklyHours.of("mon", windows));
    }

    private static Contact contact(Optional<String> calendar, ImmutableSet<String> plans) {
        return new Contact("phone", Optional.empty(), calendar, plans, Optional.empty());
    }

    private static Threshold left(int minutes) {
        return Threshold.left(Duration.ofMinutes(minutes));
    }

    private static Arguments thresholds(String said, Threshold... thresholds) {
        return arguments(
                sound().lifecycle(Lifecycle.BY_DEFAULT.withThresholds(thresholds)),
                "/thresholds: thresholds must stand as they are passed, shares ascending and times left descending,"
                        + " but were " + said);
    }

    @Test
    void thresholds_ofBothKinds_stand() {
        assertThat(sound().lifecycle(Lifecycle.BY_DEFAULT.withThresholds(
                                Threshold.used(1), left(60), Threshold.used(2), left(59), Threshold.used(99)))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"faults", "faultsBesideTables"})
    void oneFault_hasOneFinding(PolicyBuilder policy, String finding) {
        assertThat(policy.findings()).extracting(Finding::toString).containsExactly(finding);
    }

    /** With the seven metrics that every policy has and one of its own. */
    private static PolicyBuilder combinations(int plans, int severities) {
        PolicyBuilder policy = Policy.builder("acme", "1").metric(Metric.of("visit"));
        IntStream.range(0, plans).forEach(plan -> policy.plan(Plan.of("plan " + plan, Targets.NONE)));
        return policy.severities(
                IntStream.range(0, severities).mapToObj(Integer::toString).toArray(String[]::new));
    }

    @Test
    void combinations_areAtMostFiftyThousand() {
        assertThat(combinations(0, 6_250).findings()).isEmpty();
        assertThat(combinations(125, 50).findings()).isEmpty();
        assertThat(combinations(1, 6_251).findings())
                .extracting(Finding::toString)
                .containsExactly("/severities: too many combinations of 1 plans, 6251 severities and 8 metrics; at most"
                        + " 50000 are allowed, so split the policy");
    }

    @Test
    void combinations_thatAreTooManyAreToldOfWhatThereIsMoreOf() {
        assertThat(combinations(80, 79).findings()).extracting(Finding::pointer).containsExactly("/plans");
        assertThat(combinations(80, 80).findings()).extracting(Finding::pointer).containsExactly("/severities");
    }
}
