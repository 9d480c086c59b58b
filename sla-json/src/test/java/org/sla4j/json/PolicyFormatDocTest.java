package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of JSON in the description of the format can be read, and so can what stands in its tables. */
final class PolicyFormatDocTest {
    private static final PolicyReader READER = PolicyReader.standard();
    private static final Path PAGE = Path.of("..", "docs", "policy-format.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\\n(.*?)```");
    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");

    private static final String CALENDARS = """
        "calendars": {
          "office": {"zone": "Europe/Paris", "hours": {"mon-fri": "09:00-17:00"}},
          "apac": {"zone": "Asia/Singapore", "hours": {"mon-fri": "09:00-17:00"}}
        }, "calendar": "office", "businessDay": "same-time"
        """;
    private static final String ATTRIBUTES = """
        "attributes": {"environment": {"values": ["production", "staging"]}, "region": {}, "product": {},
          "stage": {"values": ["beta", "developer-preview", "ga"]}, "channel": {"values": ["phone", "chat"]}}
        """;
    private static final String SEVERITIES =
            "\"severities\": [{\"id\": \"1\"}, {\"id\": \"2\"}, {\"id\": \"3\"}, {\"id\": \"4\"}]";
    private static final String TARGETS = "\"targets\": {\"first-response\": \"none\", \"resolution\": \"none\"}";

    /** What stands around the block under a heading; the block itself comes for %s. */
    private static final ImmutableMap<String, String> AROUND = ImmutableMap.<String, String>builder()
            .put("Calendars", "\"calendars\": %s")
            .put("Severities", "\"severities\": %s, \"plans\": {\"premium\": {}}")
            .put("Metrics", "\"metrics\": %s")
            .put(
                    "Plans say more",
                    "\"plans\": %s, \"services\": {\"email\": {}, \"phone\": {}, \"custom-code\": {},"
                            + " \"on-site\": {}}, " + CALENDARS)
            .put(
                    "Attributes and rules",
                    "\"rules\": %s, " + String.join(", ", SEVERITIES, TARGETS, ATTRIBUTES, CALENDARS))
            .put("Rights, duties, tiers", "%s, " + SEVERITIES)
            .put("Attainment and credits", "%s, \"plans\": {\"gold\": {}}, " + SEVERITIES)
            .put("A ticket's life", "%s")
            .put(
                    "Examples",
                    "\"examples\": %s, \"plans\": {\"gold\": {}}, \"targets\": {\"first-response\": \"4 business hours\","
                            + " \"resolution\": \"12 business hours\"}, "
                            + String.join(", ", SEVERITIES, ATTRIBUTES, CALENDARS))
            .buildOrThrow();

    static Stream<Arguments> blocks() throws IOException {
        String page = Files.readString(PAGE);
        return BLOCK.matcher(page).results().map(block -> {
            String heading = heading(page.substring(0, block.start()));
            return arguments(named(heading, whole(heading, block.group(1).strip())));
        });
    }

    private static String heading(String before) {
        Matcher headings = HEADING.matcher(before);
        String last = "";
        while (headings.find()) {
            last = headings.group(1);
        }
        return last;
    }

    private static String whole(String heading, String block) {
        if (block.contains("\"format\"")) {
            return block;
        }
        String around = Optional.ofNullable(AROUND.get(heading))
                .orElseThrow(() -> new AssertionError("say in AROUND what stands around the block of " + heading));
        // A block of fields of the policy is an object of its own on the page, for editors to colour it.
        boolean isFields = around.startsWith("%s");
        return Policies.HEAD + ", " + around.replace("%s", isFields ? inside(block) : block) + "}";
    }

    private static String inside(String block) {
        return block.substring(1, block.length() - 1);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void block_isReadAndWrittenBack(String text) {
        PolicyDocument document = document("policy-format.md", text);

        PolicyDocument again = document("written.json", PolicyWriter.write(document));
        assertThat(again.policy()).isEqualTo(document.policy());
        assertThat(again.examples()).isEqualTo(document.examples());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void example_holds(String text) {
        assertThat(ExampleResults.of(document("policy-format.md", text)).different())
                .isEmpty();
    }

    private static PolicyDocument document(String name, String text) {
        return READER.document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void blocks_areFound() throws IOException {
        assertThat(blocks()).hasSizeGreaterThanOrEqualTo(8);
    }

    static List<String> entriesOfHolidays() throws IOException {
        return inTable("Holidays", "`(\\{.*?\\})`");
    }

    @ParameterizedTest
    @MethodSource("entriesOfHolidays")
    void holiday_ofTheTableIsRead(String entry) {
        READER.read(
                "policy-format.md",
                Policies.HEAD + ", \"calendars\": {\"c\": {\"zone\": \"UTC\", \"hours\": {\"daily\": \"09:00-17:00\"},"
                        + " \"holidays\": " + entry + "}}}");
    }

    static List<String> calendarsOfCalendars() throws IOException {
        return inTable("Calendars made of calendars", "^\\| `(\\{.*?\\})`");
    }

    @ParameterizedTest
    @MethodSource("calendarsOfCalendars")
    void calendar_ofTheTableIsRead(String entry) {
        String hours = ": {\"zone\": \"UTC\", \"hours\": {\"daily\": \"09:00-17:00\"}}, ";
        String parts = Stream.of("europe", "america", "vendor", "customer", "office")
                .map(id -> "\"" + id + "\"" + hours)
                .collect(Collectors.joining());
        READER.read("policy-format.md", Policies.HEAD + ", \"calendars\": {" + parts + "\"c\": " + entry + "}}");
    }

    static List<String> amounts() throws IOException {
        return inTable("Amounts", "`\"(.*?)\"`");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amount_ofTheTableIsRead(String words) {
        boolean isPlain = words.equals("2 hours") || words.equals("PT2H") || words.equals("every 2 hours");
        READER.read(
                "policy-format.md",
                Policies.HEAD + ", \"targets\": {\"update\": \"" + words + "\"}, "
                        + (isPlain ? "\"calendar\": \"24/7\"" : CALENDARS) + "}");
    }

    /** What stands in the first column of the tables under a heading. */
    private static List<String> inTable(String heading, String pattern) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("# " + heading + "\n");
        int next = page.indexOf("\n#", start);
        List<String> found = Pattern.compile("(?m)^\\| `.*?\\|")
                .matcher(page.substring(start, next < 0 ? page.length() : next))
                .results()
                .flatMap(row -> Pattern.compile(pattern).matcher(row.group()).results())
                .map(match -> match.group(1))
                .toList();
        assertThat(found).as("what the table under " + heading + " shows").isNotEmpty();
        return found;
    }
}
