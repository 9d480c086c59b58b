package org.sla4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sla4j.policy.Party;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

final class HistoryPropertyTest {
    private static final Validation SCHEMA = Validation.by(JsonSchemas.history());
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void written_isReadBackEqual(@ForAll("histories") TicketHistory ticket) {
        assertThat(Histories.read(HistoryWriter.pretty(ticket))).isEqualTo(ticket);
        assertThat(HistoryReader.readLine(HistoryWriter.line(ticket))).isEqualTo(new HistoryLine.Read(ticket));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void written_isValid(@ForAll("histories") TicketHistory ticket) {
        assertThat(SCHEMA.faults(HistoryWriter.pretty(ticket))).isEmpty();
    }

    @Provide
    Arbitrary<TicketHistory> histories() {
        Arbitrary<TicketId> ids = Arbitraries.oneOf(
                words().map(TicketId::of),
                Arbitraries.of("0", "12", "-1.50", "1e3").map(digits -> new TicketId(digits, true)));
        return Combinators.combine(
                        ids.optional(), events(opened()), events(whats()).list().ofMaxSize(8))
                .as((id, opening, others) -> {
                    List<Event> all = new ArrayList<>(others);
                    all.add(opening);
                    return new TicketHistory(id, History.of(all), Optional.empty(), ImmutableList.of());
                });
    }

    private static Arbitrary<Event> events(Arbitrary<? extends What> whats) {
        Arbitrary<Instant> instants = Arbitraries.oneOf(
                Arbitraries.of("2026-03-27T15:30:00Z", "2026-03-29T01:00:00.000000001Z")
                        .map(Instant::parse),
                Arbitraries.longs()
                        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                        .map(Instant::ofEpochSecond));
        Arbitrary<Long> sequences = Arbitraries.oneOf(Arbitraries.longs().between(0, 8), Arbitraries.longs());
        return Combinators.combine(
                        words().optional().map(id -> id.orElse("")),
                        instants,
                        sequences,
                        Arbitraries.of(Actor.class),
                        instants.optional(0.2),
                        whats)
                .as(Event::new);
    }

    private static Arbitrary<What> whats() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(
                        new What.Reported(),
                        new What.InformationCompleted(),
                        new What.CustomerMessage(),
                        new What.Response(),
                        new What.UpdateSent(),
                        new What.WorkaroundGiven(),
                        new What.Resolved(),
                        new What.Reopened(),
                        new What.Closed(),
                        new What.Cancelled()),
                opened(),
                words().map(What.Classified::new),
                Combinators.combine(words(), Arbitraries.of(Party.class).set())
                        .as((severity, consent) -> new What.Reclassified(severity, ImmutableSet.copyOf(consent))),
                attributes().map(What.AttributesChanged::new),
                words().map(What.PlanChanged::new),
                words().optional().map(What.Assigned::new),
                Combinators.combine(words(), words().set().ofMaxSize(3))
                        .as((tier, carries) -> new What.HandedOver(tier, ImmutableSet.copyOf(carries))),
                words().map(What.Reached::new),
                words().map(What.Paused::new),
                words().optional().map(What.Resumed::new),
                words().map(What.Merged::new),
                words().map(What.Noted::new),
                words().map(What.DutyNotMet::new),
                words().map(What.Corrected::new)));
    }

    private static Arbitrary<What> opened() {
        return Combinators.combine(words().optional(), words().optional(), words().optional(), attributes())
                .as(What.Opened::new);
    }

    private static Arbitrary<ImmutableMap<String, String>> attributes() {
        return Arbitraries.maps(words(), Arbitraries.oneOf(words(), Arbitraries.of("", " ", "x-y")))
                .ofMaxSize(3)
                .map(ImmutableMap::copyOf);
    }

    /** Words with a space, a quote, a line break, an emoji, and those that look like something else. */
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "a", "L2", "1", "x-own", "$schema", "null", "true", "Ärger", "say \"hi\"", "two\nlines", "😀", "a/b~c");
    }
}
