package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sla4j.engine.Standing.Times;
import org.sla4j.ticket.History;

/** Asks of every instant in a report why it is there. */
final class Asked {
    private Asked() {}

    /** Each instant must be the beginning or the end of a step of the promise's explanation. */
    static void ofEveryInstant(SlaEngine engine, History history, Instant asOf) {
        for (Standing standing : engine.report(history, asOf).standings()) {
            Explanation explanation =
                    engine.explain(history, asOf, standing.key()).orElseThrow();
            assertThat(explanation.standing()).isEqualTo(standing);
            assertThat(told(explanation))
                    .as("what is told of %s%n%s", standing, explanation)
                    .containsAll(instants(standing));
        }
    }

    private static Set<Instant> told(Explanation explanation) {
        Set<Instant> told = new HashSet<>();
        explanation.steps().forEach(step -> {
            step.at().ifPresent(told::add);
            step.until().ifPresent(told::add);
        });
        return told;
    }

    private static List<Instant> instants(Standing standing) {
        Times times = standing.times();
        return Stream.of(
                        Stream.of(
                                        times.started(),
                                        times.counts(),
                                        times.due(),
                                        times.firstDue(),
                                        times.stopped(),
                                        times.breachedAt())
                                .flatMap(Optional::stream),
                        standing.pauses().stream().flatMap(pause -> Stream.of(pause.getStart(), pause.getEnd())),
                        standing.thresholds().stream().map(Standing.Passed::at))
                .flatMap(instants -> instants)
                .toList();
    }
}
