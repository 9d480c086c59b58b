package org.sla4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyReader;
import org.sla4j.ticket.Ticket;

final class HelpDeskTest {
    private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-03-27T15:30:00Z"); // 16:30 in Stockholm

    @Test
    void desk_asksAsTimeGoesOn() throws IOException {
        HelpDesk desk = new HelpDesk(SlaEngine.of(PolicyReader.standard().read(Path.of("policies", "cloudtalk.json"))));
        desk.open(
                "T-1", Ticket.opened(FRIDAY_AFTERNOON).withPlan("professional").withSeverity("P2"));

        // 6 business hours: half an hour on Friday, five and a half on Monday, when summer time has begun.
        assertThat(desk.due("T-1", "first-response", FRIDAY_AFTERNOON)).hasValue(Instant.parse("2026-03-30T12:30:00Z"));
        assertThat(desk.nextTimer("T-1", FRIDAY_AFTERNOON)).hasValue(Instant.parse("2026-03-27T16:00:00Z"));

        // Waiting on Monday from 09:00 to 10:00 moves it by an hour.
        desk.waitForCustomer("T-1", Instant.parse("2026-03-30T07:00:00Z"));
        Instant waiting = Instant.parse("2026-03-30T07:30:00Z");
        assertThat(desk.due("T-1", "first-response", waiting)).isEmpty();
        assertThat(desk.nextTimer("T-1", waiting)).isEmpty();
        desk.customerIsBack("T-1", Instant.parse("2026-03-30T08:00:00Z"));
        Instant back = Instant.parse("2026-03-30T08:00:00Z");
        assertThat(desk.due("T-1", "first-response", back)).hasValue(Instant.parse("2026-03-30T13:30:00Z"));

        // The policy counts a raised priority from the opening: 3 hours, of which half an hour was used on Friday.
        desk.raise("T-1", Instant.parse("2026-03-30T08:10:00Z"), "P1");
        assertThat(desk.due("T-1", "first-response", Instant.parse("2026-03-30T08:10:00Z")))
                .hasValue(Instant.parse("2026-03-30T10:30:00Z"));

        desk.answer("T-1", Instant.parse("2026-03-30T10:00:00Z"));
        desk.solve("T-1", Instant.parse("2026-03-30T11:00:00Z"));
        assertThat(desk.report("T-1", Instant.parse("2026-03-30T12:00:00Z"))
                        .standing("first-response")
                        .orElseThrow()
                        .state())
                .hasToString("MET");
        assertThat(desk.nextTimer("T-1", Instant.parse("2026-03-30T12:00:00Z"))).isEmpty();
    }
}
