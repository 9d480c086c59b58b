package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Share;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

final class CreditReaderTest {
    private static final Condition SEVERE =
            new Condition(ImmutableMap.of("severity", new Condition.OneOf(ImmutableSet.of("1"))));

    @Test
    void attainment_isRead() {
        assertThat(policy("""
            "severities": [{"id": "1"}],
            "attainment": [
              {"when": {"severity": "1"}, "metrics": ["first-response"], "percent": 97.50, "over": "quarter", "text": "Yes."},
              {"percent": 1e2}
            ]
            """).attainment())
                .containsExactly(
                        new Share(
                                SEVERE,
                                ImmutableSet.of("first-response"),
                                new BigDecimal("97.5"),
                                Optional.of(Limit.Per.QUARTER),
                                Optional.of(LocalizedText.of("Yes."))),
                        new Share(
                                Condition.ALWAYS,
                                ImmutableSet.of(),
                                new BigDecimal("100"),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void creditsDue_areWrittenAndReadAgain() {
        Policy policy = policy("""
            "targets": {"first-response": "1 hour"},
            "credits": [
              {"percent": 25, "of": "the fee", "per": "started-hour", "text": "Yes."},
              {"amount": "12.50 EUR", "per": "breach"},
              {"text": "The work is free."}
            ]
            """);
        Instant opened = Instant.parse("2026-03-30T08:00:00Z");
        // From 09:00 to 11:30 it is three started hours.
        ReportDocument report = ReportDocument.of(SlaEngine.of(policy)
                .report(History.opened(Ticket.opened(opened)), Instant.parse("2026-03-30T11:30:00Z")));

        String line = ReportWriter.line(report);
        assertThat(line).contains("""
                "credits":[\
                {"promise":"first-response#1","per":"started-hour","times":3,"percent":75,"of":"the fee","text":"Yes."},\
                {"promise":"first-response#1","per":"breach","times":1,"amount":"12.50 EUR"},\
                {"promise":"first-response#1","times":1,"text":"The work is free."}]\
                """);
        assertThat(ReportReader.read("report.json", line)).isEqualTo(report);
    }

    @Test
    void credits_areRead() {
        LocalizedText fee = LocalizedText.of("the fee");
        assertThat(policy("""
            "severities": [{"id": "1"}],
            "credits": [
              {"when": {"severity": "1"}, "metrics": ["update"], "percent": 5, "of": "the fee", "per": "breach",
               "atMost": {"percent": 50, "per": "month"}, "text": "Yes."},
              {"amount": "12.50 EUR", "per": "started-business-hour", "atMost": {"amount": "100 EUR"}},
              {"text": "The work is free."}
            ]
            """).credits())
                .containsExactly(
                        new Credit(
                                SEVERE,
                                ImmutableSet.of("update"),
                                Optional.of(new Credit.Rate(
                                        new Credit.Percent(new BigDecimal("5")),
                                        Credit.Per.BREACH,
                                        Optional.of(fee),
                                        Optional.of(new Credit.Cap(
                                                new Credit.Percent(new BigDecimal("50")),
                                                Optional.of(Limit.Per.MONTH))))),
                                Optional.of(LocalizedText.of("Yes."))),
                        new Credit(
                                Condition.ALWAYS,
                                ImmutableSet.of(),
                                Optional.of(new Credit.Rate(
                                        new Credit.Money(new BigDecimal("12.50"), "EUR"),
                                        Credit.Per.STARTED_BUSINESS_HOUR,
                                        Optional.empty(),
                                        Optional.of(new Credit.Cap(
                                                new Credit.Money(new BigDecimal("100"), "EUR"), Optional.empty())))),
                                Optional.empty()),
                        new Credit(
                                Condition.ALWAYS,
                                ImmutableSet.of(),
                                Optional.empty(),
                                Optional.of(LocalizedText.of("The work is free."))));
    }
}
