package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {
    @Test
    void validate_saysWhatFilesHold() {
        assertThat(Call.answer("validate", Call.ACME, "policies/cadents.json")).isEqualTo("""
                        acme 2026.1: 2 plans, 5 severities, 3 metrics, 6 calendars, 5 rules
                        cadents 2026.1: 3 tiers, 1 metric, 1 rule, 8 examples
                        """);
    }

    @Test
    void validate_namesEveryProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, """
                {"format": "sla-policy/1", "id": "bad",
                 "versoin": "1", "targets": {"first-response": ""}}
                """);

        Call call = Call.of("validate", file.toString(), Call.ACME);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).startsWith("acme 2026.1: ");
        assertThat(call.err())
                .startsWith(file + ":2:2: unknown field \"versoin\"; did you mean \"version\"?")
                .contains("\n \"versoin\": \"1\", \"targets\": {\"first-response\": \"\"}}\n ^\n")
                .contains("\n" + file + ":2:")
                .endsWith("\nsla: " + file + " is not loaded, for 2 problems\n");
    }

    @Test
    void validate_namesFilesThatCannotBeRead(@TempDir Path folder) {
        Call call = Call.of("validate", folder.toString(), folder + "/none.json", "\0");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .isEqualTo("sla: " + folder + " is a directory; name a file in it\n"
                        + "sla: " + folder + "/none.json does not exist\n"
                        + "sla: \\u0000 is no name of a file\n");
    }
}
