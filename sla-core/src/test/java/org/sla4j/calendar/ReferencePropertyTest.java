package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The engine gives what the slow reference gives, for random open time, instants and amounts.
 *
 * <p>A hundred thousand deadlines: {@code mvn -pl sla-core test -Dtest=ReferencePropertyTest -Dsla4j.long=true}.
 */
final class ReferencePropertyTest {
    private static final int ROUNDS = Boolean.getBoolean("sla4j.long") ? 40 : 1;
    private static final int QUESTIONS = 10;

    private static final AtomicLong COMPARED = new AtomicLong();
    private static final AtomicLong DIFFER = new AtomicLong();

    @Provide
    Arbitrary<List<Scene>> minutes() {
        return RandomScenes.byTheMinute(ROUNDS);
    }

    @Provide
    Arbitrary<List<Scene>> seconds() {
        return RandomScenes.byTheSecond(ROUNDS);
    }

    @AfterContainer
    static void report() {
        System.out.println("compared " + COMPARED + " deadlines with the slow reference, " + DIFFER + " differ");
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void openTime_isThatOfTheReference(@ForAll("minutes") List<Scene> scenes) {
        scenes.forEach(ReferencePropertyTest::compare);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void openTime_isThatOfTheReferenceToTheSecond(@ForAll("seconds") List<Scene> scenes) {
        scenes.forEach(ReferencePropertyTest::compare);
    }

    private static void compare(Scene scene) {
        SlowOpenTime slow = scene.film();
        Scene.Questions questions = new Scene.Questions(scene, slow);
        for (int i = 0; i < QUESTIONS; i++) {
            Instant from = questions.instant();
            compareDeadlines(scene, slow, from, questions.amount(from));
            compareNeighbours(scene, slow, from);
            Instant other = questions.instant();
            compareSpan(scene, slow, from.isBefore(other) ? from : other, from.isBefore(other) ? other : from);
        }
    }

    private static void compareDeadlines(Scene scene, SlowOpenTime slow, Instant from, Duration amount) {
        COMPARED.incrementAndGet();
        DIFFER.incrementAndGet();
        assertLater(
                scene.engine().deadline(from, amount),
                slow.deadline(from, amount),
                slow,
                () -> "deadline of " + amount + " from " + from + ", " + scene);
        assertEarlier(
                scene.engine().latestStart(from, amount),
                slow.latestStart(from, amount),
                slow,
                () -> "latest start for " + amount + " until " + from + ", " + scene);
        DIFFER.decrementAndGet();
    }

    private static void compareNeighbours(Scene scene, SlowOpenTime slow, Instant at) {
        OpenTime engine = scene.engine();
        assertThat(engine.isOpen(at)).as("open at %s, %s", at, scene).isEqualTo(slow.isOpen(at));
        assertLater(engine.firstOpen(at), slow.firstOpen(at), slow, () -> "first open from " + at + ", " + scene);
        assertLater(engine.firstClosed(at), slow.firstClosed(at), slow, () -> "first closed from " + at + ", " + scene);
        assertLater(engine.nextOpening(at), slow.nextOpening(at), slow, () -> "opening after " + at + ", " + scene);
        assertLater(engine.nextClosing(at), slow.nextClosing(at), slow, () -> "closing after " + at + ", " + scene);
        assertEarlier(engine.lastOpenUntil(at), slow.lastOpenUntil(at), slow, () -> "open until " + at + ", " + scene);
    }

    private static void compareSpan(Scene scene, SlowOpenTime slow, Instant from, Instant to) {
        assertThat(scene.engine().counted(from, to))
                .as("counted in [%s, %s), %s", from, to, scene)
                .isEqualTo(slow.counted(from, to));
        assertThat(scene.engine().intervals(from, to))
                .as("intervals of [%s, %s), %s", from, to, scene)
                .isEqualTo(slow.intervals(from, to));
    }

    /** The same instant, or both none before the end of what the reference has looked at. */
    private static void assertLater(
            Optional<Instant> engine, Optional<Instant> slow, SlowOpenTime seen, Supplier<String> what) {
        assertThat(slow.isPresent() ? engine : engine.filter(instant -> instant.isBefore(seen.end())))
                .as(what)
                .isEqualTo(slow);
    }

    /** The same instant, or both none after the start of what the reference has looked at. */
    private static void assertEarlier(
            Optional<Instant> engine, Optional<Instant> slow, SlowOpenTime seen, Supplier<String> what) {
        assertThat(slow.isPresent() ? engine : engine.filter(instant -> instant.isAfter(seen.first())))
                .as(what)
                .isEqualTo(slow);
    }
}
