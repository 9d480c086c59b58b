package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.calendar.OpenTimes.Trial;
import org.threeten.extra.Interval;

/** Laws of open time, named by the rule of the contract from which they follow. */
final class OpenTimePropertyTest {
    private static final Duration NANO = Duration.ofNanos(1);

    @Provide
    Arbitrary<Trial> trials() {
        return OpenTimes.trials();
    }

    @Provide
    Arbitrary<OpenTime> openTimes() {
        return OpenTimes.any();
    }

    @Property
    void rule1_anOpenInstantIsOneWhoseNanosecondCounts(@ForAll("trials") Trial t) {
        if (t.a.isBefore(Instant.MAX)) {
            assertThat(t.open().counted(t.a(), t.a().plusNanos(1))).isEqualTo(t.open().isOpen(t.a()) ? NANO : Duration.ZERO);
        }
    }
}
