package org.sla4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.calendar.WeeklyHours;
import org.threeten.extra.Interval;

/** A deadline of 40 hours on open time that is made of other open time. */
@State(Scope.Thread)
public class Combined {
    private static final Duration AMOUNT = Duration.ofHours(40);
    private static final int PAUSES = 3;

    private final OpenTime plain = Scene.calendar();
    private final OpenTime either = OpenTime.either(
            plain, BusinessCalendar.of(ZoneId.of("America/New_York"), WeeklyHours.of("mon-fri", "09:00-17:00")));
    private final Instant[] starts = Scene.starts(Scene.STARTS);
    private final OpenTime[] paused = new OpenTime[Scene.STARTS];
    private int next;

    /** Gives each start its own pauses of five hours, one a day. */
    public Combined() {
        for (int i = 0; i < starts.length; i++) {
            paused[i] = plain.except(pauses(starts[i]));
        }
    }

    private static List<Interval> pauses(Instant start) {
        return IntStream.rangeClosed(1, PAUSES)
                .mapToObj(day -> Interval.of(start.plus(Duration.ofDays(day)), Duration.ofHours(5)))
                .toList();
    }

    private int next() {
        return next++ & (Scene.STARTS - 1);
    }

    @Benchmark
    public Instant plain() {
        return plain.deadline(starts[next()], AMOUNT).orElseThrow();
    }

    @Benchmark
    public Instant either() {
        return either.deadline(starts[next()], AMOUNT).orElseThrow();
    }

    @Benchmark
    public Instant paused() {
        int i = next();
        return paused[i].deadline(starts[i], AMOUNT).orElseThrow();
    }
}
