package org.sla4j.picture;

import java.nio.file.Path;
import java.time.Instant;
import org.sla4j.engine.SlaEngine;
import org.sla4j.json.PolicyDocument;
import org.sla4j.json.PolicyReader;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/** What the tests draw. */
final class Scenes {
    /** An office in Berlin that pauses while it waits for its customer. */
    static final String OFFICE = """
            {
              "format": "sla-policy/1", "id": "acme", "version": "1", "vendor": "Acme", "title": "Support <&> terms",
              "calendars": {
                "office": {
                  "zone": "Europe/Berlin", "hours": {"mon-fri": "09:00-12:00, 13:00-17:00"},
                  "holidays": [{"date": "2026-05-14", "name": "Ascension Day"}]
                },
                "night": {"zone": "Europe/Berlin", "hours": {"daily": "22:00-06:00"}},
                "always": {"zone": "Europe/Berlin", "hours": {"daily": "00:00-24:00"}},
                "howe": {"zone": "Australia/Lord_Howe", "hours": {"daily": "00:00-24:00"}},
                "kathmandu": {"zone": "Asia/Kathmandu", "hours": {"sun-fri": "10:00-17:00"}},
                "apia": {"zone": "Pacific/Apia", "hours": {"daily": "00:00-24:00"}},
                "boston": {"zone": "America/New_York", "hours": {"mon-fri": "09:00-17:00"}},
                "sun": {"either": ["office", "boston", "kathmandu"]}
              },
              "businessDay": "close-of-day",
              "severities": [{"id": "1"}, {"id": "2"}],
              "plans": {
                "office": {"calendar": "office", "targets": {
                  "first-response": {"1": "2 business hours", "2": "4 business hours"},
                  "resolution": {"1": "1 business day", "2": "5 business days"},
                  "update": {"1": "every 2 business hours", "2": "none"}}},
                "night": {"calendar": "night", "targets": {
                  "first-response": "10 business hours", "resolution": "none", "update": "none"}},
                "always": {"calendar": "always", "targets": {
                  "first-response": "24 business hours", "resolution": "30 hours (24/7)", "update": "none"}},
                "howe": {"calendar": "howe", "targets": {
                  "first-response": "24 business hours", "resolution": "none", "update": "none"}},
                "kathmandu": {"calendar": "kathmandu", "targets": {
                  "first-response": "9 business hours", "resolution": "3 business days", "update": "none"}},
                "apia": {"calendar": "apia", "targets": {
                  "first-response": "72 business hours", "resolution": "none", "update": "none"}},
                "sun": {"calendar": "sun", "targets": {
                  "first-response": "30 business hours", "resolution": "none", "update": "none"}},
                "long": {"calendar": "office", "targets": {
                  "first-response": "2000 business hours", "resolution": "300 business days", "update": "none"}}
              },
              "thresholds": [50, 75],
              "pauses": {"waiting-for-customer": {"statuses": ["Pending"]}}
            }
            """;

    private Scenes() {}

    static SlaEngine office() {
        return SlaEngine.of(PolicyReader.standard().read("office.json", OFFICE));
    }

    static Policy policy(String id) {
        return document(id).policy();
    }

    static PolicyDocument document(String id) {
        try {
            return PolicyReader.standard().document(Path.of("policies", id + ".json"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Ticket ticket(String opened, String plan) {
        return Ticket.opened(Instant.parse(opened)).withPlan(plan).withSeverity("2");
    }

    /** Of a ticket under a plan, at its opening. */
    static Timeline atOpening(String opened, String plan) {
        return Timeline.atOpening(office(), ticket(opened, plan)).only("first-response");
    }

    /** Friday 11:00 in Berlin, answered 11:30, waiting 15:00 to Monday 10:00, severity raised at 11:00. */
    static History paused() {
        return History.opened(ticket("2026-03-27T10:00:00Z", "office"))
                .responded(Instant.parse("2026-03-27T10:30:00Z"))
                .paused(Instant.parse("2026-03-27T14:00:00Z"), "waiting-for-customer")
                .resumed(Instant.parse("2026-03-30T08:00:00Z"), "waiting-for-customer")
                .reclassified(Instant.parse("2026-03-30T09:00:00Z"), org.sla4j.ticket.Actor.VENDOR, "1");
    }
}
