package org.sla4j.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.sla4j.compare.Change.Area;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.TableCell;
import org.sla4j.words.Wording;

/** Severities: which there are, in which order, and how the vendor defines them. */
final class SeverityDiff {
    private SeverityDiff() {}

    static void compare(Changes changes) {
        Map<String, Severity> was = Maps.uniqueIndex(changes.old().severities(), Severity::id);
        Map<String, Severity> is = Maps.uniqueIndex(changes.young().severities(), Severity::id);
        changes.map(
                new Changes.Items<>(Area.SEVERITIES, "severity", SeverityDiff::words),
                was,
                is,
                (one, other) -> compare(changes, one, other));
        changes.order(Area.SEVERITIES, "severities from the highest to the lowest", was.keySet(), is.keySet());
        changes.value(
                Area.SEVERITIES, "a ticket that states no severity", unstated(changes.before), unstated(changes.after));
    }

    private static String unstated(PolicyNames names) {
        Policy policy = names.policy();
        return policy.defaultSeverity()
                .map(id -> "is " + names.severity(id))
                .orElse(policy.severityRequired() ? "is refused" : "has none");
    }

    /** A severity with what is promised for it. */
    private static String words(PolicyNames names, Severity severity) {
        StringBuilder words = new StringBuilder(names.severityTitled(severity.id()));
        Policy policy = names.policy();
        String separator = ": ";
        for (String metric : policy.metrics()) {
            if (policy.plans().isEmpty()) {
                words.append(separator).append(cell(names, Optional.empty(), severity, metric));
                separator = "; ";
            }
            for (Plan plan : policy.plans().values()) {
                if (severity.appliesTo(plan.id())) {
                    words.append(separator)
                            .append(names.plan(plan.id()))
                            .append(' ')
                            .append(cell(names, Optional.of(plan), severity, metric));
                    separator = "; ";
                }
            }
        }
        return words.toString();
    }

    private static String cell(PolicyNames names, Optional<Plan> plan, Severity severity, String metric) {
        TableCell cell = TableCell.of(names.policy(), plan, severity.id(), metric);
        return names.metric(metric) + " " + Wording.commitment(cell.commitment());
    }

    private static void compare(Changes changes, Severity was, Severity is) {
        String severity = "severity " + is.id();
        changes.text(Area.SEVERITIES, severity + ", title", was.title(), is.title());
        changes.text(Area.SEVERITIES, severity + ", description", was.description(), is.description());
        changes.texts(Area.SEVERITIES, severity + ", criterion", was.criteria(), is.criteria());
        changes.texts(Area.SEVERITIES, severity + ", example", was.examples(), is.examples());
        changes.value(
                Area.SEVERITIES,
                severity + ", effort",
                was.effort().map(Wording::word).orElse("not said"),
                is.effort().map(Wording::word).orElse("not said"));
        changes.value(Area.SEVERITIES, severity + ", effort until", until(was), until(is));
        changes.value(Area.SEVERITIES, severity, emergency(was), emergency(is));
        if (!was.plans().equals(is.plans())) {
            changes.value(
                    Area.SEVERITIES,
                    severity + ", plans",
                    plans(changes.before, was.plans()),
                    plans(changes.after, is.plans()));
        }
    }

    private static String until(Severity severity) {
        return severity.until().isEmpty() ? "not said" : Wording.list(severity.until(), "or");
    }

    private static String emergency(Severity severity) {
        return severity.emergency() ? "an emergency" : "no emergency";
    }

    static String plans(PolicyNames names, ImmutableSet<String> plans) {
        return plans.isEmpty() ? "all" : names.plans(plans);
    }
}
