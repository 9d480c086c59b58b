package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Policy.Header;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Which version of a policy governs a ticket: of 2024, of March to December 2025, and from July 2026 on. */
final class PolicyVersionsTest {
    private static final PolicyVersions THREE = PolicyVersions.of(List.of(
            version("acme", "3", "2026-07-01", ""),
            version("acme", "1", "2024-01-01", "2024-12-31"),
            version("acme", "2", "2025-03-01", "2025-12-31")));

    /** In force from one date to another, in Brussels; the empty text is no date. */
    private static Policy version(String id, String version, String from, String to) {
        return version(id, version, new Validity(date(from), date(to)), Optional.of(Brussels.ZONE));
    }

    private static Policy version(String id, String version, Validity validity, Optional<ZoneId> zone) {
        Header header = Header.of(id, version);
        return Policy.builder(new Header(
                        header.id(),
                        header.version(),
                        header.title(),
                        header.vendor(),
                        header.source(),
                        validity,
                        zone,
                        header.assumptions(),
                        header.notes()))
                .severities("P2")
                .targets(Schemes.row("resolution", "4 hours (24/7)"))
                .build();
    }

    private static Optional<LocalDate> date(String date) {
        return Optional.of(date).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static String governing(PolicyVersions versions, String opened) {
        Ticket ticket = Ticket.opened(Instant.parse(opened)).withSeverity("P2");
        SlaEngine engine = versions.governing(ticket);
        assertThat(versions.governing(History.opened(ticket))).isSameAs(engine);
        return engine.policy().version();
    }

    private static Optional<String> inForce(PolicyVersions versions, String opened) {
        return versions.at(Instant.parse(opened)).map(engine -> engine.policy().version());
    }

    @Test
    void engines_areInTheOrderOfTheirValidity() {
        assertThat(THREE.engines())
                .extracting(engine -> engine.policy().version())
                .containsExactly("1", "2", "3");
    }

    @Test
    void at_isTheVersionInForce_itsFirstAndLastDateWithin() {
        // Midnight of Brussels in winter.
        assertThat(inForce(THREE, "2025-02-28T22:59:59Z")).isEmpty();
        assertThat(inForce(THREE, "2025-02-28T23:00:00Z")).contains("2");
        assertThat(inForce(THREE, "2025-12-31T22:59:59Z")).contains("2");
        assertThat(inForce(THREE, "2025-12-31T23:00:00Z")).isEmpty();
    }

    @Test
    void at_readsDatesInUtcWhereThePolicyNamesNoZone() {
        Validity july = new Validity(date("2026-07-01"), Optional.empty());
        PolicyVersions versions = PolicyVersions.of(List.of(version("acme", "3", july, Optional.empty())));

        assertThat(inForce(versions, "2026-06-30T23:59:59Z")).isEmpty();
        assertThat(inForce(versions, "2026-07-01T00:00:00Z")).contains("3");
    }

    @Test
    void governing_whereNoneWasInForce_isTheLastThatBeganBefore_orTheFirstOfAll() {
        assertThat(governing(THREE, "2025-01-15T12:00:00Z")).isEqualTo("1");
        assertThat(governing(THREE, "2026-01-15T12:00:00Z")).isEqualTo("2");
        assertThat(governing(THREE, "2023-01-15T12:00:00Z")).isEqualTo("1");
        assertThat(governing(THREE, "2026-06-30T22:00:00Z")).isEqualTo("3");
    }

    @Test
    void governing_aVersionWithoutABeginning_hasAlwaysBegun() {
        PolicyVersions versions = PolicyVersions.of(
                List.of(version("acme", "1", "", "2024-12-31"), version("acme", "2", "2026-01-01", "")));

        assertThat(governing(versions, "2025-06-15T12:00:00Z")).isEqualTo("1");
    }

    @Test
    void governing_isByTheOpening_notByWhatCameBefore() {
        History history = History.none()
                .with(Instant.parse("2024-12-15T12:00:00Z"), Actor.CUSTOMER, new What.Reported())
                .with(Instant.parse("2025-04-01T12:00:00Z"), Actor.CUSTOMER, Life.opening("P2"));

        assertThat(THREE.governing(history).policy().version()).isEqualTo("2");
    }

    @Test
    void governing_aHistoryWithoutAnOpening_isTheLastVersion() {
        assertThat(THREE.governing(History.none()).policy().version()).isEqualTo("3");
    }

    @Test
    void of_none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyVersions.of(List.of()))
                .withMessage("versions must not be empty but was []");
    }

    @Test
    void of_severalPolicies_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyVersions.of(
                        List.of(version("acme", "1", "", "2024-12-31"), version("other", "2", "2025-01-01", ""))))
                .withMessage("versions must be of one policy but were of acme and other");
    }

    @Test
    void of_twoInForceOnOneDate_isRefused() {
        Policy first = version("acme", "1", "2024-01-01", "2024-12-31");

        for (Policy other : List.of(
                version("acme", "2", "2024-12-31", ""),
                version("acme", "2", "", "2024-01-01"),
                version("acme", "2", "", ""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PolicyVersions.of(List.of(first, other)))
                    .withMessageStartingWith("versions must not be in force on the same date but acme")
                    .withMessageEndingWith("give \"valid\" an end and a beginning");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyVersions.of(
                        List.of(version("acme", "1", "", "2024-12-31"), version("acme", "2", "", "2025-12-31"))))
                .withMessageStartingWith("versions must not be in force on the same date");
        assertThat(PolicyVersions.of(List.of(first, version("acme", "2", "2025-01-01", "")))
                        .engines())
                .hasSize(2);
    }
}
