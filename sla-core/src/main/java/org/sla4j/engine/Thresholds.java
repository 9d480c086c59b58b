package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.sla4j.calendar.OpenTime;
import org.sla4j.engine.Standing.Passed;
import org.sla4j.policy.Threshold;

/** The places on the way to a due instant at which somebody wants to hear of it. */
record Thresholds(ImmutableList<Threshold> all) {

    /** When each is passed, the first one first, on the way from where a target counts to its due instant. */
    ImmutableList<Passed> in(OpenTime clock, Instant counts, Instant due) {
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        Duration whole = counts.isBefore(due) ? clock.counted(counts, due) : Duration.ZERO;
        return all.stream()
                .map(threshold ->
                        clock.deadline(counts, threshold.elapsed(whole)).map(at -> new Passed(threshold, at)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Passed::at))
                .collect(ImmutableList.toImmutableList());
    }
}
