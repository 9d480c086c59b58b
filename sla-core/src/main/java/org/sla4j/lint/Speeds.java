package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.Ticket;

/**
 * How fast a policy promises to be, found out by asking the engine: for tickets opened every three hours of four weeks.
 *
 * <p>Comparing due instants in place of words compares hours with days, and office hours with the clock.
 */
final class Speeds {
    private static final int PROBES = 4 * 7 * 8;

    private static final int MANY = 4;

    private final Subject subject;
    private final SlaEngine engine;

    /** Whether what decides for a ticket depends on the hour at which it was opened. */
    private final boolean isByHour;

    private final Map<Asked, Assessment> firsts = new HashMap<>();
    private final Map<Counted, DueInstants> known = new HashMap<>();

    private record Asked(Optional<String> plan, String severity) {}

    /**
     * All on which due instants depend; most cells of a large table share theirs with others.
     *
     * @param asked where the hour decides, for whom they are asked
     */
    private record Counted(
            String start,
            Commitment commitment,
            Terms terms,
            Optional<String> calendar,
            ZoneId zone,
            Optional<Asked> asked) {}

    Speeds(Subject subject) {
        this.subject = subject;
        this.engine = SlaEngine.of(StatedSeverities.of(subject.policy()));
        this.isByHour = subject.policy().rules().stream()
                .flatMap(rule -> rule.when().tests().values().stream())
                .anyMatch(Condition.During.class::isInstance);
    }

    /**
     * What is promised for a metric to tickets of a plan and a severity that say nothing else; rules that make another
     * severity of theirs by what they do not say are left aside.
     *
     * @param pointer the deciding cell
     * @param target the amount, or the word that there is none
     * @param due one for each probe; empty where none can be told at the opening
     */
    record Promised(String pointer, Optional<Target> target, Optional<Absent> absent, DueInstants due) {
        String words() {
            return target.map(Target::text)
                    .orElseGet(() -> absent.map(Absent::word).orElse(""));
        }

        /** Never due earlier than the other, and at times later; or many times as long while the desk is open. */
        boolean isSlowerThan(Promised other) {
            return due.isSlowerThan(other.due) || isManyTimes(other);
        }

        /** Time on the clock is sooner over than open time at night and at weekends, which nobody means by 20 for 4. */
        private boolean isManyTimes(Promised other) {
            Optional<Duration> onClock = target.map(Target::amount)
                    .filter(Amount.Elapsed.class::isInstance)
                    .map(amount -> ((Amount.Elapsed) amount).duration());
            Optional<Duration> open = other.target
                    .map(Target::amount)
                    .filter(Amount.BusinessTime.class::isInstance)
                    .map(amount -> ((Amount.BusinessTime) amount).duration());
            return onClock.isPresent()
                    && open.isPresent()
                    && onClock.get().compareTo(open.get().multipliedBy(MANY)) >= 0;
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
        Asked asked = new Asked(plan.map(Plan::id), severity);
        Promise first = firsts.computeIfAbsent(asked, one -> ask(one, 0))
                .promise(metric)
                .orElseThrow();
        return new Promised(
                first.pointer(),
                first.commitment() instanceof Target target ? Optional.of(target) : Optional.empty(),
                first.commitment() instanceof Absent absent ? Optional.of(absent) : Optional.empty(),
                due(asked, first));
    }

    private DueInstants due(Asked asked, Promise promise) {
        Counted counted = counted(asked, promise);
        if (!known.containsKey(counted)) {
            probe(asked);
        }
        return Objects.requireNonNull(known.get(counted));
    }

    private Counted counted(Asked asked, Promise promise) {
        return new Counted(
                subject.policy().metric(promise.metric()).starts(),
                promise.commitment(),
                promise.terms(),
                promise.calendar(),
                promise.zone(),
                Optional.of(asked).filter(one -> isByHour));
    }

    /** Asks for the due instants of all metrics; where the hour decides, they go by what holds at the first. */
    private void probe(Asked asked) {
        Map<String, ImmutableList.Builder<Optional<Instant>>> due = new HashMap<>();
        for (int i = 0; i < PROBES; i++) {
            for (Promise promise : ask(asked, i).promises()) {
                due.computeIfAbsent(promise.metric(), unused -> ImmutableList.builder())
                        .add(promise.due());
            }
        }
        for (Promise promise : Objects.requireNonNull(firsts.get(asked)).promises()) {
            known.putIfAbsent(
                    counted(asked, promise),
                    new DueInstants(
                            Objects.requireNonNull(due.get(promise.metric())).build()));
        }
    }

    private Assessment ask(Asked asked, int probe) {
        Instant first = subject.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return engine.assess(new Ticket(
                first.plus(Duration.ofHours(3L * probe).plusMinutes(7)),
                asked.plan,
                Optional.of(asked.severity).filter(id -> !id.isEmpty()),
                Optional.empty(),
                subject.zones()));
    }
}
