package org.sla4j.fuzz;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sla4j.json.InvalidDocumentException;
import org.sla4j.json.JsonSchemas;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.PolicyReader;
import org.sla4j.json.PolicyWriter;
import org.sla4j.json.Problem;

/** Any bytes as a policy file: problems in words, or a policy that is written and read back as the same. */
public final class PolicyTarget {
    private static final PolicyReader READER = PolicyReader.standard();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.policy());

    /** The longest message that a person still reads. */
    private static final int MESSAGE_CHARACTERS = 4_000;

    private PolicyTarget() {}

    /** Tries one input; Jazzer calls this by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Budget budget = new Budget();
        read(bytes).ifPresent(document -> check(document, bytes));
        budget.check();
    }

    /** Reads a file; what is refused has problems that can be shown. */
    static Optional<PolicyDocument> read(byte[] bytes) {
        try {
            return Optional.of(READER.document("p.json", bytes));
        } catch (InvalidDocumentException invalid) {
            check(invalid);
            return Optional.empty();
        }
    }

    static void check(InvalidDocumentException invalid) {
        if (invalid.problems().isEmpty()) {
            throw new AssertionError("refused without a problem");
        }
        for (Problem problem : invalid.problems()) {
            boolean isPlaced = problem.line() > 0 && problem.column() > 0;
            boolean isReadable =
                    !problem.message().isBlank() && problem.message().length() < MESSAGE_CHARACTERS;
            if (!isPlaced || !isReadable || problem.render().isBlank()) {
                throw new AssertionError("a problem without place or words: " + problem);
            }
        }
    }

    /** Writes it: the writer reads what it wrote, and throws where that is another policy. */
    static void check(PolicyDocument document, byte[] bytes) {
        requireValid(PolicyWriter.write(document));
        requireValid(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void requireValid(String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (!SCHEMA.validate(text, InputFormat.JSON).isEmpty()) {
            throw new AssertionError("taken by the reader, and not valid: " + SCHEMA.validate(text, InputFormat.JSON));
        }
    }
}
