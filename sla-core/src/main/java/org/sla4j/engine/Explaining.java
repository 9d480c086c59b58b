package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.JsonPointer;
import org.sla4j.policy.Lifecycle.PauseReason;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.policy.Threshold;
import org.threeten.extra.Interval;

/** Puts together the steps that led to where a promise stands. */
final class Explaining {
    private final Policy policy;
    private final Deciding deciding;
    private final Severities severities;
    private final PauseLog log;
    private final Instant asOf;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

    /** Steps that happen on the way, put in the order of time before they are told. */
    private final List<Step> onTheWay = new ArrayList<>();

    /** Pauses that came when it was due already, and nothing changed that any more. */
    private final List<Step> afterwards = new ArrayList<>();

    Explaining(BoundPolicy bound, PauseLog log, Instant asOf) {
        this.policy = bound.policy();
        this.deciding = bound.deciding();
        this.severities = bound.severities();
        this.log = log;
        this.asOf = asOf;
    }

    /** Why a promise whose clock has not started stands where it does. */
    Explanation explain(Standing standing, Decision decision, Situation ticket) {
        opened(ticket);
        steps.add(target(decision));
        if (standing.state() == State.NOT_STARTED) {
            steps.add(Step.of(Code.NOT_STARTED, standing.metric()));
            awaits(standing.metric());
        }
        return explanation(standing);
    }

    private void awaits(String metric) {
        Metric declared = policy.metric(metric);
        if (!declared.startsAtOpening()) {
            steps.add(Step.of(Code.AWAITS, declared.starts())
                    .from(JsonPointer.at("/metrics", metric, "starts"), Optional.empty()));
        }
    }

    /** Why a promise whose clock has started stands where it does. */
    Explanation explain(Standing standing, Track track) {
        Change first = track.changes().get(0);
        Instant opened = first.ticket().ticket().opened();
        opened(first.ticket());
        if (!first.at().equals(opened)) {
            steps.add(Step.of(Code.STARTED, standing.metric()).at(first.at()));
        }
        steps.add(target(first.decision()));
        Optional<Instant> due = standing.times().due();
        standing.times()
                .firstDue()
                .filter(instant -> !due.equals(Optional.of(instant)))
                .ifPresent(instant -> steps.add(Step.of(Code.FIRST_DUE, "").at(instant)));
        Pauses pauses = log.of(track.metric)
                .within(first.at(), track.stopped().orElse(Instant.MAX))
                .and(track.gaps());
        List<Course> courses = Course.all(track, pauses, deciding);
        changes(track, courses);
        if (standing.promise().commitment() instanceof Target) {
            time(standing, track, courses, pauses);
        }
        standing.thresholds()
                .forEach(passed -> onTheWay.add(passed(passed.threshold()).at(passed.at())));
        standing.times()
                .breachedAt()
                .filter(breached -> !due.equals(Optional.of(breached)))
                .ifPresent(
                        breached -> onTheWay.add(Step.of(Code.BREACH_STAYS, "").at(breached)));
        onTheWay.sort(Comparator.comparing(step -> step.at().orElseThrow()));
        steps.addAll(onTheWay);
        outcome(standing);
        return explanation(standing);
    }

    private Explanation explanation(Standing standing) {
        return new Explanation(standing, standing.promise().zone(), steps.build());
    }

    private void opened(Situation ticket) {
        steps.add(Step.of(Code.OPENED, "").at(ticket.ticket().opened()));
        Code code = switch (ticket.graded().source()) {
            case STATED -> Code.SEVERITY_STATED;
            case DEFAULT -> Code.SEVERITY_DEFAULT;
            case SET -> Code.SEVERITY_SET;
            case CAPPED -> Code.SEVERITY_CAPPED;
            case MISSING -> Code.SEVERITY_MISSING;
        };
        steps.add(severity(code, ticket));
    }

    private Step severity(Code code, Situation ticket) {
        return Step.of(code, ticket.severity().orElse(""))
                .from(
                        severities.pointer(ticket),
                        ticket.graded().reasons().stream().findFirst());
    }

    private static Step passed(Threshold threshold) {
        return threshold instanceof Threshold.Left left
                ? Step.of(Code.LEFT, "").amount(left.time())
                : Step.of(Code.THRESHOLD, threshold.key());
    }

    private static Step target(Decision decision) {
        return decision.commitment() instanceof Target target
                ? promised(Code.TARGET, target, decision)
                : Step.of(Code.NO_TARGET, decision.commitment().word())
                        .from(decision.pointer(), decision.reason().or(decision::note));
    }

    private static Step promised(Code code, Target target, Decision decision) {
        return Step.of(code, target.text())
                .from(decision.pointer(), decision.reason().or(decision::note));
    }

