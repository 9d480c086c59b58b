package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class BatchCommandTest {
    @Test
    void batch_answersEachLine() {
        Call call = batch("{\"id\":\"T-1\",\"plan\":\"silver\",\"severity\":2,\"opened\":\"2026-05-04T08:00:00Z\"}\n");

        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("{\"id\":\"T-1\",\"policy\":{\"id\":\"acme\",\"version\":\"2026.1\",\"digest\":\"sha256:")
                .contains(
                        "\"plan\":\"silver\",\"severity\":\"2\",\"severitySource\":\"stated\",\"targets\":["
                                + "{\"metric\":\"first-response\",\"commitment\":\"target\",\"promise\":\"guarantee\","
                                + "\"within\":\"4 business hours\",\"calendar\":\"office\",\"starts\":\"2026-05-04T08:00:00Z\","
                                + "\"due\":\"2026-05-04T13:00:00Z\",\"dueLocal\":\"2026-05-04T15:00:00+02:00[Europe/Berlin]\"},")
                .endsWith("\"assumptions\":[\"Berlin is meant.\"]}\n");
    }

    @Test
    void batch_answersBadLinesInTheirPlace() {
        Call call = batch("""
                {"id":"T-1","plan":"silver","opened":"2026-05-04T08:00:00Z"}
                {"id":2,"plan":"iron","opened":"2026-05-04T08:00:00Z"}


                {"id":"T-3","plan":"silver" "opened":"2026-05-04T08:00:00Z"}
                nonsense
                {"id":"T-4","plan":"silver","opened":"2026-05-04T08:00:00Z"}""");

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).isEqualTo("sla: 3 of 7 lines are bad\n");
        List<String> lines = call.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("{\"id\":\"T-1\",\"policy\":");
        assertThat(lines.subList(1, 4))
                .containsExactly(
                        "{\"line\":2,\"id\":2,\"error\":\"plan must be one of gold, silver but was \\\"iron\\\"\"}",
                        "{\"line\":5,\"id\":\"T-3\",\"error\":\"column 28: a comma is missing before \\\"opened\\\";"
                                + " write it here\"}",
                        "{\"line\":6,\"error\":\"column 1: found nonsense without quotes; write \\\"nonsense\\\"\"}");
        assertThat(lines.get(4)).startsWith("{\"id\":\"T-4\",\"policy\":");
    }

    @Test
    void batch_keepsTheOrderOfManyLines() {
        StringBuilder input = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            input.append(
                    i % 7 == 0
                            ? "{\"id\":" + i + ",\"plan\":\"iron\",\"opened\":\"2026-05-04T08:00:00Z\"}\r\n"
                            : String.format(
                                    Locale.ROOT,
                                    "{\"id\":%d,\"plan\":\"gold\",\"severity\":1,\"opened\":\"2026-05-%02dT08:00:00Z\"}%n",
                                    i,
                                    i % 28 + 1));
        }

        Call call = batch(input.toString());

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).isEqualTo("sla: 1,428 of 10,000 lines are bad\n");
        List<String> lines = call.out().lines().toList();
        assertThat(lines).hasSize(10_000);
        for (int i = 1; i <= 10_000; i++) {
            String due = String.format(Locale.ROOT, "\"due\":\"2026-05-%02dT08:30:00Z\"", i % 28 + 1);
            assertThat(lines.get(i - 1))
                    .startsWith(i % 7 == 0 ? "{\"line\":" + i + ",\"id\":" + i + "," : "{\"id\":" + i + ",\"policy\"")
                    .contains(i % 7 == 0 ? "\"error\":" : due);
        }
    }

    @Test
    void batch_ofNothingIsGood() {
        assertThat(batch("")).isEqualTo(new Call(0, "", ""));
        assertThat(batch("\n \n\r\n")).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void batch_takesAByteOrderMark() {
        assertThat(batch("\ufeff{\"id\":1,\"plan\":\"gold\",\"opened\":\"2026-05-04T08:00:00Z\"}")
                        .status())
                .isZero();
    }

    @Test
    void batch_passesOverLongLines() {
        String input = "{\"id\":1,\"plan\":\"gold\",\"x\":\"" + "x".repeat(20 << 20) + "\"}\n"
                + "{\"id\":2,\"plan\":\"gold\",\"opened\":\"2026-05-04T08:00:00Z\"}\n";

        Call call = batch(input);

        assertThat(call.err()).isEqualTo("sla: 1 of 2 lines is bad\n");
        List<String> lines = new ArrayList<>(call.out().lines().toList());
        assertThat(lines.get(0)).isEqualTo("{\"line\":1,\"error\":\"the line is longer than 16 MiB\"}");
        assertThat(lines.get(1)).startsWith("{\"id\":2,\"policy\"");
    }

    @Test
    void batch_isInUtf8() {
        Call call = batch("{\"id\":\"Ä€😀\",\"plan\":\"gold\",\"opened\":\"2026-05-04T08:00:00Z\"}\n");

        assertThat(call.out()).startsWith("{\"id\":\"Ä€😀\",");
        byte[] latin = "{\"id\":\"Ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Call.withInput(latin, "batch", "--policy=" + Call.ACME).out())
                .isEqualTo("{\"line\":1,\"error\":\"column 8: the line is not in UTF-8, found the byte 0xC4"
                        + " (\\\"Ä\\\" in Windows-1252); save it as UTF-8\"}\n");
    }

    @Test
    void batch_withABadPolicyWritesNothing() {
        Call call = Call.withInput("{\"opened\":\"2026-05-04T08:00:00Z\"}\n", "batch", "--policy=nowhere.json");

        assertThat(call).isEqualTo(new Call(2, "", "sla: nowhere.json does not exist\n"));
    }

    /** P2 of advanced is due in 3 business hours in 2026 and in 2 in 2027. */
    @Test
    void batch_ofSeveralVersions_goesByTheOpeningOfEachLine() {
        Call call = Call.withInput(
                """
                {"id":1,"plan":"advanced","severity":"P2","opened":"2027-01-04T08:00:00Z"}
                {"id":2,"plan":"advanced","severity":"P2","opened":"2026-12-31T08:00:00Z"}
                {"id":3,"events":[{"kind":"opened","at":"2027-01-04T08:00:00Z","plan":"advanced","severity":"P2"}]}
                {"id":4,"plan":"advanced","severity":"P2","opened":"2026-12-31T08:00:00Z","events":[]}
                """,
                "batch",
                "--policy",
                "editions/acme-2027.json",
                "editions/acme-2026.json",
                "--as-of=2027-01-04T08:00:00Z");

        assertThat(call.status()).isZero();
        List<String> lines = call.out().lines().toList();
        assertThat(lines.get(0)).contains("\"version\":\"2027\"", "\"due\":\"2027-01-04T10:00:00Z\"");
        assertThat(lines.get(1)).contains("\"version\":\"2026\"", "\"due\":\"2026-12-31T11:00:00Z\"");
        assertThat(lines.get(2)).contains("\"version\":\"2027\"", "\"due\":\"2027-01-04T10:00:00Z\"");
        assertThat(lines.get(3)).contains("\"version\":\"2026\"", "\"due\":\"2026-12-31T11:00:00Z\"");
    }

    private static Call batch(String input) {
        return Call.withInput(input, "batch", "--policy=" + Call.ACME);
    }
}
