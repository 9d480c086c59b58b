package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TestCommandTest {
    private static final String POLICY = """
            {"format": "sla-policy/1", "id": "acme", "version": "1",
             "calendars": {"office": {"zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-17:00"}}},
             "calendar": "office",
             "targets": {"first-response": "4 business hours"},
             "rights": [{"who": "vendor", "may": "close"}],
             "examples": [
               {"title": {"en": "Friday", "de": "Freitag"}, "opened": "2026-03-27T13:00:00Z",
                "events": [
                  {"at": "2026-03-27T14:00:00Z", "kind": "paused", "reason": "customer"},
                  {"at": "2026-03-30T08:00:00Z", "kind": "resumed"}
                ],
                "asOf": "2026-03-30T09:00:00Z",
                "expect": {"first-response": {"due": "2026-03-30T%s:00:00Z", "remaining": "PT2H"}}},
               {"opened": "2026-03-30T08:00:00Z", "expect": {"rights": ["close"]}}
             ]}
            """;

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        Path file = folder.resolve("acme.json");
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void test_countsExamplesThatHold() throws IOException {
        String file = file(POLICY.formatted("11"));

        assertThat(Call.answer("test", Call.CLOUDTALK, Call.ACME, file))
                .isEqualTo("policies/cloudtalk.json: 19 examples hold\n" + Call.ACME + ": no examples\n" + file
                        + ": 2 examples hold\n");
    }

    @Test
    void test_saysWhatDiffersAndWhy() throws IOException {
        String file = file(POLICY.formatted("10"));

        assertThat(Call.of("test", file)).isEqualTo(new Call(4, file + ": 1 of 2 examples hold\n\n" + file + """
                        :7:4: Friday
                          first-response due: expected 2026-03-30T10:00:00Z, found 2026-03-30T11:00:00Z
                          Why first-response:
                            Opened Fri 27 Mar 2026 14:00 (Europe/Berlin)
                            No severity
                            Promised: 4 business hours [/targets/first-response/*]
                            Due Mon 30 Mar 2026 10:00 at first
                            Fri 27 Mar 2026 14:00 to 15:00: 1 hour counted
                            Paused for customer Fri 27 Mar 2026 15:00 to Mon 30 Mar 2026 10:00: 3 hours not counted
                            Sun 29 Mar 2026 03:00: the clocks go forward by 1 hour
                            Mon 30 Mar 2026 10:00 to 13:00: 3 hours counted
                            Due Mon 30 Mar 2026 13:00 (Europe/Berlin)
                        """, ""));
    }

    private static final String CREDITED = """
            {"format": "sla-policy/1", "id": "line", "version": "1", "zone": "UTC",
             "calendars": {"office": {"zone": "UTC", "hours": {"mon-fri": "09:00-17:00"}}},
             "calendar": "office",
             "metrics": {"repair": {}},
             "targets": {"repair": "4 business hours", "resolution": "1 hour (24/7)"},
             "credits": [
               {"metrics": ["resolution"], "percent": 5, "of": "the fee", "per": "breach"},
               {"metrics": ["repair"], "amount": "10.34 GBP", "per": "%s"}],
             "examples": [
               {"title": "Repaired on Wednesday", "opened": "2026-03-02T09:00:00Z",
                "events": [{"at": "2026-03-04T10:00:00Z", "kind": "reached", "metric": "repair"}],
                "asOf": "2026-03-04T10:00:00Z",
                "expect": {"credits": {"repair": "31.02 GBP", "resolution": "5 %%"}}}
             ]}
            """;

    /** Due on Monday at 13:00; 45 hours late on Wednesday at 10:00, which is two days that have begun. */
    @Test
    void test_saysHowACreditWasCounted() throws IOException {
        String file = file(CREDITED.formatted("started-day"));

        assertThat(Call.of("test", file).out()).isEqualTo(file + ": 0 of 1 example holds\n\n" + file + """
                        :10:4: Repaired on Wednesday
                          credits: expected repair#1 31.02 GBP, resolution#1 5 %, found repair#1 20.68 GBP, resolution#1 5 %
                          Why repair#1:
                            Opened Mon 2 Mar 2026 09:00 (UTC)
                            No severity
                            Promised: 4 business hours [/targets/repair/*]
                            Mon 2 Mar 2026 09:00 to 13:00: 4 hours counted
                            Due Mon 2 Mar 2026 13:00 (UTC)
                            Done Wed 4 Mar 2026 10:00, late by 13 hours
                          Credit for repair#1 [/credits/1]:
                            Repair: 10.34 GBP for each started day of delay
                            Late by 1 day and 21 hours, day and night
                            repair#1: 20.68 GBP, for 2 started days of delay
                        """);
    }

    @Test
    void test_writesHowACreditWasCountedAsJson() throws IOException {
        assertThat(Call.of("test", "--format=json", file(CREDITED.formatted("started-day")))
                        .out())
                .contains(
                        "\"credits\":[{\"promise\":\"repair#1\",\"credit\":\"/credits/1\",\"times\":2,\"delay\":\"PT45H\","
                                + "\"worth\":\"20.68 GBP\"}]");
    }

    @Test
    void test_saysHowACreditWasCountedInOpenTime() throws IOException {
        String file = file(CREDITED.formatted("started-business-hour"));

        assertThat(Call.of("test", file).out()).endsWith("""
                    Late by 13 hours, on the promise's own clock
                    repair#1: 134.42 GBP, for 13 started business hours of delay
                """);
    }

    @Test
    void test_speaksOtherLanguages() throws IOException {
        assertThat(Call.of("test", "--lang", "de", file(POLICY.formatted("10"))).out())
                .contains(":7:4: Freitag\n")
                .contains("Fr. 27. März 2026 14:00 (Europe/Berlin)");
    }

    @Test
    void test_writesJson() throws IOException {
        Call call = Call.of("test", "--format=json", file(POLICY.formatted("10")), "policies/ccs2.json");

        assertThat(call.status()).isEqualTo(4);
        assertThat(call.out().lines()).hasSize(2);
        assertThat(call.out().lines().toList().get(0))
                .contains(
                        "\"examples\":2,\"hold\":1,\"different\":[{\"line\":7,\"column\":4,\"pointer\":\"/examples/0\","
                                + "\"title\":\"Friday\",\"differences\":[{\"subject\":\"first-response\",\"aspect\":\"due\","
                                + "\"expected\":\"2026-03-30T10:00:00Z\",\"found\":\"2026-03-30T11:00:00Z\"}],"
                                + "\"why\":{\"first-response\":[\"Opened Fri 27 Mar 2026 14:00 (Europe/Berlin)\",");
        assertThat(call.out().lines().toList().get(1))
                .startsWith("{\"format\":\"sla-test/1\",\"file\":\"policies/ccs2.json\"")
                .endsWith("\"examples\":9,\"hold\":9,\"different\":[]}");
    }

    @Test
    void test_refusesBadFilesAndRunsTheOthers() throws IOException {
        String file = file("{}");
        Call call = Call.of("test", file, "none.json", Call.CLOUDTALK);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEqualTo("policies/cloudtalk.json: 19 examples hold\n");
        assertThat(call.err())
                .contains("sla: " + file + " is not loaded, for 3 problems\n")
                .endsWith("sla: none.json does not exist\n");
    }

    @Test
    void test_refusesAnUnknownFormat() {
        assertThat(Call.of("test", "--format=xml", Call.CLOUDTALK))
                .isEqualTo(new Call(2, "", "sla: unknown format \"xml\"; known: text, json\n"));
    }

    private static final String ZONED = """
            {"format": "sla-policy/1", "id": "zoned", "version": "1",
             "calendars": {"office": {"zone": {"attribute": "customer-zone"}, "hours": {"mon-fri": "09:00-17:00"}}},
             "calendar": "office", "attributes": {"customer-zone": {}},
             "targets": {"first-response": "4 business hours"},
             "examples": [{"opened": "2026-03-02T09:00:00Z", "expect": {"first-response": "2026-03-02T13:00:00Z"}}]}
            """;

    private static final String MISSING = "attribute customer-zone must be stated, as calendar office takes its zone"
            + " from it; write an IANA zone such as Europe/Paris among the attributes of the ticket, or in the policy a"
            + " \"default\" beside \"attribute\"";

    /** The same ticket is refused by every command, with the same words. */
    @Test
    void zone_thatTheTicketDoesNotNameIsRefusedEverywhere() throws IOException {
        String file = file(ZONED);
        Path history = Files.writeString(folder.resolve("history.json"), """
                {"format": "sla-history/1",
                 "events": [{"at": "2026-03-02T09:00:00Z", "kind": "opened"}]}
                """);

        assertThat(Call.of("test", file))
                .isEqualTo(new Call(
                        2,
                        "",
                        file + ":5:15: " + MISSING + " (at /examples/0)\n" + line(5) + "\n" + " ".repeat(14)
                                + "^\nsla: " + file + " is not loaded, for 1 problem\n"));
        assertThat(Call.of("deadline", "--policy", file, "--opened", "2026-03-02T09:00:00Z"))
                .isEqualTo(new Call(2, "", "sla: " + MISSING + "; on the command line, --set customer-zone=VALUE\n"));
        for (String command : new String[] {"status", "timeline"}) {
            assertThat(Call.of(command, "--policy", file, "--history", history.toString())
                            .err())
                    .startsWith("sla: " + MISSING);
        }
        assertThat(Call.of("why", "--policy", file, "--history", history.toString(), "--metric", "first-response"))
                .isEqualTo(new Call(2, "", "sla: " + MISSING + "\n"));
        assertThat(Call.of("lint", "--as-of", "2026-03-02", file).out())
                .contains("error [example-fails] the engine refuses the ticket of the example: " + MISSING);
    }

    private static String line(int number) {
        return ZONED.lines().toList().get(number - 1);
    }

    @Test
    void test_checksCredits() throws IOException {
        String policy = """
                {"format": "sla-policy/1", "id": "acme", "version": "1",
                 "targets": {"first-response": "1 hour", "update": "every 1 hour"},
                 "credits": [
                   {"metrics": ["first-response"], "percent": 2.50, "of": "the fee", "per": "started-hour"},
                   {"metrics": ["first-response"], "amount": "20.50 EUR", "per": "breach"},
                   {"metrics": ["update"], "text": "The month is free."}
                 ],
                 "examples": [
                   {"opened": "2026-03-30T08:00:00Z", "expect": {"credits": {}}},
                   {"opened": "2026-03-30T08:00:00Z", "asOf": "2026-03-30T10:30:00Z",
                    "expect": {"credits": {"first-response": ["20.5 EUR", "5 %%"], "update#1": "text"}}},
                   {"opened": "2026-03-30T08:00:00Z", "asOf": "2026-03-30T10:30:00Z",
                    "expect": {"credits": {"first-response": "%s"}}}
                 ]}
                """;

        // At 10:30 both are late by an hour and a half, so that two hours have begun.
        assertThat(Call.of("test", file(policy.formatted("5 %"))).out())
                .contains(": 2 of 3 examples hold\n")
                .contains("""
                  credits: expected first-response#1 5 %, found first-response#1 20.5 EUR, 5 %, update#1 text
                """);
        assertThat(Call.of("test", file(policy.formatted("5 percent"))).status())
                .isEqualTo(2);
    }
}
