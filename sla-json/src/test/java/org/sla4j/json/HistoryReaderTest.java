package org.sla4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sla4j.json.Histories.problems;
import static org.sla4j.json.Histories.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Party;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

final class HistoryReaderTest {
    private static final Instant OPENED = Instant.parse("2026-03-27T15:30:00Z");
    private static final Instant AT = Instant.parse("2026-03-27T16:00:00Z");

    @Test
    void read_takesTheOpeningFromTheTicket() {
        TicketHistory ticket = read("""
            {"format": "sla-history/1", "id": "T-1", "plan": "gold", "severity": "2", "tier": "L1",
             "opened": "2026-03-27T16:30:00+01:00", "attributes": {"environment": "production"}}
            """);

        assertThat(ticket.id()).contains(TicketId.of("T-1"));
        assertThat(ticket.warnings()).isEmpty();
        assertThat(ticket.history().events())
                .containsExactly(event(
                        "",
                        OPENED,
                        0,
                        Actor.CUSTOMER,
                        new What.Opened(
                                Optional.of("gold"),
                                Optional.of("2"),
                                Optional.of("L1"),
                                ImmutableMap.of("environment", "production"))));
    }

    @Test
    void read_takesTheExampleOfItsDescription() {
        TicketHistory ticket = read("""
            {"format": "sla-history/1", "id": "T-1", "plan": "gold", "severity": "2", "opened": "2026-03-27T15:30:00Z",
             "events": [
               {"at": "2026-03-27T16:00:00Z", "kind": "response"},
               {"at": "2026-03-27T16:10:00Z", "kind": "paused", "reason": "waiting-for-customer"}
             ]}
            """);

        assertThat(ticket.history().events())
                .extracting(Event::what)
                .endsWith(new What.Response(), new What.Paused("waiting-for-customer"));
    }

    @Test
    void read_takesTheOpeningFromAnEvent() {
        TicketHistory ticket = read("""
            {"format": "sla-history/1", "events": [
              {"at": "2026-03-27T15:30:00Z", "kind": "opened", "by": "automatic", "severity": 2}]}
            """);

        assertThat(ticket.id()).isEmpty();
        assertThat(ticket.history().events())
                .containsExactly(event(
                        "",
                        OPENED,
                        0,
                        Actor.AUTOMATIC,
                        new What.Opened(Optional.empty(), Optional.of("2"), Optional.empty(), ImmutableMap.of())));
    }

    @ParameterizedTest
    @MethodSource
    void read_knowsTheKinds(String fields, Actor by, What what) {
        String json = history("{\"at\": \"2026-03-27T16:00:00Z\", \"kind\": " + fields + "}");

        assertThat(read(json).history().events().get(1)).isEqualTo(event("", AT, 0, by, what));
    }

