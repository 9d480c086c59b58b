package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The remarks on one policy so far; of one code at one place the first is kept. */
final class Remarks {
    private final Map<String, Remark> kept = new LinkedHashMap<>();

    void add(Code code, String pointer, String message, String instead) {
        kept.putIfAbsent(code + pointer, new Remark(code, pointer, message, instead));
    }

    ImmutableList<Remark> all() {
        return ImmutableList.copyOf(kept.values());
    }
}
