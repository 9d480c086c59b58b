package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Reading.problems;
import static org.sla4j.json.Reading.value;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTest {
    private static final ImmutableMap<String, Integer> SEVERITIES = ImmutableMap.of("low", 1, "medium", 2, "high", 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | a number, 5; write \"5\"",
                "-1.50 | a number, -1.50; write \"-1.50\"",
                "true | true; write \"true\"",
                "null | null",
                "[] | an empty list",
                "[1] | a list",
                "{} | an empty object",
                "{\"a\": 1} | an object"
            })
    void text_refusesWhatIsNone(String json, String found) {
        assertThat(problem(json, Value::text)).isEqualTo("expected text in double quotes, found " + found);
    }

    @Test
    void text_isReadAsItIs() {
        assertThat(value("\" \\u00e9\\n\"").text()).contains(" é\n");
    }

    @Test
    void described_shortensLongText() {
        assertThat(problem("\"\\t" + "x".repeat(100) + "\"", Value::bool))
                .isEqualTo("expected true or false, found text, \"\\t" + "x".repeat(59) + "…\"");
    }

    @Test
    void textAs_reportsWhatTheParserRefuses() {
        assertThat(value("\"PT4H\"").textAs("a duration", Duration::parse)).contains(Duration.ofHours(4));
        assertThat(problem("\"4x\"", v -> v.textAs("a duration such as \"PT4H\"", Duration::parse)))
                .isEqualTo("expected a duration such as \"PT4H\", found text, \"4x\"");
        assertThat(problem("\"Europe/Nowhere\"", v -> v.textAs("a time zone", ZoneId::of)))
                .isEqualTo("expected a time zone, found text, \"Europe/Nowhere\"");
        assertThat(problem("\"1x\"", v -> v.textAs("digits", Integer::valueOf)))
                .isEqualTo("expected digits, found text, \"1x\"");
        assertThat(problem("4", v -> v.textAs("a duration", Duration::parse)))
                .isEqualTo("expected a duration, found a number, 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "3.0", "0.3e1", "30e-1"})
    void integer_isReadInAnyNotation(String json) {
        assertThat(value(json).integer(1, 3)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | a number, 0",
                "4 | a number, 4",
                "2.5 | a number, 2.5",
                "1e999 | a number, 1e999",
                "1e-999 | a number, 1e-999",
                "\"2\" | text, \"2\"; write it without quotes",
                "\"two\" | text, \"two\"",
                "\"true\" | text, \"true\""
            })
    void integer_refusesOthers(String json, String found) {
        assertThat(problem(json, v -> v.integer(1, 3)))
                .isEqualTo("expected a whole number from 1 to 3, found " + found);
    }

    @Test
    void integer_hasNineDigits() {
        assertThat(value("999999999").integer(1, 999_999_999)).contains(999_999_999);
        assertThat(problem("1000000000", v -> v.integer(1, 999_999_999)))
                .isEqualTo("expected a whole number from 1 to 999999999, found a number, 1000000000");
    }

    /** What is proposed is allowed. */
    @Test
    void integer_proposesASignWhereOneMayStand() {
        assertThat(problem("\"-2 days\"", v -> v.integer(-3, 3)))
                .isEqualTo("expected a whole number from -3 to 3, found text, \"-2 days\"; write -2");
        assertThat(problem("\"-2 days\"", v -> v.integer(0, 3)))
                .isEqualTo("expected a whole number from 0 to 3, found text, \"-2 days\"");
    }

    @Test
    void number_isReadExactly() {
        assertThat(value("1.50").number()).contains(new BigDecimal("1.50"));
        assertThat(problem("false", Value::number)).isEqualTo("expected a number, found false");
    }

    @Test
    void bool_refusesWords() {
        assertThat(value("false").bool()).contains(false);
        assertThat(problem("\"yes\"", Value::bool))
                .isEqualTo("expected true or false, found text, \"yes\"; write true");
        assertThat(problem("\"true\"", Value::bool))
                .isEqualTo("expected true or false, found text, \"true\"; write it without quotes");
    }

    @ParameterizedTest
    @CsvSource({
        "24/12/2026, '; write \"2026-12-24\"'",
        "2026-12-24T00:00, ''",
        "+12026-12-24, ''",
        "-2026-12-24, ''",
        "2026-02-30, '; there is no such day'"
    })
    void date_refusesOthers(String text, String hint) {
        assertThat(problem("\"" + text + "\"", Value::date))
                .isEqualTo("expected a date such as \"2026-12-24\", found text, \"" + text + "\"" + hint);
    }

    @Test
    void date_isReadStrictly() {
        assertThat(value("\"2024-02-29\"").date()).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24T15:30:00Z", "2026-12-24T16:30+01:00", "2026-12-24T15:30:00.000Z"})
    void instant_isReadWithAnyOffset(String text) {
        assertThat(value("\"" + text + "\"").instant()).contains(Instant.parse("2026-12-24T15:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, ''",
        "2026-12-24T15:30:60Z, ''",
        "2026-12-24T24:00:00Z, ''",
        "+12026-12-24T15:30:00Z, ''",
        "+02026-12-24T15:30:00Z, ''",
        "0000-01-01T00:00:00+00:01, '; its year in UTC has to be one from 0000 to 9999'",
        "9999-12-31T23:59:59.9-00:01, '; its year in UTC has to be one from 0000 to 9999'",
        "2026-12-24T15:30, '; write Z or an offset at its end'",
        "2026-12-24T15:30:00.5, '; write Z or an offset at its end'"
    })
    void instant_refusesOthers(String text, String hint) {
        assertThat(problem("\"" + text + "\"", Value::instant))
                .isEqualTo("expected an instant such as \"2026-12-24T15:30:00Z\" or \"2026-12-24T16:30:00+01:00\", "
                        + "found text, \"" + text + "\"" + hint);
    }

    @Test
    void oneOf_reportsUnknownWordWithNearOne() {
        assertThat(value("\"high\"").oneOf(SEVERITIES)).contains(3);
        assertThat(problem("\"hgih\"", v -> v.oneOf(SEVERITIES)))
                .isEqualTo("unknown word \"hgih\"; did you mean \"high\"? Allowed here: low, medium, high");
        assertThat(problem("\"High\"", v -> v.oneOf("severity", SEVERITIES)))
                .isEqualTo("unknown severity \"High\"; did you mean \"high\"? Allowed here: low, medium, high");
        assertThat(problem("\"blocker\"", v -> v.oneOf("severity", SEVERITIES)))
                .isEqualTo("unknown severity \"blocker\". Allowed here: low, medium, high");
        assertThat(problem("3", v -> v.oneOf("severity", SEVERITIES)))
                .isEqualTo("expected one of: low, medium, high, found a number, 3");
    }

    @Test
    void oneOf_shortensALongList() {
        ImmutableMap<String, Integer> words =
                IntStream.range(10, 50).boxed().collect(ImmutableMap.toImmutableMap(i -> "w" + i, i -> i));
        String shown = IntStream.range(10, 40).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));

        assertThat(problem("\"x\"", v -> v.oneOf(words)))
                .isEqualTo("unknown word \"x\". Allowed here: " + shown + ", … (40 in all)");
        assertThat(problem("\"x\"", v -> v.oneOf("calendar", ImmutableMap.of("follow the sun", 1, "", 2))))
                .isEqualTo("unknown calendar \"x\". Allowed here: \"follow the sun\", \"\"");
    }

    @Test
    void list_goesOnAfterAWrongElement() {
        assertThat(problems(
                        "[\"a\", 5, \"b\", null]",
                        v -> assertThat(v.list().stream().map(Value::text).flatMap(Optional::stream))
                                .containsExactly("a", "b")))
                .containsExactly(
                        "1:7 /1: expected text in double quotes, found a number, 5; write \"5\"",
                        "1:15 /3: expected text in double quotes, found null");
        assertThat(problem("{}", Value::list))
                .isEqualTo("expected a list in square brackets, [ ], found an empty object");
    }

    @Test
    void entries_keepOrderAndPlacesOfNames() {
        assertThat(value("{\"gold\": 1, \"x-large\": 2, \"basic\": 3}").entries())
                .containsOnlyKeys("gold", "x-large", "basic");
        assertThat(problems(
                        "{\"gold\": 1, \"a/b\":\n 2}",
                        v -> v.entries().forEach((name, entry) -> {
                            entry.problemAtName("bad name " + name);
                            entry.problem("bad value of " + name);
                        })))
                .containsExactly(
                        "1:2 /gold: bad name gold",
                        "1:10 /gold: bad value of gold",
                        "1:13 /a~1b: bad name a/b",
                        "2:2 /a~1b: bad value of a/b");
        assertThat(problem("[]", Value::entries)).isEqualTo("expected an object in braces, { }, found an empty list");
    }

    @Test
    void object_yieldsWhatTheReaderMakes() {
        assertThat(value("{\"id\": \"acme\"}")
                        .object(fields -> fields.required("id").text()))
                .contains("acme");
        assertThat(problem("[]", v -> v.object(Optional::of)))
                .isEqualTo("expected an object in braces, { }, found an empty list");
    }

    @Test
    void wrong_letsAReaderTakeSeveralKinds() {
        assertThat(problem("{\"a\": 1}", v -> v.wrong("\"none\" or a duration")))
                .isEqualTo("expected \"none\" or a duration, found an object");
    }

    private static String problem(String json, Consumer<Value> reader) {
        assertThat(problems(json, reader)).hasSize(1);
        return problems(json, reader).get(0).substring("1:1 : ".length());
    }
}
