package org.sla4j.fuzz;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The inputs that were found by a fuzzer and are worth keeping: a file for each target, an input in each line. */
final class Kept {
    private static final Path DIRECTORY = Path.of("fuzz", "corpus");

    /** What was found wrong once, put there by hand. */
    private static final Path FINDINGS = Path.of("fuzz", "findings");

    private static final BaseEncoding TEXT = BaseEncoding.base64();

    /** So many inputs of a target are kept, evenly taken from the shortest to those of a few hundred bytes. */
    private static final int INPUTS = 100;

    private static final int LONGEST = 600;

    private Kept() {}

    /** The inputs that are kept for a target; none where nothing has been found yet. */
    static List<byte[]> of(String target) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Path directory : List.of(DIRECTORY, FINDINGS)) {
            Path file = directory.resolve(target + ".txt");
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> inputs.add(TEXT.decode(line)));
            }
        }
        return inputs;
    }

    /**
     * Keeps the inputs that lie in a directory and are no seeds.
     *
     * @param args the target and the directory
     */
    public static void main(String[] args) throws IOException {
        Set<String> seeds = Seeds.texts().stream()
                .map(text -> TEXT.encode(text.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (Path input : shortestFirst(Path.of(args[1]))) {
            String line = TEXT.encode(Files.readAllBytes(input));
            if (!seeds.contains(line) && line.length() <= LONGEST) {
                found.add(line);
            }
        }
        int step = found.size() / INPUTS + 1;
        String lines = IntStream.range(0, found.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> found.get(i) + "\n")
                .collect(Collectors.joining());
        Files.createDirectories(DIRECTORY);
        Files.writeString(DIRECTORY.resolve(args[0] + ".txt"), lines);
    }

    private static List<Path> shortestFirst(Path directory) throws IOException {
        try (Stream<Path> inputs = Files.list(directory)) {
            return inputs.sorted(
                            Comparator.comparing((Path input) -> input.toFile().length())
                                    .thenComparing(Path::getFileName))
                    .toList();
        }
    }
}
