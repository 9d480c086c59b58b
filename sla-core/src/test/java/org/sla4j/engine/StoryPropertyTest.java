package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.engine.SlowLife.Outcome;
import org.sla4j.ticket.History;

/** Reports beside a slow reference that lives through the same story minute by minute. */
final class StoryPropertyTest {
    @Provide
    Arbitrary<Story> stories() {
        return Stories.any();
    }

    @Property
    void report_agreesWithTheReference(@ForAll("stories") Story story, @ForAll long seed) {
        SlaEngine engine = story.engine();
        History history = story.history();
        List<Long> lookouts = new ArrayList<>(Stories.lookouts(story, seed));
        engine.report(history, Story.instant(lookouts.get(lookouts.size() - 1)))
                .standing("resolution")
                .flatMap(standing -> standing.times().due())
                .ifPresent(due -> {
                    lookouts.add(due.getEpochSecond() / 60);
                    lookouts.add(due.getEpochSecond() / 60 - 1);
                });
        for (long minute : lookouts) {
            if (minute >= story.opened()) {
                Standing standing = engine.report(history, Story.instant(minute))
                        .standing("resolution")
                        .orElseThrow();
                assertThat(outcome(standing))
                        .as("%s%nas of %s", story, Brussels.say(Story.instant(minute)))
                        .isEqualTo(shown(SlowLife.outcome(story, minute)));
            }
        }
    }

    private record Shown(
            int cycle,
            State state,
            Optional<String> due,
            Optional<String> breachedAt,
            Optional<String> counts,
            Optional<Duration> elapsed,
            Optional<Duration> remaining,
            Optional<Duration> overrun,
            Map<String, String> passed) {}

    private static Shown outcome(Standing standing) {
        boolean target = standing.promise().within().isPresent();
        return new Shown(
                standing.cycle(),
                standing.state(),
                standing.times().due().map(Instant::toString),
                standing.times().breachedAt().map(Instant::toString),
                standing.times().counts().filter(instant -> target).map(Instant::toString),
                standing.figures().elapsed(),
                standing.figures().remaining(),
                standing.figures().overrun(),
                standing.thresholds().stream()
                        .collect(Collectors.toMap(
                                passed -> passed.threshold().toString(),
                                passed -> passed.at().toString())));
    }

    private static Shown shown(Outcome outcome) {
        return new Shown(
                outcome.cycle(),
                outcome.state(),
                outcome.due().map(StoryPropertyTest::said),
                outcome.breachedAt().map(StoryPropertyTest::said),
                outcome.counts().map(StoryPropertyTest::said),
                outcome.elapsed().map(Duration::ofMinutes),
                outcome.remaining().map(Duration::ofMinutes),
                outcome.overrun().map(Duration::ofMinutes),
                outcome.passed().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                passed ->
                                        Instant.ofEpochSecond(passed.getValue()).toString())));
    }

    private static String said(long minute) {
        return Story.instant(minute).toString();
    }
}
