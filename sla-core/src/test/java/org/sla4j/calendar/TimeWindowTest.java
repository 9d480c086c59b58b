package org.sla4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeWindowTest {
    @Test
    void of_staysOnItsDateWhereItClosesLater() {
        TimeWindow window = TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(17, 0));
        assertThat(window.opens()).isEqualTo(LocalTime.of(9, 0));
        assertThat(window.closes()).isEqualTo(LocalTime.of(17, 0));
        assertThat(window.crossesMidnight()).isFalse();
    }

    @Test
    void of_crossesMidnightWhereItClosesEarlier() {
        TimeWindow window = TimeWindow.of(LocalTime.of(22, 0), LocalTime.of(6, 0));
        assertThat(window.closes()).isEqualTo(LocalTime.of(6, 0));
        assertThat(window.crossesMidnight()).isTrue();
    }

    @Test
    void of_endsAt24WhereItClosesAtMidnight() {
        TimeWindow window = TimeWindow.of(LocalTime.of(8, 30), LocalTime.MIDNIGHT);
        assertThat(window).hasToString("08:30-24:00");
        assertThat(window.closes()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(window.crossesMidnight()).isFalse();
    }

    @Test
    void of_rejectsAnEmptyWindow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(9, 0)))
                .withMessage("closes must differ from opens but was 09:00 for both; write 00:00-24:00 for a whole day");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("09:00-17:00", "09:00-17:00"),
                arguments("9:00-17:00", "09:00-17:00"),
                arguments("  09:00 - 17:00 ", "09:00-17:00"),
                arguments("09:00\u201317:00", "09:00-17:00"),
                arguments("09:00\u201117:00", "09:00-17:00"),
                arguments("08:30-24:00", "08:30-24:00"),
                arguments("08:30-00:00", "08:30-24:00"),
                arguments("08:30-24:00:00.000", "08:30-24:00"),
                arguments("00:00-24:00", "00:00-24:00"),
                arguments("22:00-06:00", "22:00-06:00"),
                arguments("09:50-10:59:50", "09:50-10:59:50"),
                arguments("09:00:30-17:00:00.000000001", "09:00:30-17:00:00.000000001"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void parse_readsWhatPeopleWrite(String text, String window) {
        assertThat(TimeWindow.parse(text)).hasToString(window);
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "09:00",
                "09:00--17:00",
                "-09:00-17:00",
                "09:00-17:00 and more",
                "09:00-17:00:00.0000000001",
                "\u0660\u0669:\u0660\u0660-\u0661\u0667:\u0660\u0660");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void parse_rejectsAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindow.parse(text))
                .withMessage("window must be written like 09:00-17:00 but was \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "9-17, 09:00-17:00",
        "09.00-17.00, 09:00-17:00",
        "0900-1730, 09:00-17:30",
        "9am to 5:30 pm, 09:00-17:30",
        "12am-12pm, 00:00-12:00",
        "10-20, 10:00-20:00",
        "8-24, 08:00-24:00"
    })
    void parse_saysWhatToWrite(String text, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindow.parse(text))
                .withMessage(
                        "window must be written like 09:00-17:00 but was \"" + text + "\"; write \"" + meant + "\"");
    }

    static Stream<Arguments> noTimes() {
        return Stream.of(
                arguments("24:00-06:00", "24:00"),
                arguments("09:00-24:01", "24:01"),
                arguments("25:00-26:00", "25:00"),
                arguments("09:60-10:00", "09:60"),
                arguments("09:00-10:00:60", "10:00:60"));
    }

    @ParameterizedTest
    @MethodSource("noTimes")
    void parse_rejectsATimeThatTheDayDoesNotHave(String text, String time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeWindow.parse(text))
                .withMessage("window must be made of times from 00:00 to 24:00 but was \"" + text + "\", where " + time
                        + " is no time of the day");
    }

    @Test
    void parse_readsTheWholeDay() {
        assertThat(TimeWindow.parse("00:00-24:00")).isEqualTo(TimeWindow.ALL_DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> TimeWindow.parse("00:00-00:00"));
    }

    @Test
    void compareTo_ordersByOpeningThenByClosing() {
        assertThat(Stream.of("22:00-06:00", "13:00-17:00", "22:00-24:00", "09:00-12:00")
                        .map(TimeWindow::parse)
                        .sorted())
                .extracting(TimeWindow::toString)
                .isEqualTo(List.of("09:00-12:00", "13:00-17:00", "22:00-24:00", "22:00-06:00"));
    }

    @Test
    void equals_comparesBothEnds() {
        assertThat(TimeWindow.parse("09:00-17:00"))
                .isEqualTo(TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .hasSameHashCodeAs(TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .isNotEqualTo(TimeWindow.parse("09:00-17:01"))
                .isNotEqualTo(TimeWindow.parse("09:01-17:00"));
    }

    @Test
    void hashCode_tellsWindowsApart() {
        assertThat(Stream.iterate(LocalTime.of(9, 1), closes -> closes.plusMinutes(1))
                        .limit(100)
                        .map(closes -> TimeWindow.of(LocalTime.of(9, 0), closes).hashCode())
                        .distinct())
                .hasSizeGreaterThan(90);
    }
}
