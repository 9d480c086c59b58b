package org.sla4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file read as JSON (RFC 8259, strictly): the values in it, each with its place, and the problems found so far.
 *
 * <p>Where the file is not JSON at all there is no root, and the problems say why. Where there are problems beside a
 * root, such as a name that occurs twice, reading goes on, so that the author learns of everything at once.
 */
final class JsonDocument {
    private final Problems problems;
    private final Optional<Located> root;

    private JsonDocument(Problems problems, Optional<Located> root) {
        this.problems = problems;
        this.root = root;
    }

    /** Returns the bytes of a file, or as many of them as tell that it is too big. */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        }
    }

    /** Reads the bytes of a file; its name serves the messages only. */
    static JsonDocument parse(String file, byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return refused(new SourceText(file, ""), 0, tooBig());
        }
        Encoding encoding = Encoding.of(bytes);
        SourceText source = new SourceText(file, encoding.decode(bytes));
        return encoding.fault(bytes)
                .map(fault -> refused(source, fault.offset(), fault.message()))
                .orElseGet(() -> parse(source));
    }

    private static JsonDocument parse(SourceText source) {
        if (source.text().chars().allMatch(Blank::isBlank)) {
            return refused(source, 0, "the file is empty; write an object in braces, { }");
        }
        Problems problems = new Problems(source);
        return new JsonDocument(problems, TreeReader.read(source, problems));
    }

    private static JsonDocument refused(SourceText source, int offset, String message) {
        Problems problems = new Problems(source);
        problems.add(source.place(offset, Pointer.ROOT), message);
        return new JsonDocument(problems, Optional.empty());
    }

    /** How big the file is nobody knows, as {@link #bytes} stops after the limit. */
    private static String tooBig() {
        return String.format(Locale.ROOT, "the file is too big; at most %,d bytes are allowed", Limits.FILE_BYTES);
    }

    /**
     * Returns what a reader makes of the document's value.
     *
     * @param reader returns nothing only where it has reported a problem
     * @throws InvalidDocumentException if there are problems
     */
    <T> T as(Function<Value, Optional<T>> reader) {
        Optional<T> read = root().flatMap(reader);
        problems.throwIfAny();
        return read.orElseThrow();
    }

    /** Returns the problems of this file; who reads on adds to them. */
    Problems problems() {
        return problems;
    }

    /** Returns the document's value, unless a problem left none. */
    Optional<Value> root() {
        return root.map(located -> new Value(located, problems));
    }
}
