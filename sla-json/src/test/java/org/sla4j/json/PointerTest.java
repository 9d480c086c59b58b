package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PointerTest {
    @Test
    void toString_isEmptyForDocument() {
        assertThat(Pointer.ROOT).hasToString("");
    }

    @Test
    void toString_escapesTildeAndSlash() {
        assertThat(Pointer.ROOT.member("a/b").member("m~n").element(7).member("~1"))
                .hasToString("/a~1b/m~0n/7/~01");
    }

    @Test
    void toString_keepsEmptyName() {
        assertThat(Pointer.ROOT.member("").member("a")).hasToString("//a");
    }
}
