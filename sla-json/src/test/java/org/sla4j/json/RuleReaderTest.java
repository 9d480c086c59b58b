package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Condition.During;
import org.sla4j.policy.Condition.Missing;
import org.sla4j.policy.Condition.NoneOf;
import org.sla4j.policy.Condition.OneOf;
import org.sla4j.policy.Effect;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Rule;
import org.sla4j.policy.Targets;

final class RuleReaderTest {
    private static Rule rule(String json) {
        return Iterables.getOnlyElement(policy("""
            "severities": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
            "plans": {"gold": {}, "silver": {}},
            "tiers": [{"id": "L1", "owner": "vendor"}],
            "targets": {"first-response": "none", "resolution": "none"},
            "attributes": {"stage": {"values": ["beta", "preview", "ga"]}, "channel": {}},
            "rules": [%s]
            """.formatted(json)).rules());
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("\"stage\": \"beta\"", "stage", new OneOf(ImmutableSet.of("beta"))),
                arguments("\"stage\": [\"beta\", \"preview\"]", "stage", new OneOf(ImmutableSet.of("beta", "preview"))),
                arguments("\"stage\": {\"not\": \"ga\"}", "stage", new NoneOf(ImmutableSet.of("ga"))),
                arguments(
                        "\"stage\": {\"not\": [\"ga\", \"beta\"]}", "stage", new NoneOf(ImmutableSet.of("ga", "beta"))),
                arguments("\"channel\": {\"missing\": true}", "channel", new Missing()),
                arguments("\"channel\": \"any text\"", "channel", new OneOf(ImmutableSet.of("any text"))),
                arguments("\"plan\": \"gold\"", "plan", new OneOf(ImmutableSet.of("gold"))),
                arguments("\"severity\": {\"missing\": true}", "severity", new Missing()),
                arguments("\"tier\": {\"not\": \"L1\"}", "tier", new NoneOf(ImmutableSet.of("L1"))),
                arguments("\"opened\": {\"during\": \"24/7\"}", "opened", new During("24/7", false)),
                arguments("\"opened\": {\"outside\": \"24/7\"}", "opened", new During("24/7", true)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void condition_isReadInEveryForm(String json, String subject, Condition.Test test) {
        assertThat(rule("{\"when\": {" + json + "}, \"excluded\": true}").when())
                .isEqualTo(new Condition(ImmutableMap.of(subject, test)));
    }

    @Test
    void condition_holdsSeveralTests() {
        assertThat(rule("{\"when\": {\"stage\": \"ga\", \"plan\": \"gold\"}, \"excluded\": true}")
                        .when()
                        .tests()
                        .keySet())
                .containsExactly("stage", "plan");
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                arguments("\"excluded\": true", new Effect.Replace(Absent.EXCLUDED)),
                arguments("\"commitment\": \"none\"", new Effect.Replace(Absent.NONE)),
                arguments("\"commitment\": \"best-effort\"", new Effect.Replace(Absent.BEST_EFFORT)),
                arguments("\"commitment\": \"not-offered\"", new Effect.Replace(Absent.NOT_OFFERED)),
                arguments(
                        "\"targets\": {\"first-response\": {\"1\": \"15 minutes (24/7)\"}}",
                        new Effect.UseTargets(Targets.of("first-response", ImmutableMap.of("1", "15 minutes (24/7)")))),
                arguments("\"calendar\": \"24/7\"", new Effect.UseCalendar("24/7")),
                arguments("\"severity\": \"2\"", new Effect.SetSeverity("2")),
                arguments("\"highestSeverity\": \"3\"", new Effect.HighestSeverity("3")),
                arguments("\"defaultSeverity\": \"2\"", new Effect.DefaultSeverity("2")),
                arguments("\"owner\": \"partner\"", new Effect.Owner(Party.PARTNER)));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void effect_isOneOfEight(String json, Effect effect) {
        assertThat(rule("{" + json + ", \"when\": {\"stage\": \"beta\"}}").effect())
                .isEqualTo(effect);
    }

    @Test
    void rule_hasMetricsAndAReason() {
        Rule rule = rule("""
            {"when": {"channel": "chat"}, "metrics": ["resolution"], "commitment": "none", "reason": {"en": "Chat."}}
            """);

        assertThat(rule.metrics()).containsExactly("resolution");
        assertThat(rule.reason()).contains(LocalizedText.of(ImmutableMap.of("en", "Chat.")));
        assertThat(rule("{\"when\": {\"channel\": \"chat\"}, \"excluded\": true}"))
                .isEqualTo(new Rule(
                        new Condition(ImmutableMap.of("channel", new OneOf(ImmutableSet.of("chat")))),
                        new Effect.Replace(Absent.EXCLUDED),
                        ImmutableSet.of(),
                        Optional.empty()));
    }
}
