package org.sla4j.fuzz;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Tier;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** Tickets of a policy, and what may happen to them in a policy's own words. */
final class Lives {
    /** A Friday afternoon before a change of the clock in Europe. */
    private static final Instant OPENED = Instant.parse("2026-03-27T15:30:00Z");

    private Lives() {}

    /** A ticket of the first plan and severity, and one of the last. */
    static List<Ticket> tickets(Policy policy) {
        List<Optional<String>> plans = ends(policy.plans().keySet().asList());
        List<Optional<String>> severities =
                ends(policy.severities().stream().map(Severity::id).toList());
        List<Optional<String>> tiers =
                ends(policy.tiers().stream().map(Tier::id).toList());
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            tickets.add(new Ticket(OPENED, plans.get(i), severities.get(i), tiers.get(i), attributes(policy)));
        }
        return tickets;
    }

    private static List<Optional<String>> ends(List<String> ids) {
        Optional<String> first = ids.stream().findFirst();
        return List.of(first, first.map(id -> Iterables.getLast(ids)));
    }

    private static ImmutableMap<String, String> attributes(Policy policy) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        policy.attributes()
                .forEach((id, attribute) ->
                        attribute.values().stream().findFirst().ifPresent(value -> values.put(id, value)));
        return values.buildOrThrow();
    }

    /** An eventful life of a ticket. */
    static History life(Policy policy, Ticket ticket) {
        History history = History.opened(ticket).responded(at(1)).updated(at(2));
        int hour = 3;
        for (String reason : Iterables.limit(policy.lifecycle().pauses().keySet(), 3)) {
            history = history.paused(at(hour), reason).resumed(at(hour + 20), reason);
            hour += 10;
        }
        for (Tier tier : policy.tiers()) {
            history = history.with(at(++hour), Actor.VENDOR, new What.Assigned(Optional.of(tier.id())));
        }
        if (!policy.severities().isEmpty()) {
            Severity last = Iterables.getLast(policy.severities());
            history = history.reclassified(at(++hour), Actor.VENDOR, last.id());
        }
        return history.workaroundGiven(at(hour + 50))
                .resolved(at(hour + 100))
                .reopened(at(hour + 120))
                .customerWrote(at(hour + 121))
                .resolved(at(hour + 200))
                .closed(at(hour + 400));
    }

    private static Instant at(int hours) {
        return OPENED.plus(Duration.ofHours(hours));
    }
}
