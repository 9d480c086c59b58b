package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.examples.MarkdownBlocks;
import org.sla4j.examples.MarkdownBlocks.Block;
import org.sla4j.lint.Code;

/** The page of the linter's codes: each bad file has the one finding that stands below it, and each good file none. */
final class LintCodesTest {
    private static final Path PAGE = Path.of("..", "docs", "lint-codes.md");
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    /**
     * A section of the page.
     *
     * @param base the file whose fields stand where a block has only some
     * @param bad the files with the mistake; several are versions of one policy
     * @param finding what is said of them
     * @param good files without a mistake
     */
    record Section(String code, String prose, String base, List<String> bad, String finding, List<String> good) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Section> sections() throws IOException {
        List<String> parts = List.of(Files.readString(PAGE).split("\n### "));
        String base = Iterables.getLast(MarkdownBlocks.of(parts.get(0))).text();
        return parts.stream().skip(1).map(part -> section(base, part));
    }

    private static Section section(String base, String part) {
        List<Block> blocks = MarkdownBlocks.of(part);
        int finding = Iterables.indexOf(blocks, block -> block.language().equals("text"));
        return new Section(
                part.lines().findFirst().orElseThrow(),
                part.substring(0, part.indexOf("```")).replaceAll("\\s+", " "),
                base,
                blocks.subList(0, finding).stream().map(Block::text).toList(),
                blocks.get(finding).text(),
                blocks.subList(finding + 1, blocks.size()).stream()
                        .map(Block::text)
                        .toList());
    }

    @Test
    void page_hasEveryCode() throws IOException {
        assertThat(sections().map(Section::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Code.values()).map(Code::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void bad_isFoundAtItsPlace(Section section) throws IOException {
        LintFindings findings = lint(section.base, section.bad);

        assertThat(findings.all())
                .extracting(finding -> finding.code().toString())
                .containsExactly(section.code);
        LintFinding finding = findings.all().get(0);
        assertThat(words(finding)).isEqualTo(section.finding);
        assertThat(section.prose).contains(finding.code().why()).containsIgnoringCase("**" + finding.level() + ".**");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void good_hasNoFindings(Section section) throws IOException {
        List<List<String>> cases = section.bad.size() > 1
                ? List.of(section.good)
                : section.good.stream().map(List::of).toList();

        assertThat(cases).isNotEmpty();
        for (List<String> files : cases) {
            assertThat(lint(section.base, files).all()).isEmpty();
        }
    }

    private static String words(LintFinding finding) {
        return finding.at().line() + ":" + finding.at().column() + " "
                + finding.at().message() + "\n" + (finding.instead().isEmpty() ? "" : finding.instead() + "\n");
    }

    private LintFindings lint(String base, List<String> blocks) throws IOException {
        List<String> files = new ArrayList<>();
        for (String block : blocks) {
            Path file = folder.resolve(files.size() + ".json");
            files.add(Files.writeString(file, Fields.over(base, block)).toString());
        }
        return LintFindings.in(files, AS_OF, ImmutableSet.of());
    }
}
