package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.ticket.Ticket;

final class TicketReaderTest {
    private static final Instant FRI_2026_03_27 = Instant.parse("2026-03-27T15:30:00Z");
    private static final String MUST_BE_AN_INSTANT =
            "opened must be an instant such as 2026-03-27T15:30:00Z or 2026-03-27T16:30:00+01:00";

    private final TicketReader reader = TicketReader.standard();

    @Test
    void read_takesAllFields() {
        TicketLine line = reader.read("{\"id\":\"T-1\",\"plan\":\"gold\",\"severity\":\"P1\",\"tier\":\"L2\","
                + "\"opened\":\"2026-03-27T16:30:00+01:00\","
                + "\"attributes\":{\"environment\":\"production\",\"users\":12.50,\"vip\":true}}\n");

        TicketLine.Read read = (TicketLine.Read) line;
        assertThat(read.id()).contains(TicketId.of("T-1"));
        assertThat(read.warnings()).isEmpty();
        assertThat(read.ticket())
                .isEqualTo(Ticket.opened(FRI_2026_03_27)
                        .withPlan("gold")
                        .withSeverity("P1")
                        .withTier("L2")
                        .withAttributes(ImmutableMap.of("environment", "production", "users", "12.50", "vip", "true")));
    }

    @Test
    void read_takesNumbersAsTheyAreWritten() {
        TicketLine.Read read = (TicketLine.Read) reader.read(
                "{\"id\": 12345678901234567890, \"plan\": 2, \"severity\": 1, \"opened\": \"2026-03-27T15:30:00Z\"}");

        assertThat(read.id()).contains(new TicketId("12345678901234567890", true));
        assertThat(read.ticket())
                .isEqualTo(Ticket.opened(FRI_2026_03_27).withPlan("2").withSeverity("1"));
    }

    @Test
    void read_takesNullForNothing() {
        TicketLine.Read read = (TicketLine.Read) reader.read("{\"id\":null,\"plan\":null,\"severity\":null,"
                + "\"tier\":null,\"opened\":\"2026-03-27T15:30:00Z\",\"attributes\":null}");

        assertThat(read.id()).isEmpty();
        assertThat(read.ticket()).isEqualTo(Ticket.opened(FRI_2026_03_27));
    }

    @Test
    void read_takesNullAttributesForNothing() {
        TicketLine.Read read = (TicketLine.Read)
                reader.read("{\"opened\":\"2026-03-27T15:30:00Z\",\"attributes\":{\"stage\":null,\"country\":\"SE\"}}");

        assertThat(read.ticket().attributes()).containsExactly(Map.entry("country", "SE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T15:30:00.000000001Z, 2026-03-27T15:30:00.000000001Z",
        "2026-03-27T15:30Z, 2026-03-27T15:30:00Z",
        "2026-03-27T15:30:00+05:30:15, 2026-03-27T09:59:45Z",
        "2026-03-27t15:30:00z, 2026-03-27T15:30:00Z",
    })
    void read_takesAnyIsoInstant(String text, Instant expected) {
        TicketLine.Read read = (TicketLine.Read) reader.read("{\"opened\":\"" + text + "\"}");

        assertThat(read.ticket().opened()).isEqualTo(expected);
    }

    @Test
    void read_warnsOfOtherFields() {
        TicketLine.Read read = (TicketLine.Read) reader.read(
                "{\"title\":\"Help!\",\"opened\":\"2026-03-27T15:30:00Z\",\"history\":[{\"id\":1}],\"title\":\"!\"}");

        assertThat(read.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("unknown-field");
            assertThat(warning.message())
                    .isEqualTo("not used, as a ticket has no such fields: title, history; what rules ask for stands"
                            + " under \"attributes\"");
        });
    }

