package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.json.PolicyReader;

/**
 * Every block of code in the documents does what it says: Java compiles and prints the text that follows it, a command
 * prints what stands below it (and reads a file where it says so), and a policy is read without a problem.
 */
final class DocsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Stands at the end of an output that is not shown whole. */
    private static final String CUT = "...\n";

    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import org.sla4j.calendar.*;
            import org.sla4j.engine.*;
            import org.sla4j.json.*;
            import org.sla4j.policy.*;
            import org.sla4j.ticket.*;
            """;

    @TempDir
    private Path folder;

    /** The line before a block that is to be saved: {@code Save it as `acme.json`:}. */
    private static final Pattern SAVED = Pattern.compile(".*[Ss]ave .*`([a-z0-9.-]+)`.*:");

    /**
     * A page, a block of it, and the block that follows.
     *
     * @param policy the last policy before it
     * @param files what the page has told to save before it, by name
     */
    record Shown(
            String page, MarkdownBlocks.Block block, String next, String policy, ImmutableMap<String, String> files) {
        @Override
        public String toString() {
            return page + ":" + block.line();
        }
    }

    static Stream<Shown> java() throws IOException {
        return blocks("java");
    }

    static Stream<Shown> commands() throws IOException {
        return blocks("console");
    }

    static Stream<Shown> policies() throws IOException {
        return blocks("json").filter(shown -> shown.block.text().contains("\"sla-policy/1\""));
    }

    private static Stream<Shown> blocks(String language) throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            List<String> lines = text.lines().toList();
            List<MarkdownBlocks.Block> blocks = MarkdownBlocks.of(text);
            String policy = "";
            Map<String, String> files = new LinkedHashMap<>();
            for (int i = 0; i < blocks.size(); i++) {
                MarkdownBlocks.Block block = blocks.get(i);
                policy = block.text().contains("\"sla-policy/1\"") ? block.text() : policy;
                Matcher saved = SAVED.matcher(lineBefore(block, lines));
                if (saved.matches() && !block.language().equals("java")) {
                    files.put(saved.group(1), block.text());
                }
                if (block.language().equals(language)) {
                    String next = i + 1 < blocks.size()
                                    && blocks.get(i + 1).language().equals("text")
                            ? blocks.get(i + 1).text()
                            : "";
                    shown.add(new Shown(
                            ROOT.relativize(page).toString(), block, next, policy, ImmutableMap.copyOf(files)));
                }
            }
        }
        return shown.stream();
    }

    private static String lineBefore(MarkdownBlocks.Block block, List<String> lines) {
        int line = block.line() - 2;
        while (line > 0 && lines.get(line).isBlank()) {
            line--;
        }
        return lines.get(Math.max(line, 0));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void java(Shown shown) throws Exception {
        Files.writeString(folder.resolve("acme.json"), shown.policy);
        Path policies = Files.createDirectories(folder.resolve("sla-examples/policies"));
        Files.copy(ROOT.resolve("sla-examples/policies/cloudtalk.json"), policies.resolve("cloudtalk.json"));
        Path source = Files.writeString(
                folder.resolve("Shown.java"),
                IMPORTS + "class Shown {\n public static void main(String[] args) throws Exception {\n"
                        + shown.block.text() + "\n}\n}\n");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", folder.toString(), source.toString());
        assertThat(status).as("compiles").isZero();
        String path = folder + System.getProperty("path.separator") + classPath();
        assertThat(run(folder, path, ProcessBuilder.Redirect.PIPE, "Shown")).isEqualTo(shown.next);
    }

    @ParameterizedTest
    @MethodSource
    void commands(Shown shown) throws Exception {
        String[] parts = shown.block.text().split("\n", 2);
        assertThat(parts[0]).startsWith("$ sla ");
        String expected = parts.length == 1 ? "" : parts[1];
        List<String> arguments = new ArrayList<>(List.of("org.sla4j.cli.Main"));
        String[] call = parts[0].substring("$ sla ".length()).split(" < ", 2);
        arguments.addAll(List.of(call[0].split(" ")));
        Path directory = directory(shown);
        ProcessBuilder.Redirect input = call.length == 1
                ? ProcessBuilder.Redirect.PIPE
                : ProcessBuilder.Redirect.from(directory.resolve(call[1]).toFile());
        String printed = run(directory, classPath(), input, arguments.toArray(String[]::new));
        if (expected.endsWith(CUT)) {
            assertThat(printed).startsWith(expected.substring(0, expected.length() - CUT.length()));
        } else {
            assertThat(printed).isEqualTo(expected);
        }
    }

    /** Where a command is called: beside what the page has told to save, or in the source tree. */
    private Path directory(Shown shown) throws IOException {
        if (shown.files.isEmpty()) {
            return ROOT;
        }
        for (Map.Entry<String, String> file : shown.files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    @ParameterizedTest
    @MethodSource
    void policies(Shown shown) {
        assertThat(PolicyReader.standard().read(shown.page, shown.block.text()).id())
                .isNotEmpty();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String run(Path directory, String classPath, ProcessBuilder.Redirect input, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(input)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
