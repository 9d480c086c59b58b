package org.sla4j.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;

/** A policy that has some of everything, and others that differ from it in one place. */
final class Acme {
    static final Path FILE = Path.of("src/test/resources/org/sla4j/compare/acme.json");

    private Acme() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy policy() {
        return read(text());
    }

    /** The policy with another text in one place of its file. */
    static Policy with(String was, String is) {
        String text = text();
        if (text.indexOf(was) < 0 || text.indexOf(was) != text.lastIndexOf(was)) {
            throw new IllegalArgumentException("was must stand once in the file but was " + was);
        }
        return read(text.replace(was, is));
    }

    static Policy read(String text) {
        return PolicyReader.standard().read("acme.json", text);
    }
}
