package org.sla4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.What;

/** Histories of 100,000 events. The bound is generous, and only an answer that grows with the square of the length fails it. */
final class LongHistoryTest {
    private static final int LENGTH = 100_000;
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Instant OPENED = Brussels.at("Fri 2 Jan 09:00");

    /** What the many events are, each of which leaves something behind that is counted for every promise. */
    enum Kind {
        MESSAGES,
        PAUSES,
        CHANGES,
        PAUSES_AND_CHANGES,
        UPDATES,
        REOPENINGS,
        REOPENINGS_AND_UPDATES,
        PAUSES_AND_UPDATES,
        CORRECTIONS,
        ODDITIES,
        MANY_REASONS;

        What what(int i) {
            return switch (this) {
                case MESSAGES -> new What.CustomerMessage();
                case PAUSES -> pauseOrResume(i);
                case CHANGES -> change(i);
                case PAUSES_AND_CHANGES -> i % 3 == 2 ? change(i / 3) : pauseOrResume(i % 3);
                case UPDATES -> new What.UpdateSent();
                case REOPENINGS -> solveOrReopen(i);
                case REOPENINGS_AND_UPDATES -> i % 3 == 2 ? new What.UpdateSent() : solveOrReopen(i % 3);
                case PAUSES_AND_UPDATES -> i % 3 == 2 ? new What.UpdateSent() : pauseOrResume(i % 3);
                case CORRECTIONS -> i % 2 == 0 ? pauseOrResume(0) : new What.Corrected("e" + i);
                case ODDITIES ->
                    i % 2 == 0
                            ? new What.Resumed(Optional.of("customer"))
                            : new What.AttributesChanged(ImmutableMap.of("unheard-of", "x"));
                case MANY_REASONS ->
                    i % 2 == 0
                            ? new What.Paused("reason " + i % 100)
                            : new What.Resumed(Optional.of("reason " + (i - 1) % 100));
            };
        }

        private static What pauseOrResume(int i) {
            return i % 2 == 0 ? new What.Paused("customer") : new What.Resumed(Optional.empty());
        }

        private static What change(int i) {
            return new What.Reclassified("P" + (1 + i % 2), ImmutableSet.of());
        }

        private static What solveOrReopen(int i) {
            return i % 2 == 0 ? new What.Resolved() : new What.Reopened();
        }
    }

    private static final Policy POLICY = Policy.builder("long", "1")
            .calendar("office", Office.PLAIN.calendar())
            .terms(Terms.calendar("office"))
            .severities("P1", "P2")
            .targets(new Targets(ImmutableMap.of(
                    "first-response",
                    ImmutableMap.of("*", Cell.of("next business day")),
                    "update",
                    ImmutableMap.of("*", Cell.of("every 2 business hours")),
                    "resolution",
                    ImmutableMap.of("P1", Cell.of("400 business hours"), "P2", Cell.of("90 calendar days")))))
            .build();

    private static History history(Kind kind, int length) {
        List<Event> events = new ArrayList<>(length + 1);
        events.add(event(0, new What.Opened(Optional.empty(), Optional.of("P2"), Optional.empty(), ImmutableMap.of())));
        for (int i = 0; i < length; i++) {
            events.add(event(i + 1, kind.what(i)));
        }
        return History.of(events);
    }

    private static Event event(int place, What what) {
        Instant at = OPENED.plusSeconds(60L * place);
        return new Event("e" + place, at, place, Actor.VENDOR, Optional.empty(), what);
    }

    @ParameterizedTest
    @EnumSource
    void report_of100000Events_answers(Kind kind) {
        SlaEngine engine = SlaEngine.of(POLICY);
        History history = history(kind, LENGTH);
        Instant end = history.events().get(history.events().size() - 1).at();

        Report report = assertTimeout(BOUND, () -> engine.report(history, end));
        assertThat(report.ticket()).isPresent();
        assertThat(report.standing("resolution")).isPresent();
    }
}
