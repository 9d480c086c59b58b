package org.sla4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all, or what matches a regular expression, and prints one table. */
public final class Benchmarks {
    private static final Set<String> PROCESSES = Set.of("Start", "Batch", "Memory");
    private static final int WARM_UPS = 40;
    private static final int ITERATIONS = 25;
    private static final TimeValue ITERATION = TimeValue.milliseconds(50);

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args {@code Start}, {@code Batch} and {@code Memory}, which run processes, and regular expressions that other benchmarks must
     *     match in part; all, if there are none
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        List<String> chosen = List.of(args);
        List<String> expressions =
                chosen.stream().filter(word -> !PROCESSES.contains(word)).toList();
        Table table = Table.of(List.of());
        if (chosen.isEmpty() || !expressions.isEmpty()) {
            System.out.print(Agreement.report());
            table = Table.of(new Runner(options(expressions)).run());
        }
        Processes.measure(chosen, table);
        System.out.print(table);
    }

    private static Options options(List<String> expressions) {
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
        expressions.forEach(options::include);
        if (expressions.isEmpty()) {
            options.include("org.sla4j.benchmarks");
        }
        return options.build();
    }
}
