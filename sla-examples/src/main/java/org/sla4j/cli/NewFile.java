package org.sla4j.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sla4j.words.Page;

/** Where a command writes a file: to a name that is free, or to standard output. */
final class NewFile {
    private final Optional<Path> path;
    private final Streams streams;

    private NewFile(Optional<Path> path, Streams streams) {
        this.path = path;
        this.streams = streams;
    }

    /**
     * A file of that name, or standard output without one.
     *
     * @throws Refusal if something of that name exists
     */
    static NewFile of(Optional<String> name, Streams streams) {
        return new NewFile(name.map(NewFile::free), streams);
    }

    private static Path free(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                throw taken(path);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new Refusal(name + " is no name of a file");
        }
    }

    private static Refusal taken(Path path) {
        return new Refusal(path + " exists and is left as it is; name another file with --out");
    }

    /** The name for people. */
    String name() {
        return path.map(Path::toString).orElse("FILE");
    }

    void write(String text) throws IOException {
        if (path.isPresent()) {
            write(path.get(), text);
        } else {
            streams.print(text);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw taken(path);
        } catch (IOException e) {
            throw new Refusal(path + " could not be written: " + Complaints.reason(e));
        }
    }

    /** Tells on standard output that the file is there, unless it is standard output itself. */
    void tell(String next) throws IOException {
        if (path.isPresent()) {
            streams.print(new Page().line(path.get() + " is written. " + next).toString());
        }
    }
}
