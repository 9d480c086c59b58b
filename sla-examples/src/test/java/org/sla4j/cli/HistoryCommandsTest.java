package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sla status}, {@code sla why} and histories in {@code sla batch}, on a pause over a weekend. */
final class HistoryCommandsTest {
    // Friday 14:00 in Berlin; waiting from 15:00 to Monday 10:00, when summer time has begun. One hour is used on
    // Friday
    // and one on Monday by 11:00; of four hours two are left, so it is due on Monday at 13:00.
    private static final String HISTORY = """
            {
              "format": "sla-history/1", "id": "T-1", "severity": "2", "opened": "2026-03-27T13:00:00Z",
              "events": [
                {"at": "2026-03-27T14:00:00Z", "kind": "status", "status": "Pending"},
                {"at": "2026-03-30T08:00:00Z", "kind": "status", "status": "Open"}
              ]
            }
            """;

    private static final String POLICY = """
            {
              "format": "sla-policy/1", "id": "acme", "version": "1",
              "calendars": {"office": {"zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-17:00"}}},
              "calendar": "office",
              "severities": [{"id": "1"}, {"id": "2"}],
              "targets": {"first-response": {"1": "2 business hours", "2": "4 business hours"}, "update": "none"},
              "thresholds": [50, 75],
              "pauses": {"waiting-for-customer": {"statuses": ["Pending"]}}
            }
            """;

    @TempDir
    private Path folder;

    private String policy = "";
    private String history = "";

    @BeforeEach
    void write() throws IOException {
        policy = Files.writeString(folder.resolve("acme.json"), POLICY).toString();
        history = Files.writeString(folder.resolve("history.json"), HISTORY).toString();
    }

    @Test
    void status_tellsWhereThingsStand() {
        assertThat(Call.of("status", "--policy", policy, "--history", history, "--as-of", "2026-03-30T09:00:00Z"))
                .isEqualTo(new Call(0, """
                        ticket     T-1
                        policy     acme 1
                        as of      Mon 30 Mar 2026 11:00 +02:00, Europe/Berlin
                        opened     Fri 27 Mar 2026 14:00 +01:00, Europe/Berlin
                        severity   2

                        first-response: running, promised 4 business hours
                          due      Mon 30 Mar 2026 13:00 +02:00, Europe/Berlin
                          at first Mon 30 Mar 2026 10:00 +02:00, Europe/Berlin
                          time     2 h used, 2 h left
                          paused   Fri 27 Mar 2026 15:00 +01:00 to Mon 30 Mar 2026 10:00 +02:00, Europe/Berlin
                          passed   50 % at Mon 30 Mar 2026 11:00 +02:00, Europe/Berlin

                        update: none

                        look again Mon 30 Mar 2026 12:00 +02:00, Europe/Berlin: first-response#1 passes 75 %
                        """, ""));
    }

    @Test
    void status_asJson_isAReport() {
        Call call = Call.of(
                "status",
                "--policy",
                policy,
                "--history",
                history,
                "--as-of",
                "2026-03-30T09:00:00Z",
                "--format",
                "json");
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains("\"format\": \"sla-report/1\"")
                .contains("\"due\": \"2026-03-30T11:00:00Z\"")
                .contains("\"state\": \"running\"");
    }

    @Test
    void why_tellsStepByStep() {
        assertThat(Call.of(
                        "why",
                        "--policy",
                        policy,
                        "--history",
                        history,
                        "--as-of",
                        "2026-03-30T09:00:00Z",
                        "--metric",
                        "first-response",
                        "--lang",
                        "de"))
                .isEqualTo(new Call(0, """
                        Eröffnet Fr. 27. März 2026 14:00 (Europe/Berlin)
                        Schweregrad 2, wie angegeben
                        Zugesagt: 4 business hours [/targets/first-response/2]
                        Zunächst fällig Mo. 30. März 2026 10:00
                        Fr. 27. März 2026 14:00 bis 15:00: 1 Stunde gezählt
                        Angehalten (waiting-for-customer) Fr. 27. März 2026 15:00 bis Mo. 30. März 2026 10:00: 3 Stunden \
                        nicht gezählt [/pauses/waiting-for-customer]
                        So. 29. März 2026 03:00: die Uhren werden um 1 Stunde vorgestellt
                        Mo. 30. März 2026 10:00 bis 13:00: 3 Stunden gezählt
                        Mo. 30. März 2026 11:00: 50 % der Zeit verbraucht
                        Fällig Mo. 30. März 2026 13:00 (Europe/Berlin)
                        """, ""));
    }

