package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour", "one\r\ntwo\n\rfour"})
    void lines_endAtEachKindOfBreak(String text) {
        assertThat(lines(new SourceText("f", text))).containsExactly("one", "two", "", "four");
    }

    @Test
    void lines_ofEmptyTextAreOne() {
        assertThat(lines(new SourceText("f", ""))).containsExactly("");
    }

    @Test
    void lines_afterABreakAtTheEndAreEmpty() {
        assertThat(lines(new SourceText("f", "one\r"))).containsExactly("one", "");
    }

    @Test
    void place_countsTabsAndCodePointsAsOne() {
        SourceText source = new SourceText("f", "a\r\n\t😀é x");

        assertThat(place(source, "x")).isEqualTo("2:5");
        assertThat(place(source, "\t")).isEqualTo("2:1");
        assertThat(place(source, "a")).isEqualTo("1:1");
    }

    @Test
    void place_reachesTheEnd() {
        SourceText source = new SourceText("f", "a\nbc");

        assertThat(source.place(4, Pointer.ROOT)).isEqualTo(new Place(4, 2, 3, Pointer.ROOT));
    }

    @Test
    void locator_goesOnFromThePlaceBefore() {
        Locator locator = new Locator(new SourceText("f", "ab\n\ncd"));

        assertThat(locator.place(1, Pointer.ROOT).column()).isEqualTo(2);
        assertThat(locator.place(1, Pointer.ROOT).column()).isEqualTo(2);
        assertThat(locator.place(5, Pointer.ROOT)).isEqualTo(new Place(5, 3, 2, Pointer.ROOT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> locator.place(4, Pointer.ROOT))
                .withMessage("target must be at least 5 but was 4");
    }

    private static List<String> lines(SourceText source) {
        return IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(line -> source.text().substring(source.lineStart(line), source.lineEnd(line)))
                .toList();
    }

    private static String place(SourceText source, String sought) {
        Place place = source.place(source.text().indexOf(sought), Pointer.ROOT);
        return place.line() + ":" + place.column();
    }
}
