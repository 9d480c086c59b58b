package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bracket is told where one is missing or too many; {@code /} ends a line. */
final class MisplacedTest {
    private static String problem(String json, String lineEnd) {
        return Reading.problems(json.replace("/", lineEnd).replace('\'', '"')).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "8:3 /b: the { of line 6 is still open here, | {/  'a': {/    'x': 1/  },/  'b': {/    'c': {/      'd': 2/  }/}",
                "6:3 /b: the { of line 5 is still open here, | {/  'a': [1,/    2],/  'b': {/    'c': {'x': 1/  }/}",
                "5:1 /b: the { of line 3 is still open here, | {/  'a': {'x': 1},/  'b': {'c': {/  }/}",
                "3:11 : one bracket is too many: this } closes the { of line 2, and by its indent the } of line 4 is meant | {/  'a': {/    'x': 1}/  },/  'b': 2/}",
                "3:11 : one bracket is too many: this } closes the { of line 2, and by its indent the } of line 4 is meant | {/  'a': { \t /    'x': 1}/  },/  'b': 2/}",
                "4:3 : one bracket is too many: by its indent this } is not meant to close the { of line 1; | {/  'a': {'x': 1,/    'y': 2}/  },/  'b': 2/}",
                "4:3 : one bracket is too many: by its indent this } is not meant to close the { of line 1; | {/  'a': {/  }/  },/  'b': 2/}",
                "3:5 : one bracket is too many: by its indent this } is not meant to close the { of line 1; | {/  'a': {}/    },/  'b': 2/}",
                "4:3 /a/x: found ], but the { of line 2 ends here; write } in its place | {/  'a': {/    'x': 1/  ]/}",
            })
    void bracket_isJudgedByWhereItStands(String told, String json) {
        assertThat(problem(json, "\n")).startsWith("[" + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void bracket_thatEndsItsLineDoesSoHoweverLinesEnd(String lineEnd) {
        assertThat(problem("{/  'a': {/    'x': 1}/  },/  'b': 2/}", lineEnd))
                .startsWith("[3:11 : one bracket is too many");
    }
}
