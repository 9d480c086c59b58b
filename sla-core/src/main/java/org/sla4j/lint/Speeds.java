package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.ticket.Ticket;

/**
 * How fast a policy promises to be, found out by asking the engine: for tickets opened every three hours of four weeks.
 *
 * <p>Comparing due instants in place of words compares hours with days, and office hours with the clock.
 */
final class Speeds {
    private static final int PROBES = 4 * 7 * 8;

    private final Subject subject;
    private final Map<String, ImmutableMap<String, Promised>> asked = new HashMap<>();

    Speeds(Subject subject) {
        this.subject = subject;
    }

    /**
     * What is promised for a metric to tickets of a plan and a severity that say nothing else.
     *
     * @param pointer the deciding cell
     * @param target the amount, or the word that there is none
     * @param due one for each probe; empty where none can be told at the opening
     */
    record Promised(String pointer, Optional<Target> target, Optional<Absent> absent, List<Optional<Instant>> due) {
        String words() {
            return target.map(Target::text)
                    .orElseGet(() -> absent.map(Absent::word).orElse(""));
        }

        /** Never due earlier than the other, and at times later. */
        boolean isSlowerThan(Promised other) {
            boolean isLater = false;
            for (int i = 0; i < due.size(); i++) {
                if (due.get(i).isEmpty() || other.due.get(i).isEmpty()) {
                    return false;
                }
                int order = due.get(i).get().compareTo(other.due.get(i).get());
                if (order < 0) {
                    return false;
                }
                isLater |= order > 0;
            }
            return isLater;
        }
    }

    /** The severities by which a plan classifies; one that is empty in a scheme without severities. */
    static ImmutableList<String> severities(Policy policy, Optional<Plan> plan) {
        if (policy.severities().isEmpty()) {
            return ImmutableList.of("");
        }
        return policy.severities().stream()
                .filter(severity ->
                        plan.map(one -> severity.appliesTo(one.id())).orElse(true))
                .map(Severity::id)
                .collect(ImmutableList.toImmutableList());
    }

    /** The plans, or one that is empty in a scheme without. */
    static ImmutableSet<Optional<Plan>> plans(Policy policy) {
        return policy.plans().isEmpty()
                ? ImmutableSet.of(Optional.empty())
                : policy.plans().values().stream().map(Optional::of).collect(ImmutableSet.toImmutableSet());
    }

    Promised promised(Optional<Plan> plan, String severity, String metric) {
        String key = plan.map(Plan::id).orElse("") + "\n" + severity;
        ImmutableMap<String, Promised> answers = asked.computeIfAbsent(key, unused -> promised(ask(plan, severity)));
        return Optional.ofNullable(answers.get(metric)).orElseThrow();
    }

    /** By metric, what is compared; whole assessments would fill the memory where there are many plans. */
    private static ImmutableMap<String, Promised> promised(List<Assessment> answers) {
        ImmutableMap.Builder<String, Promised> byMetric = ImmutableMap.builder();
        for (Promise first : answers.get(0).promises()) {
            List<Optional<Instant>> due = answers.stream()
                    .map(answer -> answer.promise(first.metric()).flatMap(Promise::due))
                    .toList();
            byMetric.put(
                    first.metric(),
                    new Promised(
                            first.pointer(),
                            first.commitment() instanceof Target target ? Optional.of(target) : Optional.empty(),
                            first.commitment() instanceof Absent absent ? Optional.of(absent) : Optional.empty(),
                            due));
        }
        return byMetric.buildOrThrow();
    }

    private ImmutableList<Assessment> ask(Optional<Plan> plan, String severity) {
        Instant first = subject.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        Ticket ticket = new Ticket(
                first,
                plan.map(Plan::id),
                Optional.of(severity).filter(id -> !id.isEmpty()),
                Optional.empty(),
                subject.zones());
        ImmutableList.Builder<Assessment> answers = ImmutableList.builder();
        for (int i = 0; i < PROBES; i++) {
            Instant opened = first.plus(Duration.ofHours(3L * i).plusMinutes(7));
            Assessment answer = subject.engine()
                    .assess(new Ticket(opened, ticket.plan(), ticket.severity(), ticket.tier(), ticket.attributes()));
            answers.add(answer);
            if (answer.promises().stream().anyMatch(this::isNeverDue)) {
                // That no desk opens again takes long to find out where Easter matters; once is enough.
                answers.addAll(Collections.nCopies(PROBES - i - 1, answer));
                break;
            }
        }
        return answers.build();
    }

    private boolean isNeverDue(Promise promise) {
        return promise.commitment() instanceof Target
                && promise.due().isEmpty()
                && subject.policy().metric(promise.metric()).startsAtOpening();
    }
}
