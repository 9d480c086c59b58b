package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DayHoursTest {
    @Test
    void of_putsWindowsInOrder() {
        assertThat(DayHours.of(TimeWindow.parse("13:00-17:00"), TimeWindow.parse("09:00-12:00")))
                .hasToString("09:00-12:00, 13:00-17:00");
    }

    @Test
    void of_takesWindowsThatTouch() {
        assertThat(DayHours.parse("09:00-12:00, 12:00-17:00").windows()).hasSize(2);
    }

    @Test
    void of_takesANightBesideAMorning() {
        // The night reaches into the next date's morning, not into this one's.
        assertThat(DayHours.parse("05:00-08:00, 22:00-07:00").windows()).hasSize(2);
    }

    static Stream<List<String>> overlapping() {
        return Stream.of(
                List.of("09:00-12:00", "11:59-13:00"),
                List.of("09:00-17:00", "10:00-11:00"),
                List.of("22:00-06:00", "23:00-24:00"),
                List.of("00:00-24:00", "09:00-17:00"),
                List.of("09:00-17:00", "09:00-17:00"));
    }

    @ParameterizedTest
    @MethodSource("overlapping")
    void parse_rejectsWindowsThatOverlap(List<String> windows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.parse(windows.get(1) + ", " + windows.get(0)))
                .withMessage("windows must not overlap but were " + windows.get(0) + " and " + windows.get(1));
    }

    @Test
    void parse_readsClosed() {
        assertThat(DayHours.parse("closed")).isEqualTo(DayHours.CLOSED);
        assertThat(DayHours.parse(" CLOSED ").isClosed()).isTrue();
        assertThat(DayHours.of()).isEqualTo(DayHours.CLOSED);
        assertThat(DayHours.CLOSED).hasToString("closed");
    }

    @Test
    void parse_rejectsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> DayHours.parse(""));
        assertThatIllegalArgumentException().isThrownBy(() -> DayHours.parse("09:00-12:00,"));
        assertThatIllegalArgumentException().isThrownBy(() -> DayHours.parse("closed, 09:00-12:00"));
    }

    @Test
    void equals_comparesTheWindows() {
        assertThat(DayHours.parse("09:00-12:00,13:00-17:00"))
                .isEqualTo(DayHours.parse("13:00-17:00, 09:00-12:00"))
                .hasSameHashCodeAs(DayHours.parse("13:00-17:00, 09:00-12:00"))
                .isNotEqualTo(DayHours.parse("09:00-17:00"))
                .isNotEqualTo(DayHours.CLOSED);
    }
}
