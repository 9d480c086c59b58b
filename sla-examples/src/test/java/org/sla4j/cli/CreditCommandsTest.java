package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands tell of attainment and credits. */
final class CreditCommandsTest {
    private static final String POLICY = """
            {"format": "sla-policy/1", "id": "host", "version": "1",
             "severities": [{"id": "1"}, {"id": "2"}],
             "attributes": {"product": {"title": "What it is about"}},
             "targets": {"first-response": "2 hours", "resolution": "none"},
             "attainment": [
               {"metrics": ["first-response"], "percent": 80, "over": "month"},
               {"when": {"product": "cloud"}, "percent": 99.5,
                "text": {"en": "Reported every month.", "de": "Jeden Monat berichtet."}}
             ],
             "credits": [
               {"when": {"severity": "1"}, "metrics": ["first-response"], "percent": 2.5,
                "of": {"en": "the monthly fee", "de": "der Monatsgebühr"}, "per": "started-hour",
                "atMost": {"percent": 50, "per": "month"}, "text": {"en": "On request.", "de": "Auf Anfrage."}},
               {"amount": "20 EUR", "of": "the fee", "per": "breach", "atMost": {"percent": 10}},
               {"metrics": ["first-response"], "text": "The work is not charged."}
             ]}
            """;

    /** Late by two hours and a half in March, in time in April. */
    private static final String TICKETS = """
            {"id": "T-1", "severity": "1", "opened": "2026-03-09T09:00:00Z", "events": [{"at": "2026-03-09T13:30:00Z", "kind": "response"}]}
            {"id": "T-2", "severity": "2", "opened": "2026-04-09T09:00:00Z", "events": [{"at": "2026-04-09T10:00:00Z", "kind": "response"}]}
            """;

    @TempDir
    private Path folder;

    private String policy = "";

    @BeforeEach
    void write() throws IOException {
        policy = Files.writeString(folder.resolve("host.json"), POLICY).toString();
    }

    @Test
    void show_tellsThemInEachLanguage() {
        assertThat(Call.answer("show", policy)).contains("""
                What a ticket says of itself
                ----------------------------
                - product (What it is about)

                How often it is kept
                --------------------
                - First response: 80 % in time over each calendar month
                - Every promise, where product is cloud: 99.5 % in time. Reported every month.

                What a breach is worth
                ----------------------
                - First response, where severity is 1: 2.5 % of the monthly fee for each started hour of delay, at
                  most 50 % per month. On request.
                - Every promise: 20 EUR for each breach, at most 10 % of the fee for one breach
                - First response: The work is not charged.
                """);
        assertThat(Call.answer("show", policy, "--lang=de"))
                .contains("2.5 % of der Monatsgebühr for each")
                .contains("99.5 % in time. Jeden Monat berichtet.")
                .contains("Auf Anfrage.");
    }

    @Test
    void status_tellsWhatBreachesAreWorth() throws IOException {
        Path history = Files.writeString(
                folder.resolve("history.json"),
                TICKETS.lines().findFirst().orElseThrow().replace("{\"id\"", "{\"format\": \"sla-history/1\", \"id\""));

        assertThat(Call.answer("status", "--policy", policy, "--history", history.toString()))
                .contains("""
                        Credits so far
                        - first-response#1: 7.5 % of the monthly fee, for 3 started hours of delay, at most 50 % per month.
                          On request.
                        - first-response#1: 20 EUR, for the breach, at most 10 % of the fee for one breach
                        - first-response#1: The work is not charged.
                        """);
    }

    @Test
    void replay_tellsWhichSharesWereKept() throws IOException {
        String newer = Files.writeString(
                        folder.resolve("newer.json"),
                        POLICY.replace("\"percent\": 80", "\"percent\": 50").replace("\"2 hours\"", "\"5 hours\""))
                .toString();

        assertThat(Call.withInput(TICKETS, "replay", policy, newer).out()).contains("""

                Kept, of the shares that are promised
                - First response: 50 % in time over each calendar month; not promised -> kept in 2 of 2
                - Every promise, where product is cloud: 99.5 % in time; none judged -> none judged
                - First response: 80 % in time over each calendar month; kept in 1 of 2 (2026-03: 0.0 %) -> not
                  promised

                """);
        assertThat(Call.withInput(TICKETS, "replay", policy, policy, "--format=csv")
                        .out())
                .contains("""
                        periodsJudged,,,First response: 80 % in time over each calendar month,,2,2
                        periodsMissed,,,First response: 80 % in time over each calendar month,,1,1
                        """);
        String json = Call.withInput(TICKETS, "replay", policy, policy, "--format=json")
                .out();
        assertThat(json.replaceAll("\\s+", " "))
                .contains(
                        "\"share\": \"First response: 80 % in time over each calendar month\", \"percent\": 80,"
                                + " \"before\": {"
                                + " \"2026-03\": { \"met\": 0, \"late\": 1, \"open\": 0, \"percent\": 0.0, \"kept\": false },"
                                + " \"2026-04\": { \"met\": 1, \"late\": 0, \"open\": 0, \"percent\": 100.0, \"kept\": true } },");
    }

    @Test
    void steps_areToldAndReplayed() throws IOException {
        String stepped = POLICY.substring(0, POLICY.indexOf("\"credits\"")) + """
                 "credits": [
                   {"metrics": ["first-response"], "of": "the fee", "atMost": {"percent": 20},
                    "steps": [{"percent": 5}, {"moreThan": "2 hours (24/7)", "percent": 10}]},
                   {"metrics": ["first-response"], "over": "month", "of": "the fee",
                    "steps": [{"below": 99, "percent": 10}, {"below": 95, "percent": 25}], "text": "Asked for."},
                   {"over": "year", "steps": [{"breaches": 1, "amount": "5 EUR"}, {"breaches": 3, "amount": "20 EUR"}]}
                 ],
                 "creditsAtMost": {"percent": 20, "of": "the fee", "per": "month"}}
                """;
        String file = Files.writeString(folder.resolve("stepped.json"), stepped).toString();
        String newer = Files.writeString(folder.resolve("newer.json"), stepped.replace("\"2 hours\"", "\"5 hours\""))
                .toString();

        assertThat(Call.answer("show", file)).contains("""
                What a breach is worth
                ----------------------
                - First response: for each breach 5 % of the fee, 10 % if it is late by more than 2 hours (24/7), at
                  most 20 % for one breach
                - First response: over each calendar month 10 % of the fee where less than 99 % are in time, 25 %
                  where less than 95 % are in time. Asked for.
                - Every promise: over each calendar year 5 EUR from 1 breach on, 20 EUR from 3 breaches on
                - All credits together: at most 20 % of the fee per month
                """);
        // In March the only answer is late, in April it is not: 25 %, of which 20 % are left.
        assertThat(Call.withInput(TICKETS, "replay", file, newer).out().replaceAll("\\s+", " "))
                .contains("25 % where less than 95 % are in time; 2026-03: 20 % -> none")
                .contains("20 EUR from 3 breaches on; 2026: 5 EUR -> none");
        assertThat(Call.withInput(TICKETS, "replay", file, newer, "--format=json")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"before\": { \"2026-03\": \"20 %\" }, \"after\": { } }");
        Path history = Files.writeString(
                folder.resolve("history.json"),
                TICKETS.lines().findFirst().orElseThrow().replace("{\"id\"", "{\"format\": \"sla-history/1\", \"id\""));
        assertThat(Call.answer("status", "--policy", file, "--history", history.toString()))
                .contains("""
                        Credits so far
                        - first-response#1: 10 % of the fee, for the breach, at most 20 % for one breach
                        """);
    }
}
