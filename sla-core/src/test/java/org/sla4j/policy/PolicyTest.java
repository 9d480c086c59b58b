package org.sla4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a policy and its small parts answer. */
final class PolicyTest {
    private static Condition severity(String severity) {
        return new Condition(ImmutableMap.of(Condition.SEVERITY, new Condition.OneOf(ImmutableSet.of(severity))));
    }

    private static PolicyBuilder policy() {
        return Policy.builder("acme", "7").severities("1", "2", "3", "4", "5");
    }

    @Test
    void conditions_areThoseOfRulesRightsDutiesSharesAndCredits() {
        Policy policy = policy().rule(
                        new Rule(severity("1"), new Effect.HighestSeverity("2"), ImmutableSet.of(), Optional.empty()))
                .right(new Right(
                        Party.VENDOR, "close", severity("2"), ImmutableList.of(), Optional.empty(), Optional.empty()))
                .duty(new Duty(Party.CUSTOMER, "answer", severity("3"), Optional.empty(), ImmutableList.of()))
                .attainment(
                        new Share(severity("4"), ImmutableSet.of(), BigDecimal.TEN, Optional.empty(), Optional.empty()))
                .credit(new Credit(
                        severity("5"),
                        ImmutableSet.of(),
                        Optional.empty(),
                        Optional.of(LocalizedText.of("An apology."))))
                .build();

        assertThat(policy.conditions())
                .containsExactly(severity("1"), severity("2"), severity("3"), severity("4"), severity("5"));
    }

    /** An author learns of everything at once, also beside a tier that is listed twice. */
    @Test
    void vocabulary_ofATierThatIsListedTwiceIsThatOfTheFirst() {
        PolicyBuilder twice = policy().tier(tier("update")).tier(tier("resolution"));

        assertThat(twice.vocabulary().tiers()).isEqualTo(ImmutableMap.of("L2", ImmutableSet.of("update")));
    }

    private static Tier tier(String metric) {
        return new Tier(
                "L2",
                Optional.empty(),
                Party.VENDOR,
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                Targets.of(metric, Map.of("*", "none")));
    }

    @Test
    void rule_touchesAllMetricsWhereItNamesNone() {
        Rule all = new Rule(severity("1"), new Effect.HighestSeverity("2"), ImmutableSet.of(), Optional.empty());
        Rule one = new Rule(
                severity("1"), new Effect.HighestSeverity("2"), ImmutableSet.of("resolution"), Optional.empty());

        assertThat(all.touches("update")).isTrue();
        assertThat(one.touches("resolution")).isTrue();
        assertThat(one.touches("update")).isFalse();
    }

    @Test
    void digest_isThatOfTheFile_andThereIsNoneWithoutAFile() {
        assertThat(policy().build().digest()).isEmpty();
        assertThat(policy().digest(() -> "sha-256:0f").build().digest()).contains("sha-256:0f");
    }

    @Test
    void equals_comparesAllThatIsSaid() {
        assertThat(policy().build())
                .isEqualTo(policy().build())
                .hasSameHashCodeAs(policy().build())
                .isNotEqualTo(policy().severities("6").build())
                .isNotEqualTo("acme 7")
                .hasToString("acme 7");
        assertThat(policy().build().hashCode())
                .isNotEqualTo(policy().severities("6").build().hashCode());
        assertThat(policy().build().severities()).extracting(Severity::id).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void validity_holdsBothEnds() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        Validity year = new Validity(Optional.of(first), Optional.of(last));

        assertThat(year.contains(first.minusDays(1))).isFalse();
        assertThat(year.contains(first)).isTrue();
        assertThat(year.contains(last)).isTrue();
        assertThat(year.contains(last.plusDays(1))).isFalse();
        assertThat(Validity.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.contains(LocalDate.MAX)).isTrue();
        assertThat(new Validity(Optional.of(first), Optional.of(first)).contains(first))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(Optional.of(last), Optional.of(first)))
                .withMessage("to must not be before 2026-12-31 but was 2026-01-01");
    }

    @Test
    void commitment_isNamedByAWord() {
        assertThat(Target.parse("4 hours (24/7)").word()).isEqualTo("target");
        assertThat(Absent.BEST_EFFORT).hasToString("best-effort");
        assertThat(Absent.NOT_OFFERED.word()).isEqualTo("not-offered");
    }
}
