package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.engine.Example;
import org.sla4j.engine.SlaEngine;
import org.sla4j.engine.Warning;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;

/** What real schemes need can be said: each policy of the page is read, and is due when its examples say. */
final class ConstructsTest {
    private static final Path PAGE = Path.of("..", "docs", "cookbook.md");
    private static final String PART = "## ";
    private static final String CONSTRUCT = "### ";

    /** An entry of the page: the part in which it stands, its heading, and its policies. */
    record Construct(String part, String title, List<MarkdownBlocks.Block> policies) {
        boolean isMust() {
            return part.equals("Must");
        }

        Stream<Case> cases() {
            return policies.stream().flatMap(ConstructsTest::casesOf);
        }

        @Override
        public String toString() {
            return part + ": " + title;
        }
    }

    /** A ticket of a policy of the page, with what the policy expects for it. */
    record Case(String place, Policy policy, Example example) {
        @Override
        public String toString() {
            return place + " " + policy.id() + " " + example.history();
        }
    }

    static List<Construct> constructs() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<MarkdownBlocks.Block> policies = policies();
        List<Construct> constructs = new ArrayList<>();
        String part = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(PART)) {
                part = line.substring(PART.length());
            } else if (line.startsWith(CONSTRUCT)) {
                int first = i + 1;
                int end = endOfEntry(lines, first);
                constructs.add(new Construct(
                        part,
                        line.substring(CONSTRUCT.length()),
                        policies.stream()
                                .filter(block -> block.line() > first && block.line() <= end)
                                .toList()));
            }
        }
        return constructs;
    }

    private static List<MarkdownBlocks.Block> policies() throws IOException {
        return MarkdownBlocks.of(Files.readString(PAGE)).stream()
                .filter(block -> block.language().equals("json") && block.text().contains("\"sla-policy/1\""))
                .toList();
    }

    private static int endOfEntry(List<String> lines, int first) {
        int end = first;
        while (end < lines.size()
                && !lines.get(end).startsWith(CONSTRUCT)
                && !lines.get(end).startsWith(PART)) {
            end++;
        }
        return end;
    }

    static Stream<Construct> musts() throws IOException {
        return constructs().stream().filter(Construct::isMust);
    }

    static Stream<Case> cases() throws IOException {
        return constructs().stream().flatMap(Construct::cases);
    }

    private static Stream<Case> casesOf(MarkdownBlocks.Block block) {
        String place = PAGE.getFileName() + ":" + block.line();
        PolicyDocument document =
                PolicyReader.standard().document(place, block.text().getBytes(StandardCharsets.UTF_8));
        return document.examples().stream().map(example -> new Case(place, document.policy(), example));
    }

    @Test
    void page_hasPoliciesInBothPartsOnly() throws IOException {
        assertThat(constructs()).extracting(Construct::part).containsOnly("Must", "Should");
        assertThat(constructs()).flatExtracting(Construct::policies).containsExactlyElementsOf(policies());
    }

    @ParameterizedTest
    @MethodSource("musts")
    void must_isProvedByAnExample(Construct must) {
        assertThat(must.cases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void example_holds(Case shown) {
        SlaEngine engine = SlaEngine.of(shown.policy());

        assertThat(shown.example().differences(engine)).isEmpty();
        // One entry shows a change without the consent that it needs.
        assertThat(shown.example().report(engine).warnings())
                .extracting(Warning::code)
                .isSubsetOf("no-consent");
    }
}