    static Stream<Arguments> read_knowsTheKinds() {
        return Stream.of(
                kind("'reported'", Actor.VENDOR, new What.Reported()),
                kind("'information-completed'", Actor.VENDOR, new What.InformationCompleted()),
                kind("'classified', 'severity': '1'", Actor.VENDOR, new What.Classified("1")),
                kind("'reclassified', 'severity': '1'", Actor.VENDOR, new What.Reclassified("1", ImmutableSet.of())),
                kind(
                        "'reclassified', 'severity': 1, 'consent': 'customer'",
                        Actor.VENDOR,
                        new What.Reclassified("1", ImmutableSet.of(Party.CUSTOMER))),
                kind(
                        "'reclassified', 'severity': '1', 'consent': ['customer', 'partner']",
                        Actor.VENDOR,
                        new What.Reclassified("1", ImmutableSet.of(Party.CUSTOMER, Party.PARTNER))),
                kind(
                        "'attributes-changed', 'attributes': {'users': 12, 'vip': true, 'team': ' ', 'none': null}",
                        Actor.VENDOR,
                        new What.AttributesChanged(ImmutableMap.of("users", "12", "vip", "true", "team", " "))),
                kind("'plan-changed', 'plan': 'gold'", Actor.VENDOR, new What.PlanChanged("gold")),
                kind("'assigned'", Actor.VENDOR, new What.Assigned(Optional.empty())),
                kind("'assigned', 'tier': 'L2'", Actor.VENDOR, new What.Assigned(Optional.of("L2"))),
                kind("'handed-over', 'tier': 'L2'", Actor.VENDOR, new What.HandedOver("L2", ImmutableSet.of())),
                kind(
                        "'handed-over', 'tier': 'L2', 'carries': ['steps', 'traces']",
                        Actor.VENDOR,
                        new What.HandedOver("L2", ImmutableSet.of("steps", "traces"))),
                kind("'customer-message'", Actor.CUSTOMER, new What.CustomerMessage()),
                kind("'response'", Actor.VENDOR, new What.Response()),
                kind("'response', 'by': 'automatic'", Actor.AUTOMATIC, new What.Response()),
                kind("'update', 'by': 'partner'", Actor.PARTNER, new What.UpdateSent()),
                kind("'reached', 'metric': 'work-started'", Actor.VENDOR, new What.Reached("work-started")),
                kind("'paused', 'reason': 'holiday'", Actor.VENDOR, new What.Paused("holiday")),
                kind("'resumed'", Actor.VENDOR, new What.Resumed(Optional.empty())),
                kind("'resumed', 'reason': null", Actor.VENDOR, new What.Resumed(Optional.empty())),
                kind("'resumed', 'reason': 'holiday'", Actor.VENDOR, new What.Resumed(Optional.of("holiday"))),
                kind("'workaround'", Actor.VENDOR, new What.WorkaroundGiven()),
                kind("'resolved'", Actor.VENDOR, new What.Resolved()),
                kind("'reopened'", Actor.CUSTOMER, new What.Reopened()),
                kind("'closed'", Actor.VENDOR, new What.Closed()),
                kind("'merged', 'into': 12", Actor.VENDOR, new What.Merged("12")),
                kind("'cancelled'", Actor.CUSTOMER, new What.Cancelled()),
                kind("'cancelled', 'by': 'vendor'", Actor.VENDOR, new What.Cancelled()),
                kind("'noted', 'circumstance': 'staging'", Actor.VENDOR, new What.Noted("staging")),
                kind("'duty-not-met', 'duty': 'available'", Actor.VENDOR, new What.DutyNotMet("available")),
                kind("'corrected', 'event': 'e3'", Actor.VENDOR, new What.Corrected("e3")));
    }

    private static Arguments kind(String fields, Actor by, What what) {
        return Arguments.of(fields.replace('\'', '"'), by, what);
    }

    @Test
    void read_givesZeroToEventsWithoutSequenceNumber() {
        String json = history("""
            {"at": "2026-03-27T16:00:00Z", "kind": "response"},
            {"at": "2026-03-27T16:00:00Z", "kind": "resolved"},
            {"at": "2026-03-27T16:00:00Z", "kind": "closed", "sequence": -8000000000, "id": 7,
             "recorded": "2026-03-28T16:00:00Z", "x-mood": "glad"}
            """);

        assertThat(read(json).history().events().subList(1, 4))
                .containsExactly(
                        new Event(
                                "7",
                                AT,
                                -8_000_000_000L,
                                Actor.VENDOR,
                                Optional.of(Instant.parse("2026-03-28T16:00:00Z")),
                                new What.Closed()),
                        event("", AT, 0, Actor.VENDOR, new What.Response()),
                        event("", AT, 0, Actor.VENDOR, new What.Resolved()));
    }

