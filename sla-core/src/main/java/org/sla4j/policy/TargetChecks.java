package org.sla4j.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that tables have a cell everywhere and speak of things that exist. Each cell found is left to {@link AmountChecks}. */
final class TargetChecks {
    private static final String ABSENCES = "write a target, \"none\", \"best-effort\" or \"not-offered\"";

    private final Scope scope;
    private final AmountChecks amounts;

    /** The severities; the empty id stands for a policy without any. */
    private final ImmutableSet<String> all;

    private final boolean areForAllPlans;

    private final boolean mayLackSeverity;

    /** By plan, the terms that hold in it; the empty id stands for a policy without plans. */
    private final ImmutableMap<String, Terms> byPlan;

    TargetChecks(Scope scope) {
        this.scope = scope;
        this.amounts = new AmountChecks(scope);
        all = scope.severities.isEmpty() ? ImmutableSet.of("") : scope.severities;
        areForAllPlans = scope.parts.severities().stream()
                .allMatch(severity -> severity.plans().isEmpty());
        mayLackSeverity = !scope.severities.isEmpty()
                && !scope.parts.severityRequired()
                && scope.parts.defaultSeverity().isEmpty();
        byPlan = scope.parts.plans().isEmpty()
                ? ImmutableMap.of("", scope.parts.terms())
                : ImmutableMap.copyOf(Maps.transformValues(scope.parts.plans(), scope.parts::termsIn));
    }

    void run() {
        terms("", scope.parts.terms());
        references("/targets", scope.parts.targets());
        for (Plan plan : scope.parts.plans().values()) {
            terms(JsonPointer.at("/plans", plan.id()), plan.terms());
            references(JsonPointer.at("/plans", plan.id(), "targets"), plan.targets());
        }
        byPlan.forEach((plan, terms) -> {
            table(plan, "/targets", inherited(plan), terms);
            table(plan, JsonPointer.at("/plans", plan, "targets"), own(plan), terms);
        });
        coverage();
        rules();
        tiers();
    }

    private Targets own(String plan) {
        return Optional.ofNullable(scope.parts.plans().get(plan))
                .map(Plan::targets)
                .orElse(Targets.NONE);
    }

