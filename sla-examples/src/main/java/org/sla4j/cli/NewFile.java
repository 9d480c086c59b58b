package org.sla4j.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sla4j.words.Page;

/** Where a command writes a file: to a name that is free, or to standard output. */
final class NewFile {
    private final @Nullable Path path;
    private final Streams streams;

    private NewFile(@Nullable Path path, Streams streams) {
        this.path = path;
        this.streams = streams;
    }

    /**
     * A file of that name, or standard output without one.
     *
     * @throws Refusal if something of that name exists
     */
    static NewFile of(@Nullable String name, Streams streams) {
        if (name == null) {
            return new NewFile(null, streams);
        }
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                throw taken(path);
            }
            return new NewFile(path, streams);
        } catch (InvalidPathException e) {
            throw new Refusal(name + " is no name of a file");
        }
    }

    private static Refusal taken(Path path) {
        return new Refusal(path + " exists and is left as it is; name another file with --out");
    }

    /** The name for people. */
    String name() {
        return path == null ? "FILE" : path.toString();
    }

    void write(String text) throws IOException {
        if (path == null) {
            streams.print(text);
            return;
        }
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw taken(path);
        } catch (IOException e) {
            throw new Refusal(path + " could not be written: " + Complaints.message(e));
        }
    }

    /** Tells on standard output that the file is there, unless it is standard output itself. */
    void tell(String next) throws IOException {
        if (path != null) {
            streams.print(new Page().line(path + " is written. " + next).toString());
        }
    }
}
