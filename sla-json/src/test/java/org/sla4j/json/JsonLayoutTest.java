package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonLayoutTest {
    private static final Json POLICY = Json.object()
            .put("id", "acme")
            .put("version", 3)
            .put(
                    "hours",
                    Json.object()
                            .put("mon", Json.list(ImmutableList.of(Json.texts(ImmutableList.of("09:00", "17:00")))))
                            .put("sun", Json.list(ImmutableList.of()))
                            .build())
            .put(
                    "pause",
                    Json.object().put("on", true).put("limit", Json.ofNull()).build())
            .put("none", Json.object().build())
            .build();

    @Test
    void pretty_keepsSmallThingsOnOneLine() {
        assertThat(JsonLayout.pretty(POLICY)).isEqualTo("""
            {
              "id": "acme",
              "version": 3,
              "hours": {
                "mon": [
                  ["09:00", "17:00"]
                ],
                "sun": []
              },
              "pause": {"on": true, "limit": null},
              "none": {}
            }
            """);
    }

    @Test
    void line_hasNoBlanks() {
        assertThat(JsonLayout.line(POLICY))
                .isEqualTo("{\"id\":\"acme\",\"version\":3,\"hours\":{\"mon\":[[\"09:00\",\"17:00\"]],\"sun\":[]},"
                        + "\"pause\":{\"on\":true,\"limit\":null},\"none\":{}}");
    }

    @Test
    void pretty_breaksObjectsOfFiveMembers() {
        Json.ObjectBuilder object =
                Json.object().put("a", 1).put("b", 2).put("c", 3).put("d", 4);

        assertThat(JsonLayout.pretty(
                        Json.list(ImmutableList.of(object.put("e", 5).build()))))
                .isEqualTo(
                        "[\n  {\n    \"a\": 1,\n    \"b\": 2,\n    \"c\": 3,\n    \"d\": 4,\n    \"e\": 5\n  }\n]\n");
    }

    @ParameterizedTest
    @CsvSource({"85, true", "86, false"})
    void pretty_breaksLinesBeyondHundredCharacters(int letters, boolean isTogether) {
        // Beside the letters stand 15 characters: two spaces, the name, the brackets, quotes, commas and the 1.
        Json list = Json.list(ImmutableList.of(Json.of("😀".repeat(letters)), Json.of(1)));
        ImmutableMap<String, Json> members = ImmutableMap.of("l", list, "last", Json.of(1));

        String[] lines = JsonLayout.pretty(Json.object(members)).split("\n", -1);

        assertThat(lines[1].endsWith("],")).isEqualTo(isTogether);
        assertThat(lines[1].codePointCount(0, lines[1].length())).isEqualTo(isTogether ? 100 : 8);
    }

    @Test
    void quote_escapesOnlyWhatItMust() {
        assertThat(JsonLayout.line(Json.of("\"\\/\b\n\t\u0001 é😀\u2028\u007f")))
                .isEqualTo("\"\\\"\\\\/\\b\\n\\t\\u0001 é😀\u2028\u007f\"");
    }

    @Test
    void quote_escapesHalfACharacter() {
        assertThat(JsonLayout.line(Json.of("a\ud83d😀\ude00"))).isEqualTo("\"a\\uD83D😀\\uDE00\"");
    }

    @Test
    void numbers_haveNoExponent() {
        assertThat(JsonLayout.line(Json.list(ImmutableList.of(
                        Json.of(new BigDecimal("1E+3")), Json.of(new BigDecimal("1.50")), Json.of(Long.MIN_VALUE)))))
                .isEqualTo("[1000,1.50,-9223372036854775808]");
    }

    @Test
    void pretty_isReadBack() {
        assertThat(Reading.problems(JsonLayout.pretty(POLICY))).isEmpty();
        assertThat(Reading.value(JsonLayout.line(Json.of("😀\n\u0000\""))).text())
                .contains("😀\n\u0000\"");
    }

    @Test
    void build_refusesANameTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.object().put("a", 1).put("a", 2).build());
    }
}
