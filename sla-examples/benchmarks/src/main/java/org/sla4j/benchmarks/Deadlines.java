package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.OpenTime;

/** A deadline of business hours, from an instant to an instant. */
@State(Scope.Thread)
public class Deadlines {
    /** How many open hours the deadline is away. */
    @Param({"3", "40", "400", "2000"})
    public int hours;

    private final OpenTime calendar = Scene.calendar();
    private final BareTable table = Scene.table();
    private final DayWalk walk = new DayWalk();
    private final Mpxj mpxj = new Mpxj();
    private final Jbpm jbpm = new Jbpm();
    private final Instant[] starts = Scene.starts(Scene.STARTS);
    private int next;
    private Duration amount = Duration.ZERO;
    private org.mpxj.Duration mpxjAmount = Mpxj.hours(0);
    private String jbpmAmount = "";

    /** Says the amount in each contestant's terms. */
    @Setup
    public void amounts() {
        amount = Duration.ofHours(hours);
        mpxjAmount = Mpxj.hours(hours);
        jbpmAmount = Jbpm.hours(hours);
    }

    private Instant start() {
        return starts[next++ & (Scene.STARTS - 1)];
    }

    @Benchmark
    public Instant instantPlus() {
        return start().plus(amount);
    }

    @Benchmark
    public Instant limit() {
        return table.deadline(start(), amount);
    }

    @Benchmark
    public Instant sla4j() {
        return calendar.deadline(start(), amount).orElseThrow();
    }

    @Benchmark
    public Instant sla4jBackwards() {
        return calendar.latestStart(start(), amount).orElseThrow();
    }

    @Benchmark
    public Instant dayWalk() {
        return walk.deadline(start(), amount);
    }

    @Benchmark
    public Instant mpxj() {
        return mpxj.deadline(start(), mpxjAmount);
    }

    @Benchmark
    public Instant jbpm() {
        return jbpm.deadline(start(), jbpmAmount);
    }
}