    @Test
    void read_reportsAllProblemsWithTheirPlaces() {
        assertThat(problems("""
            {
              "format": "sla-history/2",
              "id": ["T-1"],
              "opened": "2026-03-27T15:30:00",
              "severty": "2",
              "events": [
                {"at": "yesterday", "kind": "response", "by": "agent"},
                {"at": "2026-03-27T16:00:00Z", "kind": "paussed", "reason": "holiday"},
                {"at": "2026-03-27T16:00:00Z", "kind": "paused", "reson": "holiday"},
                {"at": "2026-03-27T16:00:00Z", "kind": "resolved", "reason": "holiday"},
                {"kind": "paused", "sequence": 1.5},
                {"at": "2026-03-27T16:00:00Z", "kinds": "merged", "into": "T-2"},
                {"at": "2026-03-27T16:00:00Z", "kind": "reclassified", "severity": true, "consent": ["costumer"]},
                "resolved"
              ]
            }
            """))
                .containsExactly(
                        "2:13 /format: unknown format \"sla-history/2\"; did you mean \"sla-history/1\"?"
                                + " Allowed here: sla-history/1",
                        "3:9 /id: expected text or a number, found a list",
                        "4:13 /opened: expected an instant such as \"2026-12-24T15:30:00Z\" or"
                                + " \"2026-12-24T16:30:00+01:00\", found text, \"2026-03-27T15:30:00\"; write Z or an"
                                + " offset at its end",
                        "5:3 /severty: unknown field \"severty\"; did you mean \"severity\"? Allowed here: format, id,"
                                + " plan, severity, tier, opened, attributes, events, asOf",
                        "7:12 /events/0/at: expected an instant such as \"2026-12-24T15:30:00Z\" or"
                                + " \"2026-12-24T16:30:00+01:00\", found text, \"yesterday\"",
                        "7:51 /events/0/by: unknown side \"agent\". Allowed here: customer, vendor, partner, automatic",
                        "8:44 /events/1/kind: unknown kind \"paussed\"; did you mean \"paused\"? Allowed here: "
                                + ALL_KINDS,
                        "9:54 /events/2/reson: unknown field \"reson\"; did you mean \"reason\"? Allowed here: at,"
                                + " kind, by, sequence, id, recorded, reason",
                        "10:56 /events/3/reason: unknown field \"reason\". Allowed here: at, kind, by, sequence, id,"
                                + " recorded",
                        "11:5 /events/4: field \"at\" is missing; write \"at\": \"2026-03-27T15:30:00Z\"",
                        "11:5 /events/4: field \"reason\" is missing; write \"reason\": \"waiting-for-customer\"",
                        "11:36 /events/4/sequence: expected a whole number, found a number, 1.5",
                        "12:36 /events/5/kinds: unknown field \"kinds\"; did you mean \"kind\"? Allowed here: at, kind,"
                                + " by, sequence, id, recorded, plan, severity, tier, attributes, consent, carries,"
                                + " reason, status, metric, into, circumstance, duty, event",
                        "13:72 /events/6/severity: expected text or a number, found true",
                        "13:90 /events/6/consent/0: unknown side \"costumer\"; did you mean \"customer\"? Allowed"
                                + " here: vendor, customer, partner",
                        "14:5 /events/7: expected an object in braces, { }, found text, \"resolved\"");
    }

    private static final String ALL_KINDS = "reported, opened, information-completed, classified, reclassified,"
            + " attributes-changed, plan-changed, assigned, handed-over, customer-message, response, update, reached,"
            + " paused, resumed, workaround, resolved, reopened, closed, merged, cancelled, noted, duty-not-met,"
            + " corrected, status";

    @Test
    void read_showsTheLineOfAProblem() {
        InvalidDocumentException e =
                catchThrowableOfType(InvalidDocumentException.class, () -> read("{\"format\": \"sla-history/1\"}"));

        assertThat(e).hasMessage("""
            t.json:1:1: field "opened" is missing; write "opened": "2026-03-27T15:30:00Z", or an event of kind "opened"
            {"format": "sla-history/1"}
            ^\
            """);
    }

    @Test
    void read_refusesTwoOpenings() {
        assertThat(problems("""
            {"format": "sla-history/1", "opened": "2026-03-27T15:30:00Z", "severity": "2",
             "tier": null, "events": [
               {"at": "2026-03-27T15:30:00Z", "kind": "opened"}]}
            """))
                .containsExactly(
                        "1:29 /opened: the opening stands twice, here and as an event of kind \"opened\"; keep one of"
                                + " the two",
                        "1:63 /severity: \"severity\" stands beside an event of kind \"opened\"; write it there");
    }

    @Test
    void read_doesNotMissAnOpeningThatItCouldNotRead() {
        assertThat(problems("""
            {"format": "sla-history/1", "events": [{"at": "2026-03-27", "kind": "opened"}]}
            """)).hasSize(1);
        assertThat(problems("""
            {"format": "sla-history/1", "events": [{"at": "2026-03-27T15:30:00Z", "kind": "openned"}]}
            """)).hasSize(1);
    }

    @Test
    void read_needsAFormatInAFile() {
        assertThat(problems("{\"opened\": \"2026-03-27T15:30:00Z\"}"))
                .containsExactly("1:1 : field \"format\" is missing; write \"format\": \"sla-history/1\"");
    }

    @Test
    void read_takesAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"), history("{}"));

