package org.sla4j.picture;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sla4j.desk.Desk;
import org.sla4j.engine.Explanation;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Standing;
import org.sla4j.engine.State;
import org.sla4j.engine.Transition;
import org.sla4j.policy.Amount;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.policy.Threshold;
import org.sla4j.words.Wording;
import org.threeten.extra.Interval;

/** Makes the lanes of a picture from a report. */
final class Lanes {
    private final Look look;
    private final SlaEngine engine;
    private final Report report;
    private final ZoneId zone;
    private final String language;
    private final Map<String, Lane.Band> bands = new HashMap<>();

    /**
     * The lanes of a report.
     *
     * @param report what the look reports
     * @param zone the zone of the picture
     */
    Lanes(Look look, Report report, ZoneId zone, String language) {
        this.look = look;
        this.engine = look.engine();
        this.report = report;
        this.zone = zone;
        this.language = language;
    }

    /** Whether a promise has a clock that can be drawn. */
    static boolean isDrawn(Standing standing) {
        return standing.promise().commitment() instanceof Target
                && standing.times().started().isPresent();
    }

    List<Lane> of(List<Standing> standings) {
        List<Lane> lanes = new ArrayList<>();
        for (Standing standing : standings) {
            if (isDrawn(standing)) {
                lanes.add(lane(lanes.size() + 1, standing));
            }
        }
        return lanes;
    }

    private Lane lane(int number, Standing standing) {
        Target target = (Target) standing.promise().commitment();
        Instant starts = starts(standing);
        return new Lane(
                number,
                name(standing),
                name(standing) + ": " + target.text(),
                outcome(standing),
                band(standing, target.amount()),
                standing,
                starts,
                phases(standing, starts),
                marks(standing),
                inDays(standing, target.amount()));
    }

    String name(Standing standing) {
        return engine.policy()
                        .metric(standing.metric())
                        .title()
                        .map(title -> title.in(language))
                        .orElse(standing.metric())
                + standing.tier().map(id -> " of tier " + id).orElse("")
                + (standing.cycle() > 1 ? " (" + standing.cycle() + ")" : "");
    }

    /** {@code running, due Mon 30 Mar 2026 10:30 +02:00}. */
    private String outcome(Standing standing) {
        String due = standing.times()
                .due()
                .map(instant -> "due\u00a0" + moment(instant) + "\u00a0" + Moments.offset(instant, zone))
                .orElse(standing.state() == State.PAUSED ? "no due instant in a pause" : "never due");
        Optional<Instant> done = standing.times().stopped();
        String state = Wording.word(standing.state());
        return look.atOpening() ? due : state + done.map(at -> " " + moment(at)).orElse("") + ", " + due;
    }

    private String moment(Instant instant) {
        return Moments.shortly(instant, zone).replace(' ', '\u00a0');
    }

    private Lane.Band band(Standing standing, Amount amount) {
        String id = amount.isOnTheClock()
                ? Policy.ALWAYS
                : standing.promise().calendar().orElse(Policy.ALWAYS);
        return bands.computeIfAbsent(
                id,
                calendar -> new Lane.Band(
                        calendar, Desk.of(engine, calendar, report.ticket().orElseThrow(), zone)));
    }

    /** When the clock starts; what came in after a cut-off counts from the next business day's opening. */
    private Instant starts(Standing standing) {
        Instant started = standing.times().started().orElseThrow();
        return engine.explain(look.history(), report.asOf(), standing.key()).orElseThrow().steps().stream()
                .filter(step ->
                        step.code() == Explanation.Code.CUT_OFF && step.at().equals(Optional.of(started)))
                .findFirst()
                .flatMap(Explanation.Step::until)
                .orElse(started);
    }

