package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Party;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

final class HistoryWriterTest {
    private static final Instant OPENED = Instant.parse("2026-03-27T15:30:00Z");
    private static final Ticket TICKET = Ticket.opened(OPENED)
            .withPlan("gold")
            .withSeverity("2")
            .withAttributes(ImmutableMap.of("environment", "production"));

    @Test
    void pretty_isForPeople() {
        History history = History.opened(TICKET)
                .responded(OPENED.plusSeconds(60))
                .paused(OPENED.plusSeconds(120), "waiting-for-customer")
                .reclassified(OPENED.plusSeconds(180), Actor.VENDOR, "1", Party.CUSTOMER)
                .cancelled(OPENED.plusSeconds(240));

        assertThat(HistoryWriter.pretty(TicketHistory.of("T-1", history))).isEqualTo("""
            {
              "format": "sla-history/1",
              "id": "T-1",
              "events": [
                {
                  "at": "2026-03-27T15:30:00Z",
                  "kind": "opened",
                  "plan": "gold",
                  "severity": "2",
                  "attributes": {"environment": "production"},
                  "id": "e0"
                },
                {"at": "2026-03-27T15:31:00Z", "kind": "response", "id": "e1"},
                {"at": "2026-03-27T15:32:00Z", "kind": "paused", "reason": "waiting-for-customer", "id": "e2"},
                {
                  "at": "2026-03-27T15:33:00Z",
                  "kind": "reclassified",
                  "severity": "1",
                  "consent": ["customer"],
                  "id": "e3"
                },
                {"at": "2026-03-27T15:34:00Z", "kind": "cancelled", "id": "e4"}
              ]
            }
            """);
    }

    @Test
    void line_statesAPlainOpeningByTheTicket() {
        What.Opened opened = new What.Opened(Optional.empty(), Optional.of("2"), Optional.of("L1"), ImmutableMap.of());
        History history = History.of(ImmutableList.of(
                new Event("", OPENED, 0, Actor.CUSTOMER, Optional.empty(), opened),
                new Event("", OPENED, 0, Actor.AUTOMATIC, Optional.empty(), new What.Response()),
                new Event(
                        "7",
                        OPENED,
                        9,
                        Actor.VENDOR,
                        Optional.of(OPENED.plusNanos(500_000_000)),
                        new What.Assigned(Optional.empty()))));

        assertThat(HistoryWriter.line(new TicketHistory(
                        Optional.of(new TicketId("12", true)), history, Optional.empty(), ImmutableList.of())))
                .isEqualTo("{\"format\":\"sla-history/1\",\"id\":12,\"opened\":\"2026-03-27T15:30:00Z\","
                        + "\"severity\":\"2\",\"tier\":\"L1\",\"events\":["
                        + "{\"at\":\"2026-03-27T15:30:00Z\",\"kind\":\"response\",\"by\":\"automatic\"},"
                        + "{\"at\":\"2026-03-27T15:30:00Z\",\"kind\":\"assigned\",\"sequence\":9,\"id\":\"7\","
                        + "\"recorded\":\"2026-03-27T15:30:00.500Z\"}]}");
    }

    @Test
    void line_ofNothing() {
        assertThat(HistoryWriter.line(TicketHistory.of(History.of(ImmutableList.of()))))
                .isEqualTo("{\"format\":\"sla-history/1\",\"events\":[]}");
    }
}
