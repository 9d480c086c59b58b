package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShownTest {
    @Test
    void shortened_isTextOfMoreThanSixtyCharacters() {
        assertThat(Shown.shortened("😀".repeat(60))).isEqualTo("😀".repeat(60));
        assertThat(Shown.shortened("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void printable_replacesWhatATerminalWouldObey() {
        assertThat(Shown.printable("\ta \u0000\u001f\u007f\u009b")).isEqualTo("\ta \u2400\u241f\ufffd\ufffd");
    }

    @Test
    void list_hasThirtyWords() {
        String thirty = "a, ".repeat(29) + "a";

        assertThat(Shown.list(Collections.nCopies(30, "a"))).isEqualTo(thirty);
        assertThat(Shown.list(Collections.nCopies(31, "a"))).isEqualTo(thirty + ", … (31 in all)");
    }

    @Test
    void list_quotesWordsThatCouldNotBeToldApart() {
        assertThat(Shown.list(List.of("first-response", "24/7", "a b", "c,d", "")))
                .isEqualTo("first-response, 24/7, \"a b\", \"c,d\", \"\"");
    }
}
