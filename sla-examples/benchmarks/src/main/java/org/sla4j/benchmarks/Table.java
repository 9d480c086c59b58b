package org.sla4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** One table of all that was measured, each contestant beside the base of its own question. */
final class Table {
    /** Of the contestants of one question, these are what the others are compared with. */
    private static final List<String> BASES = List.of("limit", "strata", "floor", "plain", "first");

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final List<Row> rows = new ArrayList<>();
    private Optional<Double> instantPlus = Optional.empty();

    /** One line of it, in nanoseconds and bytes a call. */
    private record Row(String question, String parameters, String contestant, double nanos, double bytes) {
        boolean isBaseOf(Row row) {
            return BASES.contains(contestant) && question.equals(row.question) && parameters.equals(row.parameters);
        }
    }

    static Table of(Collection<RunResult> results) {
        Table table = new Table();
        for (RunResult result : results) {
            Row row = row(result);
            table.rows.add(row);
            if (row.contestant.equals("instantPlus")) {
                table.instantPlus = Optional.of(table.instantPlus
                        .map(known -> Math.min(known, row.nanos))
                        .orElse(row.nanos));
            }
        }
        return table;
    }

    /** Adds what was measured otherwise than by JMH. */
    void add(String question, String parameters, String contestant, double nanos, double bytes) {
        rows.add(new Row(question, parameters, contestant, nanos, bytes));
    }

    private static Row row(RunResult result) {
        BenchmarkParams params = result.getParams();
        String[] name = params.getBenchmark().split("\\.");
        Map<String, String> values = new TreeMap<>();
        params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
        String parameters = values.entrySet().stream()
                .map(value -> value.getValue() + " " + value.getKey())
                .collect(Collectors.joining(", "));
        Map<String, Result> others = result.getSecondaryResults();
        double bytes = others.containsKey(ALLOCATED) ? others.get(ALLOCATED).getScore() : 0;
        double nanos = result.getPrimaryResult().getStatistics().getPercentile(50);
        return new Row(name[name.length - 2], parameters, name[name.length - 1], nanos, bytes);
    }

    @Override
    public String toString() {
        // JMH runs by contestant; the table is read by question. The sort is stable, so parameters keep their order.
        List<String> questions = rows.stream()
                .map(row -> row.question + row.parameters)
                .distinct()
                .toList();
        rows.sort(Comparator.comparing((Row row) -> row.question)
                .thenComparing(row -> questions.indexOf(row.question + row.parameters))
                .thenComparingDouble(Row::nanos));
        StringBuilder text = new StringBuilder(line("question", "", "contestant", "ns", "x plus", "x base", "B/op"));
        for (Row row : rows) {
            Optional<Row> base =
                    rows.stream().filter(other -> other.isBaseOf(row)).findFirst();
            text.append(line(
                    row.question,
                    row.parameters,
                    row.contestant,
                    number(row.nanos),
                    instantPlus.map(plus -> number(row.nanos / plus)).orElse(""),
                    base.map(other -> number(row.nanos / other.nanos)).orElse(""),
                    String.format(Locale.ROOT, "%,.0f", row.bytes)));
        }
        return text.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-14s %-14s %-22s %14s %10s %9s %12s%n", cells);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
