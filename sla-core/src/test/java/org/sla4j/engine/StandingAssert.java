package org.sla4j.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of a standing what it is, in the times of {@link Brussels}. */
final class StandingAssert extends AbstractAssert<StandingAssert, Standing> {
    private StandingAssert(Standing standing) {
        super(standing, StandingAssert.class);
    }

    static StandingAssert assertThat(Standing standing) {
        return new StandingAssert(standing);
    }

    private StandingAssert instant(String what, Optional<Instant> actualOne, Optional<String> expected) {
        Assertions.assertThat(actualOne.map(Brussels::say))
                .as("%s of %s", what, actual)
                .isEqualTo(expected.map(said -> Brussels.say(Brussels.at(said))));
        return this;
    }

    private StandingAssert figure(String what, Optional<Duration> figure, String expected) {
        Assertions.assertThat(figure).as("%s of %s", what, actual).contains(Duration.parse("PT" + expected));
        return this;
    }

    StandingAssert is(State state) {
        Assertions.assertThat(actual.state()).as("%s", actual).isEqualTo(state);
        return this;
    }

    StandingAssert isDue(String at) {
        return instant("due", actual.times().due(), Optional.of(at));
    }

    StandingAssert isNotDue() {
        return instant("due", actual.times().due(), Optional.empty());
    }

    StandingAssert wasDueFirst(String at) {
        return instant("first due", actual.times().firstDue(), Optional.of(at));
    }

    StandingAssert startedAt(String at) {
        return instant("started", actual.times().started(), Optional.of(at));
    }

    StandingAssert countsFrom(String at) {
        return instant("counts", actual.times().counts(), Optional.of(at));
    }

    StandingAssert stoppedAt(String at) {
        return instant("stopped", actual.times().stopped(), Optional.of(at));
    }

    StandingAssert wasBreachedAt(String at) {
        return instant("breached", actual.times().breachedAt(), Optional.of(at));
    }

    StandingAssert wasNeverBreached() {
        return instant("breached", actual.times().breachedAt(), Optional.empty());
    }

    /** Written as in ISO 8601, after the PT: {@code 1H30M}. */
    StandingAssert hasElapsed(String figure) {
        return figure("elapsed", actual.figures().elapsed(), figure);
    }

    StandingAssert hasRemaining(String figure) {
        return figure("remaining", actual.figures().remaining(), figure);
    }

    StandingAssert hasOverrun(String figure) {
        return figure("overrun", actual.figures().overrun(), figure);
    }

    StandingAssert hasNoOverrun() {
        Assertions.assertThat(actual.figures().overrun())
                .as("overrun of %s", actual)
                .isEmpty();
        return this;
    }

    StandingAssert isCycle(int cycle) {
        Assertions.assertThat(actual.cycle()).as("cycle of %s", actual).isEqualTo(cycle);
        return this;
    }

    /** Written as {@code 50 % at Mon 9 Mar 11:00}. */
    StandingAssert hasPassed(String... thresholds) {
        Assertions.assertThat(actual.thresholds().stream()
                        .map(passed -> passed.threshold() + " at " + Brussels.say(passed.at()))
                        .toList())
                .as("thresholds of %s", actual)
                .isEqualTo(Arrays.stream(thresholds)
                        .map(said -> said.substring(0, said.indexOf(" at ") + 4)
                                + Brussels.say(Brussels.at(said.substring(said.indexOf(" at ") + 4))))
                        .toList());
        return this;
    }

    /** Written as {@code Fri 6 Mar 15:00 - Mon 9 Mar 11:00}. */
    StandingAssert hasPauses(String... pauses) {
        Assertions.assertThat(actual.pauses().stream()
                        .map(pause -> Brussels.say(pause.getStart()) + " - " + Brussels.say(pause.getEnd()))
                        .toList())
                .as("pauses of %s", actual)
                .isEqualTo(Arrays.stream(pauses)
                        .map(said -> said.split(" - ", 2))
                        .map(said -> Brussels.say(Brussels.at(said[0])) + " - " + Brussels.say(Brussels.at(said[1])))
                        .toList());
        return this;
    }
}
