package org.sla4j.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.sla4j.engine.Promised.Kind;
import org.sla4j.engine.Story.Step;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Lifecycle.OnReopening;

/**
 * A slow, obviously right reference for rules 15 to 22: it lives through a story minute by minute, with a clock that
 * ticks when the desk is open and nothing holds it, and steps over dates one by one. It shares nothing with the engine.
 */
final class SlowLife {
    /** No due instant that a story can have lies so many minutes after its opening. */
    private static final long HORIZON = 90L * 24 * 60;

    /** A promise that came into force, in a cycle; the first of a cycle is never raised or lowered. */
    private record Change(long minute, Promised promised, boolean raised, boolean lowered) {}

    /**
     * Where the latest cycle stands.
     *
     * @param due empty where there is none
     * @param remaining empty where nothing is promised, or what is left if a pause ended now cannot be said
     */
    record Outcome(
            int cycle,
            State state,
            Optional<Long> due,
            Optional<Long> breachedAt,
            Optional<Long> counts,
            Optional<Long> elapsed,
            Optional<Long> remaining,
            Optional<Long> overrun,
            Map<String, Long> passed) {}

    private final Story story;
    private final long asOf;

    /** Minutes in which the clock of the latest cycle is held, counted from the opening. */
    private final BitSet held = new BitSet();

    private final List<Change> changes = new ArrayList<>();

    /** What changes while the ticket is solved comes into force when it is opened again. */
    private final List<Change> waiting = new ArrayList<>();

    private int cycle = 1;
    private long start;
    private int severity;
    private boolean done;
    private long end;
    private boolean cancelled;
    private boolean ended;
    private boolean holdsOn;

    private SlowLife(Story story, long asOf) {
        this.story = story;
        this.asOf = asOf;
        this.start = story.opened();
        this.severity = story.severity();
        changes.add(new Change(start, story.promises().get(severity), false, false));
        live();
    }

    static Outcome outcome(Story story, long asOf) {
        return new SlowLife(story, asOf).outcome();
    }

    private void live() {
        Set<Integer> reasons = new TreeSet<>();
        int next = 0;
        List<Step> steps = story.steps();
        for (long minute = story.opened(); minute <= asOf; minute++) {
            while (next < steps.size() && steps.get(next).minute() == minute) {
                happen(steps.get(next), reasons);
                next++;
            }
            held.set((int) (minute - story.opened()), !reasons.isEmpty() || done);
        }
        holdsOn = !reasons.isEmpty();
    }

    private void happen(Step step, Set<Integer> reasons) {
        if (ended) {
            return;
        }
        switch (step.act()) {
            case PAUSE -> {
                if (!done) {
                    reasons.add(step.number());
                }
            }
            case RESUME -> reasons.remove(step.number());
            case RESUME_ALL -> reasons.clear();
            case CHANGE -> change(step);
            case SOLVE -> {
                stop(step.minute());
                reasons.clear();
            }
            case CANCEL -> {
                cancelled = !done;
                ended = true;
                stop(step.minute());
                reasons.clear();
            }
            case REOPEN -> reopen(step.minute());
        }
    }

    private void stop(long minute) {
        if (!done) {
            done = true;
            end = minute;
        }
    }

    private void change(Step step) {
        if (step.number() != severity) {
            boolean raised = step.number() < severity;
            severity = step.number();
            Change change = new Change(step.minute(), story.promises().get(severity), raised, !raised);
            (done ? waiting : changes).add(change);
        }
    }

    private void reopen(long minute) {
        boolean late = story.windowDays() > 0 && minute - end > story.windowDays() * 24L * 60;
        if (!done || (!late && story.reopening() == OnReopening.IGNORE)) {
            return;
        }
        done = false;
        if (late || story.reopening() == OnReopening.NEW_CYCLE) {
            cycle++;
            start = minute;
            changes.clear();
            changes.add(new Change(minute, story.promises().get(severity), false, false));
        } else {
            changes.addAll(waiting);
        }
        waiting.clear();
    }

    private boolean isHeld(long minute) {
        return minute >= asOf ? holdsOn : minute >= start && held.get((int) (minute - story.opened()));
    }

    /** What is held if whatever holds the clock now ended now. */
    private boolean wasHeld(long minute) {
        return minute < asOf && isHeld(minute);
    }

