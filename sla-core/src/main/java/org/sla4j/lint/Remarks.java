package org.sla4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sla4j.policy.JsonPointer;

/** The remarks on one policy so far; of one code at one place the first is kept. */
final class Remarks {
    private final Map<String, Remark> kept = new LinkedHashMap<>();

    void add(Code code, String pointer, String message, String instead) {
        kept.putIfAbsent(code + pointer, new Remark(code, pointer, message, instead));
    }

    /** The place of a pointer, or of one that goes on from it. */
    Site at(String pointer, Object... tokens) {
        return new Site(JsonPointer.at(pointer, tokens), this);
    }

    ImmutableList<Remark> all() {
        return ImmutableList.copyOf(kept.values());
    }
}
