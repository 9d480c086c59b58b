package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void of_showsAShortLineWhole() {
        assertThat(shown("[1,\r\n\t2]\r\n", 2)).isEqualTo("\t2]\n\t^");
    }

    @Test
    void of_cutsTheEndOfALongLine() {
        assertThat(shown("[2," + " ".repeat(200) + "]", 2)).isEqualTo("[2," + " ".repeat(137) + "…\n ^");
    }

    @Test
    void of_countsCharactersAndNotTheirHalves() {
        String most = "2" + "😀".repeat(139);

        assertThat(shown(most, 2)).isEqualTo(most + "\n^");
        assertThat(shown(most + "😀", 2)).isEqualTo(most + "…\n^");
    }

    @Test
    void of_cutsTheStartBeforeAFarPlace() {
        assertThat(shown("😀".repeat(300) + "2]", 2)).isEqualTo("…" + "😀".repeat(60) + "2]\n" + " ".repeat(61) + "^");
    }

    @Test
    void of_cutsBothEnds() {
        assertThat(shown("a".repeat(100) + "2" + "b".repeat(100), 2))
                .isEqualTo("…" + "a".repeat(60) + "2" + "b".repeat(79) + "…\n" + " ".repeat(61) + "^");
    }

    @Test
    void of_cutsNothingUpToColumnHundred() {
        assertThat(shown("a".repeat(99) + "2", 2)).isEqualTo("a".repeat(99) + "2\n" + " ".repeat(99) + "^");
    }

    @Test
    void of_replacesControlCharacters() {
        assertThat(shown("\u001b[1m 2 \u009b \u007f", 2)).isEqualTo("␛[1m 2 � �\n     ^");
    }

    /** Returns excerpt and caret of the place where the digit stands last. */
    private static String shown(String text, int digit) {
        SourceText source = new SourceText("f", text);
        Place place = source.place(text.lastIndexOf(Integer.toString(digit)), Pointer.ROOT);
        String line = Excerpt.of(source, place);
        return line + "\n" + Excerpt.caret(line, place.column());
    }
}
