package org.sla4j.benchmarks;

import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.OpenTime;

/** The next closing after an instant. */
@State(Scope.Thread)
public class Closings {
    private final OpenTime calendar = Scene.calendar();
    private final BareTable table = Scene.table();
    private final Instant[] starts = Scene.starts(Scene.STARTS);
    private int next;

    private Instant start() {
        return starts[next++ & (Scene.STARTS - 1)];
    }

    @Benchmark
    public Instant limit() {
        return table.nextClosing(start());
    }

    @Benchmark
    public Instant sla4j() {
        return calendar.nextClosing(start()).orElseThrow();
    }
}
