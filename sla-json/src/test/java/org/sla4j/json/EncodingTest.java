package org.sla4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, FEFF, UTF-16",
        "UTF-16LE, FFFE, UTF-16",
        "UTF-16BE, '', UTF-16",
        "UTF-16LE, '', UTF-16",
        "UTF-32BE, 0000FEFF, UTF-32",
        "UTF-32LE, FFFE0000, UTF-32",
        "UTF-32BE, '', UTF-32",
        "UTF-32LE, '', UTF-32"
    })
    void parse_namesWideEncodings(String charset, String mark, String title) {
        byte[] bytes = Bytes.concat(HexFormat.of().parseHex(mark), "{ \"é\": 1 }".getBytes(Charset.forName(charset)));

        assertThat(render(bytes))
                .containsExactly("p.json:1:1: the file is in " + title + "; save it as UTF-8\n{ \"é\": 1 }\n^");
    }

    @Test
    void parse_skipsByteOrderMark() {
        byte[] bytes = Bytes.concat(HexFormat.of().parseHex("EFBBBF"), "[x]".getBytes(UTF_8));

        assertThat(render(bytes)).containsExactly("p.json:1:2: found x without quotes; write \"x\" (at /0)\n[x]\n ^");
    }

    @Test
    void parse_takesAByteOrderMarkAloneForAnEmptyFile() {
        assertThat(render(HexFormat.of().parseHex("EFBBBF")))
                .containsExactly("p.json:1:1: the file is empty; write an object in braces, { }");
    }

    @Test
    void parse_placesTheFirstBadByte() {
        byte[] bytes = "{\r\n\t\"name\": \"Zo\u00eb caf\u00e9\"\r\n}".getBytes(ISO_8859_1);

        assertThat(render(bytes)).containsExactly("""
            p.json:2:13: the file is not in UTF-8, found the byte 0xEB ("ë" in Windows-1252); save it as UTF-8
            \t"name": "Zo� caf�"
            \t           ^\
            """);
    }

    @Test
    void parse_placesABadByteAfterAnEmoji() {
        byte[] bytes = Bytes.concat("[\"😀".getBytes(UTF_8), new byte[] {(byte) 0x81}, "\"]".getBytes(UTF_8));

        assertThat(render(bytes))
                .containsExactly(
                        "p.json:1:4: the file is not in UTF-8, found the byte 0x81; save it as UTF-8\n[\"😀�\"]\n   ^");
    }

    @ParameterizedTest
    @CsvSource({"5B22C3225D", "5B22EDA080225D", "5B22C080225D", "5B22F4908080225D", "5B22C3", "5B22F09F98"})
    void parse_refusesTruncatedOverlongAndSurrogateBytes(String hex) {
        assertThat(render(HexFormat.of().parseHex(hex)))
                .singleElement()
                .asString()
                .startsWith("p.json:1:3: the file is not in UTF-8, found the byte 0x" + hex.substring(4, 6));
    }

    @Test
    void parse_takesASingleZeroByteForACharacter() {
        assertThat(render(new byte[] {'[', 0, ']'}))
                .containsExactly(
                        "p.json:1:2: found the invisible character U+0000; take it out or write a plain space (at"
                                + " /0)\n"
                                + "[␀]\n"
                                + " ^");
    }

    private static List<String> render(byte[] bytes) {
        return JsonDocument.parse("p.json", bytes).problems().sorted().stream()
                .map(Problem::render)
                .toList();
    }
}