    private ImmutableList<Phase> phases(Standing standing, Instant starts) {
        Instant started = standing.times().started().orElseThrow();
        Instant end = end(standing);
        TreeSet<Instant> cuts = new TreeSet<>();
        cuts.add(started);
        cuts.add(starts);
        cuts.add(end);
        standing.times().counts().ifPresent(cuts::add);
        standing.times().due().ifPresent(cuts::add);
        cuts.add(report.asOf());
        for (Interval pause : standing.pauses()) {
            cuts.add(pause.getStart());
            cuts.add(pause.getEnd());
        }
        ImmutableList.Builder<Phase> phases = ImmutableList.builder();
        Instant from = started;
        for (Instant to : cuts.subSet(started, false, end, true)) {
            Phase.Kind kind = kind(standing, from);
            boolean counts = kind == Phase.Kind.COUNTED || kind == Phase.Kind.AHEAD;
            if (!counts || !from.isBefore(starts)) {
                phases.add(new Phase(kind, Interval.of(from, to)));
            }
            from = to;
        }
        return phases.build();
    }

    /** Until when the clock has something to show. */
    private Instant end(Standing standing) {
        Instant started = standing.times().started().orElseThrow();
        Instant end = standing.times()
                .stopped()
                .or(() -> standing.times().due().map(due -> isLate(standing) ? Lane.later(due, report.asOf()) : due))
                .orElse(report.asOf());
        return Lane.later(end, started);
    }

    private static boolean isLate(Standing standing) {
        return standing.state() == State.BREACHED;
    }

    private Phase.Kind kind(Standing standing, Instant at) {
        if (standing.pauses().stream().anyMatch(pause -> pause.contains(at))) {
            return Phase.Kind.PAUSED;
        }
        if (standing.times().due().filter(due -> !at.isBefore(due)).isPresent()) {
            return Phase.Kind.OVERDUE;
        }
        if (!look.atOpening() && !at.isBefore(report.asOf())) {
            return Phase.Kind.AHEAD;
        }
        boolean isBefore = standing.times().counts().filter(at::isBefore).isPresent();
        return isBefore ? Phase.Kind.BEFORE : Phase.Kind.COUNTED;
    }

    private ImmutableList<Mark> marks(Standing standing) {
        List<Mark> marks = new ArrayList<>();
        Standing.Times times = standing.times();
        times.firstDue()
                .filter(first -> !times.due().equals(Optional.of(first)))
                .ifPresent(at -> marks.add(Mark.of(Mark.Kind.FIRST_DUE, at)));
        standing.thresholds().forEach(passed -> marks.add(threshold(passed.threshold(), passed.at())));
        times.due().ifPresent(due -> {
            marks.add(Mark.of(Mark.Kind.DUE, due));
            ahead(standing, due).forEach(marks::add);
        });
        times.breachedAt()
                .filter(at -> !times.due().equals(Optional.of(at)))
                .ifPresent(at -> marks.add(Mark.of(Mark.Kind.BREACH, at)));
        times.stopped().ifPresent(at -> marks.add(Mark.of(done(standing.state()), at)));
        marks.sort(Comparator.comparing(Mark::at));
        return ImmutableList.copyOf(marks);
    }

    private static Mark threshold(Threshold threshold, Instant at) {
        return new Mark(Mark.Kind.THRESHOLD, at, threshold.toString());
    }

    private static Mark.Kind done(State state) {
        return switch (state) {
            case MET -> Mark.Kind.MET;
            case CANCELLED -> Mark.Kind.CANCELLED;
            default -> Mark.Kind.MISSED;
        };
    }

    /** The thresholds that are still to be passed. */
    private List<Mark> ahead(Standing standing, Instant due) {
        if (!due.isAfter(report.asOf()) || standing.state().isFinal()) {
            return List.of();
        }
        return engine.transitions(look.history(), report.asOf(), due).stream()
                .filter(next -> next.kind() == Transition.Kind.THRESHOLD
                        && next.promise().equals(standing.key()))
                .map(next -> threshold(next.threshold().orElseThrow(), next.at()))
                .toList();
    }

    private static boolean inDays(Standing standing, Amount amount) {
        return amount.needsBusinessDays()
                && standing.promise().terms().workingDay(amount).isEmpty();
    }
}
