package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Cell;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

/**
 * An SLA policy of Zendesk, which becomes a plan.
 *
 * @param node where it stands
 * @param plan the plan's id
 * @param title what people call it
 * @param goals its targets
 */
record ServiceLevel(Node node, String plan, String title, ImmutableList<Goal> goals) {
    static ServiceLevel of(Node node, Set<String> taken, Omissions omissions) {
        String title = node.required("title").text().strip();
        List<Goal> goals = new ArrayList<>();
        for (Node metric : node.elements("policy_metrics")) {
            Goal.of(metric, omissions).ifPresent(goals::add);
        }
        ServiceLevel level = new ServiceLevel(node, Slug.of(title, taken), title, ImmutableList.copyOf(goals));
        level.omit(omissions);
        return level;
    }

    private void omit(Omissions omissions) {
        if (Filter.words(node).isPresent()) {
            omissions.add(
                    node.required("filter"),
                    "the conditions are in the notes; the desk names the plan \"" + plan
                            + "\" in tickets that meet them");
        }
        for (String settings : List.of("metric_settings", "metrics_settings")) {
            node.member(settings)
                    .map(Node::members)
                    .orElse(ImmutableList.of())
                    .forEach(metric -> metric.members().stream()
                            .filter(setting -> setting.value().equals(true))
                            .forEach(setting -> omissions.add(
                                    setting, "which events start and stop the clock is for the desk to say")));
        }
    }

    /** What a person has to know to choose the plan. */
    String note() {
        return plan + " is the SLA policy \"" + title + "\""
                + node.member("id").map(id -> " (" + id.plain() + ")").orElse("") + ": for "
                + Filter.words(node).map(words -> "tickets where " + words).orElse("every ticket")
                + node.text("description").map(text -> ". " + text).orElse("");
    }

    Plan asPlan(Metrics metrics, String calendar, Omissions omissions) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> table = ImmutableMap.builder();
        metrics.names().forEach((measure, name) -> table.put(name, row(measure, calendar, omissions)));
        for (Goal goal : goals) {
            if (metrics.name(goal.measure()).isEmpty()) {
                omissions.add(
                        goal.node(), "only one cadence of updates has a place, and periodic_update_time has taken it");
            }
        }
        return new Plan(
                plan,
                Optional.of(LocalizedText.of(title)),
                Validity.ALWAYS,
                Terms.NONE,
                new Targets(table.buildOrThrow()),
                ImmutableMap.of(),
                ImmutableMap.of());
    }

    private ImmutableMap<String, Cell> row(Measure measure, String calendar, Omissions omissions) {
        if (goals.stream().noneMatch(goal -> goal.measure() == measure)) {
            return ImmutableMap.of(Severity.EVERY, Cell.of("none"));
        }
        ImmutableMap.Builder<String, Cell> row = ImmutableMap.builder();
        for (String priority : Goal.PRIORITIES) {
            List<Goal> found = goals.stream()
                    .filter(goal -> goal.measure() == measure && goal.priority().equals(priority))
                    .toList();
            row.put(priority, Cell.of(found.isEmpty() ? "none" : found.get(0).words(calendar)));
            found.stream()
                    .skip(1)
                    .forEach(second -> omissions.add(second.node(), "a second target for the same priority"));
        }
        return row.buildOrThrow();
    }
}