    private void changes(Track track, List<Course> courses) {
        for (int i = 1; i < courses.size(); i++) {
            Change change = track.changes().get(i);
            Situation before = track.changes().get(i - 1).ticket();
            if (!before.severity().equals(change.ticket().severity())) {
                onTheWay.add(severity(Code.SEVERITY_CHANGED, change.ticket()).at(change.at()));
            }
            onTheWay.add(change(change, courses.get(i)).at(change.at()));
        }
    }

    private static Step change(Change change, Course course) {
        if (!(change.decision().commitment() instanceof Target target)) {
            return target(change.decision());
        }
        if (course.bounded() && course.due().isPresent()) {
            return change.mode() == Track.Mode.CARRY_ELAPSED
                    ? promised(Code.CHANGED_SPENT, target, change.decision())
                    : promised(Code.CHANGED_BOUNDED, target, change.decision())
                            .until(course.due().get());
        }
        return promised(
                course.counts().equals(change.at()) ? Code.CHANGED_FROM_CHANGE : Code.CHANGED_FROM_START,
                target,
                change.decision());
    }

    /** What counted and what did not, by the target that gives the due instant: of a bound, the one before. */
    private void time(Standing standing, Track track, List<Course> courses, Pauses pauses) {
        int giver = courses.size() - 1;
        while (courses.get(giver).bounded() && track.changes().get(giver).mode() != Track.Mode.CARRY_ELAPSED) {
            giver--;
        }
        Change change = track.changes().get(giver);
        Target target = (Target) change.decision().commitment();
        Reckoning reckoning = deciding.reckoning(change);
        Optional<Instant> due = standing.times().due();
        pauses(standing, track, pauses, reckoning.clock(target.amount()));
        new Passage(
                        change.decision(),
                        reckoning.withPauses(pauses),
                        courses.get(giver).counts(),
                        onTheWay)
                .tell(target.amount(), due.or(track::stopped).orElse(asOf));
    }

    private void pauses(Standing standing, Track track, Pauses pauses, OpenTime clock) {
        Optional<Instant> due = standing.times().due();
        Optional<Interval> held = due.isEmpty() && track.isOpen() && pauses.hold(asOf)
                ? Optional.of(pauses.holding(asOf))
                : Optional.empty();
        held.ifPresent(pause -> onTheWay.add(pause(Code.HELD, track, Interval.of(pause.getStart(), asOf), clock)));
        for (Interval pause : standing.pauses()) {
            if (held.filter(other -> other.encloses(pause)).isPresent()) {
                continue;
            }
            boolean isGap = track.gaps().stream().anyMatch(gap -> gap.encloses(pause));
            boolean isLate = due.isPresent()
                    && !pause.getStart().isBefore(due.get())
                    && !pause.getStart().isBefore(track.last().at());
            (isLate ? afterwards : onTheWay).add(pause(isGap ? Code.REOPENED : Code.PAUSED, track, pause, clock));
        }
    }

    private Step pause(Code code, Track track, Interval pause, OpenTime clock) {
        ImmutableSet<String> reasons = switch (code) {
            case REOPENED -> ImmutableSet.of();
            case HELD -> log.reasons(track.metric, Interval.of(pause.getStart(), Instant.MAX));
            default -> log.reasons(track.metric, pause);
        };
        Step step = Step.of(code, String.join(", ", reasons))
                .at(pause.getStart())
                .until(pause.getEnd())
                .amount(clock.counted(pause.getStart(), pause.getEnd()));
        Optional<PauseReason> known = reasons.stream().findFirst().flatMap(log::known);
        return known.isEmpty()
                ? step
                : step.from("/pauses/" + reasons.iterator().next(), known.get().title());
    }

    private void outcome(Standing standing) {
        Standing.Times times = standing.times();
        times.due().ifPresent(due -> steps.add(Step.of(Code.DUE, "").at(due)));
        if (times.due().isEmpty()
                && standing.promise().commitment() instanceof Target
                && (standing.state() == State.RUNNING || standing.state() == State.OUTSIDE_HOURS)) {
            steps.add(Step.of(Code.NEVER, ""));
        }
        steps.addAll(afterwards);
        if (standing.state() == State.BREACHED || standing.state() == State.CANCELLED) {
            times.breachedAt()
                    .filter(breached -> times.due().equals(Optional.of(breached)))
                    .ifPresent(breached -> steps.add(late(standing, Code.BREACHED, breached)));
        }
        times.stopped()
                .ifPresent(stopped -> steps.add(
                        switch (standing.state()) {
                            case CANCELLED -> Step.of(Code.CANCELLED, "").at(stopped);
                            case MISSED -> late(standing, Code.MISSED, stopped);
                            default -> Step.of(Code.MET, "").at(stopped);
                        }));
    }

    private static Step late(Standing standing, Code code, Instant at) {
        Step step = Step.of(code, "").at(at);
        return standing.figures()
                .overrun()
                .filter(overrun -> overrun.compareTo(Duration.ZERO) > 0)
                .map(step::amount)
                .orElse(step);
    }
}
