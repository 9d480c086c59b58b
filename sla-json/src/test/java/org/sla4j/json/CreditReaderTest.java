package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Credit;
import org.sla4j.policy.CreditSteps;
import org.sla4j.policy.CreditSteps.Step;
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
    void percent_hasAtMostFourDecimals() {
        assertThat(policy("\"attainment\": [{\"percent\": 99.9999}]").attainment())
                .extracting(Share::percent)
                .containsExactly(new BigDecimal("99.9999"));
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

    /** What is paid by steps of delay is paid for the breach; a sum of money is a part of no fee. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-30T10:30:00Z | 'percent':5,'of':'the fee'",
                "2026-03-30T11:30:00Z | 'amount':'20.00 EUR'",
            })
    void creditsDueByDelay_areWrittenAndReadAgain(Instant asOf, String worth) {
        Policy policy = policy("""
            "targets": {"first-response": "1 hour"},
            "credits": [{"of": "the fee", "steps": [
              {"percent": 5}, {"moreThan": "2 hours (24/7)", "amount": "20.00 EUR"}]}]
            """);
        Instant opened = Instant.parse("2026-03-30T08:00:00Z");
        ReportDocument report =
                ReportDocument.of(SlaEngine.of(policy).report(History.opened(Ticket.opened(opened)), asOf));

        String line = ReportWriter.line(report);
        assertThat(line)
                .contains("\"credits\":[{\"promise\":\"first-response#1\",\"per\":\"breach\",\"times\":1,"
                        + worth.replace('\'', '"') + "}]");
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

    @Test
    void steps_areRead() {
        LocalizedText fee = LocalizedText.of("the fee");
        Policy policy = policy("""
            "credits": [
              {"of": "the fee", "steps": [{"percent": 5}, {"moreThan": "4 hours (24/7)", "percent": 10}],
               "atMost": {"percent": 50, "per": "month"}},
              {"metrics": ["update"], "over": "quarter", "text": "Yes.",
               "steps": [{"below": 99.50, "amount": "10 EUR"}, {"below": 95, "amount": "20 EUR"}]},
              {"over": "month", "of": "the fee", "steps": [{"breaches": 3, "percent": 10}]}
            ],
            "creditsAtMost": {"percent": 40, "of": "the fee", "per": "year"}
            """);

        assertThat(policy.credits())
                .extracting(credit -> credit.steps().orElseThrow())
                .containsExactly(
                        new CreditSteps(
                                ImmutableList.of(
                                        new Step(CreditSteps.Delay.ANY, percent("5")),
                                        new Step(new CreditSteps.Delay(Duration.ofHours(4), false), percent("10"))),
                                Optional.empty(),
                                Optional.of(fee),
                                Optional.of(new Credit.Cap(percent("50"), Optional.of(Limit.Per.MONTH)))),
                        new CreditSteps(
                                ImmutableList.of(
                                        new Step(
                                                new CreditSteps.Below(new BigDecimal("99.5")),
                                                Credit.Money.parse("10 EUR")),
                                        new Step(
                                                new CreditSteps.Below(new BigDecimal("95")),
                                                Credit.Money.parse("20 EUR"))),
                                Optional.of(Limit.Per.QUARTER),
                                Optional.empty(),
                                Optional.empty()),
                        new CreditSteps(
                                ImmutableList.of(new Step(new CreditSteps.Breaches(3), percent("10"))),
                                Optional.of(Limit.Per.MONTH),
                                Optional.of(fee),
                                Optional.empty()));
        assertThat(policy.credits().get(1).text()).contains(LocalizedText.of("Yes."));
        assertThat(policy.creditsAtMost()).contains(new Credit.Total(percent("40"), Optional.of(fee), Limit.Per.YEAR));
    }

    /** A field of the author's own, which is near to one that would need others. */
    @Test
    void credit_inWordsMayHaveNotes() {
        assertThat(policy("\"credits\": [{\"text\": \"The work is free.\", \"x-per\": \"call\"}]")
                        .credits())
                .extracting(Credit::rate)
                .containsExactly(Optional.empty());
    }

    private static Credit.Percent percent(String number) {
        return new Credit.Percent(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'of': 'f', 'steps': [] | 'steps' must have at least one step; write [{'percent': 5}, {'moreThan': '4 hours (24/7)', 'percent': 10}]",
                "'steps': [{'percent': 5}] | field 'of' is missing; write 'of': 'the monthly fee'",
                "'of': 'f', 'over': 'month', 'steps': [] | 'steps' must have at least one step; write [{'percent': 5}, {'moreThan': '4 hours (24/7)', 'percent': 10}]",
                "'steps': [{'amount': '5 EUR'}], 'atMost': {'percent': 50} | field 'of' is missing; write 'of': 'the monthly fee'",
                "'of': 'f', 'over': 'month', 'steps': [{'under': 99, 'percent': 5}] | unknown field 'under'. Allowed here: moreThan, below, breaches, percent, amount",
                "'of': 'f', 'over': 'month', 'steps': [{'percent': 5}] | 'over' goes with steps of 'below' or 'breaches'; leave it out",
                "'of': 'f', 'percent': 5, 'steps': [{'moreThan': '1 hour (24/7)', 'percent': 5}] | 'percent' does not go together with 'steps'; write it in each step",
                "'of': 'f', 'per': 'breach', 'steps': [{'percent': 5}] | 'per' does not go together with 'steps'; leave it out",
                "'of': 'f', 'over': 'month', 'steps': [{'below': 95, 'percent': 5}, {'below': 99, 'percent': 10}] | each step must go beyond the one before, in the same unit: more time, a lower percentage or more breaches",
                "'of': 'f', 'over': 'month', 'steps': [{'below': 95, 'breaches': 1, 'percent': 5}] | 'below' and 'breaches' do not go together; a step is told by one of 'moreThan', 'below' and 'breaches'",
                "'of': 'f', 'steps': [{'moreThan': '4 hours', 'percent': 5}] | expected a time such as '4 hours (24/7)', which counts day and night, or '4 business hours', on the promise's own clock, found '4 hours'",
                "'of': 'f', 'steps': [{'moreTahn': '4 hours (24/7)', 'percent': 5}] | unknown field 'moreTahn'; did you mean 'moreThan'? Allowed here: moreThan, below, breaches, percent, amount",
            })
    void steps_thatAreWrong_areToldOnce(String fields, String message) {
        assertThat(Reading.refusals(() -> policy("\"credits\": [{" + fields.replace('\'', '"') + "}]")))
                .containsExactly(message.replace('\'', '"').replace("promise\"s", "promise's"));
    }
}