    private Outcome outcome() {
        Promised last = changes.get(changes.size() - 1).promised;
        long until = done ? end : asOf;
        // What happens after the end does not hold it.
        LongPredicate holds = minute -> (!done || minute < end) && isHeld(minute);
        Optional<Long> due = due(changes, holds);
        Optional<Long> breach = breach(holds, until);
        State state = state(last, holds, breach);
        if (last.kind().isAbsent()) {
            Optional<Long> none = Optional.empty();
            return new Outcome(cycle, state, none, breach, none, none, none, none, Map.of());
        }
        boolean isHeld = due.isEmpty() && !done && holds.test(asOf);
        LongPredicate frozen = isHeld ? this::wasHeld : holds;
        Optional<Long> shown = isHeld ? due(changes, frozen) : due;
        long counts = counts();
        long begin = asOf;
        while (isHeld && begin > start && holds.test(begin - 1)) {
            begin--;
        }
        long pause = begin;
        Change change = changes.get(changes.size() - 1);
        boolean carries = basis(change).filter(Basis.CARRY_ELAPSED::equals).isPresent();
        long known = carries ? Math.max(pause, change.minute) : pause;
        LongPredicate before = minute -> minute < known && holds.test(minute);
        return new Outcome(
                cycle,
                state,
                due,
                breach,
                Optional.of(counts),
                Optional.of(ticks(last, frozen, counts, until)),
                shown.map(instant -> ticks(last, frozen, until, instant)),
                shown.filter(instant -> instant < until).map(instant -> ticks(last, frozen, instant, until)),
                isHeld
                        ? passed(last, before, due(changes, before), Math.max(pause, counts))
                        : passed(last, holds, due, until));
    }

    /** By threshold, when so much of the time to the due instant was used; in seconds, since shares fall between minutes. */
    private Map<String, Long> passed(Promised promised, LongPredicate holds, Optional<Long> due, long until) {
        Map<String, Long> used = new TreeMap<>();
        Map<String, Long> passed = new TreeMap<>();
        if (due.isPresent()) {
            long whole = ticks(promised, holds, counts(), due.get());
            Story.SHARES.forEach(percent -> used.put(percent + " %", whole * 60 * percent / 100));
            used.put("4 hours left", Math.max(0, whole - 240) * 60);
            used.put("45 minutes left", Math.max(0, whole - 45) * 60);
            for (Map.Entry<String, Long> threshold : used.entrySet()) {
                long left = threshold.getValue();
                long minute = counts();
                for (; left > 0; minute++) {
                    left -= opens(promised, minute) && !holds.test(minute) ? 60 : 0;
                }
                long second = minute * 60 + left;
                if (second <= until * 60) {
                    passed.put(threshold.getKey(), second);
                }
            }
        }
        return passed;
    }

    private State state(Promised last, LongPredicate holds, Optional<Long> breach) {
        if (last.kind() == Kind.NONE) {
            return State.NOT_APPLICABLE;
        }
        if (done) {
            return cancelled ? State.CANCELLED : breach.isPresent() ? State.MISSED : State.MET;
        }
        if (last.kind() == Kind.BEST_EFFORT) {
            return State.RUNNING;
        }
        if (breach.isPresent()) {
            return State.BREACHED;
        }
        if (holds.test(asOf)) {
            return State.PAUSED;
        }
        return opens(last, asOf) ? State.RUNNING : State.OUTSIDE_HOURS;
    }

