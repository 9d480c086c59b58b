package org.sla4j.words;

import java.util.Optional;
import org.sla4j.policy.Absent;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.LocalizedText;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Target;
import org.sla4j.policy.Terms;

/**
 * A cell of a policy's table as it holds for a plan and a severity, before any rule.
 *
 * @param commitment what is promised
 * @param terms the terms in force, of the cell, the plan and the policy
 * @param calendar the calendar on which a target is counted; empty for time on the clock without a calendar
 * @param note what else the cell says
 */
public record TableCell(Commitment commitment, Terms terms, Optional<String> calendar, Optional<LocalizedText> note) {

    /**
     * The cell for a plan, a severity and a metric.
     *
     * @param plan empty where the policy has no plans
     * @param severity the id, or the empty text for a ticket without one
     */
    public static TableCell of(Policy policy, Optional<Plan> plan, String severity, String metric) {
        boolean known = plan.isEmpty()
                || severity.isEmpty()
                || policy.severity(severity)
                        .map(one -> one.appliesTo(plan.get().id()))
                        .orElse(true);
        Terms wider = policy.termsIn(plan);
        return policy.targetsIn(plan, metric)
                .cell(metric, known ? severity : "")
                .map(cell -> of(cell, wider, severity))
                .orElseGet(() -> absent(known ? Absent.NONE : Absent.NOT_OFFERED));
    }

    /** A cell under the terms that are wider than its own. */
    public static TableCell of(Cell cell, Terms wider, String severity) {
        Terms terms = cell.terms().orElse(wider);
        Optional<String> calendar = cell.commitment() instanceof Target target
                ? target.calendar().or(() -> terms.calendarFor(severity))
                : Optional.empty();
        return new TableCell(cell.commitment(), terms, calendar, cell.note());
    }

    private static TableCell absent(Absent absent) {
        return new TableCell(absent, Terms.NONE, Optional.empty(), Optional.empty());
    }

    /** The target; empty where there is none. */
    public Optional<Target> target() {
        return commitment instanceof Target target ? Optional.of(target) : Optional.empty();
    }
}
