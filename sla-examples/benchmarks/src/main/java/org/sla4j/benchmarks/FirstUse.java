package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.OpenTime;

/** Making a calendar and asking it once in every year of a span. */
@State(Scope.Thread)
public class FirstUse {
    private static final Instant FIRST = Instant.parse("2026-01-05T10:00:00Z");

    /** How many years are touched. */
    @Param({"1", "5", "100"})
    public int years;

    /** What is kept afterwards has been allocated here too, with what was needed to make it. */
    @Benchmark
    public OpenTime sla4j() {
        OpenTime calendar = Scene.calendar();
        for (int year = 0; year < years; year++) {
            calendar.deadline(FIRST.plus(Duration.ofDays(365L * year)), Duration.ofHours(3));
        }
        return calendar;
    }
}
