package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sla4j.calendar.Landing;
import org.sla4j.engine.Answer;
import org.sla4j.engine.Aspect;
import org.sla4j.engine.Example;
import org.sla4j.engine.State;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Contact;
import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Effort;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.PolicyBuilder;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Service;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Share;
import org.sla4j.policy.Strength;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.policy.Tier;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/** Makes policies at random that are right and that use every construct now and then. */
final class RandomPolicy {
    private static final ImmutableList<String> METRICS = ImmutableList.of("first-response", "resolution", "own metric");
    private static final ImmutableList<String> AMOUNTS = ImmutableList.of(
            "3 business hours",
            "within  1.5 Business Hours",
            "an hour (24/7)",
            "PT2H (24/7)",
            "4 hours (desk 0)",
            "2 business days",
            "next business day",
            "Next business day by 9:30",
            "12th business day",
            "2nd working day by 11:15",
            "same business day",
            "3 days (24/7)",
            "2 calendar weeks",
            "every 2 hours (24/7)",
            "none",
            "best-effort",
            "not-offered");
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "Mail",
            "Größe \"x\"",
            "a\\b/c\n\tend",
            "緊急 🚨",
            "</script>",
            "a\u2028b",
            "x".repeat(200),
            "24/7",
            "*",
            "null");

    private final Random random;
    private final RandomCalendar calendars;
    private final ImmutableList<String> severities;
    private final ImmutableList<String> plans;

    private RandomPolicy(Random random) {
        this.random = random;
        this.calendars = new RandomCalendar(random);
        this.severities = ids("P ", 4);
        this.plans = ids("plan/", 3);
    }

    static Policy of(Random random) {
        return new RandomPolicy(random).policy();
    }

    /** A policy and examples of it. */
    record WithExamples(Policy policy, ImmutableList<Example> examples) {}

    static WithExamples withExamples(Random random) {
        RandomPolicy made = new RandomPolicy(random);
        Policy policy = made.policy();
        return new WithExamples(
                policy,
                policy.tier("L1").orElseThrow().targets().metrics().contains("own metric")
                        ? made.some(2, made::example)
                        : ImmutableList.of());
    }

    private ImmutableList<String> ids(String start, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> start + i)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> ImmutableList<T> some(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> value.get())
                .collect(ImmutableList.toImmutableList());
    }

    private <T> ImmutableSet<T> subset(List<T> values) {
        return values.stream().filter(value -> random.nextBoolean()).collect(ImmutableSet.toImmutableSet());
    }

    private LocalizedText text() {
        ImmutableMap.Builder<String, String> byLanguage = ImmutableMap.builder();
        subset(List.of("en", "de", "pt-BR", "und", "zh-Hans")).forEach(tag -> byLanguage.put(tag, one(WORDS)));
        ImmutableMap<String, String> texts = byLanguage.buildOrThrow();
        return texts.isEmpty() ? LocalizedText.of(one(WORDS)) : LocalizedText.of(texts);
    }

    private ImmutableList<LocalizedText> texts() {
        return some(2, this::text);
    }

    private Policy policy() {
        PolicyBuilder policy = Policy.builder(header());
        calendars.addTo(policy);
        policy.terms(new Terms(
                calendarsBySeverity(),
                Optional.of(reading()),
                maybe(() -> LocalTime.of(random.nextInt(24), 30)),
                maybe(() -> one(Landing.class)),
                maybe(() -> one(Strength.class))));
        severities.forEach(id -> policy.severity(severity(id)));
        if (!severities.isEmpty()) {
            maybe(() -> one(severities))
                    .ifPresentOrElse(policy::defaultSeverity, () -> policy.severityRequired(often()));
        }
        policy.metric(new Metric(
                "own metric", maybe(this::text), one(Metric.STARTS.asList()), subset(Metric.STOPS.asList())));
        policy.service(new Service("e-mail", maybe(this::text)));
        policy.service(new Service("tickets", maybe(this::text)));
        plans.forEach(id -> policy.plan(plan(id)));
        policy.targets(table(METRICS));
        attributes(policy);
        some(4, this::rule).forEach(policy::rule);
        people(policy);
        policy.lifecycle(lifecycle());
        return policy.build();
    }

    private Policy.Header header() {
        return new Policy.Header(
                one(List.of("acme", "Größe-1.x_y")),
                one(WORDS),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> one(WORDS)),
                validity(),
                Optional.of(ZoneId.of("Europe/Berlin")),
                texts(),
                texts());
    }

    private Validity validity() {
        return new Validity(maybe(() -> LocalDate.of(2026, 1, 1)), maybe(() -> LocalDate.of(2026, 12, 31)));
    }

    private DayReading reading() {
        return DayReading.parse(one(List.of("same-time", "close-of-day", "8 working hours", "450 working minutes")));
    }

    private ImmutableMap<String, String> calendarsBySeverity() {
        ImmutableMap.Builder<String, String> bySeverity = ImmutableMap.builder();
        subset(severities).forEach(id -> bySeverity.put(id, calendars.dated()));
        return bySeverity.put("*", calendars.dated()).buildOrThrow();
    }

    private Severity severity(String id) {
        return new Severity(
                id,
                maybe(this::text),
                maybe(this::text),
                texts(),
                texts(),
                maybe(() -> one(Effort.class)),
                subset(List.of("solution", "workaround")).asList(),
                random.nextBoolean(),
                subset(plans));
    }

    private Plan plan(String id) {
        ImmutableMap<String, String> calendar = often() ? ImmutableMap.of() : calendarsBySeverity();
        Terms terms = new Terms(
                calendar, maybe(this::reading), Optional.empty(), maybe(() -> Landing.CLOSING), Optional.empty());
        return new Plan(
                id,
                maybe(this::text),
                validity(),
                terms,
                table(subset(METRICS).asList()),
                ImmutableMap.of("e-mail", one(Entitlement.class), "tickets", Entitlement.INCLUDED),
                often() ? ImmutableMap.of() : ImmutableMap.of("tickets", limit()));
    }

    private Limit limit() {
        return new Limit(1 + random.nextInt(20), maybe(() -> one(Limit.Per.class)), maybe(this::text));
    }

    private Targets table(List<String> metrics) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> rows = ImmutableMap.builder();
        for (String metric : metrics) {
            ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
            subset(severities).forEach(id -> cells.put(id, cell()));
            rows.put(metric, cells.put("*", cell()).buildOrThrow());
        }
        return new Targets(rows.buildOrThrow());
    }

    private Cell cell() {
        Cell plain = Cell.of(one(AMOUNTS));
        if (often()) {
            return plain;
        }
        Terms terms = new Terms(
                often() ? ImmutableMap.of() : ImmutableMap.of("*", calendars.dated()),
                maybe(this::reading),
                maybe(() -> LocalTime.of(15, 0)),
                maybe(() -> one(Landing.class)),
                maybe(() -> one(Strength.class)));
        return new Cell(plain.commitment(), terms, maybe(this::text));
    }

    private void attributes(PolicyBuilder policy) {
        policy.attribute(new Attribute(
                "stage", maybe(this::text), ImmutableSet.of("beta", "ga"), maybe(() -> one(List.of("beta", "ga")))));
        policy.attribute(new Attribute("channel", maybe(this::text), ImmutableSet.of(), maybe(() -> one(WORDS))));
        policy.attribute(new Attribute("zone", Optional.empty(), ImmutableSet.of(), Optional.empty()));
    }

    private Condition condition() {
        ImmutableMap.Builder<String, Condition.Test> tests = ImmutableMap.builder();
        tests.put("stage", new Condition.OneOf(ImmutableSet.of("beta", "ga")));
        if (often()) {
            tests.put(
                    "channel", often() ? new Condition.NoneOf(ImmutableSet.copyOf(words())) : new Condition.Missing());
        }
        if (random.nextBoolean()) {
            tests.put("opened", new Condition.During(calendars.any(), random.nextBoolean()));
        }
        return new Condition(tests.buildOrThrow());
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>(subset(WORDS));
        words.add("word");
        return words;
    }

    private Rule rule() {
        ImmutableSet<String> metrics = subset(METRICS);
        return switch (random.nextInt(severities.isEmpty() ? 4 : 7)) {
            case 0 -> new Rule(condition(), new Effect.Replace(one(Absent.class)), metrics, maybe(this::text));
            case 1 -> new Rule(condition(), new Effect.UseTargets(table(METRICS)), metrics, maybe(this::text));
            case 2 ->
                new Rule(condition(), new Effect.UseCalendar(calendars.dated()), ImmutableSet.of(), maybe(this::text));
            case 3 -> new Rule(condition(), new Effect.Owner(one(Party.class)), ImmutableSet.of(), maybe(this::text));
            case 4 ->
                new Rule(
                        condition(), new Effect.HighestSeverity(one(severities)), ImmutableSet.of(), maybe(this::text));
            case 5 ->
                new Rule(condition(), new Effect.SetSeverity(one(severities)), ImmutableSet.of(), maybe(this::text));
            default ->
                new Rule(
                        condition(), new Effect.DefaultSeverity(one(severities)), ImmutableSet.of(), maybe(this::text));
        };
    }

    private void people(PolicyBuilder policy) {
        policy.right(new Right(
                one(Party.class),
                one(WORDS),
                often() ? condition() : Condition.ALWAYS,
                subset(List.of("away", "refuses")).asList(),
                maybe(() -> one(Party.class)),
                maybe(this::text)));
        policy.duty(new Duty(
                one(Party.class),
                "duty",
                condition(),
                maybe(this::text),
                subset(List.of("lower", "close")).asList()));
        some(2, this::share).forEach(policy::attainment);
        some(3, this::credit).forEach(policy::credit);
        maybe(() -> new Credit.Total(worth(), Optional.of(text()), one(Limit.Per.class)))
                .ifPresent(policy::creditsAtMost);
        policy.reclassification(new Reclassification(
                maybe(() -> one(Basis.class)), maybe(() -> one(Basis.class)), maybe(() -> one(Basis.class))));
        policy.tier(new Tier(
                "L1",
                maybe(this::text),
                one(Party.class),
                maybe(this::text),
                some(2, () -> new Tier.DutyGroup(maybe(this::text), texts())),
                maybe(() -> new Tier.HandOver("L1", some(2, () -> new Tier.Requirement("log", maybe(this::text))))),
                often() ? Targets.NONE : table(METRICS)));
        policy.contact(new Contact(
                one(WORDS), maybe(() -> one(WORDS)), maybe(calendars::any), subset(plans), maybe(this::text)));
    }

    private Share share() {
        return new Share(
                often() ? Condition.ALWAYS : condition(),
                subset(METRICS),
                one(List.of(BigDecimal.ONE, new BigDecimal("99.5"), new BigDecimal("100.0"), new BigDecimal("0.0001"))),
                maybe(() -> one(Limit.Per.class)),
                maybe(this::text));
    }

    private Credit credit() {
        Condition when = often() ? Condition.ALWAYS : condition();
        if (often()) {
            return new Credit(when, subset(METRICS), Optional.empty(), Optional.of(steps()), maybe(this::text));
        }
        return random.nextBoolean()
                ? new Credit(when, subset(METRICS), Optional.empty(), Optional.of(text()))
                : new Credit(when, subset(METRICS), Optional.of(rate()), maybe(this::text));
    }

    private CreditSteps steps() {
        boolean isOfPeriod = random.nextBoolean();
        boolean isShare = random.nextBoolean();
        ImmutableList.Builder<CreditSteps.Step> steps = ImmutableList.builder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            CreditSteps.Bound ofPeriod = isShare
                    ? new CreditSteps.Below(new BigDecimal("99.5").subtract(BigDecimal.valueOf(i)))
                    : new CreditSteps.Breaches(1 + 2 * i);
            steps.add(new CreditSteps.Step(
                    isOfPeriod ? ofPeriod : new CreditSteps.Delay(Duration.ofMinutes(45L * i), i > 0 && isShare),
                    worth()));
        }
        return new CreditSteps(
                steps.build(),
                isOfPeriod ? Optional.of(one(Limit.Per.class)) : Optional.empty(),
                Optional.of(text()),
                maybe(() -> new Credit.Cap(worth(), maybe(() -> one(Limit.Per.class)))));
    }

    private Credit.Rate rate() {
        return new Credit.Rate(
                worth(),
                one(Credit.Per.class),
                Optional.of(text()),
                maybe(() -> new Credit.Cap(worth(), maybe(() -> one(Limit.Per.class)))));
    }

    private Credit.Worth worth() {
        return random.nextBoolean()
                ? new Credit.Percent(one(List.of(BigDecimal.TEN, new BigDecimal("2.50"), new BigDecimal("1e3"))))
                : Credit.Money.parse(one(List.of("50 EUR", "0.500 KWD", "999999999.99 USD")));
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(
                new Lifecycle.Reopening(
                        one(Lifecycle.OnReopening.class),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(30)) : OptionalInt.empty()),
                one(Lifecycle.Binding.class),
                subset(List.of(
                                Threshold.used(25),
                                Threshold.parse("4 hours left"),
                                Threshold.used(50),
                                Threshold.used(99),
                                Threshold.parse("1 minute left")))
                        .asList(),
                random.nextBoolean(),
                often()
                        ? ImmutableMap.of()
                        : ImmutableMap.of(
                                "customer",
                                new Lifecycle.PauseReason(maybe(this::text), subset(METRICS), subset(WORDS))));
    }

    private Example example() {
        Instant opened = instant();
        Event opening = new Event(
                "",
                opened,
                0,
                Actor.CUSTOMER,
                Optional.empty(),
                new What.Opened(
                        plans.isEmpty() ? Optional.empty() : Optional.of(one(plans)),
                        severity(),
                        maybe(() -> "L1"),
                        often() ? ImmutableMap.of("channel", one(WORDS)) : ImmutableMap.of()));
        ImmutableList<Event> events = some(3, () -> event(opened));
        return new Example(
                maybe(this::text),
                History.of(ImmutableList.<Event>builder()
                        .add(opening)
                        .addAll(events)
                        .build()),
                events.isEmpty() ? maybe(() -> opened) : Optional.of(opened.plusSeconds(random.nextInt(1_000_000))),
                new Example.Expectation(
                        ImmutableMap.of(one(List.of("resolution", "resolution#3", "own metric@L1#1")), expected()),
                        severity(),
                        maybe(() -> one(Party.class)),
                        maybe(() -> subset(WORDS)),
                        maybe(this::expectedCredits)));
    }

    private ImmutableListMultimap<String, Optional<Credit.Worth>> expectedCredits() {
        ImmutableListMultimap.Builder<String, Optional<Credit.Worth>> credits = ImmutableListMultimap.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            credits.put(one(List.of("resolution", "resolution#3")), maybe(this::worth));
        }
        return credits.build();
    }

    private Optional<String> severity() {
        return severities.isEmpty() ? Optional.empty() : maybe(() -> one(severities));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private Event event(Instant opened) {
        ImmutableList.Builder<What> whats = ImmutableList.<What>builder()
                .add(new What.Response(), new What.Resumed(Optional.empty()), new What.Assigned(maybe(() -> "L1")))
                .add(new What.AttributesChanged(ImmutableMap.of("stage", "beta")), new What.Reached("resolution"))
                .add(new What.Noted(one(WORDS)), new What.HandedOver("L1", subset(WORDS)));
        severity().ifPresent(id -> whats.add(new What.Reclassified(id, subset(List.of(Party.values())))));
        return new Event(
                often() ? "" : one(WORDS),
                opened.plusSeconds(random.nextInt(1_000_000)),
                random.nextInt(2),
                one(Actor.class),
                maybe(this::instant),
                one(whats.build()));
    }

    private ImmutableMap<Aspect, Answer> expected() {
        if (random.nextBoolean()) {
            return ImmutableMap.of(
                    Aspect.COMMITMENT, new Answer.Word(one(Absent.class).word()));
        }
        ImmutableMap.Builder<Aspect, Answer> answers = ImmutableMap.builder();
        answers.put(Aspect.DUE, often() ? new Answer.At(instant()) : new Answer.Nothing());
        if (often()) {
            answers.put(Aspect.STATE, Answer.of(one(State.class)));
            answers.put(Aspect.ELAPSED, new Answer.Lasting(Duration.ofSeconds(random.nextInt(1 << 20), 500)));
            answers.put(Aspect.BREACHED_AT, new Answer.Nothing());
        }
        return answers.buildOrThrow();
    }
}
