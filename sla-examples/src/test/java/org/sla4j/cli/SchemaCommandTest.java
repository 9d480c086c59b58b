package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sla4j.json.JsonSchemas;

final class SchemaCommandTest {
    @Test
    void schema_isPrintedAsItIs() {
        assertThat(Call.answer("schema"))
                .isEqualTo(JsonSchemas.policy())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .endsWith("}\n");
        assertThat(Call.answer("schema", "policy")).isEqualTo(JsonSchemas.policy());
    }

    @Test
    void schema_ofHistories() {
        assertThat(Call.answer("schema", "history"))
                .isEqualTo(JsonSchemas.history())
                .contains("sla-history/1");
    }

    @Test
    void schema_ofNoFormat() {
        assertThat(Call.of("schema", "ticket"))
                .isEqualTo(new Call(2, "", "sla: FORMAT must be policy or history but was \"ticket\"\n"));
    }
}
