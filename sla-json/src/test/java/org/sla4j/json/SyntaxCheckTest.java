package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.json.Reading.document;
import static org.sla4j.json.Reading.problems;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SyntaxCheckTest {
    private static final String VALUES =
            "text in double quotes, a number, true, false, null, a list in [ ] or an object in { }";

    @ParameterizedTest
    @MethodSource({
        "commas",
        "colons",
        "brackets",
        "ends",
        "words",
        "numbers",
        "quotes",
        "texts",
        "halves",
        "comments",
        "others"
    })
    void explain_saysWhatToWrite(String json, String problem) {
        assertThat(problems(json)).containsExactly(problem);
        assertThat(document(json).root()).isEmpty();
    }

    static Stream<Arguments> commas() {
        return Stream.of(
                arguments("{\"a\": 1,}", "1:8 : a comma stands before the closing }; take the comma out"),
                arguments("[1,\n]", "1:3 /1: a comma stands before the closing ]; take the comma out"),
                arguments("[1,,2]", "1:4 /1: found a second comma; take one out"),
                arguments("{\"a\": 1, ,}", "1:10 : found a second comma; take one out"),
                arguments("[,1]", "1:2 /0: found a comma; write a value: " + VALUES),
                arguments("{,}", "1:2 : found a comma; write a name in double quotes"),
                arguments(",", "1:1 : found a comma; write a value: " + VALUES),
                arguments("{\"a\": 1\n \"b\": 2}", "1:8 /a: a comma is missing before \"b\"; write it here"),
                arguments("[1 2]", "1:3 /0: a comma is missing before 2; write it here"),
                arguments("[5\nh]", "1:3 /0: a comma is missing before h; write it here"),
                arguments("[{}{}]", "1:4 /0: a comma is missing before {; write it here"),
                arguments(
                        "{\"a\": 1; \"b\": 2}",
                        "1:8 /a: found a semicolon after a value; write a comma, or } to close the { of line 1"),
                arguments("{\"a\": 1,5}", "1:9 : found a comma inside a number; write a point, as in 1.5"),
                arguments("{\"a\": 0,9}", "1:9 : found a comma inside a number; write a point, as in 1.5"),
                arguments("{\"a\": 9,0}", "1:9 : found a comma inside a number; write a point, as in 1.5"));
    }

    static Stream<Arguments> colons() {
        return Stream.of(
                arguments("{\"a\" 1}", "1:6 /a: found 1 after the name \"a\"; write : and a value"),
                arguments("{\"a\"=1}", "1:5 /a: found = after the name \"a\"; write : and a value"),
                arguments("{\"a\"}", "1:5 /a: found } after the name \"a\"; write : and a value"),
                arguments("{\"a\", 1}", "1:5 /a: found a comma after the name \"a\"; write : and a value"),
                arguments("{\"a\": }", "1:5 /a: a value is missing after \"a\" and its colon; write " + VALUES),
                arguments(
                        "{\"a\": , \"b\": 1}", "1:5 /a: a value is missing after \"a\" and its colon; write " + VALUES),
                arguments("{\"a\":: 1}", "1:6 /a: found a colon; write a value: " + VALUES),
                arguments("{:1}", "1:2 : found a colon; write a name in double quotes"),
                arguments(
                        "[\"a\": 1]",
                        "1:5 /0: found a colon in the [ of line 1, and a list has no names; write { in place of its [, and } in"
                                + " place of its ], as in {\"mon-fri\": \"09:00-17:00\"}"));
    }

    static Stream<Arguments> brackets() {
        return Stream.of(
                arguments("{\n\"a\": [1}", "2:8 /a/0: found }, but the [ of line 2 is still open; write ] first"),
                arguments("{\n\"a\": 1\n]", "3:1 /a: found ], but the { of line 1 ends here; write } in its place"),
                arguments("[\n1\n}", "3:1 /0: found }, but the [ of line 1 ends here; write ] in its place"),
                arguments("[1, }", "1:5 /1: found }, but the [ of line 1 is still open; write ] first"),
                arguments("{\"a\": 1)", "1:8 /a: found ) after a value; write a comma, or } to close the { of line 1"),
                arguments("]", "1:1 : found ]; write a value: " + VALUES),
                arguments(
                        "{{}}",
                        "1:2 : found { in the { of line 1, where a name in double quotes is expected; where a list is meant,"
                                + " write [ in place of that {, and ] in place of its }, as in [{\"id\": \"1\"}, {\"id\": \"2\"}]"));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                arguments("{", "1:2 : the file ends before the { of line 1 is closed; write }"),
                arguments("[\n1\n\n", "2:2 /0: the file ends before the [ of line 1 is closed; write ]"),
                arguments(
                        "{\"a\"",
                        "1:5 /a: the file ends before the { of line 1 is closed; write : and a value, then }"),
                arguments("{\"a\":", "1:6 /a: the file ends before the { of line 1 is closed; write a value, then }"),
                arguments("{\"a\": 1,", "1:9 : the file ends before the { of line 1 is closed; write }"),
                arguments(
                        "\"abc", "1:1 : text is not closed before the file ends, found \"abc; write \" where it ends"),
                arguments(
                        "[\"x\\",
                        "1:2 /0: text is not closed before the file ends, found \"x; write \" where it ends"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("{\"a\": 4h}", "1:7 /a: found 4h without quotes; write \"4h\""),
                arguments("{\"a\": 1.5 hours}", "1:10 /a: found 1.5 hours without quotes; write \"1.5 hours\""),
                arguments("{\"a\": 24/7}", "1:7 /a: found 24/7 without quotes; write \"24/7\""),
                arguments("{\"a\": 2026-12-24}", "1:7 /a: found 2026-12-24 without quotes; write \"2026-12-24\""),
                arguments("{\"a\": 09:00-17:00}", "1:7 /a: found 09:00-17:00 without quotes; write \"09:00-17:00\""),
                arguments("{\"a\": Gold plan, \"b\"", "1:7 /a: found Gold plan without quotes; write \"Gold plan\""),
                arguments("gold", "1:1 : found gold without quotes; write \"gold\""),
                arguments("{\"a\": gold , \"b\": 1}", "1:7 /a: found gold without quotes; write \"gold\""),
                arguments("{\"a\": gold\n}", "1:7 /a: found gold without quotes; write \"gold\""),
                arguments("{\"a\": $x}", "1:7 /a: found $x without quotes; write \"$x\""),
                arguments("[+abc]", "1:2 /0: found +abc without quotes; write \"+abc\""),
                arguments("{zone: 1}", "1:2 : found zone without quotes; write \"zone\""),
                arguments("{1: 2}", "1:2 : found 1 without quotes; write \"1\""),
                arguments("[True]", "1:2 /0: found True; write true"),
                arguments("[FALSE]", "1:2 /0: found FALSE; write false"),
                arguments("[Null]", "1:2 /0: found Null; write null"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("[NaN]", "1:2 /0: found NaN, which JSON has no way to write; write a number"),
                arguments("[-Infinity]", "1:2 /0: found -Infinity, which JSON has no way to write; write a number"),
                arguments("[.5]", "1:2 /0: found .5; write 0.5"),
                arguments("[-.5]", "1:2 /0: found -.5; write -0.5"),
                arguments("[5.]", "1:2 /0: found 5.; write 5"),
                arguments("[+5]", "1:2 /0: found +5; write 5"),
                arguments("[007]", "1:2 /0: found 007; write 7"),
                arguments("[-]", "1:2 /0: found -; write a value: " + VALUES),
                arguments("[1e]", "1:2 /0: found 1e without quotes; write \"1e\""),
                arguments("[1.2.3]", "1:2 /0: found 1.2.3 without quotes; write \"1.2.3\""),
                arguments("[0x1F]", "1:2 /0: found 0x1F without quotes; write \"0x1F\""));
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                arguments("{'a': 1}", "1:2 : found the quote '; write straight double quotes, \""),
                arguments("{\"a\": “b”}", "1:7 /a: found the quote “; write straight double quotes, \""),
                arguments("[«a»]", "1:2 /0: found the quote «; write straight double quotes, \""),
                arguments(
                        "[\"say \"hi\" there\"]",
                        "1:8 /0: a comma is missing before hi; "
                                + "write it, or write \\\" for a double quote inside text"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "{\"a\": \"Gold,\r\n \"b\": 1}",
                        "1:7 /a: text is not closed on its line, found \"Gold,; write \" where it ends"),
                arguments("[\"a\tb\"]", "1:4 /0: found a tab inside text; write \\t or a space"),
                arguments("[\"a\u0001\"]", "1:4 /0: found the control character U+0001 inside text; take it out"),
                arguments("[\"C:\\Users\"]", "1:5 /0: found the backslash \\U inside text; write a backslash as \\\\"),
                arguments("[\"a\\\n\"]", "1:4 /0: found the backslash inside text; write a backslash as \\\\"),
                arguments("[\"a\\ b\"]", "1:4 /0: found the backslash \\  inside text; write a backslash as \\\\"),
                arguments(
                        "[\"\\u12",
                        "1:3 /0: found \\u12; write four hexadecimal digits after \\u, or a backslash as \\\\"),
                arguments(
                        "[\"\\u12x\"]",
                        "1:3 /0: found \\u12; write four hexadecimal digits after \\u, or a backslash as \\\\"));
    }

    static Stream<Arguments> halves() {
        String advice = "; write the character itself";
        return Stream.of(
                arguments("{\"a\\ud83d\": 1}", "1:4 : name holds half a character, found \\ud83d" + advice),
                arguments("{\"a\\nb\\uDE00\": 1}", "1:7 : name holds half a character, found \\uDE00" + advice),
                arguments("{\"\\udc00\\udc00\": 1}", "1:3 : name holds half a character, found \\udc00" + advice),
                arguments("{\"\\ud83d\\ue000\": 1}", "1:3 : name holds half a character, found \\ud83d" + advice),
                arguments(
                        "{\"\\ud83d\\ude00\\ud83d\\n\": 1}",
                        "1:15 : name holds half a character, found \\ud83d" + advice));
    }

    static Stream<Arguments> comments() {
        String advice = "; take it out, or write it as a field such as \"x-note\"";
        return Stream.of(
                arguments("// all plans\n{}", "1:1 : JSON has no comments, found // all plans" + advice),
                arguments("{ /* old */ }", "1:3 : JSON has no comments, found /* old */" + advice),
                arguments("[1, # one\n2]", "1:5 /1: JSON has no comments, found # one" + advice),
                arguments("[1//one \t\r\n]", "1:3 /0: JSON has no comments, found //one" + advice));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        "{\u00a0\"a\": 1}",
                        "1:2 : found the invisible character U+00A0; take it out or write a plain space"),
                arguments(
                        "[1\u200b]",
                        "1:3 /0: found the invisible character U+200B; take it out or write a plain space"),
                arguments("[=]", "1:2 /0: found =; write a value: " + VALUES),
                arguments("[😀]", "1:2 /0: found 😀; write a value: " + VALUES),
                arguments(
                        "[\"a\" + \"b\"]",
                        "1:6 /0: found + after a value; write a comma, or ] to close the [ of line 1"),
                arguments(
                        "6\"x\"",
                        "1:2 : the document has ended before this, found \"x\"; "
                                + "take it out, or take out the bracket that closes too early"));
    }

    @Test
    void explain_pointsIntoNestedNames() {
        assertThat(problems("{\"x\": {\"a/b~\": [1, {\"k\\\"y\": [\"😀\", tru]}]}}"))
                .containsExactly("1:35 /x/a~1b~0/1/k\"y/1: found tru without quotes; write \"tru\"");
    }

    @Test
    void explain_readsTheEscapesOfANameThatItPointsTo() {
        assertThat(problems("{\"\\u0061\": tru}")).containsExactly("1:12 /a: found tru without quotes; write \"tru\"");
    }

    @Test
    void explain_countsColumnsAfterTabsAndLinesAfterCrlf() {
        assertThat(document("{\r\n\t\"a\":\t5h\r\n}").problems().sorted())
                .singleElement()
                .hasToString("""
                    p.json:2:7: found 5h without quotes; write "5h" (at /a)
                    \t"a":\t5h
                    \t    \t^\
                    """);
    }

    @Test
    void explain_isQuickOnHugeWords() {
        assertThat(problems("[" + "7".repeat(8_000_000) + "h]"))
                .containsExactly(
                        "1:2 /0: found XX… without quotes; write \"XX…\"".replace("XX", "7".repeat(60)),
                        "1:2 /0: number too long, found 8,000,000 characters; at most 100 are allowed");
    }

    /** In the square of the blocks, or of a line's brackets, it would take minutes. */
    @Test
    @Timeout(30)
    void explain_isQuickOnManyBlocks() {
        String blocks = "{\n  \"a\": [\n" + "    {\n      \"id\": 1\n    },\n".repeat(200_000);
        assertThat(problems(blocks + "    x\n  ]\n}"))
                .singleElement()
                .asString()
                .startsWith("600003:5 /a/200000");

        String line = "{\"a\": [\"’\"," + "[],".repeat(200_000);
        assertThat(problems(line + "x]}")).singleElement().asString().startsWith("1:600012 /a/200001");
    }
}
