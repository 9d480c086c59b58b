package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    private static final String[] ZENDESK = {
        "import",
        "zendesk",
        "exports/zendesk/sla-policies.json",
        "exports/zendesk/schedules.json",
        "exports/zendesk/holidays.json",
        "--schedule=Copenhagen Office"
    };

    @TempDir
    private Path folder;

    private static String[] and(String[] args, String more) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 1);
        all[args.length] = more;
        return all;
    }

    @Test
    void zendesk_writesAPolicyAndListsTheRest() {
        Path file = folder.resolve("zendesk.json");
        Call call = Call.of(and(ZENDESK, "--out=" + file));

        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith(file + " is written.");
        assertThat(call.err().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("not carried over: "));
        assertThat(Call.answer("validate", file.toString())).startsWith("zendesk 2026-01-19: 2 plans, 4 severities");
    }

    @Test
    void zendesk_writesToStandardOutput() {
        assertThat(Call.of(ZENDESK).out())
                .startsWith("{\n  \"format\": \"sla-policy/1\",")
                .endsWith("}\n");
    }

    @Test
    void zendesk_leavesAFileThatExists() throws IOException {
        Path file = Files.writeString(folder.resolve("zendesk.json"), "mine");
        Call call = Call.of(and(ZENDESK, "--out=" + file));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .isEqualTo("sla: " + file + " exists and is left as it is; name another file with --out\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void zendesk_refusesWhatIsNoExport() {
        Call call = Call.of("import", "zendesk", Call.ACME);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("sla: no SLA policy is in acme.json; give the JSON of");
        assertThat(Call.of("import", "zendesk", "none.json").err()).isEqualTo("sla: none.json does not exist\n");
    }

    @Test
    void import_refusesWhatIsTooBig() throws IOException {
        byte[] most = new byte[16 << 20];
        Path file = Files.write(folder.resolve("big.json"), most);
        assertThat(Call.of("import", "zendesk", file.toString()).err()).doesNotContain("too big");

        Files.write(file, new byte[] {' '}, StandardOpenOption.APPEND);
        assertThat(Call.of("import", "zendesk", file.toString()).err())
                .isEqualTo("sla: " + file + " is too big; at most 16,777,216 bytes are allowed\n");
    }

    @Test
    void ical_printsAList() {
        Call call = Call.of("import", "ical", "exports/holidays.ics", "--years=2026");

        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("[\n").contains("  {\"date\": \"2026-04-02\", \"name\": \"Easter\"},\n");
        assertThat(call.err().lines()).hasSize(2);
    }

    @Test
    void ical_refuses() {
        assertThat(Call.of("import", "ical", "exports/holidays.ics", "--years=2027-2026")
                        .err())
                .isEqualTo("sla: --years must be years such as 2026-2030, or one year, but was \"2027-2026\"\n");
        assertThat(Call.of("import", "ical", Call.ACME).status()).isEqualTo(2);
    }

    @Test
    void import_needsASystem() {
        assertThat(Call.of("import").err())
                .isEqualTo("sla: a system must be given: zendesk, ical; see sla import --help\n");
        assertThat(Call.of("import", "jira", "x").err()).contains("jira");
    }
}
