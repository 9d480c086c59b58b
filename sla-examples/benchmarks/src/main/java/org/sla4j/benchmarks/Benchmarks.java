package org.sla4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all, or what matches a regular expression, and prints one table. */
public final class Benchmarks {
    private static final int WARM_UPS = 40;
    private static final int ITERATIONS = 25;
    private static final TimeValue ITERATION = TimeValue.milliseconds(50);

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args regular expressions that benchmarks must match in part; all, if there are none
     */
    public static void main(String[] args) throws RunnerException {
        System.out.print(Agreement.report());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(WARM_UPS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .output("target/jmh.log");
        for (String expression : args) {
            options.include(expression);
        }
        if (args.length == 0) {
            options.include("org.sla4j.benchmarks");
        }
        System.out.print(Table.of(new Runner(options.build()).run()));
    }
}
