package org.sla4j.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sla4j.json.Policies.HEAD;
import static org.sla4j.json.Policies.READER;
import static org.sla4j.json.Policies.policy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Validity;

final class PolicyReaderTest {
    @Test
    void read_takesAPolicyThatSaysNothing() {
        Policy policy = policy("");

        assertThat(policy).isEqualTo(Policy.builder("p", "1").build());
        assertThat(policy.header()).isEqualTo(Header.of("p", "1"));
        assertThat(policy.reclassification()).isEqualTo(Reclassification.BY_DEFAULT);
    }

    @Test
    void read_readsTheHead() {
        Header header = policy("""
            "title": {"en": "Support", "de": "Hilfe"},
            "vendor": "Acme",
            "source": "https://acme.example/support",
            "valid": {"from": "2026-01-01", "to": "2026-12-31"},
            "zone": "Europe/Berlin",
            "assumptions": ["One.", {"en": "Two."}],
            "notes": ["Three."]
            """).header();

        assertThat(header.title()).contains(LocalizedText.of(Map.of("en", "Support", "de", "Hilfe")));
        assertThat(header.vendor()).contains(LocalizedText.of("Acme"));
        assertThat(header.source()).contains("https://acme.example/support");
        assertThat(header.validity())
                .isEqualTo(
                        new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(header.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(header.assumptions())
                .containsExactly(LocalizedText.of("One."), LocalizedText.of(Map.of("en", "Two.")));
        assertThat(header.notes()).containsExactly(LocalizedText.of("Three."));
    }

    @Test
    void read_takesOneEndOfAPeriodAndThreeLettersOfAZone() {
        Header header = policy("\"valid\": {\"from\": \"2026-01-01\"}, \"zone\": \"CET\"")
                .header();

        assertThat(header.validity()).isEqualTo(new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()));
        assertThat(header.zone()).contains(ZoneId.of("CET"));
    }

    @Test
    void read_leavesTheAuthorsOwnFieldsAlone() {
        Policy policy = policy("""
            "$schema": "s", "x-note": {"anything": [null]}, "title": {"en": "T", "x-by": "me"},
            "targets": {"update": {"*": {"within": "none", "x-why": "…"}}},
            "examples": [{"opened": "2026-01-01T00:00:00Z", "x-by": 4, "expect": {"update": {"due": null, "x-by": 5}}}]
            """);

        assertThat(policy.header().title()).contains(LocalizedText.of(Map.of("en", "T")));
        assertThat(policy.metrics()).containsExactly("update");
    }

    @Test
    void read_takesNamesAmongIdsForIds() {
        Policy policy = policy("\"plans\": {\"x-large\": {\"targets\": {\"update\": \"none\"}}}");

        assertThat(policy.plans()).containsOnlyKeys("x-large");
    }

    @Test
    void read_takesNamesThatReferToIdsForIds() {
        Policy policy = policy("""
            "severities": [{"id": "x-high"}], "attributes": {"x-a": {}}, "services": {"x-ray": {}},
            "plans": {"p": {"targets": {"update": {"x-high": "none"}}, "entitlements": {"x-ray": "included"}}},
            "rules": [{"when": {"x-a": "b"}, "excluded": true}]
            """);

        assertThat(policy.plan("p").orElseThrow().targets().cell("update", "x-high"))
                .contains(Cell.of(Absent.NONE));
        assertThat(policy.plan("p").orElseThrow().entitlements()).containsOnlyKeys("x-ray");
        assertThat(policy.rules().get(0).when().tests()).containsOnlyKeys("x-a");
    }

    @Test
    void read_notesTheDigestOfTheBytes() {
        String text = HEAD + ", \"title\": \"Käse\"}\r\n";

        String digest = "sha256:" + Hashing.sha256().hashString(text, UTF_8);
        assertThat(READER.read("p.json", text).digest()).contains(digest);
        assertThat(READER.read("p.json", text.getBytes(UTF_8)).digest()).contains(digest);
        assertThat(READER.read("p.json", text).header().title()).contains(LocalizedText.of("Käse"));
    }

    @Test
    void read_readsFiles(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("acme.json");
        Files.writeString(file, HEAD + "}");

        assertThat(READER.read(file)).isEqualTo(policy(""));
        Files.writeString(file, HEAD + ", \"zone\": 1}");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> READER.read(file))
                .withMessageStartingWith(file + ":1:63: expected text");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> READER.read(directory.resolve("none.json")));
    }

    @Test
    void read_refusesFilesThatAreNotUtf8() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> READER.read("p.json", (HEAD + "}").getBytes(UTF_16LE)))
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(1))
                .withMessageContaining("UTF-8");
    }

    @Test
    void read_refusesHugeFiles() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> READER.read("p.json", new byte[Limits.FILE_BYTES + 1]))
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(1));
    }

    @Test
    void read_keepsTheOrderOfTheFile() {
        Policy policy = policy("""
            "plans": {"b": {}, "a": {}, "c": {}},
            "severities": [{"id": "2"}, {"id": "1"}],
            "targets": {"update": "none", "resolution": "none"}
            """);

        assertThat(policy.plans().keySet()).containsExactly("b", "a", "c");
        assertThat(policy.rank("2")).isZero();
        assertThat(policy.targets().metrics()).containsExactly("update", "resolution");
    }

    @Test
    void read_takesEveryConstructAtOnce() {
        Policy policy = READER.read("rich.json", Policies.rich());

        assertThat(policy.calendars()).hasSize(7);
        assertThat(policy.rules()).hasSize(8);
        assertThat(policy.plans()).hasSize(2);
    }
}
