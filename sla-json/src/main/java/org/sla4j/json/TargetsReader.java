package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/** Reads tables of targets. */
final class TargetsReader {
    private final ImmutableSet<String> severities;
    private final boolean hasZone;

    /**
     * The severities tell a row of cells from a single cell for all of them.
     *
     * @param hasZone whether the policy says in which zone calendar days are counted that have no calendar for it
     */
    TargetsReader(ImmutableSet<String> severities, boolean hasZone) {
        this.severities = severities;
        this.hasZone = hasZone;
    }

    /** Reads a table that stands beside calendars which the tickets decide. */
    Targets read(Value value) {
        return read(value, Terms.NONE);
    }

    /** Reads a table for which terms hold. */
    Targets read(Value value, Terms terms) {
        ImmutableMap.Builder<String, ImmutableMap<String, Cell>> rows = ImmutableMap.builder();
        Ids.named(value, "metric").forEach((metric, row) -> rows.put(metric, row(row, terms)));
        return new Targets(rows.buildOrThrow());
    }

    private ImmutableMap<String, Cell> row(Value value, Terms terms) {
        if (!(value.located() instanceof LocatedObject object)
                || isCell(object.members().keySet())) {
            return ImmutableMap.of(Severity.EVERY, CellReader.read(value, Offers.beside(terms, hasZone)));
        }
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        value.entries()
                .forEach((severity, cell) -> cells.put(severity, CellReader.read(cell, offers(severity, terms))));
        ImmutableMap<String, Cell> row = cells.buildOrThrow();
        if (row.isEmpty()) {
            value.problem("expected a cell, or a cell for each severity, found an empty object; write for example"
                    + " \"none\"");
            return ImmutableMap.of(Severity.EVERY, CellReader.UNREAD);
        }
        return row;
    }

    private Offers offers(String severity, Terms terms) {
        Terms ofCell = severity.equals(Severity.EVERY)
                ? terms
                : terms.calendarFor(severity).map(Terms::calendar).orElse(Terms.NONE);
        return Offers.beside(ofCell, hasZone);
    }

    /** An object with a field of a cell and no severity is a cell, also where "within" is forgotten. */
    private boolean isCell(ImmutableSet<String> names) {
        return names.stream().anyMatch(CellReader.FIELDS::contains)
                && names.stream().noneMatch(name -> severities.contains(name) || name.equals(Severity.EVERY));
    }
}
