package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({
        "g\u043eld, has the letter U+043E (cyrillic small letter o) among Latin ones",
        "\u0391pac-desk, has the letter U+0391 (greek capital letter alpha) among Latin ones",
        "P\u00a01, has the invisible character U+00A0 (no-break space) in it",
        "go\u200bld, has the invisible character U+200B (zero width space) in it",
        "\ufeffgold, has the invisible character U+FEFF (zero width no-break space) in it",
    })
    void in_namesTheCharacter(String id, String words) {
        assertThat(LookAlikes.in(id)).contains(words);
    }

    /** Words in one alphabet, and alphabets that nobody takes for another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gold",
                "P 1",
                "\u0437\u043e\u043b\u043e\u0442\u043e",
                "\u03b4-plan",
                "S\u30d7\u30e9\u30f3",
                "\u00dcber",
                "1\u00b5s",
                ""
            })
    void in_isEmptyForWordsOfOneAlphabet(String id) {
        assertThat(LookAlikes.in(id)).isEmpty();
    }
}
