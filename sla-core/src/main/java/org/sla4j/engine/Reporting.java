package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sla4j.engine.Deciding.Decision;
import org.sla4j.engine.Report.DutyNow;
import org.sla4j.engine.Report.RightNow;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Makes the report of a history: events up to an instant are replayed, and each promise is asked where it stands. */
final class Reporting {
    private final Policy policy;
    private final Deciding deciding;
    private final Severities severities;
    private final Clocks clocks;
    private final People people;

    Reporting(Policy policy, Deciding deciding, Severities severities, Clocks clocks) {
        this.policy = policy;
        this.deciding = deciding;
        this.severities = severities;
        this.clocks = clocks;
        this.people = new People(policy, clocks);
    }

    /** A replayed history, and where its tracks stand. */
    private record Scene(
            Replay replay, Standings standings, ImmutableList<Standing> all, ImmutableList<Track> tracks) {}

    private Scene scene(History history, Instant asOf, Warnings warnings) {
        List<Event> known = history.events();
        if (!known.isEmpty() && known.get(known.size() - 1).at().isAfter(asOf)) {
            known = known.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        }
        Replay replay = new Replay(policy, deciding, severities, people, warnings);
        replay.read(Strikes.apply(known, warnings));
        Standings standings = new Standings(deciding, policy.lifecycle().thresholds(), asOf);
        ImmutableList.Builder<Standing> all = ImmutableList.builder();
        ImmutableList<Track> tracks = ImmutableList.copyOf(replay.tracks().all());
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
        Warnings warnings = new Warnings();
        Scene scene = scene(history, asOf, warnings);
        Replay replay = scene.replay;
        Optional<Situation> now = replay.now();
        List<Standing> standings = new ArrayList<>(scene.all);
        now.ifPresent(ticket -> replay.tracks()
                .notStarted()
                .forEach(metric -> standings.add(notStarted(scene, metric, deciding.decide(ticket, metric), ticket))));
        if (now.isEmpty()) {
            warnings.add(new Warning("never-opened", "the history has no opening up to " + asOf));
        }
        Doubts doubts = new Doubts(policy, deciding, warnings);
        for (int i = 0; i < scene.tracks.size(); i++) {
            Change last = scene.tracks.get(i).last();
            Reckoning reckoning = deciding.reckoning(last.ticket(), last.decision());
            doubts.ofHolidays(
                    last.decision(), reckoning, scene.all.get(i).times().due());
        }
        return new Report(
                policy,
                asOf,
                now.map(Situation::ticket),
                now.map(Situation::graded).orElse(SeverityDecision.UNKNOWN),
                now.flatMap(people::owner),
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(standing -> place(standing.metric(), standing.tier())), standings),
                now.map(ticket -> rights(ticket, replay)).orElse(ImmutableList.of()),
                now.map(ticket -> duties(ticket, replay)).orElse(ImmutableList.of()),
                now.map(ticket -> credits(ticket, scene, asOf)).orElse(ImmutableList.of()),
                now.map(this::attainment).orElse(ImmutableList.of()),
                now.map(this::shared).orElse(ImmutableList.of()),
                transitions(scene, Instant.MAX, true).stream().findFirst(),
                warnings.all());
    }

    private static Standing notStarted(Scene scene, String metric, Decision decision, Situation ticket) {
        return scene.standings.notStarted(new Track(metric, 1, Optional.empty()), decision, ticket);
    }

    /** What changes without an event in {@code (from, to]}, in order. */
    ImmutableList<Transition> transitions(History history, Instant from, Instant to) {
        return transitions(scene(history, from, new Warnings()), to, false);
    }

    /** Why a promise stands where it does: the one of a key, or the customer's latest for a metric. */
    Optional<Explanation> explain(History history, Instant asOf, String promise) {
        Scene scene = scene(history, asOf, new Warnings());
        Explaining explaining = new Explaining(deciding, severities, scene.replay.pauses(), asOf);
        for (int i = scene.tracks.size() - 1; i >= 0; i--) {
            Standing standing = scene.all.get(i);
            if (standing.key().equals(promise)
                    || (standing.metric().equals(promise) && standing.tier().isEmpty())) {
                return Optional.of(explaining.explain(standing, scene.tracks.get(i)));
            }
        }
        return scene.replay
                .now()
                .flatMap(ticket -> scene.replay.tracks().notStarted().stream()
                        .filter(metric -> promise.equals(metric) || promise.equals(metric + "#1"))
                        .findFirst()
                        .map(metric -> {
                            Decision decision = deciding.decide(ticket, metric);
                            return explaining.explain(notStarted(scene, metric, decision, ticket), decision, ticket);
                        }));
    }

    private ImmutableList<Transition> transitions(Scene scene, Instant to, boolean firstOnly) {
        ImmutableList.Builder<Transition> all = ImmutableList.builder();
        for (int i = 0; i < scene.tracks.size(); i++) {
            scene.standings.transitions(scene.all.get(i), scene.tracks.get(i), to, firstOnly, all);
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Transition::at).thenComparing(Transition::key), all.build());
    }

    private ImmutableList<RightNow> rights(Situation ticket, Replay replay) {
        return policy.rights().stream()
                .filter(right -> ticket.matches(right.when(), clocks))
                .map(right -> new RightNow(
                        right,
                        right.circumstances().isEmpty()
                                || right.circumstances().stream().anyMatch(replay.circumstances()::contains)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CreditDue> credits(Situation ticket, Scene scene, Instant asOf) {
        Crediting crediting = new Crediting(applying(ticket), policy.creditsAtMost(), scene.replay.pauses(), asOf);
        return IntStream.range(0, scene.tracks.size())
                .boxed()
                .flatMap(i -> crediting.of(scene.tracks.get(i), scene.all.get(i)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Credit> applying(Situation ticket) {
        return policy.credits().stream()
                .filter(credit -> ticket.matches(credit.when(), clocks))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Credit> shared(Situation ticket) {
        return applying(ticket).stream()
                .filter(credit ->
                        credit.steps().filter(steps -> !steps.isForEachBreach()).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Share> attainment(Situation ticket) {
        return policy.attainment().stream()
                .filter(share -> ticket.matches(share.when(), clocks))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<DutyNow> duties(Situation ticket, Replay replay) {
        return policy.duties().stream()
                .filter(duty -> ticket.matches(duty.when(), clocks))
                .map(duty -> new DutyNow(duty, !replay.unmetDuties().contains(duty.id())))
                .collect(ImmutableList.toImmutableList());
    }
}
