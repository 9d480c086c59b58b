package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Deciding.Decision;
import org.sla4j.engine.Report.DutyNow;
import org.sla4j.engine.Report.RightNow;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Makes the report of a history: events up to an instant are replayed, and each promise is asked where it stands. */
final class Reporting {
    private final Policy policy;
    private final Clocks clocks;
    private final Severities severities;
    private final Deciding deciding;

    Reporting(Policy policy, Clocks clocks, Severities severities, Deciding deciding) {
        this.policy = policy;
        this.clocks = clocks;
        this.severities = severities;
        this.deciding = deciding;
    }

    /** A replayed history, and where its tracks stand. */
    private record Scene(
            Replay replay, Standings standings, ImmutableList<Standing> all, ImmutableList<Track> tracks) {}

    private Scene scene(History history, Instant asOf, List<Warning> warnings) {
        List<Event> known = history.events();
        if (!known.isEmpty() && known.get(known.size() - 1).at().isAfter(asOf)) {
            known = known.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        }
        Replay replay = new Replay(policy, deciding, severities, clocks, warnings);
        replay.read(Strikes.apply(known, warnings));
        Standings standings = new Standings(deciding, policy.lifecycle().thresholds(), asOf);
        ImmutableList.Builder<Standing> all = ImmutableList.builder();
        ImmutableList<Track> tracks = ImmutableList.sortedCopyOf(
                Comparator.comparingInt(track -> place(track.metric, track.tier)),
                replay.tracks().all());
        for (Track track : tracks) {
            all.add(standings.of(track, replay.pauses().of(track.metric)));
        }
        return new Scene(replay, standings, all.build(), tracks);
    }

    /** The policy's order of metrics; the clocks of tiers come after the customer's. */
    private int place(String metric, Optional<String> tier) {
        ImmutableList<String> metrics = policy.metrics().asList();
        return metrics.indexOf(metric) + (tier.isPresent() ? metrics.size() + 1 : 0);
    }

    Report report(History history, Instant asOf) {
        List<Warning> warnings = new ArrayList<>();
        Scene scene = scene(history, asOf, warnings);
        Replay replay = scene.replay;
        Optional<Facts> facts = replay.facts();
        List<Standing> standings = new ArrayList<>(scene.all);
        facts.ifPresent(now -> {
            for (String metric : replay.tracks().notStarted()) {
                Decision decision =
                        deciding.decide(now, metric, replay.severity().severity());
                standings.add(scene.standings.notStarted(new Track(metric, 1, Optional.empty()), decision, now));
            }
        });
        if (facts.isEmpty()) {
            warnings.add(new Warning("never-opened", "the history has no opening up to " + asOf));
        }
        return new Report(
                policy,
                asOf,
                facts.map(Facts::ticket),
                replay.severity(),
                facts.flatMap(replay::owner),
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(standing -> place(standing.metric(), standing.tier())), standings),
                rights(replay),
                duties(replay),
                transitions(scene, Instant.MAX, true).stream().findFirst(),
                ImmutableList.copyOf(warnings));
    }

    /** What changes without an event in {@code (from, to]}, in order. */
    ImmutableList<Transition> transitions(History history, Instant from, Instant to) {
        return transitions(scene(history, from, new ArrayList<>()), to, false);
    }

    /** Why a promise, or the latest one for a metric, stands where it does; empty if there is none. */
    Optional<Explanation> explain(History history, Instant asOf, String promise) {
        Scene scene = scene(history, asOf, new ArrayList<>());
        Optional<Facts> facts = scene.replay.facts();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        for (int i = scene.tracks.size() - 1; i >= 0; i--) {
            Track track = scene.tracks.get(i);
            boolean isLatest = track.metric.equals(promise) && track.tier.isEmpty();
            if (isLatest || scene.all.get(i).key().equals(promise)) {
                Pauses pauses = scene.replay.pauses().of(track.metric);
                return Optional.of(
                        explain(scene, facts.get(), new Explaining(deciding, track, scene.all.get(i), pauses)));
            }
        }
        return policy.metrics().stream()
                .filter(metric -> promise.equals(metric) || promise.equals(metric + "#1"))
                .findFirst()
                .map(metric -> notStarted(scene, facts.get(), metric));
    }

    private Explanation notStarted(Scene scene, Facts facts, String metric) {
        Track track = new Track(metric, 1, Optional.empty());
        Decision decision =
                deciding.decide(facts, metric, scene.replay.severity().severity());
        Standing standing = scene.standings.notStarted(track, decision, facts);
        return explain(scene, facts, new Explaining(deciding, track, standing, Pauses.NONE));
    }

    private static Explanation explain(Scene scene, Facts facts, Explaining explaining) {
        return explaining.explain(facts.ticket().opened(), scene.replay.firstSeverity());
    }

    /** The events in {@code (from, to]} that moved the due instant of the latest promise for a metric. */
    ImmutableList<Move> moves(History history, String metric, Instant from, Instant to) {
        List<Event> events = history.events();
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        Optional<Instant> known = Optional.empty();
        for (int i = 0; i < events.size() && !events.get(i).at().isAfter(to); i++) {
            Event event = events.get(i);
            Optional<Instant> before = due(History.of(events.subList(0, i)), metric, event.at());
            Optional<Instant> after = due(History.of(events.subList(0, i + 1)), metric, event.at());
            Optional<Instant> last = before.isPresent() ? before : known;
            if (event.at().isAfter(from) && !before.equals(after)) {
                Optional<Duration> by = last.flatMap(old -> after.map(now -> Duration.between(old, now)));
                moves.add(new Move(event, before, after, by));
            }
            known = after.isPresent() ? after : last;
        }
        return moves.build();
    }

    private Optional<Instant> due(History history, String metric, Instant asOf) {
        Scene scene = scene(history, asOf, new ArrayList<>());
        return scene.all.stream()
                .filter(standing ->
                        standing.metric().equals(metric) && standing.tier().isEmpty())
                .reduce((earlier, later) -> later)
                .flatMap(standing -> standing.times().due());
    }

    private ImmutableList<Transition> transitions(Scene scene, Instant to, boolean firstOnly) {
        ImmutableList.Builder<Transition> all = ImmutableList.builder();
        for (int i = 0; i < scene.tracks.size(); i++) {
            scene.standings.transitions(scene.all.get(i), scene.tracks.get(i), to, firstOnly, all);
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Transition::at).thenComparing(Transition::key), all.build());
    }

    private ImmutableList<RightNow> rights(Replay replay) {
        return policy.rights().stream()
                .filter(right -> replay.applies(right.when()))
                .map(right -> new RightNow(
                        right,
                        right.circumstances().isEmpty()
                                || right.circumstances().stream().anyMatch(replay.circumstances()::contains)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<DutyNow> duties(Replay replay) {
        return policy.duties().stream()
                .filter(duty -> replay.applies(duty.when()))
                .map(duty -> new DutyNow(duty, !replay.unmetDuties().contains(duty.id())))
                .collect(ImmutableList.toImmutableList());
    }
}
