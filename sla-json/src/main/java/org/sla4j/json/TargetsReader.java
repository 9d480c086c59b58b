package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;

/** Reads tables of targets. */
final class TargetsReader {
    private final ImmutableSet<String> severities;

    /** The severities tell a row of cells from a single cell for all of them. */
    TargetsReader(ImmutableSet<String> severities) {
        this.severities = severities;
    }

    Targets read(Value value) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> rows = ImmutableMap.builder();
        Ids.named(value, "metric").forEach((metric, row) -> rows.put(metric, row(row)));
        return new Targets(rows.buildOrThrow());
    }

    private ImmutableMap<String, Cell> row(Value value) {
        if (!(value.located() instanceof LocatedObject object)
                || isCell(object.members().keySet())) {
            return ImmutableMap.of(Severity.EVERY, CellReader.read(value));
        }
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        value.entries().forEach((severity, cell) -> cells.put(severity, CellReader.read(cell)));
        ImmutableMap<String, Cell> row = cells.buildOrThrow();
        if (row.isEmpty()) {
            value.problem("expected a cell, or a cell for each severity, found an empty object; write for example"
                    + " \"none\"");
            return ImmutableMap.of(Severity.EVERY, CellReader.UNREAD);
        }
        return row;
    }

    /** An object with a field of a cell and no severity is a cell, also where "within" is forgotten. */
    private boolean isCell(ImmutableSet<String> names) {
        return names.stream().anyMatch(CellReader.FIELDS::contains)
                && names.stream().noneMatch(name -> severities.contains(name) || name.equals(Severity.EVERY));
    }
}
