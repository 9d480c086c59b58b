package org.sla4j.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sla4j.policy.Party;

/** Rule 20: the order in which events count. */
final class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-27T11:00:00Z");
    private static final What OPENED =
            new What.Opened(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableMap.of());

    private static Event event(Instant at, long sequence, What what) {
        return new Event("", at, sequence, Actor.VENDOR, Optional.empty(), what);
    }

    private static List<What> ordered(List<Event> events) {
        return History.of(events).events().stream().map(Event::what).toList();
    }

    /** Rule 20: all kinds that have a place, with each kind of change. */
    static Stream<List<What>> orders() {
        List<What> changes = List.of(
                new What.Classified("P1"),
                new What.Reclassified("P1", ImmutableSet.of()),
                new What.AttributesChanged(ImmutableMap.of()),
                new What.PlanChanged("gold"),
                new What.Assigned(Optional.empty()),
                new What.CustomerMessage());
        return changes.stream()
                .map(change -> List.of(
                        new What.Reported(),
                        OPENED,
                        new What.Response(),
                        new What.UpdateSent(),
                        new What.WorkaroundGiven(),
                        new What.Reached("root-cause"),
                        new What.Resolved(),
                        new What.Closed(),
                        change,
                        new What.Paused("customer"),
                        new What.StatusChanged("Pending"),
                        new What.Resumed(Optional.empty()),
                        new What.Reopened(),
                        new What.Merged("T-2"),
                        new What.Cancelled(),
                        new What.Corrected("e1")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void of_ordersEventsOfOneInstantAndNumberByKind(List<What> order) {
        List<Event> events = order.stream().map(what -> event(NOON, 0, what)).toList();

        assertThat(ordered(Lists.reverse(events))).isEqualTo(order);
    }

    @Test
    void of_ordersByInstantThenByNumberThenByKind() {
        Event second = event(NOON, 1, new What.Reopened());
        Event third = event(NOON, 2, OPENED);
        Event first = event(NOON.minusNanos(1), 3, new What.Resolved());

        assertThat(History.of(List.of(third, second, first)).events()).containsExactly(first, second, third);
    }

    /** It happened at noon, and was recorded a second later. */
    @Test
    void knownAt_holdsWhatWasRecordedByThen() {
        Instant later = NOON.plusSeconds(1);
        Event opened = event(NOON, 0, OPENED);
        Event late = new Event("", NOON, 1, Actor.VENDOR, Optional.of(later), new What.Response());
        History history = History.of(List.of(opened, late));

        assertThat(history.knownAt(NOON.minusNanos(1)).events()).isEmpty();
        assertThat(history.knownAt(NOON).events()).containsExactly(opened);
        assertThat(history.knownAt(later.minusNanos(1)).events()).containsExactly(opened);
        assertThat(history.knownAt(later).events()).containsExactly(opened, late);
    }

    @Test
    void with_isTheLastOfItsInstant() {
        History history =
                History.none().with(NOON, Actor.CUSTOMER, new What.Reopened()).with(NOON, Actor.CUSTOMER, OPENED);

        assertThat(history.events()).extracting(Event::sequence).containsExactly(0L, 1L);
        assertThat(history.events()).extracting(Event::what).containsExactly(new What.Reopened(), OPENED);
    }

    @Test
    void with_beginsToCountAtEachInstant() {
        History history = History.none()
                .with(NOON, Actor.CUSTOMER, OPENED)
                .with(NOON, Actor.VENDOR, new What.Response())
                .with(NOON.plusNanos(1), Actor.VENDOR, new What.Resolved());

        assertThat(history.events()).extracting(Event::sequence).containsExactly(0L, 1L, 0L);
        assertThat(history.events()).extracting(Event::id).containsExactly("e0", "e1", "e2");
    }

    @Test
    void opened_isByTheCustomerWithAllThatTheTicketSays() {
        Ticket ticket = Ticket.opened(NOON)
                .withPlan("gold")
                .withSeverity("P1")
                .withTier("L1")
                .withAttributes(Map.of("region", "EMEA"));

        assertThat(ticket)
                .isEqualTo(new Ticket(
                        NOON,
                        Optional.of("gold"),
                        Optional.of("P1"),
                        Optional.of("L1"),
                        ImmutableMap.of("region", "EMEA")));
        assertThat(History.opened(ticket).events())
                .containsExactly(new Event(
                        "e0",
                        NOON,
                        0,
                        Actor.CUSTOMER,
                        Optional.empty(),
                        new What.Opened(
                                Optional.of("gold"),
                                Optional.of("P1"),
                                Optional.of("L1"),
                                ImmutableMap.of("region", "EMEA"))));
    }

    private static void assertDeed(History history, Actor by, What what) {
        assertThat(history.events()).containsExactly(new Event("e0", NOON, 0, by, Optional.empty(), what));
    }

    @Test
    void deed_isOneEventOfTheSideThatDidIt() {
        History none = History.none();
        assertDeed(none.responded(NOON), Actor.VENDOR, new What.Response());
        assertDeed(none.updated(NOON), Actor.VENDOR, new What.UpdateSent());
        assertDeed(none.customerWrote(NOON), Actor.CUSTOMER, new What.CustomerMessage());
        assertDeed(none.paused(NOON, "customer"), Actor.VENDOR, new What.Paused("customer"));
        assertDeed(none.resumed(NOON, "customer"), Actor.VENDOR, new What.Resumed(Optional.of("customer")));
        assertDeed(none.resumed(NOON), Actor.VENDOR, new What.Resumed(Optional.empty()));
        assertDeed(
                none.reclassified(NOON, Actor.PARTNER, "P2", Party.CUSTOMER),
                Actor.PARTNER,
                new What.Reclassified("P2", ImmutableSet.of(Party.CUSTOMER)));
        assertDeed(
                none.attributesChanged(NOON, Map.of("region", "EMEA")),
                Actor.VENDOR,
                new What.AttributesChanged(ImmutableMap.of("region", "EMEA")));
        assertDeed(none.workaroundGiven(NOON), Actor.VENDOR, new What.WorkaroundGiven());
        assertDeed(none.resolved(NOON), Actor.VENDOR, new What.Resolved());
        assertDeed(none.reopened(NOON), Actor.CUSTOMER, new What.Reopened());
        assertDeed(none.closed(NOON), Actor.VENDOR, new What.Closed());
        assertDeed(none.cancelled(NOON), Actor.CUSTOMER, new What.Cancelled());
    }

    @Test
    void equals_comparesTheEvents() {
        History solved = History.none().resolved(NOON);

        assertThat(solved)
                .isEqualTo(History.none().resolved(NOON))
                .hasSameHashCodeAs(History.none().resolved(NOON))
                .isNotEqualTo(History.none().closed(NOON))
                .isNotEqualTo(solved.closed(NOON))
                .isNotEqualTo("solved");
        assertThat(solved.hashCode())
                .isNotEqualTo(History.none().resolved(NOON.plusSeconds(1)).hashCode());
        assertThat(solved.toString()).contains("2026-03-27T11:00:00Z").contains("Resolved");
    }
}