    @Test
    void why_takesTheKeyOfAPromise() {
        assertThat(Call.of("why", "--policy", policy, "--history", history, "--metric", "first-response#1")
                        .out())
                .contains("Due Mon 30 Mar 2026 13:00 (Europe/Berlin)");
        assertThat(Call.of("why", "--policy", policy, "--history", history, "--metric", "first-response#2")
                        .err())
                .contains("unknown metric \"first-response#2\"");
    }

    @Test
    void why_from_tellsWhatMovedTheDueInstant() {
        assertThat(Call.of(
                        "why",
                        "--policy",
                        policy,
                        "--history",
                        history,
                        "--as-of",
                        "2026-03-30T09:00:00Z",
                        "--metric",
                        "first-response",
                        "--from",
                        "2026-03-27T13:00:00Z"))
                .isEqualTo(new Call(0, """
                        Fri 27 Mar 2026 15:00 +01:00, Europe/Berlin: status Pending by the vendor
                            due before Mon 30 Mar 2026 10:00 +02:00, Europe/Berlin
                            due after none
                            Paused for waiting-for-customer since Fri 27 Mar 2026 15:00; nothing is due while the pause
                            lasts [/pauses/waiting-for-customer]
                        Mon 30 Mar 2026 10:00 +02:00, Europe/Berlin: status Open by the vendor, 3 hours later
                            due before none
                            due after Mon 30 Mar 2026 13:00 +02:00, Europe/Berlin
                            Paused for waiting-for-customer Fri 27 Mar 2026 15:00 to Mon 30 Mar 2026 10:00: 3 hours not
                            counted [/pauses/waiting-for-customer]
                        """, ""));
    }

    @Test
    void why_from_ofAPauseOutOfHours_tellsNoMove() throws IOException {
        // From Friday evening to Saturday noon the desk is closed, so that nothing is lost.
        Path closed = Files.writeString(
                folder.resolve("closed.json"),
                HISTORY.replace("2026-03-27T14:00:00Z", "2026-03-27T18:00:00Z")
                        .replace("2026-03-30T08:00:00Z", "2026-03-28T11:00:00Z"));
        assertThat(Call.answer(
                        "why",
                        "--policy",
                        policy,
                        "--history",
                        closed.toString(),
                        "--as-of",
                        "2026-03-30T07:00:00Z",
                        "--metric",
                        "first-response",
                        "--from",
                        "2026-03-27T13:00:00Z"))
                .contains("Sat 28 Mar 2026 12:00 +01:00, Europe/Berlin: status Open by the vendor\n");
    }

    @Test
    void call_withBadInput_saysWhatIsWrong() throws IOException {
        assertThat(Call.of("status", "--policy", policy, "--history", "nowhere.json"))
                .isEqualTo(new Call(2, "", "sla: nowhere.json does not exist\n"));
        assertThat(Call.of("why", "--policy", policy, "--history", history, "--metric", "first-respons")
                        .err())
                .contains("unknown metric \"first-respons\"; did you mean \"first-response\"?");
        Path bad = Files.writeString(folder.resolve("bad.json"), HISTORY.replace("\"status\": \"Open\"", "\"at\": 1"));
        assertThat(Call.of("status", "--policy", policy, "--history", bad.toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void batch_answersAHistoryWithAReport() throws IOException {
        String line = HISTORY.replaceAll("\n\\s*", " ") + "\n";
        Call call = Call.withInput(line, "batch", "--policy", policy, "--as-of", "2026-03-30T09:00:00Z");
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .startsWith("{\"format\":\"sla-report/1\",\"id\":\"T-1\",\"asOf\":\"2026-03-30T09:00:00Z\"")
                .contains("\"due\":\"2026-03-30T11:00:00Z\"")
                .endsWith("}\n");
    }

    @Test
    void status_refusesAnInputThatIsTooBig() {
        byte[] input = new byte[(16 << 20) + 1];
        Arrays.fill(input, (byte) ' ');

        assertThat(Call.withInput(input, "status", "--policy", Call.ACME, "--history", "-")
                        .err())
                .contains("the file is too big; at most 16,777,216 bytes are allowed");
    }
}