    @Test
    void read_readsPartOfAnArray() {
        byte[] bytes = "..{\"id\":\"Ä\",\"opened\":\"2026-03-27T15:30:00Z\"}..".getBytes(StandardCharsets.UTF_8);

        TicketLine line = reader.read(bytes, 2, bytes.length - 4);

        assertThat(line.id()).contains(TicketId.of("Ä"));
        assertThat(line).isInstanceOf(TicketLine.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"id\":1}|" + MUST_BE_AN_INSTANT + " but is missing",
                "{\"opened\":null}|" + MUST_BE_AN_INSTANT + " but is missing",
                "{\"opened\":1774625400}|" + MUST_BE_AN_INSTANT + " but was the number 1774625400",
                "{\"opened\":\"yesterday\"}|" + MUST_BE_AN_INSTANT + " but was \"yesterday\"",
                "{\"opened\":\"2026-03-27T15:30:00\"}|" + MUST_BE_AN_INSTANT
                        + " but was \"2026-03-27T15:30:00\"; write Z or an offset at its end",
                "{\"opened\":\"2026-03-27T15:30:00Z[Europe/Paris]\"}|" + MUST_BE_AN_INSTANT
                        + " but was \"2026-03-27T15:30:00Z[Europe/Paris]\"",
                "{\"opened\":\"2026-02-30T15:30:00Z\"}|" + MUST_BE_AN_INSTANT
                        + " but was \"2026-02-30T15:30:00Z\"; there is no such day",
            })
    void read_refusesWhatIsNoInstant(String json, String reason) {
        assertThat(refused(json)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"severity\":true|severity must be text or a number but was true",
                "\"plan\":{\"id\":\"gold\"}|plan must be text or a number but was an object",
                "\"tier\":[\"L1\"]|tier must be text or a number but was a list",
                "\"attributes\":[]|attributes must be an object in braces, { }, but was a list",
                "\"attributes\":\"x\"|attributes must be an object in braces, { }, but was \"x\"",
                "\"attributes\":{\"a\":[1]}|attribute \"a\" must be text, a number, true or false but was a list",
                "\"attributes\":{\"a\":1,\"a\":1}|attribute \"a\" stands twice; keep one of the two",
                "\"plan\":\"a\",\"plan\":\"b\"|field \"plan\" stands twice; keep one of the two",
                "\"attributes\":{},\"attributes\":{}|field \"attributes\" stands twice; keep one of the two",
                "\"sevrity\":\"1\"|unknown field \"sevrity\"; did you mean \"severity\"?",
                "\"Plan\":\"gold\"|unknown field \"Plan\"; did you mean \"plan\"?",
                "\"atributes\":{}|unknown field \"atributes\"; did you mean \"attributes\"?",
                "\"plan\":\"\\udfff\"|plan: text holds half a character, found \\udfff; write the character itself",
                "\"plan\":\"\\ud800\"|plan: text holds half a character, found \\ud800; write the character itself",
            })
    void read_refusesWhatIsNoTicket(String fields, String reason) {
        assertThat(refused("{\"opened\":\"2026-03-27T15:30:00Z\"," + fields + "}"))
                .isEqualTo(reason);
    }

    @Test
    void read_refusesFieldNearToOpened() {
        assertThat(refused("{\"openend\":\"2026-03-27T15:30:00Z\"}"))
                .isEqualTo("unknown field \"openend\"; did you mean \"opened\"?");
    }

    @Test
    void read_namesAllFaults() {
        assertThat(refused("{\"plan\":[],\"severity\":{}}"))
                .isEqualTo("plan must be text or a number but was a list; also severity must be text or a number but"
                        + " was an object; also " + MUST_BE_AN_INSTANT + " but is missing");
    }

