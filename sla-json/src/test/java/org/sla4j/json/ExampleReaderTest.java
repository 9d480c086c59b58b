package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sla4j.json.Policies.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Example;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Party;
import org.sla4j.policy.Policy;

final class ExampleReaderTest {
    @Test
    void examples_areRead() {
        Policy policy = policy("""
            "severities": [{"id": "1"}],
            "plans": {"gold": {}},
            "tiers": [{"id": "L1", "owner": "partner"}],
            "attributes": {"environment": {}},
            "targets": {"first-response": "none", "update": "none", "resolution": "none", "workaround": "none"},
            "examples": [
              {
                "title": "A Friday", "plan": "gold", "severity": "1", "tier": "L1",
                "opened": "2026-03-27T16:30:00+01:00",
                "attributes": {"environment": "production"},
                "expect": {
                  "first-response": "2026-03-30T11:30:00Z", "update": "none", "resolution": "best-effort",
                  "workaround": "excluded", "severity": "1", "owner": "partner", "rights": ["close"]
                }
              },
              {"plan": "gold", "opened": "2026-03-27T15:30:00Z", "expect": {"rights": []}}
            ]
            """);

        assertThat(policy.examples())
                .containsExactly(
                        new Example(
                                Optional.of(LocalizedText.of("A Friday")),
                                Optional.of("gold"),
                                Optional.of("1"),
                                Optional.of("L1"),
                                Instant.parse("2026-03-27T15:30:00Z"),
                                ImmutableMap.of("environment", "production"),
                                new Example.Expectation(
                                        ImmutableMap.of(
                                                "first-response",
                                                new Example.Due(Instant.parse("2026-03-30T11:30:00Z")),
                                                "update",
                                                new Example.No(Absent.NONE),
                                                "resolution",
                                                new Example.No(Absent.BEST_EFFORT),
                                                "workaround",
                                                new Example.No(Absent.EXCLUDED)),
                                        Optional.of("1"),
                                        Optional.of(Party.PARTNER),
                                        Optional.of(ImmutableSet.of("close")))),
                        new Example(
                                Optional.empty(),
                                Optional.of("gold"),
                                Optional.empty(),
                                Optional.empty(),
                                Instant.parse("2026-03-27T15:30:00Z"),
                                ImmutableMap.of(),
                                new Example.Expectation(
                                        ImmutableMap.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(ImmutableSet.of()))));
    }
}
