package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
    @TempDir
    private Path folder;

    private String newFile = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("new.json");
        Files.writeString(
                file,
                Files.readString(Path.of(Call.CLOUDTALK))
                        .replace("\"2026.1\"", "\"2027.1\", \"valid\": {\"from\": \"2027-01-01\"}")
                        .replace("\"P2\": \"within 3 business hours\"", "\"P2\": \"within 2 business hours\"")
                        .replace("\"P3\": \"within 9 business hours\"", "\"P3\": \"within 10 business hours\"")
                        .replace("\"defaultSeverity\": \"P3\"", "\"defaultSeverity\": \"P2\""));
        newFile = file.toString();
    }

    @Test
    void diff_saysWhatChangedForWhom() {
        assertThat(Call.answer("diff", Call.CLOUDTALK, newFile)).isEqualTo("""
                cloudtalk 2026.1 -> cloudtalk 2027.1, for tickets opened from 1 January 2027

                Better for the customer
                - Advanced P2: first response 3 -> 2 business hours, from 1 January 2027

                Worse for the customer
                - Profesional P3: first response 9 -> 10 business hours, from 1 January 2027

                Other changes
                - Version: 2026.1 -> 2027.1
                - For tickets opened: at any time -> from 1 January 2027
                - A ticket that states no severity: is P3 -> is P2
                """);
    }

    @Test
    void diff_writesJson() {
        assertThat(Call.answer("diff", Call.CLOUDTALK, newFile, "--format", "json"))
                .startsWith(
                        "{\n  \"before\": {\n    \"id\": \"cloudtalk\",\n    \"version\": \"2026.1\",\n    \"digest\": \"sha256:")
                .contains("\n  \"from\": \"2027-01-01\",\n")
                .contains("\n      \"effect\": \"better\",\n      \"area\": \"promises\",\n      \"text\": "
                        + "\"Advanced P2: first response 3 -> 2 business hours, from 1 January 2027\",\n"
                        + "      \"cells\": [\n        {\n          \"plan\": \"advanced\",\n"
                        + "          \"severity\": \"P2\",\n          \"metric\": \"first-response\"\n        }\n"
                        + "      ]\n    },")
                .endsWith("is P3 -> is P2\"\n    }\n  ]\n}\n");
    }

    @Test
    void diff_ofTheSamePolicy() {
        assertThat(Call.answer("diff", Call.CLOUDTALK, Call.CLOUDTALK)).isEqualTo("nothing changed for anyone\n");
        assertThat(Call.answer("diff", "--exit-code", Call.CLOUDTALK, Call.CLOUDTALK))
                .isEqualTo("nothing changed for anyone\n");
    }

    @Test
    void diff_tellsADifferenceByItsStatus() {
        assertThat(Call.of("diff", "--exit-code", Call.CLOUDTALK, newFile).status())
                .isEqualTo(4);
    }

    @Test
    void diff_speaksTheLanguage() {
        assertThat(Call.answer("diff", Call.CLOUDTALK, Call.ACME, "--lang", "sv"))
                .contains("Title: \"Garanterade svarstider för support\" -> \"Acmes support\"");
    }

    @Test
    void diff_refusesWhatIsNoPolicy() {
        assertThat(Call.of("diff", Call.CLOUDTALK, "nowhere.json"))
                .isEqualTo(new Call(2, "", "sla: nowhere.json does not exist\n"));
        assertThat(Call.of("diff", Call.CLOUDTALK).err()).isEqualTo("sla: NEW must be given; see sla diff --help\n");
    }
}