        assertThat(problems(() -> {
                    try {
                        return HistoryReader.read(file);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .containsExactly(
                        "2:1 /events/0: field \"at\" is missing; write \"at\": \"2026-03-27T15:30:00Z\"",
                        "2:1 /events/0: field \"kind\" is missing; write \"kind\": \"response\"");
    }

    @Test
    void readLine_takesABareTicketAndWhatADeskHas() {
        HistoryLine line = HistoryReader.readLine(
                "{\"id\":12,\"opened\":\"2026-03-27T15:30:00Z\",\"severity\":2,\"plan\":null,\"subject\":\"Help\","
                        + "\"events\":null,\"uid\":5}\n");

        assertThat(line.id()).contains(new TicketId("12", true));
        assertThat(line).isInstanceOfSatisfying(HistoryLine.Read.class, read -> {
            assertThat(read.ticket().history().events()).hasSize(1);
            assertThat(read.ticket().warnings())
                    .extracting(Object::toString)
                    .containsExactly("unknown-field: not used, as a ticket has no such fields: subject, uid; what rules"
                            + " ask for stands under \"attributes\"");
        });
    }

    @ParameterizedTest
    @MethodSource
    void readLine_saysWhatIsWrong(String line, String reason) {
        assertThat(HistoryReader.readLine(line))
                .isInstanceOfSatisfying(
                        HistoryLine.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> readLine_saysWhatIsWrong() {
        String opened = "{\"opened\":\"2026-03-27T15:30:00Z\",";
        return Stream.of(
                Arguments.of("", "column 1: the line is empty; write an object in braces, { }"),
                Arguments.of("[]", "column 1: expected an object in braces, { }, found an empty list"),
                Arguments.of(
                        opened + "\"event\":[]}",
                        "column 34: unknown field \"event\"; did you mean \"events\"? Allowed here: format, id, plan,"
                                + " severity, tier, opened, attributes, events, asOf (at /event)"),
                Arguments.of(
                        opened + "\"events\":[{\"at\":\"2026-03-27T15:30:00Z\",\"kind\":\"respons\"}]}",
                        "column 80: unknown kind \"respons\"; did you mean \"response\"? Allowed here: " + ALL_KINDS
                                + " (at /events/0/kind)"),
                Arguments.of(
                        opened + "\"events\":["
                                + IntStream.range(0, 7).mapToObj(i -> "1").collect(Collectors.joining(",")) + "]}",
                        "column 44: expected an object in braces, { }, found a number, 1 (at /events/0); "
                                + "column 46: expected an object in braces, { }, found a number, 1 (at /events/1); "
                                + "column 48: expected an object in braces, { }, found a number, 1 (at /events/2); "
                                + "column 50: expected an object in braces, { }, found a number, 1 (at /events/3); "
                                + "column 52: expected an object in braces, { }, found a number, 1 (at /events/4); "
                                + "and 2 more"),
                Arguments.of(
                        opened + "\"events\":[1,1,1,1,1]}",
                        IntStream.range(0, 5)
                                .mapToObj(i -> "column " + (44 + 2 * i)
                                        + ": expected an object in braces, { }, found a number, 1 (at /events/" + i
                                        + ")")
                                .collect(Collectors.joining("; "))),
                Arguments.of(
                        "{\"events\":[1,{\"at\":\"2026-03-27T15:30:00Z\",\"kind\":\"response\"}]}",
                        "column 12: expected an object in braces, { }, found a number, 1 (at /events/0)"));
    }

    /** A name near to that of a field which is there means something else, and so does one that is much longer. */
    @Test
    void readLine_passesOverWhatIsNoMistypedField() {
        HistoryLine line = HistoryReader.readLine(
                "{\"uid\":5,\"opened\":\"2026-03-27T15:30:00Z\",\"openedd\":\"2026-03-27T15:30:00Z\"}");

        assertThat(line)
                .isInstanceOfSatisfying(
                        HistoryLine.Read.class,
                        read -> assertThat(read.ticket().warnings())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "unknown-field: not used, as a ticket has no such fields: uid, openedd; what rules"
                                                + " ask for stands under \"attributes\""));
    }

    @Test
    void readLine_knowsTheTicketOfARefusedLine() {
        byte[] bytes = "..{\"id\":\"T-9\"}..".getBytes(UTF_8);

        assertThat(HistoryReader.readLine(bytes, 2, bytes.length - 4))
                .isEqualTo(new HistoryLine.Refused(
                        Optional.of(TicketId.of("T-9")),
                        "column 1: field \"opened\" is missing; write \"opened\": \"2026-03-27T15:30:00Z\", or an event"
                                + " of kind \"opened\""));
    }

    private static String history(String events) {
        return "{\"format\": \"sla-history/1\", \"opened\": \"2026-03-27T15:30:00Z\", \"events\": [\n" + events + "]}";
    }

    private static Event event(String id, Instant at, long sequence, Actor by, What what) {
        return new Event(id, at, sequence, by, Optional.empty(), what);
    }
}
