package org.sla4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes a picture to the file that a call names. */
final class Pictures {
    private Pictures() {}

    static void write(String file, String svg) {
        if (!file.endsWith(".svg")) {
            throw new Refusal("--out must name a file that ends with .svg but was \"" + file + "\"");
        }
        try {
            Files.writeString(Path.of(file), svg, StandardCharsets.UTF_8);
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no name of a file");
        } catch (IOException e) {
            throw new Refusal(file + " could not be written: " + Complaints.reason(e));
        }
    }
}
