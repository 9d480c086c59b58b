package org.sla4j.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.MoreCollectors;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;

/**
 * A dozen tickets, reckoned by hand. All hours are 24/7; the older policy gives a first response 4 hours under gold and 8
 * under silver, the newer one 3 and 10. Gold resolution, 24 hours, goes; silver's, 48 hours, comes.
 */
final class ReplayTest {
    private static final Policy OLD = policy("4 hours", "24 hours", "8 hours", "none");
    private static final Policy NEW = policy("3 hours", "none", "10 hours", "48 hours");
    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");

    private final Replay replay = new Replay(OLD, NEW);

    private static Policy policy(String gold, String goldResolution, String silver, String silverResolution) {
        return Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "1", "severities": [{"id": "1"}], "plans": {
                  "gold": {"targets": {"first-response": "%s", "resolution": "%s"}},
                  "silver": {"targets": {"first-response": "%s", "resolution": "%s"}}}}
                """.formatted(gold, goldResolution, silver, silverResolution));
    }

    private static Ticket ticket(String plan) {
        return Ticket.opened(NINE).withPlan(plan).withSeverity("1");
    }

    private void answered(String name, String plan, String after) {
        Instant at = NINE.plus(Duration.parse(after));
        History history = History.opened(ticket(plan)).responded(at);
        replay.add(name, history, at);
    }

    private static Group group(String plan, String metric) {
        return new Group(plan, "1", metric);
    }

    private void dozen() {
        // Gold, due after 4 hours and then after 3: met by both, by the older only, by none.
        answered("G-1", "gold", "PT1H");
        answered("G-2", "gold", "PT3H");
        answered("G-3", "gold", "PT3H1M");
        answered("G-4", "gold", "PT4H");
        answered("G-5", "gold", "PT5H");
        // Silver, due after 8 hours and then after 10: met by both, by the newer only, by none.
        answered("S-1", "silver", "PT8H");
        answered("S-2", "silver", "PT9H");
        answered("S-3", "silver", "PT10H");
        answered("S-4", "silver", "PT11H");
        // Not answered: after 9 hours breached by the older only; a bare ticket is open under both.
        History silent = History.opened(ticket("silver"));
        replay.add("S-5", silent, NINE.plus(Duration.ofHours(9)));
        replay.add("S-6", ticket("silver"));
        replay.add("G-6", ticket("gold"));
    }

    @Test
    void totals_ofADozenTickets() {
        dozen();

        // Six first responses of gold are due earlier, six of silver later. G-3 and G-4 are newly breached; S-2, S-3
        // and
        // S-5 are saved. Six resolutions of gold are gone, six of silver have come.
        assertThat(replay.totals()).isEqualTo(new Totals(12, 6, 6, 0, 0, 6, 6, 2, 3));
        assertThat(replay.totals().promises()).isEqualTo(24);
    }

    @Test
    void attainment_ofADozenTickets() {
        dozen();

        assertThat(replay.attainment().keySet())
                .containsExactly(
                        group("gold", "first-response"),
                        group("gold", "resolution"),
                        group("silver", "first-response"),
                        group("silver", "resolution"));
        Both<Attainment> gold = replay.attainment().get(group("gold", "first-response"));
        assertThat(gold).isEqualTo(new Both<>(new Attainment(4, 1, 1), new Attainment(2, 3, 1)));
        assertThat(gold.before().percent())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("80.0"));
        assertThat(gold.after().percent())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("40.0"));
        assertThat(replay.attainment().get(group("silver", "first-response")))
                .isEqualTo(new Both<>(new Attainment(1, 4, 1), new Attainment(3, 1, 2)));
        assertThat(replay.attainment().get(group("gold", "resolution")))
                .isEqualTo(new Both<>(new Attainment(0, 0, 6), Attainment.NONE));
    }

    private static Policy promising(String percent, String over) {
        return Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "1", "zone": "Europe/Berlin",
                 "severities": [{"id": "1"}, {"id": "2"}],
                 "targets": {"first-response": "4 hours", "resolution": "8 hours"},
                 "attainment": [{"when": {"severity": "1"}, "metrics": ["first-response"], "percent": %s, "over": "%s"}]}
                """.formatted(percent, over));
    }

    private static void answer(Replay replay, String severity, String opened, String after) {
        Instant at = Instant.parse(opened);
        Instant answered = at.plus(Duration.parse(after));
        replay.add(
                opened, History.opened(Ticket.opened(at).withSeverity(severity)).responded(answered), answered);
    }

    private static Kept before(Replay replay) {
        return only(replay.shares().values().stream().map(Both::before));
    }

    private static Kept after(Replay replay) {
        return only(replay.shares().values().stream().map(Both::after));
    }

    private static Kept only(Stream<Optional<Kept>> kept) {
        return kept.flatMap(Optional::stream).collect(MoreCollectors.onlyElement());
    }

    @Test
    void kept_isCountedByTheMonthOfOpeningInTheZoneOfThePolicy() {
        Replay months = new Replay(promising("50", "month"), promising("50", "month"));
        // 23:30 on the last day of March is April in Berlin.
        answer(months, "1", "2026-03-31T21:30:00Z", "PT5H");
        answer(months, "1", "2026-03-31T22:30:00Z", "PT5H");
        answer(months, "1", "2026-03-02T09:00:00Z", "PT4H");
        answer(months, "1", "2026-04-02T09:00:00Z", "PT5H");
        // Of another severity; its answer is no matter of the promise.
        answer(months, "2", "2026-05-02T09:00:00Z", "PT5H");

        assertThat(after(months).periods())
                .containsExactly(
                        Map.entry("2026-03", new Attainment(1, 1, 0)), Map.entry("2026-04", new Attainment(0, 2, 0)));
        assertThat(after(months).missed()).containsExactly("2026-04");
        assertThat(before(months)).isEqualTo(after(months));
    }

    @ParameterizedTest
    @CsvSource({"day, 2027-01-01", "week, 2026-W53", "month, 2027-01", "quarter, 2027-Q1", "year, 2027", "contract, all"
    })
    void kept_isNamedByItsPeriod(String over, String period) {
        Replay replay = new Replay(promising("50", over), promising("50", over));
        answer(replay, "1", "2026-12-31T23:30:00Z", "PT1H");

        assertThat(after(replay).periods()).containsExactly(Map.entry(period, new Attainment(1, 0, 0)));
        assertThat(after(replay).missed()).isEmpty();
    }

    @Test
    void kept_isNotJudgedWhileNothingIsDoneOrDue() {
        Replay replay = new Replay(promising("50", "year"), promising("90", "year"));
        Ticket ticket = Ticket.opened(NINE).withSeverity("1");
        replay.add("T-1", History.opened(ticket), NINE);

        assertThat(before(replay).judged()).isEmpty();
        assertThat(before(replay).missed()).isEmpty();
        assertThat(replay.shares().values())
                .hasSize(2)
                .noneMatch(both -> both.before().isPresent() && both.after().isPresent());
    }

    @Test
    void percent_isRoundedToOneDecimal() {
        assertThat(new Attainment(50, 2, 7).percent().orElseThrow()).hasToString("96.2");
        assertThat(new Attainment(1, 7, 0).percent().orElseThrow()).hasToString("12.5");
        assertThat(new Attainment(1, 799, 0).percent().orElseThrow()).hasToString("0.1");
        assertThat(new Attainment(0, 3, 0).percent().orElseThrow()).hasToString("0.0");
        assertThat(new Attainment(0, 0, 3).percent()).isEmpty();
    }

    @Test
    void worst_areTenByTheirShift() {
        Policy days = policy("4 hours", "none", "8 hours", "none");
        Policy calendarDays = Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "2", "zone": "Europe/Berlin", "severities": [{"id": "1"}],
                 "plans": {"gold": {"targets": {"first-response": "1 calendar day", "resolution": "none"}},
                           "silver": {"targets": {"first-response": "9 hours", "resolution": "none"}}}}
                """);
        Replay mixed = new Replay(days, calendarDays);
        IntStream.range(0, 12).forEach(i -> mixed.add("S-" + i, ticket("silver")));
        mixed.add("G-1", ticket("gold"));
        // Over the change to winter time a calendar day is 25 hours.
        mixed.add(
                "G-2",
                Ticket.opened(Instant.parse("2026-10-24T12:00:00Z"))
                        .withPlan("gold")
                        .withSeverity("1"));

        assertThat(mixed.worst())
                .extracting(Later::ticket)
                .containsExactly("G-2", "G-1", "S-0", "S-1", "S-2", "S-3", "S-4", "S-5", "S-6", "S-7");
        assertThat(mixed.worst()).extracting(Later::shift).startsWith(Duration.ofHours(21), Duration.ofHours(20));
        assertThat(mixed.worst().get(0).before()).isEqualTo("2026-10-24T16:00:00Z");
        assertThat(mixed.worst().get(0).after()).isEqualTo("2026-10-25T13:00:00Z");
    }

    @Test
    void add_comparesAllCycles() {
        Policy updates = Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "1", "targets": {"update": "every 2 hours"}}
                """);
        Policy fewer = Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "2", "targets": {"update": "every 3 hours"}}
                """);
        // Updates after 2, 5 and 7 hours: in time, an hour late, in time; under every 3 hours all are in time. The
        // fourth is due after 9 and 10 hours and is not known.
        History history = History.opened(Ticket.opened(NINE))
                .updated(NINE.plus(Duration.ofHours(2)))
                .updated(NINE.plus(Duration.ofHours(5)))
                .updated(NINE.plus(Duration.ofHours(7)));
        Replay cycles = new Replay(updates, fewer);
        cycles.add("T-1", history, NINE.plus(Duration.ofHours(7)));

        assertThat(cycles.totals()).isEqualTo(new Totals(1, 0, 4, 0, 0, 0, 0, 0, 1));
        assertThat(cycles.attainment().get(new Group("", "", "update")))
                .isEqualTo(new Both<>(new Attainment(2, 1, 1), new Attainment(3, 0, 1)));
    }

    @Test
    void add_ofAPausedTicketHasNoDueInstant() {
        History paused = History.opened(ticket("gold")).paused(NINE.plusSeconds(60), "customer");
        replay.add("T-1", paused, NINE.plusSeconds(120));

        assertThat(replay.totals()).isEqualTo(new Totals(1, 0, 0, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void add_ofATicketForNeitherPolicyIsRefused() {
        assertThatThrownBy(() -> replay.add("T-1", ticket("iron"))).isInstanceOf(InvalidTicketException.class);
        assertThat(replay.totals().tickets()).isZero();
    }

    @Test
    void add_ofATicketForOnePolicyOnly() {
        Policy iron = Acme.read("""
                {"format": "sla-policy/1", "id": "two", "version": "2", "severities": [{"id": "1"}],
                 "plans": {"iron": {"targets": {"first-response": "9 hours"}}}}
                """);
        Replay moved = new Replay(OLD, iron);
        moved.add("T-1", ticket("iron"));
        moved.add("T-2", ticket("gold"));

        assertThat(moved.totals()).isEqualTo(new Totals(2, 0, 0, 0, 0, 2, 1, 0, 0));
    }
}
