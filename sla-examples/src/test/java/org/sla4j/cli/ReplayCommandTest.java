package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayCommandTest {
    private static final String TICKETS = """
            {"id": "T-1", "opened": "2026-03-09T09:00:00Z", "events": [{"at": "2026-03-09T11:30:00Z", "kind": "response"}]}
            {"id": "T-2", "opened": "2026-03-09T09:00:00Z", "events": [{"at": "2026-03-09T10:00:00Z", "kind": "response"}]}

            {"opened": "2026-03-09T09:00:00Z"}
            {"id": "T-4", "severity": "3"}
            nonsense
            """;

    @TempDir
    private Path folder;

    private String oldFile = "";
    private String newFile = "";

    @BeforeEach
    void write() throws IOException {
        oldFile = policy("1", "2 hours");
        newFile = policy("2", "3 hours");
    }

    private String policy(String version, String amount) throws IOException {
        Path file = folder.resolve(version + ".json");
        Files.writeString(
                file,
                "{\"format\": \"sla-policy/1\", \"id\": \"one\", \"version\": \"" + version
                        + "\", \"targets\": {\"first-response\": \"" + amount + "\"}}");
        return file.toString();
    }

    @Test
    void replay_saysWhatChanges() {
        Call call = Call.withInput(TICKETS, "replay", oldFile, newFile);

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err())
                .startsWith("sla: line 5 (T-4): ")
                .contains("\nsla: line 6: column 1: found nonsense without quotes")
                .endsWith("\nsla: 2 of 6 lines are bad\n");
        assertThat(call.out()).isEqualTo("""
                one 1 -> one 2: 3 tickets, 3 promises

                  due earlier                           0
                  due later                             3
                  due at the same instant               0
                  without a due instant in one of them  0
                  promised by one 1 only                0
                  promised by one 2 only                0

                  newly breached  0
                  saved           1

                In time, of those that were done or due
                  First response:  50.0 % -> 100.0 % in time  1 of 2 -> 2 of 2  open 1 -> 1

                Later by the most
                - T-1, first-response#1: Mon 9 Mar 2026 11:00 UTC -> Mon 9 Mar 2026 12:00 UTC, 1 hour later
                - T-2, first-response#1: Mon 9 Mar 2026 11:00 UTC -> Mon 9 Mar 2026 12:00 UTC, 1 hour later
                - line 4, first-response#1: Mon 9 Mar 2026 11:00 UTC -> Mon 9 Mar 2026 12:00 UTC, 1 hour later
                """);
    }

    @Test
    void replay_writesCsv() {
        Call call = Call.withInput(TICKETS, "replay", oldFile, newFile, "--format=csv");

        assertThat(call.out()).isEqualTo("""
                figure,plan,severity,metric,ticket,before,after
                tickets,,,,,,3
                promises,,,,,,3
                earlier,,,,,,0
                later,,,,,,3
                same,,,,,,0
                undated,,,,,,0
                onlyBefore,,,,,,0
                onlyAfter,,,,,,0
                newlyBreached,,,,,,0
                saved,,,,,,1
                met,,,first-response,,1,2
                late,,,first-response,,1,0
                open,,,first-response,,1,1
                percent,,,first-response,,50.0,100.0
                worst,,,first-response,T-1,2026-03-09T11:00:00Z,2026-03-09T12:00:00Z
                worst,,,first-response,T-2,2026-03-09T11:00:00Z,2026-03-09T12:00:00Z
                worst,,,first-response,line 4,2026-03-09T11:00:00Z,2026-03-09T12:00:00Z
                """);
    }

    @Test
    void replay_quotesInCsv() {
        String ticket = "{\"id\": \"a,\\\"b\\\"\", \"opened\": \"2026-03-09T09:00:00Z\"}\n";

        assertThat(Call.withInput(ticket, "replay", oldFile, newFile, "--format=csv")
                        .out())
                .contains("\nworst,,,first-response,\"a,\"\"b\"\"\",");
    }

    @Test
    void replay_writesJson() {
        Call call = Call.withInput(TICKETS, "replay", oldFile, newFile, "--format=json");

        assertThat(call.out())
                .contains(
                        "\"totals\": {\n    \"tickets\": 3,\n    \"promises\": 3,\n    \"earlier\": 0,\n    \"later\": 3,")
                .contains(
                        "\"metric\": \"first-response\",\n      \"before\": {\n        \"met\": 1,\n        \"late\": 1,\n"
                                + "        \"open\": 1,\n        \"percent\": 50.0\n      },")
                .contains("\"ticket\": \"T-1\",\n      \"key\": \"first-response#1\",")
                .contains("\"shift\": \"PT1H\"");
    }

    /** The answer after two and a half hours is not known yet after two hours and a quarter, which is late for two. */
    @Test
    void replay_looksFromAsOf() {
        String ticket = TICKETS.lines().findFirst().orElseThrow() + "\n";

        assertThat(Call.withInput(ticket, "replay", oldFile, newFile, "--as-of=2026-03-09T11:15:00Z")
                        .out())
                .contains("First response:  0.0 % -> none judged  0 of 1 -> 0 of 0  open 0 -> 1\n");
        assertThat(Call.withInput(
                                ticket.replace("\"events\"", "\"asOf\": \"2026-03-09T10:00:00Z\", \"events\""),
                                "replay",
                                oldFile,
                                newFile,
                                "--as-of=2026-03-09T11:15:00Z")
                        .out())
                .contains("First response:  none judged -> none judged  0 of 0 -> 0 of 0  open 1 -> 1\n");
    }

    /** A status is a pause where the policy says so, and each policy says so for itself. */
    @Test
    void replay_readsStatusesByEachPolicy() throws IOException {
        Path pausing = folder.resolve("pausing.json");
        Files.writeString(
                pausing,
                Files.readString(Path.of(oldFile))
                        .replace(
                                "\"targets\"",
                                "\"pauses\": {\"customer\": {\"statuses\": [\"Pending\"]}}, \"targets\""));
        String ticket = "{\"id\": \"T-1\", \"opened\": \"2026-03-09T09:00:00Z\", \"events\": ["
                + "{\"at\": \"2026-03-09T09:30:00Z\", \"kind\": \"status\", \"status\": \"Pending\"},"
                + "{\"at\": \"2026-03-09T10:00:00Z\", \"kind\": \"status\", \"status\": \"Open\"},"
                + "{\"at\": \"2026-03-09T11:30:00Z\", \"kind\": \"response\"}]}\n";

        assertThat(Call.withInput(ticket, "replay", oldFile, pausing.toString()).out())
                .contains("saved           1\n")
                .contains("11:00 UTC -> Mon 9 Mar 2026 11:30 UTC, 30 minutes later\n");
    }

    @Test
    void replay_ofNothing() {
        Call call = Call.withInput("", "replay", oldFile, newFile);

        assertThat(call.status()).isZero();
        assertThat(call.out())
                .startsWith("one 1 -> one 2: 0 tickets, 0 promises\n")
                .doesNotContain("In time");
    }

    @Test
    void replay_withABadPolicyWritesNothing() {
        assertThat(Call.withInput(TICKETS, "replay", oldFile, "nowhere.json"))
                .isEqualTo(new Call(2, "", "sla: nowhere.json does not exist\n"));
    }
}