    private Targets inherited(String plan) {
        return new Targets(scope.parts.targets().byMetric().entrySet().stream()
                .filter(row -> !own(plan).metrics().contains(row.getKey()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void terms(String pointer, Terms terms) {
        terms.calendars().forEach((severity, calendar) -> {
            scope.require(JsonPointer.at(pointer, "calendar"), "calendar", calendar, scope.calendars);
            severity(JsonPointer.at(pointer, "calendar", severity), severity);
        });
    }

    private void severity(String pointer, String severity) {
        if (!severity.equals(Severity.EVERY)) {
            scope.require(pointer, "severity", severity, scope.severities);
        }
    }

    /** Ids in a table: they do not depend on a plan. */
    private void references(String pointer, Targets targets) {
        targets.byMetric().forEach((metric, row) -> {
            String place = JsonPointer.at(pointer, metric);
            scope.require(place, "metric", metric, scope.metrics);
            row.forEach((severity, cell) -> {
                severity(JsonPointer.at(place, severity), severity);
                terms(JsonPointer.at(place, severity), cell.terms());
                if (cell.commitment() instanceof Target target) {
                    target.calendar()
                            .ifPresent(id ->
                                    scope.require(JsonPointer.at(place, severity), "calendar", id, scope.calendars));
                }
            });
        });
    }

    /** The severities by which a plan classifies; the empty id stands for a policy without severities. */
    private ImmutableSet<String> severitiesOf(String plan) {
        if (areForAllPlans || plan.isEmpty()) {
            return all;
        }
        ImmutableSet<String> ids = scope.parts.severities().stream()
                .filter(severity -> severity.appliesTo(plan))
                .map(Severity::id)
                .collect(ImmutableSet.toImmutableSet());
        return ids.isEmpty() ? ImmutableSet.of("") : ids;
    }

    private void table(String plan, String pointer, Targets targets, Terms wider) {
        ImmutableSet<String> severities = severitiesOf(plan);
        // What a table lacks that plans share, it lacks once.
        String ofPlan = pointer.startsWith("/plans/") ? plan : "";
        targets.byMetric().forEach((metric, row) -> {
            String place = JsonPointer.at(pointer, metric);
            Set<String> empty = new LinkedHashSet<>();
            for (String severity : telling(row, severities, wider)) {
                Optional<Cell> cell = targets.cell(metric, severity);
                if (cell.isEmpty()) {
                    empty.add(severity);
                } else {
                    String key = row.containsKey(severity) ? severity : Severity.EVERY;
                    amounts.cell(
                            JsonPointer.at(place, key),
                            cell.get(),
                            new Tickets(plan, severity, Condition.ALWAYS),
                            wider);
                }
            }
            if (!empty.isEmpty()) {
                scope.add(place, missing(metric, empty, ofPlan));
            }
        });
        others(pointer, Condition.ALWAYS, targets, Map.entry(plan, wider));
    }

    /** The cells for all others hold for tickets without a severity too, and for those that state one of another plan. */
    private void others(String pointer, Condition when, Targets targets, Map.Entry<String, Terms> plan) {
        Set<String> others = new LinkedHashSet<>(all);
        others.removeAll(severitiesOf(plan.getKey()));
        if (mayLackSeverity) {
            others.add("");
        }
        others.removeIf(severity -> !holds(when, Condition.SEVERITY, severity));
        targets.byMetric().forEach((metric, row) -> {
            Cell forAll = row.get(Severity.EVERY);
            if (forAll != null) {
                for (String severity : telling(row, others, plan.getValue())) {
                    Tickets tickets = new Tickets(plan.getKey(), severity, when);
                    amounts.cell(JsonPointer.at(pointer, metric, Severity.EVERY), forAll, tickets, plan.getValue());
                }
            }
        });
    }

    /** Severities that stand for all: any other has the same cell and the same calendar as one of them. */
    private Set<String> telling(ImmutableMap<String, Cell> row, Set<String> severities, Terms wider) {
        Cell forAll = row.get(Severity.EVERY);
        if (forAll == null) {
            return severities;
        }
        Set<String> telling = new LinkedHashSet<>(row.keySet());
        telling.addAll(wider.calendars().keySet());
        telling.addAll(amounts.severitiesOfRules);
        telling.retainAll(severities);
        severities.stream()
                .filter(severity -> !telling.contains(severity))
                .findFirst()
                .ifPresent(telling::add);
        return telling;
    }

    private static String missing(String metric, Set<String> severities, String plan) {
        boolean listsNone = severities.contains("");
        String cell = listsNone
                ? "\"*\", as the policy lists no severities"
                : Scope.words("severity", "severities", severities)
                        + (plan.isEmpty() ? "" : " in plan \"" + plan + "\"");
        return "metric \"" + metric + "\" has no cell for " + cell + "; " + ABSENCES
                + (listsNone ? "" : ", or give \"*\" for all others");
    }

    /** Every metric that one plan has, the others have too. */
    private void coverage() {
        Set<String> metrics = new LinkedHashSet<>(scope.parts.metricsOfTables());
        metrics.retainAll(scope.metrics); // one that does not exist is no lack of the others
        for (Plan plan : scope.parts.plans().values()) {
            Set<String> lacking = new LinkedHashSet<>(metrics);
            lacking.removeAll(plan.targets().metrics());
            lacking.removeAll(scope.parts.targets().metrics());
            if (!lacking.isEmpty()) {
                scope.add(
                        JsonPointer.at("/plans", plan.id(), "targets"),
                        "plan \"" + plan.id() + "\" has no cell for " + Scope.words("metric", "metrics", lacking)
                                + ", which another plan has; " + ABSENCES);
            }
        }
    }

    /** Tables that rules bring replace single cells, in the plans and for the severities of their conditions. */
    private void rules() {
        ImmutableSet<String> metrics = scope.parts.metricsOfTables();
        for (int i = 0; i < scope.parts.rules().size(); i++) {
            Rule rule = scope.parts.rules().get(i);
            if (!(rule.effect() instanceof Effect.UseTargets use)) {
                continue;
            }
            String pointer = JsonPointer.at("/rules", i, "targets");
            references(pointer, use.targets());
            use.targets().byMetric().forEach((metric, row) -> {
                if (!metrics.contains(metric)) {
                    scope.add(
                            JsonPointer.at(pointer, metric),
                            "metric \"" + metric + "\" has no cell in any table; " + ABSENCES + " there");
                }
            });
            byPlan.entrySet().forEach(plan -> ruled(pointer, rule.when(), use.targets(), plan));
        }
    }

    private void ruled(String pointer, Condition when, Targets targets, Map.Entry<String, Terms> plan) {
        if (!holds(when, Condition.PLAN, plan.getKey())) {
            return;
        }
        Set<String> severities =
                Sets.filter(severitiesOf(plan.getKey()), severity -> holds(when, Condition.SEVERITY, severity));
        targets.byMetric().forEach((metric, row) -> {
            for (String severity : telling(row, severities, plan.getValue())) {
                targets.key(metric, severity)
                        .ifPresent(key -> amounts.cell(
                                JsonPointer.at(pointer, metric, key),
                                requireNonNull(row.get(key)),
                                new Tickets(plan.getKey(), severity, when),
                                plan.getValue()));
            }
        });
        others(pointer, when, targets, plan);
    }

    private static boolean holds(Condition when, String subject, String value) {
        Condition.Test test = when.tests().get(subject);
        return test == null || Tickets.holds(test, value);
    }

    private void tiers() {
        for (int i = 0; i < scope.parts.tiers().size(); i++) {
            String pointer = JsonPointer.at("/tiers", i, "targets");
            Targets targets = scope.parts.tiers().get(i).targets();
            references(pointer, targets);
            byPlan.forEach((plan, terms) -> table(plan, pointer, targets, terms));
        }
    }
}
