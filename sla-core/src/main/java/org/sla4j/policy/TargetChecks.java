package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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

    TargetChecks(Scope scope) {
        this.scope = scope;
        this.amounts = new AmountChecks(scope);
        all = scope.severities.isEmpty() ? ImmutableSet.of("") : scope.severities;
        areForAllPlans = scope.parts.severities().stream()
                .allMatch(severity -> severity.plans().isEmpty());
    }

    void run() {
        terms("", scope.parts.terms());
        references("/targets", scope.parts.targets());
        for (Plan plan : scope.parts.plans().values()) {
            terms(JsonPointer.at("/plans", plan.id()), plan.terms());
            references(JsonPointer.at("/plans", plan.id(), "targets"), plan.targets());
        }
        if (scope.parts.plans().isEmpty()) {
            table("", "/targets", scope.parts.targets(), scope.parts.terms());
        }
        for (Plan plan : scope.parts.plans().values()) {
            Terms terms = scope.parts.termsIn(plan);
            table(plan.id(), "/targets", inherited(plan), terms);
            table(plan.id(), JsonPointer.at("/plans", plan.id(), "targets"), plan.targets(), terms);
        }
        coverage();
        rules();
        tiers();
    }

    private Targets inherited(Plan plan) {
        return new Targets(scope.parts.targets().byMetric().entrySet().stream()
                .filter(row -> !plan.targets().metrics().contains(row.getKey()))
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
                    amounts.cell(JsonPointer.at(place, key), cell.get(), severity, wider);
                }
            }
            if (!empty.isEmpty()) {
                scope.add(place, missing(metric, empty, ofPlan));
            }
        });
    }

    /** Severities that stand for all: any other has the same cell and the same calendar as one of them. */
    private static ImmutableSet<String> telling(
            ImmutableMap<String, Cell> row, ImmutableSet<String> severities, Terms wider) {
        Cell forAll = row.get(Severity.EVERY);
        if (forAll == null) {
            return severities;
        }
        Set<String> telling = new LinkedHashSet<>(row.keySet());
        telling.addAll(wider.calendars().keySet());
        telling.retainAll(severities);
        severities.stream()
                .filter(severity -> !telling.contains(severity))
                .findFirst()
                .ifPresent(telling::add);
        return ImmutableSet.copyOf(telling);
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
        ImmutableMap<String, Plan> plans = scope.parts.plans();
        Set<String> metrics = new LinkedHashSet<>(scope.parts.targets().metrics());
        plans.values().forEach(plan -> metrics.addAll(plan.targets().metrics()));
        metrics.retainAll(scope.metrics); // one that does not exist is no lack of the others
        for (Plan plan : plans.values()) {
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

    /** Tables that rules bring replace single cells, in whatever plan the ticket has. */
    private void rules() {
        Set<String> metrics = new LinkedHashSet<>(scope.parts.targets().metrics());
        scope.parts
                .plans()
                .values()
                .forEach(plan -> metrics.addAll(plan.targets().metrics()));
        for (int i = 0; i < scope.parts.rules().size(); i++) {
            if (!(scope.parts.rules().get(i).effect() instanceof Effect.UseTargets use)) {
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
                row.forEach((severity, cell) -> everyPlan(JsonPointer.at(pointer, metric, severity), cell, severity));
            });
        }
    }

    private void tiers() {
        for (int i = 0; i < scope.parts.tiers().size(); i++) {
            String pointer = JsonPointer.at("/tiers", i, "targets");
            Targets targets = scope.parts.tiers().get(i).targets();
            references(pointer, targets);
            if (scope.parts.plans().isEmpty()) {
                table("", pointer, targets, scope.parts.terms());
            }
            for (Plan plan : scope.parts.plans().values()) {
                table(plan.id(), pointer, targets, scope.parts.termsIn(plan));
            }
        }
    }

    private void everyPlan(String pointer, Cell cell, String severity) {
        if (scope.parts.plans().isEmpty()) {
            amounts.cell(pointer, cell, severity, scope.parts.terms());
        }
        for (Plan plan : scope.parts.plans().values()) {
            amounts.cell(pointer, cell, severity, scope.parts.termsIn(plan));
        }
    }
}
