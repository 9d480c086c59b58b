package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sla4j.engine.Report.DutyNow;
import org.sla4j.engine.Report.RightNow;
import org.sla4j.engine.Track.Change;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.policy.Share;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;

/** Makes the report of a history: events up to an instant are replayed, and each promise is asked where it stands. */
final class Reporting {
    private final BoundPolicy bound;
    private final Policy policy;
    private final Deciding deciding;
    private final Thresholds thresholds;

    Reporting(BoundPolicy bound) {
        this.bound = bound;
        this.policy = bound.policy();
        this.deciding = bound.deciding();
        this.thresholds = new Thresholds(policy.lifecycle().thresholds());
    }

    /** A replayed history, and the promises whose clocks have started. */
    private record Scene(Chronicle chronicle, Standings standings, ImmutableList<Followed> followed) {}

    /** A promise as its history tells it, and where that brought it. */
    private record Followed(Track track, Standing standing) {
        boolean isCalled(String promise) {
            return standing.key().equals(promise)
                    || (standing.metric().equals(promise) && standing.tier().isEmpty());
        }
    }

    private Scene scene(History history, Instant asOf, Warnings warnings) {
        List<Event> known = history.events();
        if (!known.isEmpty() && known.get(known.size() - 1).at().isAfter(asOf)) {
            known = known.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        }
        Chronicle chronicle = new Chronicle(bound, warnings);
        chronicle.read(Strikes.apply(known, warnings));
        Standings standings = new Standings(deciding, thresholds, asOf);
        return new Scene(
                chronicle,
                standings,
                chronicle.tracks().all().stream()
                        .map(track -> new Followed(
                                track, standings.of(track, chronicle.pauses().of(track.metric))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The policy's order of metrics; the clocks of tiers come after the customer's. */
    private int place(String metric, Optional<String> tier) {
        ImmutableList<String> metrics = policy.metrics().asList();
        return metrics.indexOf(metric) + (tier.isPresent() ? metrics.size() + 1 : 0);
    }

    Report report(History history, Instant asOf) {
        Warnings warnings = new Warnings();
        Scene scene = scene(history, asOf, warnings);
        Chronicle chronicle = scene.chronicle;
        Optional<Situation> now = chronicle.now();
        if (now.isEmpty()) {
            warnings.add(new Warning("never-opened", "the history has no opening up to " + asOf));
        }
        doubtHolidays(scene, warnings);
        return new Report(
                policy,
                asOf,
                now.map(Situation::ticket),
                now.map(Situation::graded).orElse(SeverityDecision.UNKNOWN),
                now.flatMap(bound.people()::owner),
                standings(scene),
                now.map(ticket -> rights(ticket, chronicle)).orElse(ImmutableList.of()),
                now.map(ticket -> duties(ticket, chronicle)).orElse(ImmutableList.of()),
                now.map(ticket -> credits(ticket, scene, asOf)).orElse(ImmutableList.of()),
                now.map(ticket -> bound.applying(policy.attainment(), Share::when, ticket))
                        .orElse(ImmutableList.of()),
                now.map(this::shared).orElse(ImmutableList.of()),
                transitions(scene, asOf, Instant.MAX, true).stream().findFirst(),
                warnings.all());
    }

    /** Where all promises stand, in the order of a report. */
    private ImmutableList<Standing> standings(Scene scene) {
        List<Standing> standings = new ArrayList<>(Lists.transform(scene.followed, Followed::standing));
        scene.chronicle
                .now()
                .ifPresent(ticket -> scene.chronicle.tracks().notStarted().stream()
                        .map(metric -> scene.standings.notStarted(metric, deciding.decide(ticket, metric), ticket))
                        .forEach(standings::add));
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(standing -> place(standing.metric(), standing.tier())), standings);
    }

    private void doubtHolidays(Scene scene, Warnings warnings) {
        Doubts doubts = new Doubts(bound, warnings);
        for (Followed promise : scene.followed) {
            Change last = promise.track.last();
            doubts.ofHolidays(
                    last.decision(),
                    deciding.reckoning(last),
                    promise.standing.times().due());
        }
    }

    /** What changes without an event in {@code (from, to]}, in order. */
    ImmutableList<Transition> transitions(History history, Instant from, Instant to) {
        return transitions(scene(history, from, new Warnings()), from, to, false);
    }

    /** Why a promise stands where it does: the one of a key, or the customer's latest for a metric. */
    Optional<Explanation> explain(History history, Instant asOf, String promise) {
        Scene scene = scene(history, asOf, new Warnings());
        Explaining explaining = new Explaining(bound, scene.chronicle.pauses(), asOf);
        for (Followed one : scene.followed.reverse()) {
            if (one.isCalled(promise)) {
                return Optional.of(explaining.explain(one.standing, one.track));
            }
        }
        return scene.chronicle
                .now()
                .flatMap(ticket -> scene.chronicle.tracks().notStarted().stream()
                        .filter(metric -> promise.equals(metric) || promise.equals(metric + "#1"))
                        .findFirst()
                        .map(metric -> {
                            Decision decision = deciding.decide(ticket, metric);
                            Standing standing = scene.standings.notStarted(metric, decision, ticket);
                            return explaining.explain(standing, decision, ticket);
                        }));
    }

    private ImmutableList<Transition> transitions(Scene scene, Instant asOf, Instant to, boolean firstOnly) {
        Transitions all = new Transitions(deciding, thresholds, asOf, to);
        scene.followed.forEach(promise -> all.look(promise.track, promise.standing, firstOnly));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Transition::at).thenComparing(Transition::key), all.found());
    }

    private ImmutableList<RightNow> rights(Situation ticket, Chronicle chronicle) {
        return bound.applying(policy.rights(), Right::when, ticket).stream()
                .map(right -> new RightNow(
                        right,
                        right.circumstances().isEmpty()
                                || right.circumstances().stream().anyMatch(chronicle.circumstances()::contains)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CreditDue> credits(Situation ticket, Scene scene, Instant asOf) {
        ImmutableList<Credit> applying = bound.applying(policy.credits(), Credit::when, ticket);
        Crediting crediting = new Crediting(applying, policy.creditsAtMost(), scene.chronicle.pauses(), asOf);
        return scene.followed.stream()
                .flatMap(promise -> crediting.of(promise.track, promise.standing).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Credit> shared(Situation ticket) {
        return bound.applying(policy.credits(), Credit::when, ticket).stream()
                .filter(Credit::isOfPeriod)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<DutyNow> duties(Situation ticket, Chronicle chronicle) {
        return bound.applying(policy.duties(), Duty::when, ticket).stream()
                .map(duty -> new DutyNow(duty, !chronicle.unmetDuties().contains(duty.id())))
                .collect(ImmutableList.toImmutableList());
    }
}
