package org.sla4j.policy;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sla4j.calendar.BusinessCalendar;

/** Checks that the parts of a policy fit together. What a single part can check itself, its type checks. */
final class PolicyChecks {
    /** Cells of the tables of targets: a hundred times what a large vendor has. */
    private static final int MOST_CELLS = 50_000;

    private final Scope scope;
    private final Parts parts;

    private PolicyChecks(Parts parts) {
        this.scope = new Scope(parts);
        this.parts = parts;
    }

    static ImmutableList<Finding> of(Parts parts) {
        PolicyChecks checks = new PolicyChecks(parts);
        checks.calendars();
        checks.circles();
        checks.sizes();
        checks.severities();
        checks.metrics();
        checks.plans();
        new TargetChecks(checks.scope).run();
        new RuleChecks(checks.scope).run();
        checks.tiers();
        checks.lifecycle();
        checks.contacts();
        return checks.scope.findings();
    }

    private void calendars() {
        parts.calendars().forEach((id, definition) -> {
            String pointer = JsonPointer.at("/calendars", id);
            if (id.equals(Policy.ALWAYS)) {
                scope.add(pointer, "the calendar \"24/7\" is always there and cannot be defined again");
            }
            for (String part : definition.parts()) {
                scope.require(pointer, "calendar", part, scope.calendars);
            }
            if (definition instanceof CalendarDefinition.ZonedByTicket zoned) {
                scope.require(
                        JsonPointer.at(pointer, "zone"),
                        "attribute",
                        zoned.zoneAttribute(),
                        parts.attributes().keySet());
            }
        });
    }

    private void circles() {
        for (List<String> circle : CalendarCircles.in(parts.calendars())) {
            String first = circle.get(0);
            List<String> others = circle.subList(1, circle.size());
            scope.add(
                    JsonPointer.at("/calendars", first),
                    "calendar \"" + first + "\" is made of itself"
                            + (others.isEmpty() ? "" : ", by way of \"" + String.join("\", \"", others) + "\""));
        }
    }

    /** Keeps a small file from asking for much time and memory. */
    private void sizes() {
        CalendarSizes sizes = new CalendarSizes(parts.calendars());
        parts.calendars().keySet().stream()
                .filter(sizes::isFirstTooBig)
                .forEach(id -> scope.add(JsonPointer.at("/calendars", id), sizes.words(id)));
        parts.calendars().forEach((id, definition) -> definition.hours().ifPresent(hours -> holidays(id, hours)));
        int plans = Math.max(1, parts.plans().size());
        int severities = Math.max(1, parts.severities().size());
        if ((long) plans * severities * scope.metrics.size() > MOST_CELLS) {
            scope.add(
                    parts.plans().size() > severities ? "/plans" : "/severities",
                    "too many combinations of " + plans + " plans, " + severities + " severities and "
                            + scope.metrics.size() + " metrics; at most " + MOST_CELLS
                            + " are allowed, so split the policy");
        }
    }

    private void holidays(String id, BusinessCalendar hours) {
        most(
                id,
                CalendarSizes.recurringHolidays(hours),
                CalendarSizes.MOST_RECURRING,
                " holidays that come again each year; at most " + CalendarSizes.MOST_RECURRING
                        + " are allowed, others by their dates");
        most(
                id,
                CalendarSizes.closedEachYear(hours),
                CalendarSizes.MOST_CLOSED_EACH_YEAR,
                " days in the holidays \"from\" \"to\" of each year, and a year has 366; where the desk is closed for"
                        + " most of the year, say so by \"seasons\"");
        most(
                id,
                CalendarSizes.closedOnce(hours),
                CalendarSizes.MOST_CLOSED_ONCE,
                " dates in its holidays \"from\" \"to\"; at most " + CalendarSizes.MOST_CLOSED_ONCE
                        + " are allowed; say that the desk is closed for so long by \"seasons\"");
    }

    private void most(String id, long number, int most, String words) {
        if (number > most) {
            scope.add(JsonPointer.at("/calendars", id, "holidays"), "calendar \"" + id + "\" has " + number + words);
        }
    }

