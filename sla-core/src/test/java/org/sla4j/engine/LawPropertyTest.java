package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.engine.Promised.Kind;
import org.sla4j.engine.Story.Act;
import org.sla4j.engine.Story.Step;
import org.sla4j.policy.Lifecycle.OnReopening;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/** The laws of a ticket's life, over random stories. */
final class LawPropertyTest {
    /** A reason for a pause that no random story has. */
    private static final int OTHER = 7;

    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Provide
    Arbitrary<Story> byDefault() {
        return Stories.byDefault();
    }

    @Provide
    Arbitrary<Story> inMinutes() {
        return Stories.inMinutes();
    }

    @Property
    void rule14_sameInput_sameReport(@ForAll("stories") Story story, @ForAll long seed) {
        SlaEngine one = story.engine();
        SlaEngine other = story.engine();
        for (Instant asOf : lookouts(story, seed)) {
            Report report = one.report(story.history(), asOf);
            assertThat(one.report(story.history(), asOf)).isEqualTo(report);
            assertThat(other.report(story.history(), asOf).toString()).isEqualTo(report.toString());
        }
    }

    @Property
    void rule14_cutAndGoneOn_sameReport(@ForAll("stories") Story story, @ForAll long seed) {
        SlaEngine engine = story.engine();
        List<Event> events = story.events();
        for (Instant asOf : lookouts(story, seed)) {
            History cut = History.of(
                    events.stream().filter(event -> !event.at().isAfter(asOf)).toList());
            assertThat(engine.report(cut, asOf)).isEqualTo(engine.report(story.history(), asOf));
            List<Event> goneOn = new ArrayList<>(cut.events());
            goneOn.addAll(
                    events.stream().filter(event -> event.at().isAfter(asOf)).toList());
            assertThat(engine.report(History.of(goneOn), end(story)))
                    .isEqualTo(engine.report(story.history(), end(story)));
        }
    }

    @Property
    void rule14_inAnyOrderOfInput_sameReport(@ForAll("stories") Story story, @ForAll long seed) {
        List<Event> shuffled = story.events();
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(story.engine().report(History.of(shuffled), end(story)))
                .isEqualTo(story.engine().report(story.history(), end(story)));
    }

    @Property
    void rule15_pauseOutsideHours_changesNothing(@ForAll("stories") Story story, @ForAll long seed) {
        // A time that is stated out of hours is left out: pauses that touch there are one, and reach into hours.
        Assume.that(story.promises().stream()
                .noneMatch(promised -> promised.kind().isRoundTheClock() || promised.kind() == Kind.NEXT_DAY_BY));
        Random random = new Random(seed);
        long from = closedFrom(story, anyMinute(story, random));
        long until = from + 1 + random.nextInt((int) (openFrom(story, from) - from));
        Story paused = story.with(new Step(from, Act.PAUSE, OTHER)).with(new Step(until, Act.RESUME, OTHER));
        List<Instant> outside = lookouts(story, seed).stream()
                .filter(asOf -> asOf.isBefore(Story.instant(from)) || !asOf.isBefore(Story.instant(until)))
                .toList();
        assertThat(withoutPauses(standings(paused, outside)))
                .as("%s%n  paused %s", story, paused)
                .isEqualTo(withoutPauses(standings(story, outside)));
    }

    @Property
    void rule15_onePauseMore_neverDueEarlier(@ForAll("stories") Story story, @ForAll long seed) {
        Random random = new Random(seed);
        long from = anyMinute(story, random);
        Story paused = story.with(new Step(from, Act.PAUSE, OTHER));
        if (random.nextInt(4) > 0) {
            paused = paused.with(new Step(from + 30L * random.nextInt(200), Act.RESUME, OTHER));
        }
        List<Instant> instants = lookouts(story, seed);
        List<Standing> with = standings(paused, instants);
        List<Standing> without = standings(story, instants);
        for (int i = 0; i < instants.size(); i++) {
            assertNotEarlier(with.get(i), without.get(i), story);
        }
    }