    /** Goes through the life once more and looks at the end of every minute, after its events, whether it is too late. */
    private Optional<Long> breach(LongPredicate holds, long until) {
        int looked = 0;
        Optional<Long> due = Optional.empty();
        for (long minute = start; minute <= until; minute++) {
            int known = looked;
            while (known < changes.size() && changes.get(known).minute <= minute) {
                known++;
            }
            if (known > looked) {
                looked = known;
                due = due(changes.subList(0, known), holds);
            }
            boolean inTime = done && minute == end;
            if (due.isPresent() && (due.get() < minute || (due.get() == minute && !inTime))) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    private Optional<Long> due(List<Change> all, LongPredicate holds) {
        Optional<Long> due = Optional.empty();
        boolean hadTarget = false;
        for (Change change : all) {
            if (change.promised.kind().isAbsent()) {
                due = Optional.empty();
                hadTarget = false;
                continue;
            }
            Optional<Long> fromStart = due(change.promised, start, holds);
            if (basis(change).isPresent()) {
                due = switch (basis(change).get()) {
                    case FROM_START -> fromStart;
                    case FROM_CHANGE -> due(change.promised, change.minute, holds);
                    case CARRY_ELAPSED -> fromStart.map(instant -> Math.max(instant, change.minute));
                };
            } else if (change.raised) {
                due = earlier(due(change.promised, change.minute, holds), due, hadTarget);
            } else if (change.lowered) {
                due = later(fromStart, due, hadTarget);
            } else {
                due = fromStart;
            }
            hadTarget = true;
        }
        return due;
    }

    private static Optional<Long> earlier(Optional<Long> counted, Optional<Long> old, boolean hadTarget) {
        return !hadTarget || old.isEmpty() || (counted.isPresent() && counted.get() < old.get()) ? counted : old;
    }

    private static Optional<Long> later(Optional<Long> counted, Optional<Long> old, boolean hadTarget) {
        return !hadTarget || counted.isEmpty() || (old.isPresent() && old.get() < counted.get()) ? counted : old;
    }

    private Optional<Basis> basis(Change change) {
        return change.raised ? story.raised() : change.lowered ? story.lowered() : Optional.empty();
    }

    /** From where the target in force counts. */
    private long counts() {
        Change last = changes.get(changes.size() - 1);
        boolean fromChange = basis(last).map(Basis.FROM_CHANGE::equals).orElse(last.raised);
        return fromChange ? last.minute : start;
    }

    private boolean opens(Promised promised, long minute) {
        return promised.kind().isRoundTheClock() || story.office().isOpen(minute);
    }

    private long ticks(Promised promised, LongPredicate holds, long from, long to) {
        long ticks = 0;
        for (long minute = from; minute < to; minute++) {
            ticks += opens(promised, minute) && !holds.test(minute) ? 1 : 0;
        }
        return ticks;
    }

    private Optional<Long> due(Promised promised, long from, LongPredicate holds) {
        Office office = story.office();
        if (promised.kind().isMinutes()) {
            long left = promised.minutes();
            long minute = from;
            for (; left > 0 && minute < from + HORIZON; minute++) {
                left -= opens(promised, minute) && !holds.test(minute) ? 1 : 0;
            }
            return left == 0 ? Optional.of(minute) : Optional.empty();
        }
        long begins = from;
        while (!office.isOpen(begins)) {
            begins++;
        }
        LocalTime time = Office.clock(begins).toLocalTime();
        LongPredicate closing = instant -> holds.test(instant - 1);
        LongPredicate sameTime = instant -> holds.test(office.isOpen(instant) ? instant : instant - 1);
        return switch (promised.kind()) {
            case SAME_TIME -> day(Office.date(begins), promised.number(), sameTime, date -> office.at(date, time));
            case CLOSE_OF_DAY -> day(Office.date(begins), promised.number(), closing, this::closing);
            case NTH_DAY -> day(Office.date(from), promised.number(), closing, this::closing);
            case NEXT_DAY_BY ->
                day(
                        Office.date(from),
                        1,
                        instant -> isHeldAt(instant, holds),
                        date -> Office.minute(date.atTime(promised.by()).atZone(Brussels.ZONE)));
            case SAME_DAY -> day(Office.date(begins).minusDays(1), 1, closing, this::closing);
            default -> calendarDay(promised.number(), from, holds);
        };
    }

    /** A stated time at which the desk is closed is held by a pause that reaches into its hours. */
    private boolean isHeldAt(long instant, LongPredicate holds) {
        boolean open = false;
        for (long minute = instant; holds.test(minute) && !open; minute--) {
            open = story.office().isOpen(minute);
        }
        for (long minute = instant; holds.test(minute) && minute < instant + HORIZON && !open; minute++) {
            open = story.office().isOpen(minute);
        }
        return open;
    }

    private long closing(LocalDate date) {
        return story.office().lastClosing(date).orElseThrow();
    }

    private interface InstantOf {
        long minute(LocalDate date);
    }

    /** The nth business day after a date, of those whose instant is not held. */
    private Optional<Long> day(LocalDate after, int n, LongPredicate isHeld, InstantOf instantOf) {
        LocalDate date = after;
        int left = n;
        while (date.isBefore(after.plusDays(90))) {
            date = story.office().nextBusinessDay(date);
            long instant = instantOf.minute(date);
            left -= isHeld.test(instant) ? 0 : 1;
            if (left == 0) {
                return Optional.of(instant);
            }
        }
        return Optional.empty();
    }

    private Optional<Long> calendarDay(int n, long from, LongPredicate holds) {
        int left = n;
        for (int days = 1; days < 90; days++) {
            long instant = Office.minute(Office.clock(from).plusDays(days));
            left -= holds.test(instant) ? 0 : 1;
            if (left == 0) {
                return Optional.of(instant);
            }
        }
        return Optional.empty();
    }
}
