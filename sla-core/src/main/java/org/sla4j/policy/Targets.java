package org.sla4j.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;

/**
 * A vendor's table: for each metric, a cell for each severity or one for all.
 *
 * @param byMetric metric id to severity id (or {@link Severity#EVERY}) to cell, in the author's order
 */
public record Targets(ImmutableMap<String, ImmutableMap<String, Cell>> byMetric) {
    /** A table without cells. */
    public static final Targets NONE = new Targets(ImmutableMap.of());

    /** A table of one metric, with amounts as people write them: {@code of("first-response", Map.of("P1", ...))}. */
    public static Targets of(String metric, Map<String, String> bySeverity) {
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        bySeverity.forEach((severity, text) -> cells.put(severity, Cell.of(text)));
        return new Targets(ImmutableMap.of(metric, cells.buildOrThrow()));
    }

    /** The metrics that have a row. */
    public ImmutableSet<String> metrics() {
        return byMetric.keySet();
    }

    /** The key of the cell that holds for a severity, which is the severity or {@link Severity#EVERY}. */
    public Optional<String> key(String metric, String severity) {
        ImmutableMap<String, Cell> row = row(metric);
        if (row.containsKey(severity)) {
            return Optional.of(severity);
        }
        return row.containsKey(Severity.EVERY) ? Optional.of(Severity.EVERY) : Optional.empty();
    }

    /** The cell that holds for a severity; the severity may be empty for none. */
    public Optional<Cell> cell(String metric, String severity) {
        ImmutableMap<String, Cell> row = row(metric);
        return Optional.ofNullable(row.getOrDefault(severity, row.get(Severity.EVERY)));
    }

    private ImmutableMap<String, Cell> row(String metric) {
        ImmutableMap<String, Cell> row = byMetric.get(metric);
        return row == null ? ImmutableMap.of() : row;
    }
}
