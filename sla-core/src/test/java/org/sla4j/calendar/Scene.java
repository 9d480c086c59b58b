package org.sla4j.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Open time as the engine has it, the same as a question that is asked of single instants, and a span in which to compare
 * the two.
 *
 * @param seed of the instants and amounts that are asked
 * @param told what is open, for a report
 */
record Scene(
        OpenTime engine, Predicate<Instant> slow, Instant first, Duration step, int steps, long seed, String told) {

    SlowOpenTime film() {
        return new SlowOpenTime(slow, first, step, steps);
    }

    @Override
    public String toString() {
        return told + " from " + first + " in " + steps + " steps of " + step + ", seed " + seed;
    }

    /** Instants and amounts to ask a film about: at random, and at and around its edges. */
    static final class Questions {
        private final SlowOpenTime film;
        private final Scene scene;
        private final Random random;
        private final List<Instant> edges;

        Questions(Scene scene, SlowOpenTime film) {
            this.scene = scene;
            this.film = film;
            this.random = new Random(scene.seed);
            this.edges = film.edges();
        }

        Instant instant() {
            return random.nextBoolean() || edges.isEmpty()
                    ? scene.first.plus(scene.step.multipliedBy(random.nextInt(scene.steps)))
                    : near(edges.get(random.nextInt(edges.size())));
        }

        private Instant near(Instant edge) {
            Instant near = edge.plus(scene.step.multipliedBy(random.nextInt(3) - 1));
            return near.isBefore(film.end()) ? near : edge;
        }

        /** An amount from none to a quarter of the span; often one that uses the time up to an edge exactly. */
        Duration amount(Instant from) {
            if (random.nextInt(10) == 0) {
                return Duration.ZERO;
            }
            if (random.nextBoolean()) {
                return scene.step.multipliedBy(random.nextInt(scene.steps / 4));
            }
            Instant other = instant();
            return other.isBefore(from) ? film.counted(other, from) : film.counted(from, other);
        }
    }
}
