package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;

final class ShowCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/sla4j/cli/show");

    @TempDir
    private Path folder;

    /** Held against the vendors' own pages: the same table, the same hours, the same words. */
    @ParameterizedTest
    @CsvSource({"cloudtalk, sv", "cirrus-shield, fr"})
    void show_isTheVendorsPage(String policy, String language) throws IOException {
        assertThat(Call.answer("show", "policies/" + policy + ".json", "--lang", language))
                .isEqualTo(Files.readString(GOLDEN.resolve(policy + "." + language + ".txt")));
    }

    /** A terminal would obey them. */
    @ParameterizedTest
    @ValueSource(strings = {"show", "validate", "lint"})
    void control_charactersOfAFileAreEscaped(String command) throws IOException {
        Path file = folder.resolve("acme.json");
        Files.writeString(file, """
                {"format": "sla-policy/1", "id": "acme", "version": "1", "title": "A\\u001b[2J\\u009bB",
                 "severities": [{"id": "1\\u0007", "title": "Down\\u001b]0;x"}, {"id": "2", "title": "Down\\u001b]0;x"}],
                 "targets": {"first-response": {"1": "1 hour"}}}
                """);

        Call call = Call.of(command, file.toString());
        assertThat(call.out() + call.err())
                .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009f&&[^\\n]]")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadents", "ccs2", "cirrus-shield", "cloudtalk", "hosteur-ragnarokkr"})
    void show_hasEveryTargetAndText(String name) throws IOException {
        Policy policy = PolicyReader.standard().read(Path.of("policies", name + ".json"));
        String page = folded(Call.answer("show", "policies/" + name + ".json"));

        policy.plans().values().forEach(plan -> hasTargets(page, plan.targets()));
        hasTargets(page, policy.targets());
        for (Severity severity : policy.severities()) {
            assertThat(page).contains(folded(severity.title().orElseThrow().in("en")));
            assertThat(page)
                    .contains(folded(severity.description().orElseThrow().in("en")));
            severity.criteria().forEach(text -> assertThat(page).contains(folded(text.in("en"))));
        }
        policy.rights()
                .forEach(right -> assertThat(page)
                        .contains(folded(right.text().orElseThrow().in("en"))));
        policy.duties()
                .forEach(duty -> assertThat(page)
                        .contains(folded(duty.text().orElseThrow().in("en"))));
        policy.rules()
                .forEach(rule -> assertThat(page)
                        .contains(folded(rule.reason().orElseThrow().in("en"))));
        policy.tiers()
                .forEach(tier -> tier.duties()
                        .forEach(group ->
                                group.items().forEach(item -> assertThat(page).contains(folded(item.in("en"))))));
        policy.header().assumptions().forEach(text -> assertThat(page).contains(folded(text.in("en"))));
    }

    private static void hasTargets(String page, Targets targets) {
        targets.byMetric().values().stream()
                .flatMap(row -> row.values().stream())
                .map(Cell::commitment)
                .forEach(commitment -> assertThat(page)
                        .contains(commitment instanceof Target target ? target.text() : absence(commitment.word())));
    }

    private static String absence(String word) {
        return ImmutableMap.of("none", "nothing promised", "not-offered", "not offered")
                .getOrDefault(word, word);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void show_withoutPlansHasAColumnForEachMetric() {
        assertThat(Call.answer("show", "policies/hosteur-ragnarokkr.json", "--lang=fr"))
                .contains("""
                Severity                                           First response   Work started
                -------------------------------------------------  ---------------  ----------------
                1 (Niveau 1 : impact critique sur l'entreprise)    within 2 hours   within 2 hours
                2 (Niveau 2 : impact important sur l'entreprise)   within 6 hours   nothing promised
                3 (Niveau 3 : impact minime sur l'entreprise)      within 12 hours  nothing promised
                4 (Niveau 4 : impact symbolique sur l'entreprise)  within 24 hours  nothing promised

                Hours are counted on the clock, day and night. The time is aimed at, and not guaranteed.
                """);
    }

    @Test
    void show_hasFootNotesWhereCellsDiffer() {
        assertThat(Call.answer("show", Call.ACME))
                .contains("""
                        First response  Gold                            silver
                        --------------  ------------------------------  ----------------
                        1 (Down)        30 minutes (24/7)               4 business hours
                        2               6 business hours [1] [2] [3]    4 business hours
                        3               2 business days [4] [5]         4 business hours
                        4               next business day by 10:00 [6]  4 business hours
                        5               same business day [6]           4 business hours
                        """)
                .contains("""
                        Business hours are counted on office (Office hours). Times are guaranteed where no note says
                        otherwise.

                        The clock of Root cause analysis starts with the solution.

                        [1] An amount that ends exactly at a closing is due at the next opening.

                        [2] The time is aimed at, and not guaranteed.

                        [3] By e-mail only.

                        [4] Business days are those of office (Office hours) and end at the same time of the day.

                        [5] What is received after 15:00 counts as received at the next business day's opening.

                        [6] Business days are those of office (Office hours).
                        """)
                .contains("""
                        office (Office hours)
                        - mon-thu 09:00-12:00, 13:00-17:00; fri 09:00-15:00, on the clocks of Europe/Berlin
                        - closed on Labour Day (1 May 2026), Christmas Day (25 December) and Boxing Day (26 December)
                        - 24 December 2026: 09:00-12:00 (Christmas Eve)
                        - 31 December 2026: closed (Stocktaking)
                        - holidays are known to the end of 2027
                        """)
                .contains("- Open when office (Office hours) or night is\n");
    }

    @Test
    void show_tellsDaysThatFollowOneAnotherOnce() throws IOException {
        Path file = folder.resolve("closures.json");
        Files.writeString(file, """
                {
                  "format": "sla-policy/1", "id": "closures", "version": "1",
                  "calendars": {"office": {
                    "zone": "Asia/Amman", "hours": {"sun-thu": "09:00-17:00"},
                    "holidays": [
                      {"date": "2026-03-20", "name": "Eid al-Fitr"},
                      {"date": "2026-03-21", "name": "Eid al-Fitr"},
                      {"date": "2026-03-22", "name": "Eid al-Fitr"},
                      {"date": "2026-03-23", "name": "Spring fair"},
                      {"date": "2026-05-27", "name": "Eid al-Adha", "announced": "2026-05-20"},
                      {"date": "2026-05-28", "name": "Eid al-Adha"},
                      {"from": "12-24", "to": "01-01", "name": "Closure", "years": {"from": 2026}}
                    ],
                    "specialDays": {"2026-12-30 to 2027-01-01": {"hours": "10:00-12:00", "name": "Emergency desk"}}
                  }},
                  "calendar": "office",
                  "targets": {"first-response": "4 business hours"}
                }
                """);

        assertThat(Call.answer("show", file.toString()).replaceAll("\\s+", " "))
                .contains(
                        "closed on Eid al-Fitr (20 to 22 March 2026), Spring fair (23 March 2026), Eid al-Adha (27 May"
                                + " 2026, announced on 20 May 2026), Eid al-Adha (28 May 2026) and Closure (24 December to 1"
                                + " January, from 2026) - 30 December 2026 to 1 January 2027: 10:00-12:00 (Emergency desk)");
    }

    /** Twelve plans do not stand side by side in 100 columns. */
    @Test
    void show_breaksAWideSchemeIntoBlocks() throws IOException {
        String plans = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "\"plan-" + i + "\": {\"targets\": {\"first-response\": \"" + i + " hours\"}}")
                .collect(Collectors.joining(", "));
        Path file = folder.resolve("wide.json");
        Files.writeString(
                file,
                "{\"format\": \"sla-policy/1\", \"id\": \"wide\", \"version\": \"1\", \"severities\": [{\"id\": \"A\"}, {\"id\":"
                        + " \"B\"}], \"plans\": {" + plans + "}}");

        String page = Call.answer("show", file.toString());

        assertThat(page).contains("""
                plan-11

                Severity        First response
                --------------  --------------
                Every severity  11 hours

                plan-12
                """);
        assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void show_writesMarkdown() {
        assertThat(Call.answer("show", Call.CLOUDTALK, "--format", "markdown"))
                .startsWith("# CloudTalk: Guaranteed response times for support\n\nPolicy cloudtalk 2026.1, read from"
                        + " 002\\_f09c879f45b16b60.txt.\n\n## What is promised\n\n")
                .contains("""
                        | First response | Basic | Profesional | Advanced |
                        |---|---|---|---|
                        | P1 (Priority 1, Business Critical) | nothing promised | within 3 business hours | within 1 hour (24/7) |
                        """)
                .contains(
                        "\n- Where environment is staging or development: at most P3. Priorities 1 and 2 do not include"
                                + " development issues or problems with staging environments.\n");
    }

    @Test
    void show_tellsWithWhatClocksStartAndStop() throws IOException {
        Path file = folder.resolve("clocks.json");
        Files.writeString(file, """
                {"format": "sla-policy/1", "id": "clocks", "version": "1",
                 "metrics": {"update": {"stops": ["update", "workaround"]}, "resolution": {"starts": "workaround"},
                             "fix": {"title": "Final fix", "starts": "resolved", "stops": ["reached"]}},
                 "targets": {"first-response": "1 hour (24/7)", "update": "2 hours (24/7)",
                             "resolution": "3 hours (24/7)", "fix": "4 hours (24/7)"}}
                """);
        String clocks =
                "The clock of update stops with an update or the workaround. The clock of resolution starts with the"
                        + " workaround. The clock of Final fix starts with the solution and stops with the event that names it.";

        assertThat(folded(Call.answer("show", file.toString()))).contains("The time is guaranteed. " + clocks);
        assertThat(Call.answer("show", file.toString(), "--format=markdown"))
                .contains("The time is guaranteed.\n\n" + clocks + "\n");
    }

    @Test
    void show_tellsOnWhichCalendarsOfPlansATierIsCounted() throws IOException {
        Path file = folder.resolve("tiers.json");
        Files.writeString(file, """
                {"format": "sla-policy/1", "id": "tiers", "version": "1", "calendar": "office",
                 "calendars": {"office": {"zone": "UTC", "hours": {"mon-fri": "09:00-17:00"}},
                               "extended": {"zone": "UTC", "hours": {"daily": "07:00-22:00"}}},
                 "severities": [{"id": "1"}, {"id": "2"}],
                 "plans": {"basic": {"targets": {"update": "none"}},
                           "gold": {"calendar": {"1": "extended", "*": "office"}, "targets": {"update": "none"}}},
                 "tiers": [{"id": "L1", "owner": "vendor", "targets": {"ownership": "1 business hour"}},
                           {"id": "L2", "owner": "vendor", "targets": {"ownership": "1 hour (24/7)"}}]}
                """);

        assertThat(folded(Call.answer("show", file.toString())))
                .contains("On this tier: ownership 1 business hour. Under gold it is counted on extended for severity"
                        + " 1, counted on office.")
                .contains("On this tier: ownership 1 hour (24/7).")
                .containsOnlyOnce("Under gold");
    }

    @Test
    void show_ofAPolicyThatSaysNextToNothing() throws IOException {
        Path file = folder.resolve("small.json");
        Files.writeString(
                file, "{\"format\": \"sla-policy/1\", \"id\": \"small\", \"version\": \"1\", \"targets\": {}}");

        assertThat(Call.answer("show", file.toString())).isEqualTo("small\n=====\n\nPolicy small 1.\n");
    }

    @Test
    void show_refusesWhatIsNoFormat() {
        assertThat(Call.of("show", Call.CLOUDTALK, "--format=html"))
                .isEqualTo(new Call(2, "", "sla: unknown format \"html\"; known: text, markdown\n"));
    }
}