    @Test
    void read_warnsOfNamesNearToOnesThatAreThere() {
        TicketLine line =
                reader.read("{\"plan\":\"gold\",\"plans\":\"x\",\"uid\":5,\"opened\":\"2026-03-27T15:30:00Z\"}");

        assertThat(line).isInstanceOf(TicketLine.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "|column 1: the line is empty; write an object in braces, { }",
                "[1]|a ticket must be an object in braces, { }, but was a list",
                "\"x\"|a ticket must be an object in braces, { }, but was \"x\"",
                "null|a ticket must be an object in braces, { }, but was null",
                "{\"id\":\"T-1\"|column 12: the line ends before the { is closed; write }",
                "{\"id\":\"T-1\" \"plan\":1}|column 12: a comma is missing before \"plan\"; write it here",
                "{\"id\":\"T-1\",}|column 12: a comma stands before the closing }; take the comma out",
                "{\"id\":'T-1'}|column 7: found the quote '; write straight double quotes, \"",
                "{} {}|column 4: the document has ended before this, found {; take it out, or take out the bracket that"
                        + " closes too early",
            })
    void read_refusesWhatIsNoJson(String json, String reason) {
        assertThat(refused(json == null ? "" : json)).isEqualTo(reason);
    }

    @Test
    void read_refusesOtherEncodings() {
        byte[] latin = "{\"id\":\"Ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((TicketLine.Refused) reader.read(latin, 0, latin.length)).reason())
                .isEqualTo("column 8: the line is not in UTF-8, found the byte 0xC4 (\"Ä\" in Windows-1252); save it as"
                        + " UTF-8");
    }

    @Test
    void read_refusesDeepNesting() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(refused("{\"history\":" + deep + "}"))
                .isEqualTo("column 75: nested too deeply; at most 64 levels are allowed");
    }

    @Test
    void read_refusesLongLines() {
        String line = "{\"opened\":\"2026-03-27T15:30:00Z\",\"note\":\"%s\"}";
        String longest =
                line.formatted("x".repeat((16 << 20) - line.formatted("").length()));

        assertThat(reader.read(longest)).isInstanceOf(TicketLine.Read.class);
        assertThat(refused(longest + " ")).isEqualTo("the line is longer than 16 MiB");
    }

    @Test
    void read_refusesLongTexts() {
        String line = "{\"opened\":\"2026-03-27T15:30:00Z\",\"plan\":\"%s\"}";
        String longest = "g".repeat(1 << 20);

        assertThat(reader.read(line.formatted(longest))).isInstanceOf(TicketLine.Read.class);
        assertThat(refused(line.formatted(longest + "g")))
                .isEqualTo("plan: text too long, found 1,048,577 characters; at most 1,048,576 are allowed");
    }

    @Test
    void read_knowsIdOfRefusedLine() {
        assertThat(reader.read("{\"id\":17,\"opened\":}").id()).isEqualTo(Optional.of(new TicketId("17", true)));
        assertThat(reader.read("{\"opened\":1,\"id\":\"T-1\"}").id()).contains(TicketId.of("T-1"));
        assertThat(TicketId.of("T-1")).hasToString("T-1");
        assertThat(reader.read("{\"opened\":").id()).isEmpty();
    }

    private String refused(String json) {
        return ((TicketLine.Refused) reader.read(json)).reason();
    }

    @Test
    void read_refusesAttributesWithLongNames() {
        String name = "n".repeat(1_000);
        String line = "{\"opened\": \"2026-03-27T15:30:00Z\", \"attributes\": {\"%s\": 1}}";

        assertThat(TicketReader.standard().read(line.formatted(name))).isInstanceOf(TicketLine.Read.class);
        assertThat(((TicketLine.Refused) TicketReader.standard().read(line.formatted(name + "n"))).reason())
                .endsWith(": name too long, found 1,001 characters; at most 1,000 are allowed");
    }

    @Test
    void read_namesAHundredFaults() {
        String line = "{\"opened\": \"2026-03-27T15:30:00Z\"" + ", \"id\": []".repeat(52) + "}";

        // Of 52 values each is wrong, and 51 come a second time.
        assertThat(((TicketLine.Refused) TicketReader.standard().read(line)).reason())
                .endsWith("; also field \"id\" stands twice; keep one of the two; and 3 more");
    }
}
