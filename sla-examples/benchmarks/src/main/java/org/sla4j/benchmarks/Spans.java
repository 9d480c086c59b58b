package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.OpenTime;

/** The open time between two instants. */
@State(Scope.Thread)
public class Spans {
    /** How many elapsed days the instants are apart. */
    @Param({"1", "100", "700"})
    public int days;

    private final OpenTime calendar = Scene.calendar();
    private final BareTable table = Scene.table();
    private final Instant[] starts = Scene.starts(Scene.STARTS);
    private final Instant[] ends = new Instant[Scene.STARTS];
    private int next;

    @Setup
    public void ends() {
        for (int i = 0; i < ends.length; i++) {
            ends[i] = starts[i].plus(Duration.ofDays(days));
        }
    }

    @Benchmark
    public Duration limit() {
        int i = next++ & (Scene.STARTS - 1);
        return table.counted(starts[i], ends[i]);
    }

    @Benchmark
    public Duration sla4j() {
        int i = next++ & (Scene.STARTS - 1);
        return calendar.counted(starts[i], ends[i]);
    }
}
