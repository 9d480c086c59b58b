package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.Warning;
import org.sla4j.policy.Policy;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes what a policy promises to tickets as JSON, one line for each, or over several lines for people.
 *
 * <p>Instants end in {@code Z}; {@code dueLocal} has the offset and the zone of the desk as well. {@code plan} and
 * {@code severity} are {@code null} where the ticket has none; all else is left out where there is nothing to say.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ResultWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Policy policy;
    private final PolicyFragments fragments;

    private ResultWriter(Policy policy, PolicyFragments fragments) {
        this.policy = policy;
        this.fragments = fragments;
    }

    /** The writer of results of a policy, with texts in English where there are any. */
    public static ResultWriter of(Policy policy) {
        return of(policy, "en");
    }

    /**
     * The writer of results of a policy, with texts in a language where there are any.
     *
     * @param language a BCP 47 tag as the policy writes it: {@code sv}
     */
    public static ResultWriter of(Policy policy, String language) {
        return new ResultWriter(policy, new PolicyFragments(policy, language));
    }

    /**
     * Writes the result of a ticket that was read from a line, as a line that ends with LF.
     *
     * @throws IllegalArgumentException if the assessment is of another policy
     */
    public void write(TicketLine.Read line, Assessment assessment, OutputStream out) throws IOException {
        write(line.id(), assessment, line.warnings(), out);
    }

    /** Writes what kept a line from a result, as a line that ends with LF; lines count from 1. */
    public static void writeError(long line, Optional<TicketId> id, String reason, OutputStream out)
            throws IOException {
        generate(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            id.ifPresent(value -> ResultFields.id(value, json));
            json.writeStringProperty("error", wellFormed(reason));
            json.writeEndObject();
        });
    }

    /** The result of a ticket as one line, without a line break. */
    public String line(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(Optional.empty(), assessment, ImmutableList.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail like this
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The result of a ticket for a person to read, indented, with LF between lines and at the end. */
    public String pretty(Assessment assessment) {
        byte[] line = line(assessment).getBytes(StandardCharsets.UTF_8);
        return JsonLayout.pretty(
                json(JsonDocument.parse("", line).root().orElseThrow().located()));
    }

    private static Json json(Located value) {
        if (value instanceof LocatedObject object) {
            Json.ObjectBuilder members = Json.object();
            object.members().forEach((name, member) -> members.put(name, json(member.value())));
            return members.build();
        }
        if (value instanceof LocatedArray array) {
            return Json.list(array.elements().stream().map(ResultWriter::json).toList());
        }
        if (value instanceof LocatedText text) {
            return Json.of(text.text());
        }
        if (value instanceof LocatedNumber number) {
            return Json.of(number.value());
        }
        return value instanceof LocatedBoolean bool ? Json.of(bool.value()) : Json.ofNull();
    }

    @SuppressWarnings("ReferenceEquality") // rights and duties are found by identity
    private void write(Optional<TicketId> id, Assessment assessment, ImmutableList<Warning> warnings, OutputStream out)
            throws IOException {
        if (assessment.policy() != policy) {
            throw new IllegalArgumentException(
                    "assessment must be of policy " + policy + " but was of " + assessment.policy());
        }
        generate(out, json -> new ResultFields(assessment, fragments, json).write(id, warnings));
    }

    /** Words may quote half a character, which UTF-8 cannot write. */
    private static String wellFormed(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void generate(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** What a generator writes, as text. */
    static String text(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
