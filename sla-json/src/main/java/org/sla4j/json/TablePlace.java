package org.sla4j.json;

import com.google.common.base.Splitter;
import java.util.List;

/** Where in the tables of a policy a JSON pointer of the model leads. */
final class TablePlace {
    /** The pointer leads to something else than a table. */
    static final int OUTSIDE = -1;

    /** The pointer leads to a whole table. */
    static final int TABLE = 0;

    /** The pointer leads to the cells of one metric. */
    static final int ROW = 1;

    /** The pointer leads to a cell; a greater depth leads into it. */
    static final int CELL = 2;

    private static final int STEPS_TO_PART = 2;

    private TablePlace() {}

    /** Returns how many steps below a table the pointer leads: the policy's own, or that of a plan, rule or tier. */
    static int depth(String pointer) {
        List<String> tokens = Splitter.on('/').splitToStream(pointer).skip(1).toList();
        if (tokens.isEmpty()) {
            return OUTSIDE;
        }
        int table = switch (tokens.get(0)) {
            case "targets" -> 0;
            case "plans", "rules", "tiers" -> STEPS_TO_PART;
            default -> tokens.size();
        };
        return table < tokens.size() && tokens.get(table).equals("targets") ? tokens.size() - table - 1 : OUTSIDE;
    }
}
