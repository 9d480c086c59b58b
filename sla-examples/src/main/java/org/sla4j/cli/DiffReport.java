package org.sla4j.cli;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.sla4j.compare.Change;
import org.sla4j.compare.Change.Effect;
import org.sla4j.compare.PolicyDiff;
import org.sla4j.words.Page;
import org.sla4j.words.Wording;

/** What changed for whom, for a person. */
final class DiffReport {
    private static final ImmutableMap<Effect, String> HEADINGS = ImmutableMap.of(
            Effect.BETTER, "Better for the customer",
            Effect.WORSE, "Worse for the customer",
            Effect.MIXED, "Better for some tickets, worse for others",
            Effect.OTHER, "Other changes");

    private final PolicyDiff diff;

    DiffReport(PolicyDiff diff) {
        this.diff = diff;
    }

    @Override
    public String toString() {
        if (diff.isEmpty()) {
            return "nothing changed for anyone\n";
        }
        Page page = new Page();
        page.line(diff.before() + " -> " + diff.after()
                + diff.from()
                        .map(date -> ", for tickets opened from " + Wording.longDate(date))
                        .orElse(""));
        HEADINGS.forEach((effect, heading) -> {
            List<Change> changes = diff.changes().stream()
                    .filter(change -> change.effect() == effect)
                    .toList();
            if (!changes.isEmpty()) {
                page.blank();
                page.line(heading);
                changes.forEach(change -> page.line("- ", change.text()));
            }
        });
        return page.toString();
    }
}
