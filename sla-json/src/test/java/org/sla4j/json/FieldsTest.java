package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Reading.problems;
import static org.sla4j.json.Reading.value;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FieldsTest {
    @Test
    void done_reportsUnknownFieldWithNearName() {
        assertThat(problems("{ \"hours\": [],\n  \"calender\": 1, \"zone\": 2 }", FieldsTest::desk))
                .containsExactly("2:3 /calender: unknown field \"calender\"; did you mean \"calendar\"? "
                        + "Allowed here: calendar, hours, zone");
    }

    @Test
    void done_reportsUnknownFieldWithoutNearName() {
        assertThat(problems("{ \"calendar\": 1, \"say \\\"hi\\\"\": 2 }", FieldsTest::desk))
                .containsExactly(
                        "1:18 /say \"hi\": unknown field \"say \\\"hi\\\"\". Allowed here: calendar, hours, zone");
    }

    @Test
    void done_doesNotSuggestAFieldThatIsThere() {
        assertThat(problems("{ \"calendar\": 1, \"calender\": 1 }", FieldsTest::desk))
                .containsExactly("1:18 /calender: unknown field \"calender\". Allowed here: calendar, hours, zone");
    }

    @Test
    void done_reportsMissingFieldsAtTheObject() {
        assertThat(problems(
                        "[\n {}, { \"id\": \"a\" } ]",
                        root -> root.list()
                                .forEach(value -> value.object(fields -> {
                                    fields.required("id", "\"acme\"");
                                    fields.required("version");
                                    return Optional.empty();
                                }))))
                .containsExactly(
                        "2:2 /0: field \"id\" is missing; write \"id\": \"acme\"",
                        "2:2 /0: field \"version\" is missing; write \"version\": …",
                        "2:6 /1: field \"version\" is missing; write \"version\": …");
    }

    @Test
    void done_reportsAFieldOnceThatWasRefusedBefore() {
        assertThat(problems("{ \"calendar\": 1e9999 }", FieldsTest::desk))
                .containsExactly("1:15 /calendar: number out of range, found 1e9999; "
                        + "its exponent may have at most 3 digits");
    }

    @Test
    void done_allowsTheAuthorsOwnFields() {
        assertThat(problems("{ \"$schema\": \"s\", \"x-note\": 1, \"x-\": 2, \"calendar\": 3 }", FieldsTest::desk))
                .isEmpty();
    }

    @Test
    void done_namesNoFieldWhereNoneIsAllowed() {
        assertThat(problems("{ \"a\": 1 }", root -> root.object(fields -> Optional.empty())))
                .containsExactly("1:3 /a: unknown field \"a\". Allowed here: nothing");
    }

    @Test
    void optional_yieldsNothingWhereAbsent() {
        Fields fields = value("{ \"a\": null }").fields().orElseThrow();

        assertThat(fields.optional("b").isPresent()).isFalse();
        assertThat(fields.optional("a").isPresent()).isTrue();
        assertThat(fields.has("a")).isTrue();
        assertThat(fields.has("b")).isFalse();
    }

    @Test
    void problem_standsAtTheObject() {
        assertThat(problems(
                        "{ \"a\": { } }",
                        root -> root.entries()
                                .values()
                                .forEach(a -> a.object(fields -> {
                                    fields.problem("write hours or days");
                                    return Optional.empty();
                                }))))
                .containsExactly("1:8 /a: write hours or days");
    }

    @Test
    void object_reportsEveryProblemOfAFileInOnePass() {
        String json = """
            {
              "calendar": 5,
              "hours": "9-17",
              "zoen": "Europe/Brussels",
              "x-note": "for Ann"
            }
            """;

        assertThat(problems(
                        json,
                        root -> root.object(fields -> {
                            Optional<String> calendar =
                                    fields.required("calendar").text();
                            fields.required("hours").list();
                            Optional<String> zone = fields.required("zone").text();
                            return calendar.isPresent() && zone.isPresent() ? Optional.of(json) : Optional.empty();
                        })))
                .containsExactly(
                        "2:15 /calendar: expected text in double quotes, found a number, 5; write \"5\"",
                        "3:12 /hours: expected a list in square brackets, [ ], found text, \"9-17\"; write [\"9-17\"]",
                        "4:3 /zoen: unknown field \"zoen\"; did you mean \"zone\"? Allowed here: calendar, hours,"
                                + " zone");
    }

    private static void desk(Value root) {
        root.object(fields -> {
            fields.required("calendar");
            fields.optional("hours");
            fields.optional("zone");
            return Optional.empty();
        });
    }
}