    @Property
    void rule16_raisedByDefault_neverDueLater(@ForAll("byDefault") Story random, @ForAll long seed) {
        Story story = withoutNewCycles(random, seed);
        long minute = changeAfterAllOthers(story, seed);
        int now = severityAt(story, minute);
        Assume.that(now > 0);
        Story raised = story.with(new Step(minute, Act.CHANGE, new Random(seed).nextInt(now)));
        Standing with = standing(raised, end(story));
        Standing without = standing(story, end(story));
        Assume.that(with.promise().within().isPresent()
                && without.promise().within().isPresent());
        assertNotEarlier(without, with, raised);
    }

    @Property
    void rule16_loweredByDefault_neverDueEarlier(@ForAll("byDefault") Story random, @ForAll long seed) {
        Story story = withoutNewCycles(random, seed);
        long minute = changeAfterAllOthers(story, seed);
        int now = severityAt(story, minute);
        Assume.that(now < 3);
        Story lowered = story.with(new Step(minute, Act.CHANGE, now + 1 + new Random(seed).nextInt(3 - now)));
        Standing with = standing(lowered, end(story));
        Standing without = standing(story, end(story));
        Assume.that(with.promise().within().isPresent()
                && without.promise().within().isPresent());
        assertNotEarlier(with, without, lowered);
    }

    @Property
    void rule15_whileRunning_elapsedAndRemainingAreTheAmount(@ForAll("inMinutes") Story random, @ForAll long seed) {
        Story story = random.withSteps(
                random.steps().stream().filter(step -> step.act() != Act.CHANGE).toList());
        for (Standing standing : standings(story, lookouts(story, seed))) {
            if (!standing.state().isFinal() && standing.state() != State.BREACHED) {
                Duration elapsed = standing.figures().elapsed().orElseThrow();
                Duration remaining = standing.figures().remaining().orElseThrow();
                assertThat(elapsed.plus(remaining))
                        .as("%s%n%s", story, standing)
                        .isEqualTo(Duration.ofMinutes(
                                story.promises().get(story.severity()).minutes()));
            }
        }
    }

    @Property
    void rule20_struckOut_asIfNeverThere(@ForAll("stories") Story story, @ForAll long seed) {
        Assume.that(!story.steps().isEmpty());
        Random random = new Random(seed);
        int place = random.nextInt(story.steps().size());
        List<Step> without = new ArrayList<>(story.steps());
        without.remove(place);
        List<Event> corrected = story.events();
        long known = story.steps().get(place).minute() + 30L * random.nextInt(100);
        corrected.add(Story.event("correction", known, 99, Actor.VENDOR, new What.Corrected("e" + place)));
        SlaEngine engine = story.engine();
        for (Instant asOf : lookouts(story, seed)) {
            if (!asOf.isBefore(Story.instant(known))) {
                assertThat(engine.report(History.of(corrected), asOf))
                        .as("%s%n  without step %s", story, place)
                        .isEqualTo(engine.report(story.withSteps(without).history(), asOf));
            }
        }
    }

    @Property
    void rule22_upToTheNextLook_nothingChanges(@ForAll("stories") Story story, @ForAll long seed) {
        SlaEngine engine = story.engine();
        Random random = new Random(seed);
        for (Instant asOf : lookouts(story, seed)) {
            History history = History.of(story.events().stream()
                    .filter(event -> !event.at().isAfter(asOf))
                    .toList());
            Report now = engine.report(history, asOf);
            Instant next = now.nextLook().map(Transition::at).orElse(asOf.plus(Duration.ofDays(60)));
            assertThat(next).isAfter(asOf);
            for (int i = 0; i < 6; i++) {
                long span = Duration.between(asOf, next).toSeconds();
                Instant between = i == 0 ? next.minusNanos(1) : asOf.plusSeconds((long) (random.nextDouble() * span));
                assertThat(answers(engine.report(history, between)))
                        .as("%s%nas of %s, at %s, next look %s", story, asOf, between, now.nextLook())
                        .isEqualTo(answers(now));
            }
            now.nextLook()
                    .ifPresent(look -> assertThat(answers(engine.report(history, look.at())))
                            .as("%s%nas of %s, next look %s", story, asOf, look)
                            .isNotEqualTo(answers(now)));
        }
    }

