package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sla4j.examples.RuleSentences.RuleSentence;

/** Every sentence of the semantics is linked to the tests that hold it, and these are there. */
final class SemanticsProofTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path SEMANTICS = ROOT.resolve("docs/semantics.md");
    private static final Path PROOF = ROOT.resolve("docs/semantics-proof.md");

    private static final Pattern NAME = Pattern.compile("`([^`]*)`");
    private static final Pattern TEST = Pattern.compile("\\s*@(Test|ParameterizedTest|Property)\\b.*");

    /** A sentence and the names of its tests, {@code ClassName.method}. */
    private record Proof(RuleSentence sentence, List<String> tests) {}

    private static List<Proof> proofs(String page) {
        List<Proof> proofs = new ArrayList<>();
        String rule = "";
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                rule = line.substring("## ".length()).replaceFirst("^Rule (?=\\d+$)", "");
            } else if (line.startsWith("| ") && !line.equals("| sentence | held by |")) {
                List<String> cells = MarkdownBlocks.cells(line);
                assertThat(cells).as(line).hasSize(2);
                proofs.add(new Proof(new RuleSentence(rule, cells.get(0)), names(cells.get(1))));
            }
        }
        return proofs;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    @Test
    void page_hasTheSentencesOfTheSemanticsInTheirOrder() throws IOException {
        List<RuleSentence> said = RuleSentences.of(Files.readString(SEMANTICS));
        List<RuleSentence> held =
                proofs(Files.readString(PROOF)).stream().map(Proof::sentence).toList();

        assertThat(said).hasSizeGreaterThan(60);
        assertThat(without(said, held))
                .as("sentences of semantics.md that semantics-proof.md lacks; add each with the test that holds it")
                .isEmpty();
        assertThat(without(held, said))
                .as("sentences of semantics-proof.md that semantics.md does not have; change them with their tests")
                .isEmpty();
        assertThat(held).isEqualTo(said);
    }

    private static List<RuleSentence> without(List<RuleSentence> sentences, List<RuleSentence> others) {
        return sentences.stream().filter(sentence -> !others.contains(sentence)).toList();
    }

    @Test
    void page_namesTestsThatExist() throws IOException {
        Map<String, String> sources = sources();
        List<String> wrong = new ArrayList<>();
        for (Proof proof : proofs(Files.readString(PROOF))) {
            if (proof.tests.isEmpty()) {
                wrong.add("no test: " + proof.sentence);
            }
            proof.tests.stream().filter(name -> !isTest(name, sources)).forEach(wrong::add);
        }

        assertThat(wrong)
                .as("names in semantics-proof.md that are no test of sla-core, sla-json or sla-examples")
                .isEmpty();
    }

    /** The sources of tests by the name of their class; where two classes share it, both of them. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("sla-core", "sla-json", "sla-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }

    private static boolean isTest(String name, Map<String, String> sources) {
        String[] parts = name.split("\\.", -1);
        return parts.length == 2 && isTest(parts[1], sources.getOrDefault(parts[0], ""));
    }

    /** Whether a method of that name has the annotation of a test between the blank line before it and itself. */
    private static boolean isTest(String method, String source) {
        Pattern head = Pattern.compile("\\s+(public )?void " + Pattern.quote(method) + "\\(.*");
        boolean annotated = false;
        for (String line : source.lines().toList()) {
            if (annotated && head.matcher(line).matches()) {
                return true;
            }
            annotated = !line.isBlank() && (annotated || TEST.matcher(line).matches());
        }
        return false;
    }

    @Test
    void isTest_isTrueForMethodsWithTheAnnotationOfATest() {
        Map<String, String> sources = Map.of("DeskTest", """
                @PropertyDefaults(tries = 1)
                final class DeskTest {
                    @Test
                    void opens() {
                        closes();
                    }

                    @ParameterizedTest
                    @CsvSource({
                        "void shuts()"
                    })
                    void turns(
                            String sign) {}

                    @Property(tries = 1)
                    void stays(@ForAll int days) {}

                    @Provide
                    void closes() {}
                }
                """);

        assertThat(Stream.of("opens", "turns", "stays", "closes", "shuts", "open", "opens2")
                        .filter(method -> isTest("DeskTest." + method, sources)))
                .containsExactly("opens", "turns", "stays");
        assertThat(isTest("DeskTest", sources)).isFalse();
        assertThat(isTest("DoorTest.opens", sources)).isFalse();
    }

    @Test
    void sentences_areThoseOfTheRules() {
        assertThat(RuleSentences.of("""
                # Doors

                What a door does.

                ## Open

                **1. Open.** A door has a frame. It opens
                at `9.00`: inwards. Or not!

                **2. A lock** holds. It is one of:

                | lock | holds |
                |---|---|
                | `bolt` | at night |

                Never a door without one.

                ## Room

                - Doors swing.
                - Locks click. They
                  turn.
                """))
                .containsExactly(
                        new RuleSentence("1", "A door has a frame."),
                        new RuleSentence("1", "It opens at `9.00`: inwards."),
                        new RuleSentence("1", "Or not!"),
                        new RuleSentence("2", "A lock holds."),
                        new RuleSentence("2", "It is one of:"),
                        new RuleSentence("2", "`bolt`: at night"),
                        new RuleSentence("2", "Never a door without one."),
                        new RuleSentence("Room", "Doors swing."),
                        new RuleSentence("Room", "Locks click."),
                        new RuleSentence("Room", "They turn."));
    }
}
