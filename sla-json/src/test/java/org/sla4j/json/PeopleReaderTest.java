package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Basis;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Contact;
import org.sla4j.policy.Duty;
import org.sla4j.policy.Lifecycle;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Reclassification;
import org.sla4j.policy.Right;
import org.sla4j.policy.Threshold;
import org.sla4j.policy.Tier;

final class PeopleReaderTest {
    private static final Condition SEVERE =
            new Condition(ImmutableMap.of("severity", new Condition.OneOf(ImmutableSet.of("1"))));

    @Test
    void rights_areRead() {
        assertThat(policy("""
            "severities": [{"id": "1"}],
            "rights": [
              {"who": "vendor", "may": "close", "when": {"severity": "1"}, "if": ["away", "refuses"]},
              {"who": "partner", "may": "reclassify", "consent": "customer", "text": "If agreed."}
            ]
            """).rights())
                .containsExactly(
                        new Right(
                                Party.VENDOR,
                                "close",
                                SEVERE,
                                ImmutableList.of("away", "refuses"),
                                Optional.empty(),
                                Optional.empty()),
                        new Right(
                                Party.PARTNER,
                                "reclassify",
                                Condition.ALWAYS,
                                ImmutableList.of(),
                                Optional.of(Party.CUSTOMER),
                                Optional.of(LocalizedText.of("If agreed."))));
    }

    @Test
    void duties_areRead() {
        assertThat(policy("""
            "severities": [{"id": "1"}],
            "duties": [
              {"who": "customer", "id": "available", "when": {"severity": "1"},
               "text": "Staff must be at hand.", "otherwise": ["lower", "close"]},
              {"who": "vendor", "id": "help"}
            ]
            """).duties())
                .containsExactly(
                        new Duty(
                                Party.CUSTOMER,
                                "available",
                                SEVERE,
                                Optional.of(LocalizedText.of("Staff must be at hand.")),
                                ImmutableList.of("lower", "close")),
                        new Duty(Party.VENDOR, "help", Condition.ALWAYS, Optional.empty(), ImmutableList.of()));
    }

    @Test
    void reclassification_isRead() {
        assertThat(policy("\"reclassification\": {\"raised\": \"from-change\", \"lowered\": \"carry-elapsed\"}")
                        .reclassification())
                .isEqualTo(new Reclassification(Optional.of(Basis.FROM_CHANGE), Optional.of(Basis.CARRY_ELAPSED)));
        assertThat(policy("\"reclassification\": {\"other\": \"from-change\"}").reclassification())
                .isEqualTo(new Reclassification(Optional.empty(), Optional.empty(), Optional.of(Basis.FROM_CHANGE)));
        assertThat(policy("\"reclassification\": {\"raised\": \"from-start\"}").reclassification())
                .isEqualTo(new Reclassification(Optional.of(Basis.FROM_START), Optional.empty()));
    }

    @Test
    void tiers_areRead() {
        assertThat(policy("""
            "tiers": [
              {"id": "L1", "title": "Basic", "owner": "partner", "description": "Simple mail.",
               "duties": [{"title": "Intake", "items": ["Log the mail."]}],
               "handOver": {"to": "L2", "requires": [
                 {"id": "diagnostics", "text": "Collected traces."}, {"id": "log"}]}},
              {"id": "L2", "owner": "vendor", "handOver": {"to": "L1"}}
            ]
            """).tiers())
                .containsExactly(
                        new Tier(
                                "L1",
                                Optional.of(LocalizedText.of("Basic")),
                                Party.PARTNER,
                                Optional.of(LocalizedText.of("Simple mail.")),
                                ImmutableList.of(new Tier.DutyGroup(
                                        Optional.of(LocalizedText.of("Intake")),
                                        ImmutableList.of(LocalizedText.of("Log the mail.")))),
                                Optional.of(new Tier.HandOver(
                                        "L2",
                                        ImmutableList.of(
                                                new Tier.Requirement(
                                                        "diagnostics",
                                                        Optional.of(LocalizedText.of("Collected traces."))),
                                                new Tier.Requirement("log", Optional.empty()))))),
                        new Tier(
                                "L2",
                                Optional.empty(),
                                Party.VENDOR,
                                Optional.empty(),
                                ImmutableList.of(),
                                Optional.of(new Tier.HandOver("L1", ImmutableList.of()))));
    }

    @Test
    void contacts_areRead() {
        assertThat(policy("""
            "plans": {"gold": {}},
            "contacts": [
              {"channel": "email", "address": "help@acme.example", "calendar": "24/7",
               "plans": ["gold"], "text": "Around the clock."},
              {"channel": "phone"}
            ]
            """).contacts())
                .containsExactly(
                        new Contact(
                                "email",
                                Optional.of("help@acme.example"),
                                Optional.of("24/7"),
                                ImmutableSet.of("gold"),
                                Optional.of(LocalizedText.of("Around the clock."))),
                        new Contact("phone", Optional.empty(), Optional.empty(), ImmutableSet.of(), Optional.empty()));
    }

    @Test
    void lifecycle_isRead() {
        assertThat(policy("""
            "reopening": {"effect": "ignore", "windowDays": 14},
            "binding": "at-event",
            "thresholds": [50, "90 minutes left", 75],
            "automaticAnswers": true,
            "pauses": {
              "customer": {"title": "Waiting", "metrics": ["resolution"], "statuses": ["Pending"]},
              "other": {}
            }
            """).lifecycle())
                .isEqualTo(new Lifecycle(
                        new Lifecycle.Reopening(Lifecycle.OnReopening.IGNORE, OptionalInt.of(14)),
                        Lifecycle.Binding.AT_EVENT,
                        ImmutableList.of(
                                Threshold.used(50), Threshold.left(Duration.ofMinutes(90)), Threshold.used(75)),
                        true,
                        ImmutableMap.of(
                                "customer",
                                new Lifecycle.PauseReason(
                                        Optional.of(LocalizedText.of("Waiting")),
                                        ImmutableSet.of("resolution"),
                                        ImmutableSet.of("Pending")),
                                "other",
                                new Lifecycle.PauseReason(Optional.empty(), ImmutableSet.of(), ImmutableSet.of()))));
        assertThat(policy("\"reopening\": \"new-cycle\"").lifecycle().reopening())
                .isEqualTo(new Lifecycle.Reopening(Lifecycle.OnReopening.NEW_CYCLE, OptionalInt.empty()));
        assertThat(policy("\"reopening\": {\"effect\": \"new-cycle\"}")
                        .lifecycle()
                        .reopening())
                .isEqualTo(new Lifecycle.Reopening(Lifecycle.OnReopening.NEW_CYCLE, OptionalInt.empty()));
    }
}
