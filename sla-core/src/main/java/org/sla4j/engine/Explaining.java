package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Deciding.Decision;
import org.sla4j.engine.Explanation.Code;
import org.sla4j.engine.Explanation.Step;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Target;
import org.threeten.extra.Interval;

/** Puts together the steps that led to where a promise stands. */
final class Explaining {
    /** So many stretches of open time are told one by one; what is more is told as a sum. */
    private static final int TOLD = 14;

    private final Deciding deciding;
    private final Track track;
    private final Standing standing;
    private final Pauses all;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

    /** Steps that happen on the way, put in the order of time before they are told. */
    private final List<Step> onTheWay = new ArrayList<>();

    Explaining(Deciding deciding, Track track, Standing standing, Pauses all) {
        this.deciding = deciding;
        this.track = track;
        this.standing = standing;
        this.all = all;
    }

    Explanation explain(Instant opened, SeverityDecision first) {
        steps.add(Step.of(Code.OPENED, "").at(opened));
        steps.add(severity(first));
        if (!track.isStarted()) {
            steps.add(Step.of(Code.NOT_STARTED, standing.metric()));
            return explanation();
        }
        Change initial = track.changes().get(0);
        steps.add(target(initial.decision()));
        changes();
        if (standing.promise().commitment() instanceof Target target) {
            time(target);
        }
        onTheWay.sort(Comparator.comparing(step -> step.at().orElseThrow()));
        steps.addAll(onTheWay);
        outcome();
        return explanation();
    }

    private Explanation explanation() {
        return new Explanation(standing, standing.promise().zone(), steps.build());
    }

    static Step severity(SeverityDecision decision) {
        Code code = switch (decision.source()) {
            case STATED -> Code.SEVERITY_STATED;
            case DEFAULT -> Code.SEVERITY_DEFAULT;
            case SET -> Code.SEVERITY_SET;
            case CAPPED -> Code.SEVERITY_CAPPED;
            case MISSING -> Code.SEVERITY_MISSING;
        };
        return Step.of(code, decision.severity().orElse(""))
                .from("", decision.reasons().stream().findFirst());
    }

    private static Step target(Decision decision) {
        boolean none = !(decision.commitment() instanceof Target);
        String words = decision.commitment() instanceof Target target
                ? target.text()
                : decision.commitment().word();
        return Step.of(none ? Code.NO_TARGET : Code.TARGET, words)
                .from(decision.pointer(), decision.reason().or(decision::note));
    }

    private void changes() {
        Instant start = track.started().orElseThrow();
        Pauses pauses = all.within(start, track.stopped().orElse(Instant.MAX)).and(track.gaps());
        List<Course> courses = Course.all(track, pauses, deciding);
        for (int i = 1; i < courses.size(); i++) {
            Change change = track.changes().get(i);
            Decision decision = change.decision();
            if (!(decision.commitment() instanceof Target target)) {
                onTheWay.add(target(decision).at(change.at()));
                continue;
            }
            boolean fromChange = change.mode() == Track.Mode.RAISED || change.mode() == Track.Mode.FROM_CHANGE;
            Code code = courses.get(i).bounded()
                    ? change.mode() == Track.Mode.CARRY_ELAPSED ? Code.CHANGED_SPENT : Code.CHANGED_BOUNDED
                    : fromChange ? Code.CHANGED_FROM_CHANGE : Code.CHANGED_FROM_START;
            onTheWay.add(Step.of(code, target.text())
                    .at(change.at())
                    .from(decision.pointer(), decision.reason().or(decision::note)));
        }
    }

    /** What counted and what did not, from where the target counts to its end. */
    private void time(Target target) {
        Instant counts = standing.times().counts().orElseThrow();
        Reckoning reckoning =
                deciding.reckoning(track.last().facts(), track.last().decision());
        Optional<Instant> due = standing.times().due();
        Instant end = due.or(() -> track.stopped()).orElse(counts);
        pauses(reckoning.clock(target.amount()));
        if (reckoning.open() instanceof BusinessCalendar calendar && !isElapsed(target)) {
            reckoning
                    .starts(target.amount(), counts)
                    .filter(opening -> opening.isAfter(counts))
                    .ifPresent(opening ->
                            onTheWay.add(Step.of(Code.WAITS, "").at(counts).until(opening)));
            holidays(calendar, counts, end);
        }
        clockChanges(reckoning.zone(), counts, end);
        if (target.amount().needsBusinessDays() && reckoning.open() instanceof BusinessCalendar calendar) {
            days(calendar, counts, end);
        } else if (!isElapsed(target)) {
            hours(reckoning.withPauses(Pauses.of(standing.pauses())).clock(target.amount()), counts, end);
        }
    }

