package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class LintCommandTest {
    /** The second severity is slower than the third, and the reading of days has nothing to read. */
    private static final String SLOW = """
            {"format": "sla-policy/1", "id": "slow", "version": "1", "calendar": "24/7",
             "businessDay": "close-of-day",
             "severities": [{"id": "1"}, {"id": "2"}, {"id": "3"}], "defaultSeverity": "3",
             "targets": {"first-response": {"1": "1 hour", "2": "9 hours", "3": "8 hours"}}}
            """;

    private static final String SLOWER =
            "the first-response of severity \"2\", \"9 hours\", is due later than that of the"
                    + " lower severity \"3\", \"8 hours\"";

    @TempDir
    private Path folder;

    private String slow = "";

    @BeforeEach
    void write() throws IOException {
        slow = file("slow policy.json", SLOW);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void lint_saysWhereWhatWhyAndWhatInstead() {
        Call call = Call.of("lint", slow);

        assertThat(call.status()).isEqualTo(5);
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualTo("""
                        %1$s:2:17: note [reading-without-days] the reading "close-of-day" has no effect, as no target here \
                        is in N business days
                         "businessDay": "close-of-day",
                                        ^
                          why:      The reading is for amounts such as "2 business days". Without any it has no effect.
                          instead:  leave "businessDay" out, or write the targets that it is for in N business days

                        %1$s:4:53: warning [slower-than-lower-severity] %2$s
                         "targets": {"first-response": {"1": "1 hour", "2": "9 hours", "3": "8 hours"}}}
                                                                            ^
                          why:      Whoever has the worse problem waits longer. Customers then state the lower severity.
                          instead:  write an amount that is not more than "8 hours", or list the severities from the highest
                                    to the lowest

                        1 warning and 1 note in 1 file
                        """.formatted(slow, SLOWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadents", "ccs2", "cirrus-shield", "cloudtalk"})
    void lint_findsNothingInCleanPolicies(String policy) {
        assertThat(Call.answer("lint", "--as-of", "2026-03-02", "--fail-on", "note", "policies/" + policy + ".json"))
                .isEqualTo("no findings in 1 file\n");
    }

    @Test
    void lint_ofPolicyThatLeavesAnAnswerOpenNotesIt() {
        String answer = Call.answer("lint", "--as-of", "2026-03-02", "policies/hosteur-ragnarokkr.json");

        assertThat(answer).contains(" note [reclassification-without-basis] ").endsWith("\n1 note in 1 file\n");
    }

    @Test
    void ignore_leavesCodesOut() {
        Call call = Call.of("lint", "--ignore", "slower-than-lower-severity,reading-without-days", slow);

        assertThat(call).isEqualTo(new Call(0, "no findings in 1 file\n", ""));
        assertThat(Call.of("lint", "--ignore", "slower", slow).err()).startsWith("sla: unknown code \"slower\"; ");
    }

    @Test
    void failOn_setsTheLeastLevelThatCounts() {
        assertThat(Call.of("lint", "--fail-on", "error", slow).status()).isZero();
        assertThat(Call.of("lint", "--fail-on", "warning", slow).status()).isEqualTo(5);
        assertThat(Call.of("lint", "--ignore", "slower-than-lower-severity", slow)
                        .status())
                .isZero();
        assertThat(Call.of("lint", "--ignore", "slower-than-lower-severity", "--fail-on", "note", slow)
                        .status())
                .isEqualTo(5);
        assertThat(Call.of("lint", "--fail-on", "none", slow).status()).isEqualTo(2);
    }

    @Test
    void invalidFile_hasItsProblemsAsErrors() throws IOException {
        String bad = file("bad.json", "{\"format\": \"sla-policy/1\", \"id\": \"bad\", \"versoin\": \"1\"}");

        Call call = Call.of("lint", bad, slow);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out())
                .startsWith(bad + ":1:41: error [invalid] unknown field \"versoin\"; did you mean \"version\"?")
                .contains(slow + ":4:53: warning ")
                .containsPattern("\\n\\d errors?, 1 warning and 1 note in 2 files\\n$");
    }

    @Test
    void missingFile_isRefused() {
        assertThat(Call.of("lint", folder + "/none.json"))
                .isEqualTo(new Call(2, "", "sla: " + folder + "/none.json does not exist\n"));
    }

    @Test
    void missingFile_keepsNobodyFromLookingAtTheOthers() {
        Call call = Call.of("lint", "--as-of", "2026-03-02", folder + "/none.json", slow);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("sla: " + folder + "/none.json does not exist\n");
        assertThat(call.out()).contains(slow + ":4:53: warning ").contains(" in 1 file\n");
    }

    @Test
    void asOf_isTheDateFromWhichTheEndIsSoon() throws IOException {
        String known = file("known.json", """
                {"format": "sla-policy/1", "id": "known", "version": "1", "calendar": "office",
                 "calendars": {"office": {"zone": "Europe/Paris", "hours": {"mon-fri": "09:00-17:00"},
                   "holidays": {"country": "FR"}, "holidaysKnownTo": 2026}},
                 "targets": {"first-response": "4 business hours"}}
                """);

        assertThat(Call.answer("lint", "--as-of", "2026-06-30", known)).isEqualTo("no findings in 1 file\n");
        assertThat(Call.of("lint", "--as-of", "2026-07-01", known).out())
                .contains(":3:54: warning [holidays-end-soon] ");
    }

    @Test
    void json_hasEveryFindingWithItsPlace() throws IOException {
        Map<String, String> json =
                flat(Call.of("lint", "--format", "json", slow).out());

        assertThat(json)
                .containsEntry("/files", "1")
                .containsEntry("/findings/1/code", "slower-than-lower-severity")
                .containsEntry("/findings/1/level", "warning")
                .containsEntry("/findings/1/file", slow)
                .containsEntry("/findings/1/line", "4")
                .containsEntry("/findings/1/column", "53")
                .containsEntry("/findings/1/pointer", "/targets/first-response/2")
                .containsEntry("/findings/1/message", SLOWER)
                .containsKeys("/findings/1/why", "/findings/1/instead")
                .doesNotContainKey("/findings/2/code");
    }

    @Test
    void sarif_hasRulesAndResultsAsCodeScanningReadsThem() throws IOException {
        Map<String, String> sarif =
                flat(Call.of("lint", "--format", "sarif", slow).out());

        String result = "/runs/0/results/1";
        assertThat(sarif)
                .containsEntry("/version", "2.1.0")
                .containsEntry("/$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .containsEntry("/runs/0/columnKind", "unicodeCodePoints")
                .containsEntry("/runs/0/tool/driver/name", "sla lint")
                .containsEntry("/runs/0/tool/driver/rules/0/id", "slower-than-lower-severity")
                .containsEntry("/runs/0/tool/driver/rules/0/shortDescription/text", "slower than lower severity")
                .containsEntry("/runs/0/tool/driver/rules/0/defaultConfiguration/level", "warning")
                .containsKey("/runs/0/tool/driver/rules/0/help/text")
                .containsEntry("/runs/0/tool/driver/rules/1/id", "reading-without-days")
                .containsEntry(result + "/ruleId", "slower-than-lower-severity")
                .containsEntry(result + "/ruleIndex", "0")
                .containsEntry(result + "/level", "warning")
                .hasEntrySatisfying(
                        result + "/message/text", text -> assertThat(text).startsWith(SLOWER + "; write "))
                .containsEntry(result + "/locations/0/physicalLocation/region/startLine", "4")
                .containsEntry(result + "/locations/0/physicalLocation/region/startColumn", "53")
                .hasEntrySatisfying(
                        result + "/locations/0/physicalLocation/artifactLocation/uri",
                        uri -> assertThat(uri).endsWith("/slow%20policy.json"))
                .containsEntry("/runs/0/results/0/level", "note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void format_ofNoFindingsIsWhole(String format) throws IOException {
        String answer = Call.answer("lint", "--as-of", "2026-03-02", "--format", format, "policies/cloudtalk.json");

        assertThat(flat(answer).keySet()).noneMatch(pointer -> pointer.contains("/findings/"));
    }

    /** The scalars of a JSON text by their pointers. */
    private static Map<String, String> flat(String text) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            Stream.generate(json::nextToken)
                    .takeWhile(token -> token != null)
                    .filter(JsonToken::isScalarValue)
                    .forEach(token ->
                            values.put(json.streamReadContext().pathAsPointer().toString(), json.getValueAsString()));
        }
        return values;
    }
}
