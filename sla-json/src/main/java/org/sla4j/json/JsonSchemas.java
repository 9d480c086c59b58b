package org.sla4j.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the files that are read here, for editors that complete and explain as one types.
 *
 * <p>A file that is read without a problem is valid by its schema. The reverse does not hold: a schema sees the form of a
 * file, and not whether what it names is there.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** Returns the schema of the format {@code sla-policy/1}, as JSON that ends with a line break. */
    public static String policy() {
        return text("policy.schema.json");
    }

    /** Returns the schema of the format {@code sla-history/1}, as JSON that ends with a line break. */
    public static String history() {
        return text("history.schema.json");
    }

    private static String text(String resource) {
        try (InputStream in = requireNonNull(JsonSchemas.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
