package org.sla4j.fuzz;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sla4j.examples.MarkdownBlocks;

/** Gathers the good and broken files of the tree, from which a fuzzer starts. */
final class Seeds {
    private static final Path ROOT = Path.of("..");

    /** How many edited policies, and the bytes that say how each is edited: a fuzzer goes on from their length. */
    private static final int EDITED = 50;

    private static final int EDITS = 48;

    private Seeds() {}

    /**
     * Writes the seeds of a target and what is kept for it, each under its hash.
     *
     * @param args the target and the directory
     */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[1]));
        for (byte[] input : Kept.of(args[0])) {
            write(directory, input);
        }
        if (args[0].equals(EditedPolicyTarget.class.getSimpleName())) {
            Random random = new Random(1);
            for (int i = 0; i < EDITED; i++) {
                byte[] edits = new byte[EDITS];
                random.nextBytes(edits);
                write(directory, edits);
            }
        } else {
            for (String text : texts()) {
                write(directory, text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(Path directory, byte[] input) throws IOException {
        Files.write(directory.resolve(Hashing.sha256().hashBytes(input).toString()), input);
    }

    /** Policies, histories, tickets and broken ones, together: each reader has to refuse those of the others. */
    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String directory : List.of("sla-examples/policies", "sla-examples/editions", "sla-examples/src/test")) {
            for (Path file : files(ROOT.resolve(directory), ".json")) {
                texts.add(Files.readString(file));
            }
        }
        for (Path page : files(ROOT.resolve("docs"), ".md")) {
            MarkdownBlocks.of(Files.readString(page)).stream()
                    .filter(block -> block.language().equals("json"))
                    .forEach(block -> texts.add(block.text()));
        }
        for (Path lines : files(ROOT.resolve("sla-examples/editions"), ".ndjson")) {
            texts.addAll(Files.readAllLines(lines));
        }
        texts.addAll(broken());
        return texts;
    }

    /** The files by which the reader of policies is tested, each with one mistake. */
    private static List<String> broken() throws IOException {
        Path tested = ROOT.resolve("sla-json/src/test/resources/org/sla4j/json");
        List<String> texts = new ArrayList<>(List.of(Files.readString(tested.resolve("rich.json"))));
        for (String mistake : Splitter.on("\n### ").split(Files.readString(tested.resolve("one-problem.txt")))) {
            int problem = mistake.lastIndexOf("\n--- ");
            if (problem > 0) {
                texts.add(mistake.substring(mistake.indexOf('\n') + 1, problem));
            }
        }
        return texts;
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
