package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sla4j.engine.Report;
import org.sla4j.engine.SlaEngine;
import org.sla4j.ticket.Actor;
import org.sla4j.ticket.Event;
import org.sla4j.ticket.History;
import org.sla4j.ticket.Ticket;
import org.sla4j.ticket.What;

/** A report on a history that pauses and resumes many times. */
@State(Scope.Thread)
public class Reports {
    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");

    /** How many events it has. */
    @Param({"2", "10", "100", "1000", "10000", "100000"})
    public int events;

    private final SlaEngine engine = SlaEngine.of(Desk.policy());
    private History history = History.none();
    private Instant now = OPENED;

    @Setup
    public void history() {
        List<Event> all = new ArrayList<>(
                History.opened(Ticket.opened(OPENED).withPlan("gold").withSeverity("2"))
                        .events());
        for (int i = 1; i < events; i++) {
            now = now.plus(Duration.ofMinutes(7));
            What what = i % 2 == 1 ? new What.Paused("waiting") : new What.Resumed(Optional.of("waiting"));
            all.add(new Event("", now, 0, Actor.VENDOR, Optional.empty(), what));
        }
        history = History.of(all);
    }

    @Benchmark
    public Report sla4j() {
        return engine.report(history, now);
    }
}