    private void severities() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.severities().size(); i++) {
            Severity severity = parts.severities().get(i);
            if (!seen.add(severity.id())) {
                scope.add(JsonPointer.at("/severities", i, "id"), "severity \"" + severity.id() + "\" is listed twice");
            }
            if (severity.id().isBlank() || severity.id().equals(Severity.EVERY)) {
                scope.add(
                        JsonPointer.at("/severities", i, "id"),
                        "a severity cannot be called \"" + severity.id() + "\"");
            }
            for (String plan : severity.plans()) {
                scope.require(
                        JsonPointer.at("/severities", i, "plans"),
                        "plan",
                        plan,
                        parts.plans().keySet());
            }
        }
        parts.defaultSeverity().ifPresent(id -> scope.require("/defaultSeverity", "severity", id, scope.severities));
        if (parts.severityRequired() && parts.severities().isEmpty()) {
            scope.add("/severityRequired", "a severity cannot be required where the policy lists none");
        }
        if (parts.severityRequired() && parts.defaultSeverity().isPresent()) {
            scope.add(
                    "/severityRequired",
                    "a severity cannot be required where there is a default; leave one of them out");
        }
    }

    private void metrics() {
        parts.metrics().forEach((id, metric) -> {
            scope.require(JsonPointer.at("/metrics", id, "starts"), "start", metric.starts(), starts(id));
            for (String stop : metric.stops()) {
                scope.require(JsonPointer.at("/metrics", id, "stops"), "stop", stop, Metric.STOPS);
            }
        });
        for (String attribute : parts.attributes().keySet()) {
            if (Condition.RESERVED.contains(attribute)) {
                scope.add(
                        JsonPointer.at("/attributes", attribute),
                        "an attribute cannot be called \"" + attribute + "\"; every ticket has a field of that name");
            }
        }
        parts.attributes()
                .forEach((id, attribute) -> attribute.byDefault().ifPresent(value -> {
                    if (!attribute.allows(value)) {
                        scope.require(JsonPointer.at("/attributes", id, "default"), "value", value, attribute.values());
                    }
                }));
    }

    /** What may start a clock: an event, or that another metric is reached, which does not wait for this one. */
    private Set<String> starts(String metric) {
        return Sets.union(
                Metric.STARTS,
                Sets.filter(
                        scope.metrics,
                        other -> declared(other).stoppedBy().equals(ImmutableSet.of(ClockEvent.REACHED))
                                && !waitsFor(other, metric)));
    }

    private boolean waitsFor(String metric, String awaited) {
        Set<String> seen = new HashSet<>();
        String at = metric;
        while (!at.equals(awaited) && seen.add(at)) {
            at = declared(at).starts();
        }
        return at.equals(awaited);
    }

    private Metric declared(String id) {
        return parts.metrics().getOrDefault(id, Metric.of(id));
    }

    private void plans() {
        parts.plans().forEach((id, plan) -> {
            String pointer = JsonPointer.at("/plans", id, "entitlements");
            ImmutableSet<String> services = parts.services().keySet();
            for (String service : plan.entitlements().keySet()) {
                scope.require(JsonPointer.at(pointer, service), "service", service, services);
            }
            Set<String> unsaid = new LinkedHashSet<>(services);
            unsaid.removeAll(plan.entitlements().keySet());
            if (!unsaid.isEmpty()) {
                scope.add(
                        pointer,
                        "plan \"" + id + "\" does not say whether it holds the "
                                + Scope.words("service", "services", unsaid)
                                + "; write included, add-on, on-quote or not-included");
            }
        });
    }

    private void tiers() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.tiers().size(); i++) {
            String pointer = JsonPointer.at("/tiers", i);
            Tier tier = parts.tiers().get(i);
            if (!seen.add(tier.id())) {
                scope.add(JsonPointer.at(pointer, "id"), "tier \"" + tier.id() + "\" is listed twice");
            }
            tier.handOver()
                    .ifPresent(handOver -> scope.require(
                            JsonPointer.at(pointer, "handOver", "to"), "tier", handOver.to(), scope.tiers));
        }
    }

    private void lifecycle() {
        thresholds(parts.lifecycle().thresholds());
        parts.lifecycle().pauses().forEach((reason, pause) -> {
            for (String metric : pause.metrics()) {
                scope.require(JsonPointer.at("/pauses", reason, "metrics"), "metric", metric, scope.metrics);
            }
        });
    }

    private void thresholds(List<Threshold> thresholds) {
        List<Integer> shares = new ArrayList<>();
        List<Duration> times = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            if (threshold instanceof Threshold.Used used) {
                shares.add(used.percent());
            } else if (threshold instanceof Threshold.Left left) {
                times.add(left.time());
            }
        }
        if (!Comparators.isInStrictOrder(shares, Comparator.naturalOrder())
                || !Comparators.isInStrictOrder(times, Comparator.reverseOrder())) {
            scope.add(
                    "/thresholds",
                    "thresholds must stand as they are passed, shares ascending and times left descending, but were "
                            + thresholds);
        }
    }

    private void contacts() {
        for (int i = 0; i < parts.contacts().size(); i++) {
            String pointer = JsonPointer.at("/contacts", i);
            Contact contact = parts.contacts().get(i);
            contact.calendar()
                    .ifPresent(
                            id -> scope.require(JsonPointer.at(pointer, "calendar"), "calendar", id, scope.calendars));
            for (String plan : contact.plans()) {
                scope.require(
                        JsonPointer.at(pointer, "plans"),
                        "plan",
                        plan,
                        parts.plans().keySet());
            }
        }
    }
}
