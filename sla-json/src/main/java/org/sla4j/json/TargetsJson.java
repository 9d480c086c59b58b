package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import org.sla4j.policy.Cell;
import org.sla4j.policy.Severity;
import org.sla4j.policy.Target;
import org.sla4j.policy.Targets;
import org.sla4j.policy.Terms;

/** Tables of targets as a policy file has them, each cell in its shortest form. */
final class TargetsJson {
    private TargetsJson() {}

    static Json of(Targets targets) {
        return TextJson.ofMap(targets.byMetric(), TargetsJson::row);
    }

    private static Json row(ImmutableMap<String, Cell> cells) {
        Cell forAll = cells.get(Severity.EVERY);
        return forAll != null && cells.size() == 1 ? cell(forAll) : TextJson.ofMap(cells, TargetsJson::cell);
    }

    private static Json cell(Cell cell) {
        String said = cell.commitment() instanceof Target target
                ? target.text()
                : cell.commitment().word();
        if (cell.terms().equals(Terms.NONE) && cell.note().isEmpty()) {
            return Json.of(said);
        }
        Json.ObjectBuilder json = Json.object().put("within", said);
        TermsJson.put(cell.terms(), json);
        return json.put("note", TextJson.of(cell.note())).build();
    }
}
