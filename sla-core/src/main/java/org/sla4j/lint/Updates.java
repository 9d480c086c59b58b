package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import org.sla4j.policy.Metric;

/** Updates that are promised once. */
final class Updates implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        for (PlacedCell cell : subject.cells()) {
            if (cell.metric().equals(Metric.UPDATE)) {
                cell.target()
                        .filter(target -> !target.every())
                        .ifPresent(target -> remarks.add(
                                Code.UPDATE_ONCE,
                                cell.pointer(),
                                quoted(target.text()) + " promises the first update only",
                                "write " + quoted("every " + target.text())));
            }
        }
    }
}
