package org.sla4j.ticket;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sla4j.policy.Party;

/**
 * What happened to a ticket: its events in the order in which they count, which is by instant, then by sequence number,
 * then by kind, then as they were given.
 *
 * <p>A value: whoever has a history has the whole truth about the ticket's clocks, and nothing else needs to be kept.
 * Nothing is refused here; what is odd becomes a warning in a report.
 */
public final class History {
    private final ImmutableList<Event> events;

    private History(ImmutableList<Event> events) {
        this.events = events;
    }

    /** The history made of events in any order. */
    public static History of(Collection<Event> events) {
        return new History(ImmutableList.sortedCopyOf(EventOrder.COMPARATOR, events));
    }

    /** The history without events. */
    public static History none() {
        return new History(ImmutableList.of());
    }

    /** The history of a ticket that has just been opened by its customer. */
    public static History opened(Ticket ticket) {
        What.Opened opened = new What.Opened(ticket.plan(), ticket.severity(), ticket.tier(), ticket.attributes());
        return none().with(ticket.opened(), Actor.CUSTOMER, opened);
    }

    /** The events in the order in which they count. */
    public ImmutableList<Event> events() {
        return events;
    }

    /** What was known at an instant: the events that had been recorded by then. */
    public History knownAt(Instant instant) {
        return new History(events.stream()
                .filter(event -> !event.known().isAfter(instant))
                .collect(ImmutableList.toImmutableList()));
    }

    /** This history and one more event, which among events of one instant is the last. */
    public History with(Instant at, Actor by, What what) {
        long sequence = events.stream()
                        .filter(event -> event.at().equals(at))
                        .mapToLong(Event::sequence)
                        .max()
                        .orElse(-1)
                + 1;
        Event event = new Event("e" + events.size(), at, sequence, by, Optional.empty(), what);
        return of(ImmutableList.<Event>builder().addAll(events).add(event).build());
    }

    /** A person of the vendor answered the customer. */
    public History responded(Instant at) {
        return with(at, Actor.VENDOR, new What.Response());
    }

    /** A person of the vendor told the customer how things stand. */
    public History updated(Instant at) {
        return with(at, Actor.VENDOR, new What.UpdateSent());
    }

    /** The customer wrote. */
    public History customerWrote(Instant at) {
        return with(at, Actor.CUSTOMER, new What.CustomerMessage());
    }

    /** The clocks were stopped for a reason. */
    public History paused(Instant at, String reason) {
        return with(at, Actor.VENDOR, new What.Paused(reason));
    }

    /** The pause of a reason was ended. */
    public History resumed(Instant at, String reason) {
        return with(at, Actor.VENDOR, new What.Resumed(Optional.of(reason)));
    }

    /** All pauses were ended. */
    public History resumed(Instant at) {
        return with(at, Actor.VENDOR, new What.Resumed(Optional.empty()));
    }

    /** One side changed the severity; the others that are named agreed. */
    public History reclassified(Instant at, Actor by, String severity, Party... consent) {
        return with(at, by, new What.Reclassified(severity, ImmutableSet.copyOf(consent)));
    }

    /** The ticket says something else about itself. */
    public History attributesChanged(Instant at, Map<String, String> attributes) {
        return with(at, Actor.VENDOR, new What.AttributesChanged(ImmutableMap.copyOf(attributes)));
    }

    /** A person of the vendor gave a workaround. */
    public History workaroundGiven(Instant at) {
        return with(at, Actor.VENDOR, new What.WorkaroundGiven());
    }

    /** A person of the vendor solved the trouble. */
    public History resolved(Instant at) {
        return with(at, Actor.VENDOR, new What.Resolved());
    }

    /** The customer opened the solved ticket again. */
    public History reopened(Instant at) {
        return with(at, Actor.CUSTOMER, new What.Reopened());
    }

    /** The ticket was closed. */
    public History closed(Instant at) {
        return with(at, Actor.VENDOR, new What.Closed());
    }

    /** The customer withdrew the ticket. */
    public History cancelled(Instant at) {
        return with(at, Actor.CUSTOMER, new What.Cancelled());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && events.equals(history.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return events.toString();
    }
}
