package org.sla4j.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sla4j.compare.Change.Area;
import org.sla4j.compare.Change.Effect;
import org.sla4j.compare.Change.Place;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.words.TableCell;
import org.sla4j.words.Wording;

/**
 * The table, cell by cell; cells that change alike are told of together.
 *
 * <p>What the calendars do is told apart from what the table does, by the older table on the newer calendars.
 */
final class CellDiff {
    private final Changes changes;
    private final String from;
    private final Grid grid;
    private final Optional<Timing> byCalendars;
    private final Timing byTable;
    private final Map<Finding, List<Place>> findings = new LinkedHashMap<>();

    /**
     * What is found of cells.
     *
     * @param metric the metric of a change of what is promised; empty for one of how it is counted
     */
    private record Finding(String metric, String words, Effect effect) {}

    private CellDiff(Changes changes, Optional<LocalDate> from) {
        this.changes = changes;
        this.from = from.map(date -> ", from " + Wording.longDate(date)).orElse("");
        this.grid = new Grid(changes.old(), changes.young());
        Policy older = Tables.of(changes.old());
        Policy newer = Tables.of(changes.young());
        Optional<Policy> between = Tables.on(changes.old(), changes.young());
        this.byCalendars = between.map(policy -> new Timing(older, policy));
        this.byTable = new Timing(between.orElse(older), newer);
    }

    static void compare(Changes changes, Optional<LocalDate> from) {
        CellDiff cells = new CellDiff(changes, from);
        cells.grid.places().forEach(cells::compare);
        cells.tell();
        cells.tellOfTables();
    }

    private void compare(Place place) {
        TableCell was = Grid.cell(changes.old(), place);
        TableCell is = Grid.cell(changes.young(), place);
        Aspects aspects = Aspects.of(was, is, changes.before, changes.after);
        Effect timed = byTable.of(place);
        Effect moved = byCalendars.map(timing -> timing.of(place)).orElse(aspects.isEmpty() ? timed : Effect.OTHER);
        if (moved != Effect.OTHER) {
            found("", "due " + direction(moved) + cause(was), moved, place);
        }
        if (aspects.isEmpty()) {
            return;
        }
        Effect effect =
                both(aspects.effect(), was.target().isPresent() && is.target().isPresent() ? timed : Effect.OTHER);
        List<String> parts = new ArrayList<>();
        aspects.commitment().ifPresent(parts::add);
        parts.addAll(aspects.terms());
        String mixed = effect == Effect.MIXED ? ", " + direction(effect) : "";
        found(
                aspects.commitment().map(unused -> place.metric()).orElse(""),
                String.join(", ", parts) + mixed,
                effect,
                place);
    }

    private void found(String metric, String words, Effect effect, Place place) {
        findings.computeIfAbsent(new Finding(metric, words, effect), unused -> new ArrayList<>())
                .add(place);
    }

    private static Effect both(Effect one, Effect other) {
        if (one == other || other == Effect.OTHER) {
            return one;
        }
        return one == Effect.OTHER ? other : Effect.MIXED;
    }

    private static String direction(Effect timed) {
        return switch (timed) {
            case BETTER -> "earlier";
            case WORSE -> "later";
            default -> "earlier for some openings and later for others";
        };
    }

    /** A cell that says the same as before is due at another instant only for what it is counted on. */
    private static String cause(TableCell cell) {
        return cell.calendar()
                .filter(id -> !id.equals(Policy.ALWAYS))
                .map(id -> ", by the changes of calendar " + id)
                .orElse(", by the change of the zone");
    }

    private void tell() {
        Subjects subjects = new Subjects(grid, changes.after);
        findings.forEach((finding, places) -> changes.add(
                finding.effect,
                Area.PROMISES,
                ImmutableList.copyOf(places),
                subjects.of(places) + " " + finding.words + from));
    }

    /** A table that is written in another way is told of, though every ticket is promised the same. */
    private void tellOfTables() {
        ImmutableSet<String> told = findings.values().stream()
                .flatMap(List::stream)
                .map(Place::plan)
                .collect(ImmutableSet.toImmutableSet());
        if (told.isEmpty() && !changes.old().targets().equals(changes.young().targets())) {
            changes.add(Area.PROMISES, "the table of the policy: written differently, with the same promises");
        }
        for (Plan plan : changes.young().plans().values()) {
            boolean differs = changes.old()
                    .plan(plan.id())
                    .filter(was -> !was.targets().equals(plan.targets()))
                    .isPresent();
            if (differs && !told.contains(plan.id())) {
                changes.add(
                        Area.PROMISES,
                        "the table of plan " + plan.id() + ": written differently, with the same promises");
            }
        }
    }
}
