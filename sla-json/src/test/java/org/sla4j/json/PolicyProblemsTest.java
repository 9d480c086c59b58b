package org.sla4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyProblemsTest {
    private static final PolicyReader READER = PolicyReader.standard();

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<String> problems(byte[] bytes) {
        try {
            READER.read("p.json", bytes);
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.problems().stream()
                    .map(p -> p.line() + ":" + p.column() + " " + p.pointer() + ": " + p.message())
                    .toList();
        }
    }

    /** The cases of {@code one-problem.txt}: a name, a file with one mistake, and the problem that is reported. */
    static Stream<Arguments> mistakes() {
        return Splitter.on("\n### ")
                .splitToStream(Policies.resource("one-problem.txt"))
                .skip(1)
                .map(PolicyProblemsTest::mistake);
    }

    private static Arguments mistake(String text) {
        int file = text.indexOf('\n') + 1;
        int problem = text.lastIndexOf("\n--- ");
        return arguments(
                named(text.substring(0, file - 1), text.substring(file, problem)),
                text.substring(problem + "\n--- ".length()).strip());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistake_givesOneProblem(String file, String problem) {
        assertThat(problems(file)).containsExactly(problem);
    }

    @Test
    void severalMistakes_areReportedAtOnce() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p",
             "calendars": {"office": {"zone": "Europe/Brussel", "hours": {"mon-fri": "9-17"}}},
             "calendar": "ofice",
             "severities": [{"id": "1"}, {"id": "2", "efort": "high"}],
             "targets": {"first-response": {"1": "3 busines hours", "2": ""},
                         "updates": "none"},
             "rules": [{"when": {"stage": "beta"}, "excluded": true}]}
            """))
                .containsExactly(
                        "1:1 : field \"version\" is missing; write \"version\": \"2026.1\"",
                        "2:35 /calendars/office/zone: unknown zone \"Europe/Brussel\"; did you mean"
                                + " \"Europe/Brussels\"? Write a zone of the IANA list, such as \"Europe/Paris\" or"
                                + " \"UTC\"",
                        "2:74 /calendars/office/hours/mon-fri: window must be written like 09:00-17:00 but was"
                                + " \"9-17\"; write \"09:00-17:00\"",
                        "3:14 /calendar: unknown calendar \"ofice\"; did you mean \"office\"? Allowed here: office,"
                                + " 24/7",
                        "4:42 /severities/1/efort: unknown field \"efort\"; did you mean \"effort\"? Allowed here: id,"
                                + " title, description, criteria, examples, effort, until, emergency, plans",
                        "5:38 /targets/first-response/1: cell \"3 busines hours\" cannot be read; write"
                                + " \"3 business hours\"",
                        "5:62 /targets/first-response/2: an empty cell says nothing; write a target such as"
                                + " \"3 business hours\", or one of \"none\", \"best-effort\" and \"not-offered\"",
                        "6:14 /targets/updates: unknown metric \"updates\"; did you mean \"update\"? Allowed here:"
                                + " first-response, next-response, update, workaround, resolution, ownership,"
                                + " work-started",
                        "7:22 /rules/0/when/stage: unknown attribute \"stage\". Allowed here: plan, severity, tier,"
                                + " opened; or declare it, \"attributes\": {\"stage\": {}}");
    }

    @Test
    void unknownIdsOfExamples_areReportedWithAllElse() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "calendar": "ofice",
             "plans": {"gold": {"targets": {"first-response": "2 hours"}}},
             "examples": [
              {"plan": "glod", "opened": "2026-03-27T15:30:00Z", "severity": "1",
               "events": [{"at": "2026-03-27T16:00:00Z", "kind": "handed-over", "tier": "L2"}],
               "asOf": "2026-03-27T17:00:00Z",
               "expect": {"first-respons": {"state": "met"}}}]}
            """))
                .containsExactly(
                        "2:14 /calendar: unknown calendar \"ofice\". Allowed here: 24/7",
                        "5:12 /examples/0/plan: unknown plan \"glod\"; did you mean \"gold\"? Allowed here: gold",
                        "5:66 /examples/0/severity: unknown severity \"1\"; the policy has none, write \"severities\": [{\"id\": \"1\"}]",
                        "6:77 /examples/0/events/0/tier: unknown tier \"L2\"; the policy has none, write \"tiers\": [{\"id\": \"L2\", \"owner\": \"vendor\"}]",
                        "8:15 /examples/0/expect/first-respons: no table has a metric \"first-respons\"; did you"
                                + " mean \"first-response\"? Allowed here: first-response");
    }

    @Test
    void unknownIdsOfEvents_areReportedWhereTheyStand() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1", "severities": [{"id": "high"}],
             "tiers": [{"id": "desk", "owner": "vendor"}], "pauses": {"customer": {}}, "targets": {"update": "none"},
             "examples": [{"events": [
              {"at": "2026-03-27T15:30:00Z", "kind": "opened", "severity": "mauve", "tier": "lab"},
              {"at": "2026-03-27T15:31:00Z", "kind": "classified", "severity": "pink"},
              {"at": "2026-03-27T15:32:00Z", "kind": "assigned", "tier": "hq"},
              {"at": "2026-03-27T15:33:00Z", "kind": "paused", "reason": "customer"},
              {"at": "2026-03-27T15:34:00Z", "kind": "resumed", "reason": "lunch"}],
              "asOf": "2026-03-27T17:00:00Z", "expect": {"update": "none"}}]}
            """))
                .containsExactly(
                        "4:64 /examples/0/events/0/severity: unknown severity \"mauve\". Allowed here: high",
                        "4:81 /examples/0/events/0/tier: unknown tier \"lab\". Allowed here: desk",
                        "5:68 /examples/0/events/1/severity: unknown severity \"pink\". Allowed here: high",
                        "6:62 /examples/0/events/2/tier: unknown tier \"hq\". Allowed here: desk",
                        "8:63 /examples/0/events/4/reason: unknown pause reason \"lunch\". Allowed here: customer");
    }

    /** An address is said by its way, and the channel is missing all the same. */
    @Test
    void wayToReachSomebody_isNoSlipOfTheFieldThatIsMissing() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "contacts": [{"email": "help@acme.example"}]}
            """))
                .containsExactly(
                        "2:15 /contacts/0: field \"channel\" is missing; write \"channel\": \"email\"",
                        "2:16 /contacts/0/email: unknown field \"email\". Allowed here: channel, address, calendar, plans, text");
    }

    /** Either may stand for the field that is missing. */
    @Test
    void twoUnknownFields_areNoSlipsOfTheOneThatIsMissing() {
        String allowed = ". Allowed here: channel, address, calendar, plans, text";
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "contacts": [{"kanal": "email", "zork": 1}]}
            """))
                .containsExactly(
                        "2:15 /contacts/0: field \"channel\" is missing; write \"channel\": \"email\"",
                        "2:16 /contacts/0/kanal: unknown field \"kanal\"" + allowed,
                        "2:34 /contacts/0/zork: unknown field \"zork\"" + allowed);
    }

    /** Neither word is one where the other stands, so that they were not swapped. */
    @Test
    void metricAndSeverity_thatAreBothUnknownAreToldApart() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1", "severities": [{"id": "1"}],
             "targets": {"tone": {"9": "1 hour"}}}
            """))
                .containsExactly(
                        "2:14 /targets/tone: unknown metric \"tone\". Allowed here: first-response, next-response,"
                                + " update, workaround, resolution, ownership, work-started; or declare it,"
                                + " \"metrics\": {\"tone\": {}}",
                        "2:23 /targets/tone/9: unknown severity \"9\". Allowed here: 1");
    }

    /** A calendar bears the name of the one, and a metric that of the other: no severity is among them. */
    @Test
    void metricAndCalendar_thatAreBothUnknownAreToldApart() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "calendars": {"critical": {"zone": "UTC", "hours": {"mon": "09:00-17:00"}}},
             "targets": {"critical": {"*": "1 hour (resolution)"}}}
            """))
                .containsExactly(
                        "3:14 /targets/critical: unknown metric \"critical\". Allowed here: first-response,"
                                + " next-response, update, workaround, resolution, ownership, work-started; or declare"
                                + " it, \"metrics\": {\"critical\": {}}",
                        "3:32 /targets/critical/*: unknown calendar \"resolution\". Allowed here: critical, 24/7");
    }

    @Test
    void fileOfAnotherFormat_isReadOn() {
        assertThat(problems("{\"format\": \"acme/1\", \"id\": 1, \"version\": \"1\"}"))
                .containsExactly(
                        "1:12 /format: format \"acme/1\" is not supported; this version reads \"sla-policy/1\"",
                        "1:28 /id: expected text in double quotes, found a number, 1; write \"1\"");
    }

    @Test
    void sameMistakeAtSeveralPlaces_isReportedOnceWithItsLines() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "severities": [{"id": "P1"}],
             "defaultSeverity": "1",
             "targets": {"update": {"*": "none",
               "1": "none"},
              "resolution": {"1": "none", "*": "none"}}}
            """))
                .containsExactly(
                        "3:21 /defaultSeverity: unknown severity \"1\"; did you mean \"P1\"? Allowed here: P1; the same on lines 5, 6");
    }

    @Test
    void missingList_isReportedOnceForAllItsIds() {
        assertThat(problems("""
            {"format": "sla-policy/1", "id": "p", "version": "1",
             "defaultSeverity": "1",
             "targets": {"update": {"1": "none",
               "2": "none"}}}
            """))
                .containsExactly("2:21 /defaultSeverity: unknown severity \"1\"; the policy has none, write"
                        + " \"severities\": [{\"id\": \"1\"}]; the same on lines 3, 4");
    }

    @Test
    void wrongEncoding_isReportedAtTheByte() {
        byte[] latin = "{\"format\": \"sla-policy/1\",\n \"id\": \"k\u00e4se\"}".getBytes(ISO_8859_1);

        assertThat(problems(latin))
                .singleElement()
                .asString()
                .startsWith("2:10 ")
                .contains("UTF-8");
    }

    @Test
    void countries_areAProblemWithoutAProvider() {
        String text =
                Policies.HEAD + ", \"calendars\": {\"c\": {\"zone\": \"UTC\", \"hours\": {\"mon\": \"9:00-17:00\"},\n"
                        + "\"holidays\": [{\"country\": \"BE\"}]}}}";
        JsonDocument document = Reading.document(text);
        Value root = document.root().orElseThrow();
        root.fields()
                .ifPresent(fields -> assertThat(new PolicyFields(fields, Optional.empty()).read())
                        .isPresent());

        assertThat(Reading.problems(document))
                .containsExactly("2:26 /calendars/c/holidays/0/country: the holidays of countries come from Jollyday,"
                        + " which cannot be reached; add the artifacts de.focus-shift:jollyday-core and"
                        + " de.focus-shift:jollyday-jaxb to the class path (the module path also needs the two flags of"
                        + " Java that the README names), or list the holidays one by one");
    }

    @Test
    void longTexts_areShortenedInMessages() {
        String cell = "3 " + "busy ".repeat(50_000) + "hours";

        assertThat(problems(Policies.HEAD + ", \"targets\": {\"update\": \"" + cell + "\"}}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.length()).isLessThan(400));
    }

    @Test
    void longIds_areRefused() {
        assertThat(problems(Policies.HEAD + ", \"plans\": {\"" + "x".repeat(101) + "\": {}}}"))
                .singleElement()
                .asString()
                .endsWith("the id of a plan must have at most 100 characters, found 101");
    }

    @Test
    void render_showsThePlace() {
        try {
            READER.read("acme.json", Policies.HEAD + ",\n \"zone\": \"Berlin\"}");
        } catch (InvalidDocumentException invalid) {
            assertThat(invalid).hasMessage("""
                acme.json:2:10: unknown zone "Berlin"; did you mean "Europe/Berlin"? \
                Write a zone of the IANA list, such as "Europe/Paris" or "UTC" (at /zone)
                 "zone": "Berlin"}
                         ^\
                """);
            return;
        }
        throw new AssertionError("the file must be refused");
    }
}
