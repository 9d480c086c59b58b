package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema and the reader say the same of a file: what the reader takes is valid, and what it refuses is not, but for
 * the kinds of {@link Unseen}.
 */
final class SchemaCorpusTest {
    private static final Validation SCHEMA = Validation.by(JsonSchemas.policy());
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\\n(.*?)```");

    static Stream<Arguments> good() throws IOException {
        return Stream.of(
                        Stream.of(arguments(named("rich.json", Policies.rich()))),
                        FivePoliciesTest.files().stream().map(SchemaCorpusTest::file),
                        Stream.of(file(Path.of("..", "sla-examples/src/test/resources/org/sla4j/cli/acme.json"))),
                        PolicyFormatDocTest.blocks(),
                        policiesOfDocs())
                .flatMap(files -> files);
    }

    private static Arguments file(Path file) {
        return arguments(named(file.getFileName().toString(), text(file)));
    }

    private static Stream<Arguments> policiesOfDocs() throws IOException {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream()
                    .flatMap(page -> BLOCK.matcher(text(page))
                            .results()
                            .filter(block -> block.group(1).contains("\"sla-policy/1\""))
                            .map(block -> arguments(named(page + " at " + block.start(), block.group(1)))));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodFile_isValid(String text) {
        assertThat(SCHEMA.faults(text)).isEmpty();
    }

    /** What is left alone may be anything. */
    @Test
    void ownFields_areNotLookedAt() {
        String own = Policies.HEAD + ", \"$schema\": [{\"plan\": 1}], \"x-own\": [null]}";

        assertThat(Reading.refusals(() -> Policies.READER.read("p.json", own))).isEmpty();
        assertThat(SCHEMA.faults(own)).isEmpty();
    }

    @Property(tries = 200)
    void writtenPolicy_isValid(@ForAll long seed) {
        assertThat(SCHEMA.faults(PolicyWriter.write(RandomPolicy.of(new Random(seed)))))
                .isEmpty();
    }

    /** The broken files by which the reader is tested. */
    private static Stream<String> broken() {
        Stream<String> listed = PolicyProblemsTest.mistakes()
                .map(mistake -> (Named<?>) mistake.get()[0])
                .map(mistake -> (String) mistake.getPayload());
        Stream<String> planted = Spotted.all(Policies.rich()).stream()
                .flatMap(SchemaCorpusTest::mistakes)
                .map(JsonLayout::pretty);
        String longId = Policies.HEAD + ", \"plans\": {\"" + "x".repeat(101) + "\": {}}}";
        return Stream.of(listed, planted, Stream.of(longId)).flatMap(files -> files);
    }

    private static Stream<Json> mistakes(Spotted spot) {
        Stream<Json> some = Stream.of(
                spot.with(Json.of(12345)),
                spot.with(Json.of("wrong")),
                spot.with(Json.of("")),
                spot.without(),
                spot.renamed("Zork"));
        return Boolean.getBoolean("sla4j.long") ? Stream.concat(some, more(spot)) : some;
    }

    private static Stream<Json> more(Spotted spot) {
        return Stream.of(
                spot.with(Json.of(true)),
                spot.with(Json.ofNull()),
                spot.with(Json.object(ImmutableMap.of())),
                spot.with(Json.list(ImmutableList.of())),
                spot.with(Json.list(ImmutableList.of(Json.of("wrong")))),
                spot.renamed(spot.name() + "x"));
    }

    @Test
    void brokenFile_isNotValid_butForWhatASchemaDoesNotSee() {
        Set<Unseen> met = EnumSet.noneOf(Unseen.class);
        List<String> apart = new ArrayList<>();
        broken().distinct().forEach(text -> {
            List<String> said = Reading.refusals(() -> PolicyReader.standard().read("p.json", text));
            List<String> faults = SCHEMA.faults(text);
            List<String> seen = said.stream()
                    .filter(message -> Unseen.of(message).isEmpty())
                    .toList();
            if (said.isEmpty() && !faults.isEmpty()) {
                apart.add("the reader takes it, the schema says " + faults + " of " + text);
            } else if (!seen.isEmpty() && faults.isEmpty()) {
                apart.add("the schema takes it, the reader says " + seen + " of " + text);
            } else if (faults.isEmpty()) {
                said.forEach(message -> met.add(Unseen.of(message).orElseThrow()));
            }
        });

        assertThat(apart).isEmpty();
        assertThat(met)
                .as("take a kind out of Unseen that no broken file needs")
                .containsExactlyInAnyOrder(Unseen.values());
    }
}
