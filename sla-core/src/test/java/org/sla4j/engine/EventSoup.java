package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.sla4j.calendar.WeeklyHours;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Basis;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Condition;
import org.sla4j.policy.DayReading;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Effect;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.Lifecycle.Binding;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Lifecycle.Reopening;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Party;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Right;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Threshold;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;
import org.threeten.extra.Interval;

/** Histories that make no sense, of every kind of event, under a policy that uses everything there is. */
final class EventSoup {
    private final Random random;

    EventSoup(Random random) {
        this.random = random;
    }

    private static Targets table(String... metricAndCells) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> table = ImmutableMap.builder();
        for (String row : metricAndCells) {
            List<String> words = List.of(row.split(": ", 2));
            ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
            List<String> parts = List.of(words.get(1).split(" / ", -1));
            for (int i = 0; i < parts.size(); i++) {
                cells.put(parts.size() == 1 ? "*" : "S" + i, Cell.of(parts.get(i)));
            }
            table.put(words.get(0), cells.buildOrThrow());
        }
        return new Targets(table.buildOrThrow());
    }

    private static Rule rule(String attribute, String value, Effect effect) {
        Condition when = new Condition(ImmutableMap.of(attribute, new Condition.OneOf(ImmutableSet.of(value))));
        return new Rule(when, effect, ImmutableSet.of(), Optional.of(LocalizedText.of("Because.")));
    }

    private static Tier tier(String id, Party owner, Optional<Tier.HandOver> handOver) {
        return new Tier(
                id,
                Optional.empty(),
                owner,
                Optional.empty(),
                ImmutableList.of(),
                handOver,
                table("ownership: 2 hours (24/7)", "own-clock: 4 hours (office)"));
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(
                new Reopening(
                        pick(OnReopening.values()), random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1)),
                pick(Binding.values()),
                ImmutableList.of(Threshold.used(50), Threshold.left(Duration.ofMinutes(45)), Threshold.used(99)),
                random.nextBoolean(),
                ImmutableMap.of(
                        "customer",
                        new PauseReason(Optional.empty(), ImmutableSet.of("resolution"), ImmutableSet.of("Pending")),
                        "vendor",
                        new PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of("Pending", "Supplier"))));
    }

    Policy policy() {
        Office office = pick(Office.PLAIN, Office.ROUND, Office.SPLIT, Office.EARLY);
        Condition always = Condition.ALWAYS;
        return Policy.builder("soup", "1")
                .calendar("office", office.calendar())
                .calendar(
                        "theirs",
                        new CalendarDefinition.ZonedByTicket(
                                Optional.empty(), Office.PLAIN.calendar(), "zone", random.nextBoolean()))
                .calendar("never", Office.PLAIN.calendar().withHours(WeeklyHours.CLOSED))
                .calendar(
                        "either", new CalendarDefinition.Either(Optional.empty(), ImmutableList.of("office", "theirs")))
                .calendar(
                        "except",
                        new CalendarDefinition.Except(
                                Optional.empty(),
                                "either",
                                ImmutableList.of("never"),
                                ImmutableList.of(new CalendarDefinition.Outage(
                                        Interval.of(Brussels.at("Sat 7 Mar 10:00"), Brussels.at("Mon 9 Mar 10:00")),
                                        Optional.empty()))))
                .terms(Terms.calendar("office")
                        .withBusinessDay(pick(
                                new DayReading.SameTime(),
                                new DayReading.CloseOfDay(),
                                DayReading.parse("7 working hours"))))
                .severities("S0", "S1", "S2")
                .defaultSeverity("S2")
                .metric(new Metric("work-started", Optional.empty(), pick(Metric.STARTS)))
                .metric(new Metric("root-cause", Optional.empty(), "resolved", ImmutableSet.of("reached")))
                .metric(new Metric("own-clock", Optional.empty(), "opened", ImmutableSet.of("assigned")))
                .metric(new Metric("odd", Optional.empty(), pick(Metric.STARTS), ImmutableSet.of(pick(Metric.STOPS))))
                .attribute(attribute("zone"))
                .attribute(new Attribute(
                        "kind", Optional.empty(), ImmutableSet.of("a", "b", "c", "d", "e", "f"), Optional.empty()))
                .plan(Plan.of(
                        "gold",
                        table(
                                "first-response: 1 hour (24/7) / 2 hours (theirs) / next business day by 10:00",
                                "next-response: 1 hour (office) / 90 minutes (except) / same business day",
                                "update: every 2 hours (24/7) / every 1 business day / none",
                                "resolution: 4 hours (24/7) / 2 business days / 3 calendar days")))
                .plan(Plan.of(
                        "silver",
                        table(
                                "first-response: best-effort",
                                "next-response: 0 hours (24/7)",
                                "update: 1 hours (never)",
                                "resolution: next business day / not-offered / 1 calendar months")))
                .targets(table(
                        "workaround: 8 business hours",
                        "ownership: 0 hours (24/7)",
                        "work-started: 1 business hour",
                        "root-cause: 5 business days",
                        "odd: 1 business day"))
                .rule(rule("kind", "a", new Effect.HighestSeverity("S1")))
                .rule(rule("kind", "b", new Effect.Replace(Absent.EXCLUDED)))
                .rule(rule("kind", "c", new Effect.UseTargets(table("resolution: 1 hour (theirs)"))))
                .rule(rule("kind", "d", new Effect.UseCalendar("theirs")))
                .rule(rule("kind", "e", new Effect.DefaultSeverity("S0")))
                .rule(rule("kind", "f", new Effect.Owner(Party.PARTNER)))
                .rule(new Rule(
                        new Condition(ImmutableMap.of(
                                "opened", new Condition.During("theirs", true), "kind", new Condition.Missing())),
                        new Effect.Replace(Absent.BEST_EFFORT),
                        ImmutableSet.of("workaround"),
                        Optional.empty()))
                .right(new Right(
                        Party.VENDOR,
                        "reclassify",
                        always,
                        ImmutableList.of("refuses"),
                        random.nextBoolean() ? Optional.of(Party.CUSTOMER) : Optional.empty(),
                        Optional.empty()))
                .duty(new Duty(Party.CUSTOMER, "available", always, Optional.empty(), ImmutableList.of("pause")))
                .reclassification(new Reclassification(basis(), basis()))
                .lifecycle(lifecycle())
                .tier(tier(
                        "L1",
                        Party.PARTNER,
                        Optional.of(new Tier.HandOver(
                                "L2", ImmutableList.of(new Tier.Requirement("steps", Optional.empty()))))))
                .tier(tier("L2", Party.VENDOR, Optional.empty()))
                .build();
    }

    private static Attribute attribute(String id) {
        return new Attribute(id, Optional.empty(), ImmutableSet.of(), Optional.empty());
    }

    private Optional<Basis> basis() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(pick(Basis.values()));
    }

    History history() {
        List<Event> events = new ArrayList<>();
        int count = random.nextInt(25);
        boolean opens = random.nextInt(10) > 0;
        for (int i = 0; i < count; i++) {
            What what = i == 0 && opens ? opened() : what();
            Instant at = i == 0 && opens ? Brussels.at("Fri 27 Mar 15:00") : instant();
            events.add(new Event(
                    random.nextInt(9) == 0 ? "" : "e" + random.nextInt(count),
                    at,
                    random.nextInt(3) - 1L,
                    pick(Actor.values()),
                    random.nextBoolean() ? Optional.empty() : Optional.of(instant()),
                    what));
        }
        return History.of(events);
    }

    /** Mostly within some days, rarely at the ends of time. */
    Instant instant() {
        return switch (random.nextInt(60)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            case 2 -> Instant.parse("-999999999-01-01T00:00:00Z");
            case 3 -> Instant.parse("+999999999-12-31T23:59:59Z");
            case 4 -> Instant.EPOCH;
            default -> Brussels.at("Fri 27 Mar 12:00").plusSeconds(1800L * random.nextInt(300) + random.nextInt(2));
        };
    }

    private What.Opened opened() {
        return new What.Opened(
                maybe("gold", "silver", "lead"),
                maybe("S0", "S1", "S2", "S9"),
                maybe("L1", "L2", "L9"),
                ImmutableMap.copyOf(attributes()));
    }

    private Map<String, String> attributes() {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of();
            case 1 -> Map.of("zone", pick("Europe/Paris", "Mars/Phobos", "+01:07", "Asia/Tokyo"));
            case 2 -> Map.of("kind", pick("a", "b", "c", "d", "e", "f", "nothing"));
            case 3 -> Map.of("unheard-of", "x");
            default -> Map.of("zone", pick("", "Europe/Paris"), "kind", pick("a", "b", "c", "d", "e", "f"));
        };
    }

    private What what() {
        return switch (random.nextInt(27)) {
            case 0 -> new What.Reported();
            case 1 -> opened();
            case 2 -> new What.InformationCompleted();
            case 3 -> new What.Classified(pick("S0", "S1", "S2", "S9", ""));
            case 4, 5 ->
                new What.Reclassified(
                        pick("S0", "S1", "S2", "S9"),
                        random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(pick(Party.values())));
            case 6 -> new What.AttributesChanged(ImmutableMap.copyOf(attributes()));
            case 7 -> new What.PlanChanged(pick("gold", "silver", "lead"));
            case 8 -> new What.Assigned(maybe("L1", "L2", "L9"));
            case 9 ->
                new What.HandedOver(
                        pick("L1", "L2", "L9"), random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of("steps"));
            case 10 -> new What.CustomerMessage();
            case 11 -> new What.Response();
            case 12 -> new What.UpdateSent();
            case 13 -> new What.Reached(pick("root-cause", "work-started", "odd", "resolution", "nothing"));
            case 14, 15 -> new What.Paused(pick("customer", "vendor", "weather"));
            case 16, 17 -> new What.Resumed(maybe("customer", "vendor", "weather"));
            case 18 -> new What.WorkaroundGiven();
            case 19 -> new What.Resolved();
            case 20 -> new What.Reopened();
            case 21 -> new What.Closed();
            case 22 -> random.nextInt(3) == 0 ? new What.Merged("T-1") : new What.Resolved();
            case 23 -> random.nextInt(3) == 0 ? new What.Cancelled() : new What.Reopened();
            case 24 -> random.nextBoolean() ? new What.Noted("refuses") : new What.DutyNotMet(pick("available", "x"));
            case 25 -> new What.StatusChanged(pick("Pending", "Supplier", "Open", "open"));
            default -> new What.Corrected("e" + random.nextInt(25));
        };
    }

    private Optional<String> maybe(String... values) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(values));
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }

    private String pick(ImmutableSet<String> some) {
        return some.asList().get(random.nextInt(some.size()));
    }

    /** For a message of a failure. */
    static String told(History history) {
        StringBuilder told = new StringBuilder();
        history.events().forEach(event -> told.append("\n  ").append(event));
        return told.toString();
    }
}