    private static boolean isElapsed(Target target) {
        return target.amount() instanceof Amount.Elapsed || target.amount() instanceof Amount.CalendarTime;
    }

    private void pauses(OpenTime clock) {
        for (Interval gap : track.gaps()) {
            onTheWay.add(Step.of(Code.REOPENED, "")
                    .at(gap.getStart())
                    .until(gap.getEnd())
                    .amount(clock.counted(gap.getStart(), gap.getEnd())));
        }
        for (Interval pause : standing.pauses()) {
            boolean isGap = track.gaps().stream().anyMatch(gap -> gap.encloses(pause));
            if (!isGap) {
                boolean held = standing.state() == State.PAUSED && pause.equals(Iterables.getLast(standing.pauses()));
                onTheWay.add(Step.of(held ? Code.HELD : Code.PAUSED, "")
                        .at(pause.getStart())
                        .until(pause.getEnd())
                        .amount(clock.counted(pause.getStart(), pause.getEnd())));
            }
        }
    }

    private void holidays(BusinessCalendar calendar, Instant from, Instant end) {
        LocalDate first = from.atZone(calendar.zone()).toLocalDate();
        LocalDate last = end.atZone(calendar.zone()).toLocalDate();
        calendar.holidaysBetween(first, last).stream()
                .filter(holiday -> calendar.hoursOn(holiday.date()).isClosed())
                .limit(TOLD)
                .forEach(holiday -> onTheWay.add(Step.of(Code.HOLIDAY, holiday.name())
                        .at(holiday.date().atStartOfDay(calendar.zone()).toInstant())
                        .from(pointerOfCalendar(), Optional.empty())));
    }

    private String pointerOfCalendar() {
        return standing.promise().calendar().map(id -> "/calendars/" + id).orElse("");
    }

    private void clockChanges(ZoneId zone, Instant from, Instant end) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        for (int told = 0; change != null && !change.getInstant().isAfter(end) && told < TOLD; told++) {
            onTheWay.add(Step.of(Code.CLOCK_CHANGE, "").at(change.getInstant()).amount(change.getDuration()));
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    private void hours(OpenTime clock, Instant from, Instant end) {
        if (!from.isBefore(end)) {
            return;
        }
        List<Interval> told = clock.intervals(from, end).limit(TOLD).toList();
        for (Interval open : told) {
            onTheWay.add(Step.of(Code.COUNTED, "")
                    .at(open.getStart())
                    .until(open.getEnd())
                    .amount(open.toDuration()));
        }
        if (told.size() == TOLD) {
            Instant since = told.get(TOLD - 1).getEnd();
            Duration more = clock.counted(since, end);
            if (!more.isZero()) {
                onTheWay.add(Step.of(Code.COUNTED_ON, "").at(since).until(end).amount(more));
            }
        }
    }

    private void days(BusinessCalendar calendar, Instant from, Instant end) {
        LocalDate last = end.atZone(calendar.zone()).toLocalDate();
        Optional<LocalDate> day = Optional.of(from.atZone(calendar.zone()).toLocalDate());
        for (int told = 0; told < TOLD; told++) {
            day = day.flatMap(date -> calendar.businessDays().after(date, 1));
            if (day.isEmpty() || day.get().isAfter(last)) {
                return;
            }
            onTheWay.add(Step.of(Code.DAY_COUNTED, Integer.toString(told + 1))
                    .at(day.get().atStartOfDay(calendar.zone()).toInstant()));
        }
    }

    private void outcome() {
        Optional<Instant> due = standing.times().due();
        due.ifPresent(instant -> steps.add(Step.of(Code.DUE, "").at(instant)));
        if (due.isEmpty()
                && standing.promise().commitment() instanceof Target
                && (standing.state() == State.RUNNING || standing.state() == State.OUTSIDE_HOURS)) {
            steps.add(Step.of(Code.NEVER, ""));
        }
        Optional<Instant> stopped = standing.times().stopped();
        switch (standing.state()) {
            case MET -> steps.add(Step.of(Code.MET, "").at(stopped.orElseThrow()));
            case MISSED -> steps.add(late(Code.MISSED, stopped));
            case BREACHED -> steps.add(late(Code.BREACHED, standing.times().breachedAt()));
            case CANCELLED -> steps.add(Step.of(Code.CANCELLED, "").at(stopped.orElseThrow()));
            default -> {} // nothing has come out yet
        }
    }

    private Step late(Code code, Optional<Instant> at) {
        Step step = Step.of(code, "").at(at.orElseThrow());
        return standing.figures().overrun().map(step::amount).orElse(step);
    }
}
