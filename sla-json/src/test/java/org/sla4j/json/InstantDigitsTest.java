package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantDigitsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-27T15:30:00Z, 2026-03-27T15:30:00Z",
        "2026-03-27T16:30:00+01:00, 2026-03-27T15:30:00Z",
        "2026-03-27T00:30:00-03:30, 2026-03-27T04:00:00Z",
        "2026-03-27T16:30:00.5Z, 2026-03-27T16:30:00.500Z",
        "2026-03-27T16:30:00.05Z, 2026-03-27T16:30:00.050Z",
        "2026-03-27T15:30:00+01:59, 2026-03-27T13:31:00Z",
        "2026-03-27T16:30:00.123456789+00:00, 2026-03-27T16:30:00.123456789Z",
        "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z",
        "0000-01-01T18:00:00+18:00, 0000-01-01T00:00:00Z",
        "9999-12-31T05:59:59-18:00, 9999-12-31T23:59:59Z",
    })
    void read_givesTheInstantOfTheUsualForms(String text, Instant expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-27",
                "2026-03-27T15:30Z",
                "2026-03-27T15:30:00",
                "2026-03-27T15:30:00z",
                "2026-03-27t15:30:00Z",
                "2026-03-27 15:30:00Z",
                "2026-03-27T15:30:00.Z",
                "2026-03-27T15:30:00.5",
                "2026-03-27T15:30:00.1234567890Z",
                "2026-03-27T15:30:00ZZ",
                "2026-03-27T15:30:00+01",
                "2026-03-27T15:30:00+0100",
                "2026-03-27T15:30:00+01:00:00",
                "2026-03-27T15:30:00+18:01",
                "2026-03-27T15:30:00+01:60",
                "2026-03-27T15:30:00*01:00",
                "2026-02-29T15:30:00Z",
                "2026-13-01T15:30:00Z",
                "2026-00-01T15:30:00Z",
                "2026-01-00T15:30:00Z",
                "2026-03-27T1x:30:00Z",
                "2026-03-27T15:3x:00Z",
                "2026-03-27T15:30:0xZ",
                "2026-03-27T24:00:00Z",
                "2026-03-27T15:60:00Z",
                "2026-03-27T15:30:60Z",
                "-026-03-27T15:30:00Z",
                "0000-01-01T17:59:59+18:00",
                "9999-12-31T06:00:00-18:00",
                "\u0662026-03-27T15:30:00Z",
            })
    void read_leavesAllElse(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void read_looksAtItsPartOnly() {
        char[] text = "x2026-03-27T15:30:00Zx".toCharArray();

        assertThat(InstantDigits.read(text, 1, text.length - 2)).isEqualTo(Instant.parse("2026-03-27T15:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-27T15:30:00Z",
                "2026-03-27T15:30:00.001Z",
                "2026-03-27T15:30:00.000001Z",
                "2026-03-27T15:30:00.000000001Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
            })
    void write_isAsJavaTimeWrites(String text) {
        byte[] out = new byte[InstantDigits.MOST_BYTES];

        int length = InstantDigits.write(Instant.parse(text), out);

        assertThat(new String(out, 0, length, StandardCharsets.US_ASCII)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30T09:30:00Z, Europe/Stockholm, 2026-03-30T11:30:00+02:00[Europe/Stockholm]",
        "2026-03-30T09:30:15.25Z, Asia/Kolkata, 2026-03-30T15:00:15.250+05:30[Asia/Kolkata]",
        "2026-03-30T09:30:00Z, UTC, 2026-03-30T09:30:00Z[UTC]",
        "2026-03-30T09:30:00Z, Z, 2026-03-30T09:30:00Z",
        "2026-03-30T09:30:00Z, -03:00, 2026-03-30T06:30:00-03:00",
        "1880-01-01T00:00:00Z, Europe/Paris, 1880-01-01T00:09:21+00:09:21[Europe/Paris]",
        "9999-12-31T23:59:59Z, Asia/Tokyo, +10000-01-01T08:59:59+09:00[Asia/Tokyo]",
        "0000-01-01T00:00:00Z, -03:00, -0001-12-31T21:00:00-03:00",
        "9999-12-31T23:59:59Z, America/Argentina/ComodRivadavia, "
                + "9999-12-31T20:59:59-03:00[America/Argentina/ComodRivadavia]",
    })
    void write_namesOffsetAndZone(Instant instant, String zone, String expected) {
        byte[] out = new byte[InstantDigits.MOST_BYTES];

        int length = InstantDigits.write(instant, ZoneId.of(zone), out);

        assertThat(new String(out, 0, length, StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    private static Instant read(String text) {
        return InstantDigits.read(text.toCharArray(), 0, text.length());
    }
}
