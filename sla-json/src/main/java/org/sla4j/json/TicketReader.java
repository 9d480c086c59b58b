package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads tickets, one from each line of JSON.
 *
 * <p>A ticket is an object with {@code opened} and, where there is something to say, {@code id}, {@code plan}, {@code
 * severity}, {@code tier} and {@code attributes}; {@code null} says as little as leaving a field out:
 *
 * <pre>{@code {"id": "T-1", "plan": "gold", "severity": 1, "opened": "2026-03-27T15:30:00Z",
 *  "attributes": {"environment": "production"}}}</pre>
 *
 * <p>{@code id}, {@code plan}, {@code severity}, {@code tier} and attributes may be numbers, which are taken as they are
 * written. A field of another name is a fault where it is near one of these names, and a warning where it is not, so
 * that a desk can send what it has.
 *
 * <p>Safe to share between threads.
 */
public final class TicketReader {
    private static final TicketReader STANDARD = new TicketReader();

    // A line is bounded as a whole, and its parts by it; the names in tickets are few and come again and again.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING)
                    .maxStringLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private TicketReader() {}

    /** The reader of the fields that are described here. */
    public static TicketReader standard() {
        return STANDARD;
    }

    /** Reads a ticket from a line, with or without a line break at its end. */
    public TicketLine read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    /**
     * Reads a ticket from a line in UTF-8.
     *
     * @param bytes holds the line
     * @param offset where it begins
     * @param length how many bytes it has; more than 16 MiB are refused
     */
    public TicketLine read(byte[] bytes, int offset, int length) {
        if (length > Limits.FILE_BYTES) {
            return new TicketLine.Refused(Optional.empty(), "the line is longer than 16 MiB");
        }
        TicketFields fields = new TicketFields();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            if (parser.nextToken() != null) {
                fields.read(parser);
                if (parser.nextToken() == null) {
                    return fields.line();
                }
            }
        } catch (JacksonException e) {
            // Explained below, in our own words.
        }
        return refusedAsJson(fields.id(), bytes, offset, length);
    }

    /** Reads the line once more, as a file is read, for the place and the words of what is wrong with its JSON. */
    private static TicketLine refusedAsJson(Optional<TicketId> id, byte[] bytes, int offset, int length) {
        byte[] line = new byte[length];
        System.arraycopy(bytes, offset, line, 0, length);
        ImmutableList<Problem> problems =
                JsonDocument.parse("", line).problems().sorted();
        String reason = problems.stream().map(TicketReader::words).collect(Collectors.joining("; "));
        return new TicketLine.Refused(id, reason.isEmpty() ? "this is not JSON" : reason);
    }

    private static String words(Problem problem) {
        // The words were made for files of many lines; here the file is one line, whose number the caller knows.
        String message = problem.message().replace("the file", "the line").replace(" of line 1", "");
        return "column " + problem.column() + ": " + message;
    }
}
