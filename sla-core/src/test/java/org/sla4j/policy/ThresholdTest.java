package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThresholdTest {
    @ParameterizedTest
    @CsvSource({
        "1 minute left, PT1M",
        "30 minutes left, PT30M",
        "1 hour left, PT1H",
        "36 hours left, PT36H",
        "999999 minutes left, PT999999M",
        "999999 hours left, PT999999H"
    })
    void timeLeft_isReadAndWritten(String text, Duration time) {
        assertThat(Threshold.parse(text)).isEqualTo(Threshold.left(time)).hasToString(text);
    }

    @Test
    void timeLeft_inMinutesThatAreHours_isWrittenInHours() {
        assertThat(Threshold.parse("120 minutes left")).hasToString("2 hours left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 minutes",
                "0 minutes left",
                "-5 minutes left",
                "1.5 hours left",
                "1000000 hours left",
                "2 days left",
                "2 months left",
                "left",
                ""
            })
    void otherTexts_areNoTimeLeft(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse(text))
                .withMessageStartingWith(
                        "expected a time such as \"30 minutes left\", counted as the target is, found \"" + text
                                + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "30 minutes before, 30 minutes left",
        "30 min before due, 30 minutes left",
        "2h left, 2 hours left",
        "1 business hour left, 1 hour left",
        "15 Minutes Remaining, 15 minutes left",
        "90 minutes, 90 minutes left"
    })
    void looseTexts_areToldWhatToWrite(String text, String instead) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse(text))
                .withMessageEndingWith("found \"" + text + "\"; write \"" + Threshold.parse(instead) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "PT30S", "PT1M0.000000001S", "PT1000001M", "PT1000000H"})
    void timeLeft_isWholeMinutesInRange(Duration time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.left(time))
                .withMessage("time left must be whole minutes or hours, from 1 to 999,999, but was " + time);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100})
    void share_isFromOneToNinetyNine(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.used(percent))
                .withMessage("percent must be from 1 to 99 but was " + percent);
    }

    @ParameterizedTest
    @CsvSource({"PT8H, 75, PT6H", "PT1S, 1, PT0.01S", "PT0.000000199S, 50, PT0.000000099S", "PT0S, 99, PT0S"})
    void share_ofTheWholeIsUsed(Duration whole, int percent, Duration elapsed) {
        assertThat(Threshold.used(percent).elapsed(whole)).isEqualTo(elapsed);
    }

    @ParameterizedTest
    @CsvSource({"PT8H, PT7H", "PT1H0.5S, PT0.5S", "PT1H, PT0S", "PT59M, PT0S", "PT0S, PT0S"})
    void allButAnHourIsUsed_whereAnHourIsLeft(Duration whole, Duration elapsed) {
        assertThat(Threshold.left(Duration.ofHours(1)).elapsed(whole)).isEqualTo(elapsed);
    }
}
