package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

final class InstantDigitsPropertyTest {
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ssXXXXX'['VV']'")
            .toFormatter(Locale.ROOT);

    /** 0000-01-02 to 9999-12-30. */
    private static final long FIRST = -62_167_132_800L;

    private static final long LAST = 253_402_128_000L;

    @Property
    void readAndWrite_areThoseOfJavaTime(
            @ForAll @LongRange(min = FIRST, max = LAST) long second, @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        byte[] out = new byte[InstantDigits.MOST_BYTES];

        int length = InstantDigits.write(instant, out);

        String text = new String(out, 0, length, StandardCharsets.US_ASCII);
        assertThat(text).isEqualTo(instant.toString());
        assertThat(InstantDigits.read(text.toCharArray(), 0, length)).isEqualTo(instant);
    }

    @Property
    void read_takesOffsetsAsJavaTimeDoes(
            @ForAll @LongRange(min = FIRST, max = LAST) long second,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes) {
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
        String text = time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT));

        assertThat(InstantDigits.read(text.toCharArray(), 0, text.length())).isEqualTo(time.toInstant());
    }

    @Property
    void write_isLocalAsJavaTimeWrites(
            @ForAll @LongRange(min = FIRST, max = LAST) long second, @ForAll("zones") ZoneId zone) {
        Instant instant = Instant.ofEpochSecond(second);
        byte[] out = new byte[InstantDigits.MOST_BYTES];

        int length = InstantDigits.write(instant, zone, out);

        assertThat(new String(out, 0, length, StandardCharsets.US_ASCII)).isEqualTo(LOCAL.format(instant.atZone(zone)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
    }
}
