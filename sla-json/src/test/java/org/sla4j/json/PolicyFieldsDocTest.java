package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all fields of a policy is what the schema gives. With {@code -Dsla4j.write=true} it is written. */
final class PolicyFieldsDocTest {
    private static final Path PAGE = Path.of("..", "docs", "policy-fields.md");
    private static final String INTRODUCTION = """
            # The policy format, field by field

            Every field of a policy, made from the JSON Schema that `sla schema` prints. [The policy format](policy-format.md)
            tells the same by example, and says how an editor is given the schema. Fields marked * must be there. Fields whose
            names begin with `x-`, and `$schema`, are yours and left alone.
            """;

    @Test
    void page_isWhatTheSchemaGives() throws IOException {
        String page = FieldsPage.of(JsonSchemas.policy(), INTRODUCTION);
        if (Boolean.getBoolean("sla4j.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/policy-fields.md is not what the schema gives; write it anew by"
                        + " mvn -pl sla-json -am test -Dtest=PolicyFieldsDocTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsla4j.write=true")
                .content()
                .isEqualTo(page);
    }
}
