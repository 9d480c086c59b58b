package com.example.holidays;

import java.nio.file.Path;
import java.time.Instant;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;

/** What the README shows, on the module path: the policy observes the holidays of a country. */
final class FirstDeadline {
    private FirstDeadline() {}

    public static void main(String[] args) throws Exception {
        Policy policy = PolicyReader.standard().read(Path.of("sla-examples/policies/cloudtalk.json"));
        SlaEngine engine = SlaEngine.of(policy);
        Ticket ticket = Ticket.opened(Instant.parse("2026-03-27T15:30:00Z"))
                .withPlan("professional")
                .withSeverity("P1");
        Instant due = engine.assess(ticket)
                .promise("first-response")
                .flatMap(Promise::due)
                .orElseThrow();
        if (!due.equals(Instant.parse("2026-03-30T09:30:00Z"))) {
            throw new AssertionError("due " + due);
        }
    }
}
