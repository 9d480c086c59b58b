package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Histories.CUSTOMER;
import static org.sla4j.json.Histories.POLICY;
import static org.sla4j.json.Histories.SUPPLIER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.What;

final class StatusesTest {
    private static final What TO_CUSTOMER = new What.Paused(CUSTOMER);
    private static final What TO_SUPPLIER = new What.Paused(SUPPLIER);
    private static final What FROM_CUSTOMER = new What.Resumed(Optional.of(CUSTOMER));

    @Test
    void events_areThePausesOfStatuses() {
        assertThat(whats(status("Open"), status("Pending"), status("Open"), status("Solved")))
                .containsExactly(TO_CUSTOMER, FROM_CUSTOMER);
    }

    @Test
    void events_goOnPausingBetweenStatusesOfOneReason() {
        assertThat(whats(status("Pending"), status("On hold"), status("Open")))
                .containsExactly(TO_CUSTOMER, FROM_CUSTOMER);
    }

    @Test
    void events_changeTheReason() {
        List<Event> events = events(status("Pending"), at(1, "'kind': 'status', 'status': 'With supplier', 'id': 'a'"));

        assertThat(events.stream().map(Event::what)).containsExactly(TO_CUSTOMER, TO_SUPPLIER, FROM_CUSTOMER);
        assertThat(events.get(1).at()).isEqualTo(events.get(2).at());
        assertThat(events.stream().map(Event::id)).containsExactly("", "", "a");
    }

    @Test
    void events_keepWhatIsSaidOfAStatus() {
        String event = at(
                1,
                "'kind': 'status', 'status': 'Pending', 'id': 'a', 'by': 'partner', 'sequence': 9,"
                        + " 'recorded': '2026-03-28T00:00:00Z'");

        assertThat(events(event))
                .containsExactly(new Event(
                        "a",
                        Instant.parse("2026-03-27T09:01:00Z"),
                        9,
                        Actor.PARTNER,
                        Optional.of(Instant.parse("2026-03-28T00:00:00Z")),
                        TO_CUSTOMER));
    }

    @Test
    void events_doNotEndAPauseThatHasEnded() {
        assertThat(whats(status("Pending"), at(1, "'kind': 'resolved'"), at(2, "'kind': 'status', 'status': 'Open'")))
                .containsExactly(TO_CUSTOMER, new What.Resolved());
        assertThat(whats(status("Pending"), at(1, "'kind': 'resumed'"), at(2, "'kind': 'status', 'status': 'Open'")))
                .containsExactly(TO_CUSTOMER, new What.Resumed(Optional.empty()));
        assertThat(whats(
                        status("Pending"),
                        at(1, "'kind': 'resumed', 'reason': '" + CUSTOMER + "'"),
                        at(2, "'kind': 'status', 'status': 'Open'")))
                .containsExactly(TO_CUSTOMER, FROM_CUSTOMER);
    }

    @Test
    void events_comeInTheOrderOfTime() {
        assertThat(whats(at(5, "'kind': 'status', 'status': 'Open'"), at(1, "'kind': 'status', 'status': 'Pending'")))
                .containsExactly(TO_CUSTOMER, FROM_CUSTOMER);
    }

    @Test
    void events_areAsIfACorrectedStatusHadNeverBeenThere() {
        String pending = at(1, "'kind': 'status', 'status': 'Pending'");
        String open = at(2, "'kind': 'status', 'status': 'Open', 'id': 'slip'");
        String supplier = at(3, "'kind': 'status', 'status': 'With supplier'");
        String correction = at(4, "'kind': 'corrected', 'event': 'slip', 'id': 'c'");

        assertThat(whats(pending, open, supplier)).containsExactly(TO_CUSTOMER, FROM_CUSTOMER, TO_SUPPLIER);
        assertThat(whats(pending, open, supplier, correction)).containsExactly(TO_CUSTOMER, TO_SUPPLIER, FROM_CUSTOMER);
    }

    @Test
    void events_leaveACorrectionThatWasStruckOut() {
        String slip = at(1, "'kind': 'status', 'status': 'Pending', 'id': 'slip'");
        String correction = at(2, "'kind': 'corrected', 'event': 'slip', 'id': 'c'");
        String second = at(3, "'kind': 'corrected', 'event': 'c'");

        assertThat(whats(slip, correction, second))
                .containsExactly(TO_CUSTOMER, new What.Corrected("slip"), new What.Corrected("c"));
    }

    @Test
    void events_passOverASolutionThatWasStruckOut() {
        assertThat(whats(
                        status("Pending"),
                        at(1, "'kind': 'resolved', 'id': 'slip'"),
                        at(2, "'kind': 'corrected', 'event': 'slip'"),
                        at(3, "'kind': 'status', 'status': 'Open'")))
                .containsExactly(TO_CUSTOMER, new What.Resolved(), new What.Corrected("slip"), FROM_CUSTOMER);
    }

    @Test
    void warnings_tellOfAnotherSpelling() {
        assertThat(read(status("pending"), status("pending"), status("Solved")).warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "unknown-status: the status \"pending\" pauses nothing; the policy writes \"Pending\"");
    }

    @Test
    void report_ofStatusesHasNoWarnings() {
        Report report = SlaEngine.of(POLICY)
                .report(
                        read(
                                        status("Open"),
                                        at(1, "'kind': 'status', 'status': 'Pending', 'id': 'slip'"),
                                        at(2, "'kind': 'status', 'status': 'With supplier'"),
                                        at(3, "'kind': 'corrected', 'event': 'slip'"),
                                        at(4, "'kind': 'resolved'"),
                                        at(4, "'kind': 'status', 'status': 'Solved'"))
                                .history(),
                        Instant.parse("2026-03-28T00:00:00Z"));

        assertThat(report.warnings()).isEmpty();
    }

    private static List<What> whats(String... events) {
        return events(events).stream().map(Event::what).toList();
    }

    private static List<Event> events(String... events) {
        List<Event> all = read(events).history().events();
        return all.subList(1, all.size());
    }

    private static TicketHistory read(String... events) {
        return Histories.read("{\"format\": \"sla-history/1\", \"opened\": \"2026-03-27T08:00:00Z\", \"severity\": 2,"
                + " \"events\": [" + String.join(",", events) + "]}");
    }

    /** A status at nine o'clock. */
    private static String status(String status) {
        return at(0, "'kind': 'status', 'status': '" + status + "'");
    }

    private static String at(int minute, String fields) {
        return ("{'at': '2026-03-27T09:0" + minute + ":00Z', " + fields + "}").replace('\'', '"');
    }
}
