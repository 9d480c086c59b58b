package org.sla4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files for commands, and says what kept one from being read. */
final class Source {
    /** Reads a file. */
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private Source() {}

    /**
     * What a file holds.
     *
     * @throws Refusal if it cannot be read, or is bigger than a line of a batch may be
     */
    static byte[] bytes(String file) {
        byte[] bytes = read(file, Source::start);
        if (bytes.length > LineSource.MOST) {
            throw new Refusal(
                    String.format(Locale.ROOT, "%s is too big; at most %,d bytes are allowed", file, LineSource.MOST));
        }
        return bytes;
    }

    /** As much as is needed to see that it is too much. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LineSource.MOST + 1);
        }
    }

    /** What a reader makes of a file. */
    static <T> T read(String file, Reader<T> reader) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal(file + " is a directory; name a file in it");
            }
            return reader.read(path);
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no name of a file");
        } catch (NoSuchFileException e) {
            throw new Refusal(file + " does not exist");
        } catch (AccessDeniedException e) {
            throw new Refusal(file + " may not be read; its permissions do not allow it");
        } catch (IOException e) {
            throw new Refusal(file + " could not be read: " + Complaints.reason(e));
        }
    }
}
