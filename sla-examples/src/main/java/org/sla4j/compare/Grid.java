package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sla4j.compare.Change.Place;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.words.TableCell;

/** The cells that two policies both have: of plans, severities and metrics for which a ticket of either can ask. */
record Grid(Policy before, Policy after) {
    /** The plans of both; the empty text where neither has any. */
    ImmutableList<String> plans() {
        if (before.plans().isEmpty() && after.plans().isEmpty()) {
            return ImmutableList.of("");
        }
        return after.plans().keySet().stream()
                .filter(before.plans()::containsKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The severities by which a plan classifies in both; the empty text stands for a ticket without one. */
    ImmutableList<String> severities(String plan) {
        ImmutableSet<String> was = severities(before, plan);
        return severities(after, plan).stream().filter(was::contains).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> severities(Policy policy, String plan) {
        List<String> all = policy.severities().stream().map(Severity::id).toList();
        ImmutableSet.Builder<String> asked = ImmutableSet.builder();
        List<String> own = policy.severities().stream()
                .filter(severity -> plan.isEmpty() || severity.appliesTo(plan))
                .map(Severity::id)
                .toList();
        boolean isAlwaysStated =
                policy.severityRequired() || policy.defaultSeverity().isPresent();
        asked.addAll(own);
        if (!isAlwaysStated || own.isEmpty() || own.size() < all.size()) {
            asked.add("");
        }
        return asked.build();
    }

    /** The metrics of either. */
    ImmutableSet<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>(after.metrics());
        metrics.addAll(before.metrics());
        return ImmutableSet.copyOf(metrics);
    }

    /** All cells. */
    Stream<Place> places() {
        return plans().stream()
                .flatMap(plan -> severities(plan).stream()
                        .flatMap(severity -> metrics().stream().map(metric -> new Place(plan, severity, metric))));
    }

    static TableCell cell(Policy policy, Place place) {
        Optional<Plan> plan = policy.plan(place.plan());
        return TableCell.of(policy, plan, place.severity(), place.metric());
    }
}
