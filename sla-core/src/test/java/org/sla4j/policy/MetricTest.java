package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stops a clock, as the table in docs/policy-format.md has it. */
final class MetricTest {
    @Test
    void stoppedBy_isUsualUnlessTheMetricSays() {
        assertThat(Metric.of("update").stoppedBy()).containsExactlyInAnyOrder("update", "resolved");
        assertThat(Metric.of("root-cause").stoppedBy()).containsExactly("reached");
        Metric said = new Metric("update", Optional.empty(), ClockEvent.OPENED, ImmutableSet.of("update"));
        assertThat(said.stoppedBy()).containsExactly("update");
    }
}
