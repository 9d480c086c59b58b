package org.sla4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;

/** Reads JSON as a test states it, and lists what was found wrong. */
final class Reading {
    private Reading() {}

    static JsonDocument document(String json) {
        return JsonDocument.parse("p.json", json.getBytes(UTF_8));
    }

    static Value value(String json) {
        return document(json).root().orElseThrow();
    }

    /** Returns the problems as {@code line:column pointer: message}. */
    static List<String> problems(JsonDocument document) {
        return document.problems().sorted().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.pointer() + ": " + p.message())
                .toList();
    }

    static List<String> problems(String json) {
        return problems(document(json));
    }

    /** Returns the problems after a reader has been through the document. */
    static List<String> problems(String json, Consumer<Value> reader) {
        JsonDocument document = document(json);
        document.root().ifPresent(reader);
        return problems(document);
    }

    /** Returns the messages with which a reader refuses a file; none where it takes it. */
    static List<String> refusals(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.problems().stream().map(Problem::message).toList();
        }
    }
}
