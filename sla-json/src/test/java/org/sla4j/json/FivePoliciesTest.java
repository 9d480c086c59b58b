package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies of five real vendors: they load, their own examples hold, and they survive being written. */
final class FivePoliciesTest {
    private static final Path FOLDER = Path.of("..", "sla-examples", "policies");
    private static final PolicyReader READER = PolicyReader.standard();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void files_areFive() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "cadents.json", "ccs2.json", "cirrus-shield.json", "cloudtalk.json", "hosteur-ragnarokkr.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void examples_hold(Path file) throws IOException {
        PolicyDocument document = READER.document(file);

        assertThat(document.examples()).isNotEmpty();
        assertThat(ExampleResults.of(document).different()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void examples_tellOfATicketsLife(Path file) throws IOException {
        assertThat(READER.document(file).examples())
                .anyMatch(example -> example.history().events().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void write_isReadBackEqual(Path file) throws IOException {
        PolicyDocument document = READER.document(file);

        String written = PolicyWriter.write(document);
        PolicyDocument again = READER.document("written.json", written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.policy()).isEqualTo(document.policy());
        assertThat(again.examples()).isEqualTo(document.examples());
        assertThat(PolicyWriter.write(again)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_needsNoFieldsOfItsOwn(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("\"x-");
    }
}
