package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineSourceTest {
    @Test
    void next_endsLinesAtLfAndCrlf() throws IOException {
        assertThat(lines("a\nb\r\n\n\r\nc\rd")).containsExactly("1 a", "2 b", "3 ", "4 ", "5 c\rd");
        assertThat(lines("a\n")).containsExactly("1 a");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("1 ");
    }

    @Test
    void next_passesOverAMarkAtTheStartOnly() throws IOException {
        assertThat(lines("\ufeffa\n\ufeffb")).containsExactly("1 a", "2 \ufeffb");
    }

    @Test
    void next_findsLinesOfAllLengths() throws IOException {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int length = 65_500; length < 65_600; length += 3) {
            String line = "x".repeat(length);
            expected.add(expected.size() + 1 + " " + line);
            text.append(line).append('\n');
        }

        assertThat(lines(text.toString())).isEqualTo(expected);
    }

    @Test
    void next_passesOverLinesThatAreTooLong() throws IOException {
        String most = "x".repeat(LineSource.MOST);

        LineSource source = source("a\n" + most + "\n" + most + "x\nb\n" + most + "xx");

        assertThat(source.next()).isTrue();
        assertThat(source.next()).isTrue();
        assertThat(source.isTooLong()).isFalse();
        assertThat(source.length()).isEqualTo(LineSource.MOST);
        assertThat(source.next()).isTrue();
        assertThat(source.isTooLong()).isTrue();
        assertThat(source.isBlank()).isFalse();
        assertThat(source.next()).isTrue();
        assertThat(text(source)).isEqualTo("4 b");
        assertThat(source.next()).isTrue();
        assertThat(source.isTooLong()).isTrue();
        assertThat(source.number()).isEqualTo(5);
        assertThat(source.next()).isFalse();
    }

    @Test
    void isBlank_ofSpacesAndTabs() throws IOException {
        LineSource source = source(" \t\r\nx");

        assertThat(source.next()).isTrue();
        assertThat(source.isBlank()).isTrue();
        assertThat(source.next()).isTrue();
        assertThat(source.isBlank()).isFalse();
    }

    @Test
    void next_saysWhenItHasToWait() throws IOException {
        List<String> seen = new ArrayList<>();
        List<InputStream> parts = List.of(stream("a\nb\n"), stream("c\n"));
        LineSource source =
                new LineSource(new SequenceInputStream(Collections.enumeration(parts)), () -> seen.add("wait"));

        while (source.next()) {
            seen.add(text(source));
        }

        assertThat(seen).startsWith("1 a", "2 b", "wait").contains("3 c").endsWith("wait");
    }

    private static List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        LineSource source = source(text);
        while (source.next()) {
            lines.add(text(source));
        }
        return lines;
    }

    private static LineSource source(String text) {
        return new LineSource(stream(text), () -> {});
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(LineSource source) {
        return source.number() + " "
                + new String(source.bytes(), source.offset(), source.length(), StandardCharsets.UTF_8);
    }
}
