package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TimeWindowPropertyTest {
    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay),
                Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay),
                Arbitraries.integers().between(0, 1_439).map(minute -> LocalTime.ofSecondOfDay(60L * minute)));
    }

    @Property
    void parse_readsBackWhatToStringWrites(@ForAll("times") LocalTime opens, @ForAll("times") LocalTime closes) {
        Assume.that(!opens.equals(closes));
        TimeWindow window = TimeWindow.of(opens, closes);
        assertThat(TimeWindow.parse(window.toString())).isEqualTo(window);
        assertThat(window.opens()).isEqualTo(opens);
        assertThat(window.closes()).isEqualTo(closes);
        DayHours hours = DayHours.of(window);
        assertThat(DayHours.parse(hours.toString())).isEqualTo(hours);
    }
}
