package org.sla4j.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S | 0 milliseconds",
                "PT1S | 1 second",
                "PT0.5S | 500 milliseconds",
                "PT24H | 1 day",
                "PT25H | 1 day and 1 hour",
                "PT66H30M | 2 days, 18 hours and 30 minutes",
                "PT168H | 1 week",
                "PT192H | 8 days",
                "PT337H1.002S | 2 weeks, 1 hour, 1 second and 2 milliseconds",
                "PT24024H | 143 weeks",
                "PT24000H | 1,000 days",
            })
    void inWords(Duration duration, String words) {
        assertThat(Wording.inWords(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S | 0 h",
                "PT90M | 1 h 30 min",
                "PT1000H | 1,000 h",
                "PT999H1.5S | 999 h 1.5 s",
            })
    void duration(Duration duration, String words) {
        assertThat(Wording.duration(duration)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | plan | 0 plans",
                "1 | plan | 1 plan",
                "999 | day | 999 days",
                "1000000 | severity | 1,000,000 severities"
            })
    void count(long number, String what, String words) {
        assertThat(Wording.count(number, what)).isEqualTo(words);
    }
}
