package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.json.SchemaWalk.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonSchemasTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    static Stream<Arguments> schemas() {
        return Stream.of(
                arguments("https://sla4j.org/schema/sla-policy-1.json", JsonSchemas.policy()),
                arguments("https://sla4j.org/schema/sla-history-1.json", JsonSchemas.history()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schema_isOneByItsDraft(String id, String text) {
        JsonNode schema = JsonMapper.shared().readTree(text);

        assertThat(schema.path("$schema").asString()).isEqualTo(DRAFT);
        assertThat(schema.path("$id").asString()).isEqualTo(id);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(DRAFT))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schema_explainsEveryField(String id, String text) {
        SchemaWalk walk = SchemaWalk.of(text);

        for (Spot spot : walk.spots()) {
            JsonNode fields = spot.schema().path("properties");
            fields.forEachEntry((name, field) -> {
                String place = spot.name() + "/" + name;
                assertThat(walk.annotation(field, "title").asString())
                        .as("title of %s", place)
                        .isNotBlank();
                assertThat(walk.annotation(field, "description").asString())
                        .as("description of %s", place)
                        .endsWith(".");
                assertThat(walk.annotation(field, "examples"))
                        .as("examples of %s", place)
                        .isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void definition_isUsed(String id, String text) {
        Set<String> defined = ImmutableSet.copyOf(
                JsonMapper.shared().readTree(text).path("$defs").propertyNames());

        assertThat(defined).allSatisfy(name -> assertThat(text).contains("\"#/$defs/" + name + "\""));
    }

    /** An editor takes one file, so what both formats have stands in both. */
    @Test
    void definitions_ofBothSchemasAreTheSame() {
        JsonNode policy = JsonMapper.shared().readTree(JsonSchemas.policy()).path("$defs");
        JsonNode history = JsonMapper.shared().readTree(JsonSchemas.history()).path("$defs");

        history.forEachEntry(
                (name, definition) -> assertThat(definition).as(name).isEqualTo(policy.path(name)));
    }
}
