package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Validity;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/**
 * The versions of one policy, of which the one in force when a ticket was opened governs it.
 *
 * <p>Dates of validity are read in each policy's own zone, or in UTC where it names none. Immutable and safe to share.
 */
public final class PolicyVersions {
    private final ImmutableList<SlaEngine> engines;

    private PolicyVersions(ImmutableList<SlaEngine> engines) {
        this.engines = engines;
    }

    /**
     * The versions, in any order.
     *
     * @throws IllegalArgumentException if there is none, if they are not of one policy, or two are in force on one date
     */
    public static PolicyVersions of(Collection<Policy> versions) {
        ImmutableList<Policy> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing(
                        (Policy policy) -> policy.header().validity().from().orElse(LocalDate.MIN)),
                versions);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("versions must not be empty but was []");
        }
        for (int i = 1; i < sorted.size(); i++) {
            Policy earlier = sorted.get(i - 1);
            Policy later = sorted.get(i);
            if (!earlier.id().equals(later.id())) {
                throw new IllegalArgumentException(
                        "versions must be of one policy but were of " + earlier.id() + " and " + later.id());
            }
            LocalDate end = earlier.header().validity().to().orElse(LocalDate.MAX);
            if (!later.header().validity().from().map(end::isBefore).orElse(false)) {
                throw new IllegalArgumentException("versions must not be in force on the same date but " + earlier
                        + " and " + later + " are; give \"valid\" an end and a beginning");
            }
        }
        return new PolicyVersions(sorted.stream().map(SlaEngine::of).collect(ImmutableList.toImmutableList()));
    }

    /** The versions, by the beginning of their validity. */
    public ImmutableList<SlaEngine> engines() {
        return engines;
    }

    /** The engine of the version in force at an opening; empty if there is none. */
    public Optional<SlaEngine> at(Instant opened) {
        return engines.stream()
                .filter(engine -> isInForce(engine.policy(), opened))
                .findFirst();
    }

    /**
     * The engine that governs a ticket, by its opening. Where no version was in force then, the last one that began before
     * it, or the first of all; the assessment carries a warning.
     */
    public SlaEngine governing(Ticket ticket) {
        return governing(ticket.opened());
    }

    /**
     * The engine that governs a history: that of its ticket, by the first opening that was not struck out. A history
     * without an opening is governed by the last version.
     */
    public SlaEngine governing(History history) {
        return Strikes.apply(history.events(), new Warnings()).stream()
                .filter(event -> event.what() instanceof What.Opened)
                .map(Event::at)
                .findFirst()
                .map(this::governing)
                .orElse(engines.get(engines.size() - 1));
    }

    private SlaEngine governing(Instant opened) {
        if (engines.size() == 1) {
            return engines.get(0);
        }
        return at(opened)
                .or(() -> engines.reverse().stream()
                        .filter(engine -> hasBegun(engine.policy(), opened))
                        .findFirst())
                .orElse(engines.get(0));
    }

    private static boolean isInForce(Policy policy, Instant opened) {
        return policy.header().validity().contains(date(policy, opened));
    }

    private static boolean hasBegun(Policy policy, Instant opened) {
        Validity validity = policy.header().validity();
        return validity.from().map(from -> !date(policy, opened).isBefore(from)).orElse(true);
    }

    private static LocalDate date(Policy policy, Instant opened) {
        return WallDate.of(opened, policy.header().zone().orElse(ZoneOffset.UTC));
    }
}
