package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sla4j.ticket.History;

/** Rule 20: an odd history gives warnings in the result, not an exception. */
final class EventSoupPropertyTest {
    private static final ImmutableList<SlaEngine> ENGINES = IntStream.range(0, 24)
            .mapToObj(seed -> SlaEngine.of(new EventSoup(new Random(seed)).policy()))
            .collect(ImmutableList.toImmutableList());

    @Property
    void report_ofAnyHistory_answers(@ForAll long seed) {
        EventSoup soup = new EventSoup(new Random(seed));
        SlaEngine engine = ENGINES.get(Math.floorMod(seed, ENGINES.size()));
        History history = soup.history();
        Instant asOf = soup.instant();
        assertThatCode(() -> ask(engine, history, asOf))
                .as("as of %s of seed %s%s", asOf, seed, EventSoup.told(history))
                .doesNotThrowAnyException();
    }

    private static void ask(SlaEngine engine, History history, Instant asOf) {
        Report report = engine.report(history, asOf);
        assertThat(engine.report(history, asOf)).isEqualTo(report);
        if (report.ticket().isEmpty()) {
            assertThat(report.warnings()).extracting(Warning::code).contains("never-opened");
        }
        report.nextLook().ifPresent(look -> assertThat(look.at()).isAfter(asOf));
        if (asOf.isBefore(Instant.MAX.minus(Duration.ofDays(3)))) {
            engine.transitions(history, asOf, asOf.plus(Duration.ofDays(3)));
        }
        Asked.ofEveryInstant(engine, history, asOf);
        for (Standing standing : report.standings()) {
            check(standing, asOf);
        }
    }

    private static void check(Standing standing, Instant asOf) {
        boolean breached = standing.times().breachedAt().isPresent();
        switch (standing.state()) {
            case MET -> assertThat(breached).isFalse();
            case MISSED, BREACHED -> assertThat(breached).isTrue();
            case RUNNING, OUTSIDE_HOURS, PAUSED, NOT_STARTED ->
                assertThat(standing.times().stopped()).isEmpty();
            case NOT_APPLICABLE, CANCELLED -> {} // with a breach on record or without
        }
        standing.times().breachedAt().ifPresent(at -> assertThat(at).isBeforeOrEqualTo(asOf));
        standing.thresholds().forEach(passed -> assertThat(passed.at()).isBeforeOrEqualTo(asOf));
        standing.figures()
                .share()
                .ifPresent(share -> assertThat(share).isNotNaN().isNotNegative());
    }
}
