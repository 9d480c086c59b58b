package org.sla4j.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Example;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Right;
import org.sla4j.ticket.Ticket;

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
        Policy policy = READER.read(file);
        SlaEngine engine = SlaEngine.of(policy);

        assertThat(policy.examples()).isNotEmpty();
        for (Example example : policy.examples()) {
            Assessment assessment = engine.assess(new Ticket(
                    example.opened(), example.plan(), example.severity(), example.tier(), example.attributes()));
            check(example, assessment);
        }
    }

    private static void check(Example example, Assessment assessment) {
        String title = example.title().orElseThrow().toString();
        example.expect()
                .metrics()
                .forEach((metric, expected) -> assertThat(
                                outcome(assessment.promise(metric).orElseThrow()))
                        .as(title)
                        .isEqualTo(expected));
        example.expect()
                .severity()
                .ifPresent(severity ->
                        assertThat(assessment.severity().severity()).as(title).contains(severity));
        example.expect()
                .owner()
                .ifPresent(owner -> assertThat(assessment.owner()).as(title).contains(owner));
        example.expect()
                .rights()
                .ifPresent(rights -> assertThat(open(assessment)).as(title).isEqualTo(rights));
    }

    private static Example.Expected outcome(Promise promise) {
        return promise.commitment() instanceof Absent absent
                ? new Example.No(absent)
                : new Example.Due(promise.due().orElseThrow());
    }

    /** An example reports no circumstances, so what needs one is not yet a right. */
    private static Set<String> open(Assessment assessment) {
        return assessment.rights().stream()
                .filter(right -> right.circumstances().isEmpty())
                .map(Right::may)
                .collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void write_isReadBackEqual(Path file) throws IOException {
        Policy policy = READER.read(file);

        String written = PolicyWriter.write(policy);
        assertThat(READER.read("written.json", written)).isEqualTo(policy);
        assertThat(PolicyWriter.write(READER.read("written.json", written))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_needsNoFieldsOfItsOwn(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("\"x-");
    }
}