    @Property
    void rule22_transitions_areTheNextLooksOneAfterAnother(@ForAll("stories") Story story, @ForAll long seed) {
        SlaEngine engine = story.engine();
        Instant from = lookouts(story, seed).get(0);
        History history = History.of(story.events().stream()
                .filter(event -> !event.at().isAfter(from))
                .toList());
        Instant to = from.plus(Duration.ofDays(9));
        List<Instant> looks = new ArrayList<>();
        Instant asOf = from;
        for (Optional<Transition> next = engine.report(history, asOf).nextLook();
                next.isPresent() && !next.get().at().isAfter(to);
                next = engine.report(history, asOf).nextLook()) {
            asOf = next.get().at();
            looks.add(asOf);
        }
        assertThat(engine.transitions(history, from, to).stream()
                        .map(Transition::at)
                        .distinct()
                        .toList())
                .as("%s%nas of %s", story, from)
                .isEqualTo(looks);
    }

    /** Pauses that touch are shown as one. */
    private static List<Standing> withoutPauses(List<Standing> standings) {
        return standings.stream()
                .map(standing -> new Standing(
                        standing.metric(),
                        standing.cycle(),
                        standing.tier(),
                        standing.promise(),
                        standing.state(),
                        standing.times(),
                        standing.figures(),
                        ImmutableList.of(),
                        standing.thresholds()))
                .toList();
    }

    private record Answer(State state, Optional<Instant> breachedAt, List<Standing.Passed> thresholds) {}

    private static List<Object> answers(Report report) {
        List<Object> answers = new ArrayList<>(report.rights());
        report.standings()
                .forEach(standing -> answers.add(
                        new Answer(standing.state(), standing.times().breachedAt(), standing.thresholds())));
        return answers;
    }

    private static void assertNotEarlier(Standing one, Standing other, Story story) {
        one.times()
                .due()
                .ifPresent(due -> assertThat(other.times().due())
                        .as("%s%nthe other due instant beside %s", story, due)
                        .hasValueSatisfying(earlier -> assertThat(earlier).isBeforeOrEqualTo(due)));
    }

    private static Story withoutNewCycles(Story story, long seed) {
        long last = changeAfterAllOthers(story, seed);
        List<Step> steps = new ArrayList<>(story.steps());
        steps.removeIf(step -> step.act() == Act.CHANGE && step.minute() > last);
        return new Story(
                story.office(),
                story.promises(),
                story.raised(),
                story.lowered(),
                OnReopening.CONTINUE,
                0,
                story.opened(),
                story.severity(),
                steps);
    }

    private static long changeAfterAllOthers(Story story, long seed) {
        return anyMinute(story.withSteps(List.of()), new Random(seed));
    }

    private static int severityAt(Story story, long minute) {
        return story.steps().stream()
                .filter(step -> step.act() == Act.CHANGE && step.minute() <= minute)
                .filter(step -> story.steps().stream()
                        .noneMatch(other -> other.act() == Act.CANCEL
                                && story.steps().indexOf(other) < story.steps().indexOf(step)))
                .map(Step::number)
                .reduce(story.severity(), (earlier, later) -> later);
    }

    private static long closedFrom(Story story, long from) {
        long minute = from;
        while (story.office().isOpen(minute)) {
            minute++;
        }
        return minute;
    }

    private static long openFrom(Story story, long from) {
        long minute = from;
        while (!story.office().isOpen(minute)) {
            minute++;
        }
        return minute;
    }

    private static long anyMinute(Story story, Random random) {
        return story.opened() + 30L * random.nextInt(random.nextInt(3) == 0 ? 500 : 100);
    }

    private static List<Instant> lookouts(Story story, long seed) {
        return Stories.lookouts(story, seed).stream().map(Story::instant).toList();
    }

    private static Instant end(Story story) {
        return Story.instant(story.opened() + 40L * 24 * 60);
    }

    /** Where the resolution of a story stands at several instants. */
    private static List<Standing> standings(Story story, List<Instant> instants) {
        SlaEngine engine = story.engine();
        History history = story.history();
        return instants.stream()
                .map(asOf -> engine.report(history, asOf).standing("resolution").orElseThrow())
                .toList();
    }

    private static Standing standing(Story story, Instant asOf) {
        return standings(story, List.of(asOf)).get(0);
    }
}
