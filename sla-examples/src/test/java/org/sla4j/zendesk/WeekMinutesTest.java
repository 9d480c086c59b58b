package org.sla4j.zendesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.calendar.WeeklyHours;

/** A day has 1440 minutes: Monday begins at 1440, Tuesday at 2880, Saturday at 8640, the next Sunday at 10080. */
final class WeekMinutesTest {
    private static WeeklyHours hours(String intervals) {
        StringBuilder json = new StringBuilder("[");
        for (String interval : intervals.split(" ", -1)) {
            String[] edges = interval.split("-", -1);
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"start_time\": %s, \"end_time\": %s}".formatted(edges[0], edges[1]));
        }
        return WeekMinutes.hours(
                JsonTree.read("f", json.append("]").toString().getBytes(UTF_8)).elements());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1980-2460|mon 09:00-17:00",
                "1980-2460 3420-3900 4860-5340 6300-6780 7740-8220|mon-fri 09:00-17:00",
                "1980-2160 2220-2460|mon 09:00-12:00, 13:00-17:00",
                "0-360 9960-10080|sat 22:00-24:00; sun 00:00-06:00",
                "0-10080|mon-sun 00:00-24:00",
                "0-1440 8640-10080|sat-sun 00:00-24:00",
                // Over midnight, and over two: each date has its own windows, which a holiday closes.
                "2760-3240|mon 22:00-24:00; tue 00:00-06:00",
                "1980-5340|mon 09:00-24:00; tue 00:00-24:00; wed 00:00-17:00",
                "9960-10440|sat 22:00-24:00; sun 00:00-06:00",
                // Intervals that touch or overlap are one.
                "1980-2160 2160-2460|mon 09:00-17:00",
                "1980-2400 2100-2460|mon 09:00-17:00",
                "1981-2459|mon 09:01-16:59"
            })
    void hours_ofAWeek(String intervals, String week) {
        assertThat(hours(intervals)).hasToString(week);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10080-10090|f: /0/start_time must be a whole number from 0 to 10079 but was 10080",
                "1980-1980|f: /0/end_time must be after start_time, 1980, and at most a week but was 1980",
                "1980-12061|f: /0/end_time must be after start_time, 1980, and at most a week but was 12061",
                "1980.5-2000|f: /0/start_time must be a whole number from 0 to 10079 but was 1980.5"
            })
    void hours_refuses(String intervals, String message) {
        assertThatThrownBy(() -> hours(intervals))
                .isInstanceOf(InvalidExportException.class)
                .hasMessage(message);
    }
}
