package org.sla4j.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Validates files by a schema, with a validator that knows nothing of the reader. */
final class Validation {
    private final Schema schema;

    private Validation(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    static Validation by(String schema) {
        return new Validation(schema);
    }

    /** Returns what is wrong; empty where a file is valid. */
    List<String> faults(String json) {
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Error::toString)
                    .toList();
        } catch (JacksonException noJson) {
            return List.of("no JSON");
        }
    }
}
