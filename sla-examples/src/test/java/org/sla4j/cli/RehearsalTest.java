package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RehearsalTest {
    /** The files that the launcher names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> policies = Files.list(Path.of("policies"));
                Stream<Path> editions = Files.list(Path.of("editions"))) {
            return Stream.concat(policies, editions)
                    .filter(file -> file.toString().endsWith(".json"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void rehearsal_isGoneThrough(Path file) {
        assertThatCode(() -> Rehearsal.main(new String[] {file.toString()})).doesNotThrowAnyException();
    }
}
