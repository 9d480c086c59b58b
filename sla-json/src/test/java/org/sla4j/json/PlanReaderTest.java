package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.Effort;
import org.sla4j.policy.Entitlement;
import org.sla4j.policy.Limit;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Metric;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Service;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

final class PlanReaderTest {
    @Test
    void severity_saysAllItCan() {
        Policy policy = policy("""
            "plans": {"premium": {}},
            "severities": [
              {
                "id": "1", "title": {"en": "Critical"}, "description": "Production is down.",
                "criteria": ["The production application is down."], "examples": ["System hangs or crashes"],
                "effort": "maximum", "until": ["solution", "temporary-solution"], "emergency": true,
                "plans": ["premium"]
              },
              {"id": "2", "emergency": false}
            ],
            "defaultSeverity": "2"
            """);

        assertThat(policy.severities())
                .containsExactly(
                        new Severity(
                                "1",
                                Optional.of(LocalizedText.of(ImmutableMap.of("en", "Critical"))),
                                Optional.of(LocalizedText.of("Production is down.")),
                                ImmutableList.of(LocalizedText.of("The production application is down.")),
                                ImmutableList.of(LocalizedText.of("System hangs or crashes")),
                                Optional.of(Effort.MAXIMUM),
                                ImmutableList.of("solution", "temporary-solution"),
                                true,
                                ImmutableSet.of("premium")),
                        Severity.of("2"));
        assertThat(policy.defaultSeverity()).contains("2");
        assertThat(policy.severityRequired()).isFalse();
    }

    @Test
    void severity_mayBeRequired() {
        assertThat(policy("\"severities\": [{\"id\": \"1\"}], \"severityRequired\": true")
                        .severityRequired())
                .isTrue();
    }

    @Test
    void plan_saysAllItCan() {
        Policy policy = policy("""
            "services": {"email": {"title": "E-mail support"}, "phone": {}, "code": {}, "on-site": {},
              "tickets": {"title": "Tickets"}, "contacts": {}},
            "plans": {
              "gold": {
                "title": "Gold",
                "valid": {"from": "2026-01-01"},
                "targets": {"first-response": "none"},
                "entitlements": {
                  "email": "included", "phone": "add-on", "code": "on-quote", "on-site": "not-included",
                  "tickets": {"most": 10, "per": "month", "text": "Unused ones lapse."}, "contacts": {"most": 3}
                }
              }
            }
            """);

        assertThat(policy.services())
                .containsEntry("email", new Service("email", Optional.of(LocalizedText.of("E-mail support"))))
                .containsEntry("phone", new Service("phone", Optional.empty()));
        assertThat(policy.plans().values())
                .containsExactly(new Plan(
                        "gold",
                        Optional.of(LocalizedText.of("Gold")),
                        new Validity(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()),
                        Terms.NONE,
                        Targets.of("first-response", ImmutableMap.of("*", "none")),
                        ImmutableMap.of(
                                "email", Entitlement.INCLUDED,
                                "phone", Entitlement.ADD_ON,
                                "code", Entitlement.ON_QUOTE,
                                "on-site", Entitlement.NOT_INCLUDED,
                                "tickets", Entitlement.INCLUDED,
                                "contacts", Entitlement.INCLUDED),
                        ImmutableMap.of(
                                "tickets",
                                new Limit(
                                        10,
                                        Optional.of(Limit.Per.MONTH),
                                        Optional.of(LocalizedText.of("Unused ones lapse."))),
                                "contacts",
                                new Limit(3, Optional.empty(), Optional.empty()))));
    }

    @Test
    void metrics_andAttributesAreDeclared() {
        Policy policy = policy("""
            "metrics": {
              "root-cause": {"title": "Root cause analysis", "starts": "resolved"},
              "first-response": {"starts": "severity-confirmed", "stops": ["response", "resolved"]}
            },
            "attributes": {
              "environment": {"title": "Where", "values": ["production", "staging"], "default": "production"},
              "channel": {}
            }
            """);

        assertThat(policy.declaredMetrics().values())
                .containsExactly(
                        new Metric("root-cause", Optional.of(LocalizedText.of("Root cause analysis")), "resolved"),
                        new Metric(
                                "first-response",
                                Optional.empty(),
                                "severity-confirmed",
                                ImmutableSet.of("response", "resolved")));
        assertThat(policy.attributes().values())
                .containsExactly(
                        new Attribute(
                                "environment",
                                Optional.of(LocalizedText.of("Where")),
                                ImmutableSet.of("production", "staging"),
                                Optional.of("production")),
                        new Attribute("channel", Optional.empty(), ImmutableSet.of(), Optional.empty()));
    }
}
