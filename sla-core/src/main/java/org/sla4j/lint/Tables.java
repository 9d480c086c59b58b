package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sla4j.policy.Cell;
import org.sla4j.policy.ClockEvent;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;

/** Rows, cells and metrics that never hold, and clocks that end when they start. */
final class Tables implements Check {
    /** The event for which a known metric waits, whatever else stops its clock. */
    private static final ImmutableMap<String, String> STOPS = ImmutableMap.of(
            Metric.FIRST_RESPONSE, ClockEvent.RESPONSE,
            Metric.NEXT_RESPONSE, ClockEvent.RESPONSE,
            Metric.WORKAROUND, ClockEvent.WORKAROUND,
            Metric.RESOLUTION, ClockEvent.RESOLVED,
            Metric.OWNERSHIP, ClockEvent.ASSIGNED);

    @Override
    public void look(Subject subject, Remarks remarks) {
        Policy policy = subject.policy();
        rows(policy, remarks);
        cells(remarks.at("/targets"), policy.targets(), policy);
        for (Plan plan : policy.plans().values()) {
            Site site = remarks.at("/plans", plan.id(), "targets");
            cells(site, plan.targets(), policy);
            ofOtherPlans(site, plan, policy);
        }
        metrics(policy, remarks);
    }

    private static void rows(Policy policy, Remarks remarks) {
        for (String metric : policy.targets().metrics()) {
            boolean isHidden = !policy.plans().isEmpty()
                    && policy.plans().values().stream()
                            .allMatch(plan -> plan.targets().metrics().contains(metric));
            if (isHidden) {
                remarks.add(
                        Code.UNUSED_ROW,
                        at("/targets", metric),
                        "the targets of " + quoted(metric) + " at the top never hold, as every plan has its own",
                        "leave them out, or leave " + quoted(metric) + " out of the plans for which they are meant");
            }
        }
    }

    private static void cells(Site site, Targets targets, Policy policy) {
        boolean canMiss = !policy.severityRequired() && policy.defaultSeverity().isEmpty();
        boolean areForAll = policy.severities().stream()
                .allMatch(severity -> severity.plans().isEmpty());
        if (policy.severities().isEmpty() || canMiss || !areForAll) {
            return;
        }
        targets.byMetric().forEach((metric, row) -> {
            boolean isFull = policy.severities().stream().allMatch(severity -> row.containsKey(severity.id()));
            if (row.containsKey(Severity.EVERY) && isFull) {
                site.at(metric, Severity.EVERY)
                        .add(
                                Code.UNUSED_CELL,
                                "the cell \"*\" of " + quoted(metric) + " never holds, as every severity has its own",
                                "leave it out, or leave out the severities for which it is meant");
            }
        });
    }

    private static void ofOtherPlans(Site site, Plan plan, Policy policy) {
        plan.targets().byMetric().forEach((metric, row) -> {
            for (Map.Entry<String, Cell> cell : row.entrySet()) {
                if (policy.severity(cell.getKey())
                        .filter(severity -> !severity.appliesTo(plan.id()))
                        .isPresent()) {
                    site.at(metric, cell.getKey())
                            .add(
                                    Code.UNUSED_CELL,
                                    "the cell of severity " + quoted(cell.getKey()) + " never holds, as the plan "
                                            + quoted(plan.id()) + " does not classify by it",
                                    "name " + quoted(plan.id()) + " in the \"plans\" of severity "
                                            + quoted(cell.getKey()) + ", or leave the cell out");
                }
            }
        });
    }

    private static void metrics(Policy policy, Remarks remarks) {
        Set<String> used = new HashSet<>(policy.metrics());
        policy.tiers().forEach(tier -> used.addAll(tier.targets().metrics()));
        policy.declaredMetrics().forEach((id, metric) -> {
            if (!used.contains(id) && NearMetrics.known(metric).isEmpty()) {
                remarks.add(
                        Code.UNUSED_METRIC,
                        at("/metrics", id),
                        "the metric " + quoted(id) + " has no cell in any table",
                        "write its targets under " + quoted(id) + " in \"targets\", or leave it out");
            }
            ImmutableSet<String> stops = stops(metric);
            if (stops.equals(ImmutableSet.of(metric.starts()))) {
                remarks.add(
                        Code.METRIC_WITHOUT_SPAN,
                        at("/metrics", id, "starts"),
                        "the clock of " + quoted(id) + " starts with " + quoted(metric.starts()) + " and stops with it",
                        "write another event under \"starts\" or \"stops\"");
            }
        });
    }

    private static ImmutableSet<String> stops(Metric metric) {
        String known = STOPS.get(metric.id());
        return metric.stops().isEmpty() && known != null ? ImmutableSet.of(known) : metric.stops();
    }
}
