package org.sla4j.lint;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The remarks on one policy so far; of one code at one place the first is kept. */
final class Remarks {
    private final Map<String, Remark> kept = new LinkedHashMap<>();

    void add(Code code, String pointer, String message, String instead) {
        kept.putIfAbsent(code + pointer, new Remark(code, pointer, message, instead));
    }

    ImmutableList<Remark> all() {
        return ImmutableList.copyOf(kept.values());
    }

    static String quoted(Object word) {
        return "\"" + word + "\"";
    }

    /** {@code "a", "b" and "c"}. */
    static String listed(Iterable<?> words) {
        ImmutableList<String> all = Streams.stream(words).map(Remarks::quoted).collect(ImmutableList.toImmutableList());
        return all.size() < 2
                ? Joiner.on("").join(all)
                : all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + all.get(all.size() - 1);
    }
}
