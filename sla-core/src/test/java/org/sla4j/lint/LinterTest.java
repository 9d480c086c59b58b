package org.sla4j.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.policy.Validity;

final class LinterTest {
    private static final Linter LINTER = Linter.asOf(LocalDate.of(2026, 3, 2));

    private static Policy policy(String first, String second) {
        return Policy.builder("acme", "1")
                .terms(Terms.calendar(Policy.ALWAYS))
                .severities("P1", "P2")
                .defaultSeverity("P2")
                .targets(Targets.of("resolution", Map.of("P1", first, "P2", second)))
                .build();
    }

    private static Policy version(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return Policy.builder(new Policy.Header(
                        "acme",
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Validity(from, to),
                        Optional.empty(),
                        ImmutableList.of(),
                        ImmutableList.of()))
                .build();
    }

    private static Optional<LocalDate> on(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    @Test
    void check_ofPolicyThatWasBuiltNamesTheCell() {
        assertThat(LINTER.check(policy("90 minutes", "1 hour"))).singleElement().satisfies(remark -> {
            assertThat(remark.code())
                    .isEqualTo(Code.SLOWER_THAN_LOWER_SEVERITY)
                    .hasToString("slower-than-lower-severity");
            assertThat(remark.level()).isEqualTo(Level.WARNING).hasToString("warning");
            assertThat(remark.pointer()).isEqualTo("/targets/resolution/P1");
            assertThat(remark.why()).startsWith("Whoever has the worse problem waits longer.");
            assertThat(remark)
                    .hasToString("/targets/resolution/P1: warning [slower-than-lower-severity] " + remark.message()
                            + "; " + remark.instead());
        });
        assertThat(LINTER.check(policy("60 minutes", "1 hour"))).isEmpty();
    }

    @Test
    void checkVersions_inAnyOrderAnswersInThatOrder() {
        Policy first = version("2025", Optional.empty(), on(2025, 12, 31));
        Policy second = version("2026", on(2026, 1, 1), on(2026, 11, 30));
        Policy third = version("2027", on(2027, 1, 1), Optional.empty());

        assertThat(LINTER.checkVersions(List.of(third, first, second)))
                .satisfiesExactly(
                        remarks -> assertThat(remarks)
                                .singleElement()
                                .satisfies(remark -> assertThat(remark.code()).isEqualTo(Code.GAP_BETWEEN_VERSIONS))
                                .satisfies(remark -> assertThat(remark.message())
                                        .startsWith("from 2026-12-01 to 2026-12-31 no version is in force")),
                        remarks -> assertThat(remarks).isEmpty(),
                        remarks -> assertThat(remarks).isEmpty());
    }

    @Test
    void checkVersions_thatMeetAreFine() {
        assertThat(LINTER.checkVersions(List.of(
                        version("2026", on(2026, 1, 1), on(2026, 12, 31)),
                        version("2027", on(2027, 1, 1), Optional.empty()))))
                .allSatisfy(remarks -> assertThat(remarks).isEmpty());
        assertThat(LINTER.checkVersions(List.of(version("2026", Optional.empty(), Optional.empty()))))
                .containsExactly(ImmutableList.of());
    }
}
