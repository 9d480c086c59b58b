package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Reading.document;
import static org.sla4j.json.Reading.problems;
import static org.sla4j.json.Reading.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonDocumentTest {
    @Test
    void parse_keepsPlacesAndOrder() {
        String json = "{\r\n\t\"b/c\": [1, -2.50e3, \"😀\", true],\r\n  \"a~\": {\"\": null, \"d\": false}\r\n}\r\n";

        assertThat(outline(value(json).located()))
                .containsExactly(
                        "1:1  an object",
                        "2:2 name b/c",
                        "2:9 /b~1c a list",
                        "2:10 /b~1c/0 a number, 1",
                        "2:13 /b~1c/1 a number, -2.50e3",
                        "2:22 /b~1c/2 text, \"😀\"",
                        "2:27 /b~1c/3 true",
                        "3:3 name a~",
                        "3:9 /a~0 an object",
                        "3:10 name ",
                        "3:14 /a~0/ null",
                        "3:20 name d",
                        "3:25 /a~0/d false");
    }

    @Test
    void parse_keepsPlacesBeyondTheParsersBuffer() {
        String pad = "é".repeat(40_000);
        String json = "[\n\"" + pad + "\", {\"" + pad.substring(0, 900) + "\": 7}\n]";

        assertThat(outline(value(json).located()))
                .contains("2:40005 /1 an object", "2:40910 /1/" + pad.substring(0, 900) + " a number, 7");
    }

    @Test
    void parse_keepsNumbersExactly() {
        Located located = value("12345678901234567890.10").located();

        assertThat(located)
                .isEqualTo(new LocatedNumber(
                        located.place(), new BigDecimal("12345678901234567890.10"), "12345678901234567890.10"));
    }

    @Test
    void parse_reportsEachDuplicateNameAndKeepsTheFirst() {
        String json = """
            { "a": 1,
              "a": 2,
              "b": { "c": [], "c": {} },
              "\\u0061": 3 }\
            """;

        assertThat(problems(json))
                .containsExactly(
                        "2:3 /a: the name \"a\" stands here a second time, first on line 1; keep one of the two",
                        "3:19 /b/c: the name \"c\" stands here a second time, first on line 3; keep one of the two",
                        "4:3 /a: the name \"a\" stands here a second time, first on line 1; keep one of the two");
        assertThat(outline(value(json).located())).contains("1:8 /a a number, 1");
    }

    @Test
    void parse_reportsTextAfterTheEndAndKeepsTheRoot() {
        JsonDocument document = document("{\"a\": 1}\n\n  {\"b\": 2}");

        assertThat(problems(document))
                .containsExactly("3:3 : the document has ended before this, found {; "
                        + "take it out, or take out the bracket that closes too early");
        assertThat(document.root()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \n"})
    void parse_reportsAnEmptyFile(String json) {
        assertThat(problems(json)).containsExactly("1:1 : the file is empty; write an object in braces, { }");
    }

    @Test
    void parse_reportsSyntaxAfterOtherProblems() {
        JsonDocument document = document("{\"a\": 1, \"a\": 2, \"b\": x}");

        assertThat(problems(document))
                .containsExactly(
                        "1:10 /a: the name \"a\" stands here a second time, first on line 1; keep one of the two",
                        "1:23 /b: found x without quotes; write \"x\"");
        assertThat(document.root()).isEmpty();
    }

    @Test
    void parse_refusesAFileThatIsTooBig() {
        assertThat(problems("[" + " ".repeat((16 << 20) - 1) + "]"))
                .containsExactly("1:1 : the file is too big; at most 16,777,216 bytes are allowed");
        assertThat(problems("[" + " ".repeat((16 << 20) - 2) + "]")).isEmpty();
    }

    @Test
    void parse_refusesNestingThatIsTooDeepAndGoesOn() {
        String tooDeep = "[".repeat(65) + "]".repeat(65);

        assertThat(problems(tooDeep.substring(1, 129))).isEmpty();
        assertThat(problems("[\n" + tooDeep.substring(1, 129) + ", 1e9999\n]"))
                .containsExactly(
                        "2:64 " + "/0".repeat(64) + ": nested too deeply; at most 64 levels are allowed",
                        "2:131 /1: number out of range, found 1e9999; its exponent may have at most 3 digits");
    }

    @Test
    void parse_refusesNestingWithoutEnd() {
        assertThat(problems("{\"a\":".repeat(2_000)))
                .containsExactly("1:321 " + "/a".repeat(64) + ": nested too deeply; at most 64 levels are allowed");
    }

    @Test
    void parse_refusesLongTextsAndNames() {
        String most = "x".repeat(1 << 20);
        String name = "n".repeat(1_000);

        assertThat(problems("{\"" + name + "\": \"" + most + "\"}")).isEmpty();
        assertThat(problems("{\"a\": \"" + most + "x\",\n\"" + name + "n\": 1}"))
                .containsExactly(
                        "1:7 /a: text too long, found 1,048,577 characters; at most 1,048,576 are allowed",
                        "2:1 : name too long, found 1,001 characters; at most 1,000 are allowed");
    }

    @Test
    void parse_refusesNumbersThatWouldFillTheMemory() {
        assertThat(problems("[" + "9".repeat(100) + ", 1e999, 1E-0000999, 1e+0000999]"))
                .isEmpty();
        assertThat(problems("[" + "9".repeat(101) + ",\n1e1000,\n1E-99999999999]"))
                .containsExactly(
                        "1:2 /0: number too long, found 101 characters; at most 100 are allowed",
                        "2:1 /1: number out of range, found 1e1000; its exponent may have at most 3 digits",
                        "3:1 /2: number out of range, found 1E-99999999999; its exponent may have at most 3 digits");
    }

    @Test
    void parse_refusesTooManyValues() {
        assertThat(problems("[" + "1,".repeat(2_000_000) + "1]"))
                .containsExactly("1:4000000 : the file holds more than 2,000,000 names and values; make it smaller");
    }

    @Test
    void parse_refusesHalfACharacter() {
        assertThat(problems("[\"\\ud83d\", \"\\ude00\\ud83d\", \"\\ud83d\\ude00\"]"))
                .containsExactly(
                        "1:2 /0: text holds half a character, found \\ud83d; write the character itself",
                        "1:12 /1: text holds half a character, found \\ude00; write the character itself");
    }

    @Test
    void parse_yieldsNothingForARefusedValue() {
        JsonDocument document = document("[1e9999]");

        assertThat(document.root().orElseThrow().list()).singleElement().satisfies(value -> {
            assertThat(value.isPresent()).isFalse();
            assertThat(value.text()).isEmpty();
        });
        assertThat(problems(document)).hasSize(1);
    }

    private static List<String> outline(Located located) {
        List<String> lines = new ArrayList<>();
        Place place = located.place();
        lines.add(place.line() + ":" + place.column() + " " + place.pointer() + " " + located.described());
        if (located instanceof LocatedArray array) {
            array.elements().forEach(element -> lines.addAll(outline(element)));
        } else if (located instanceof LocatedObject object) {
            object.members().forEach((name, member) -> {
                Place namePlace = member.namePlace();
                lines.add(namePlace.line() + ":" + namePlace.column() + " name " + name);
                lines.addAll(outline(member.value()));
            });
        }
        return ImmutableList.copyOf(lines);
    }
}
