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

    /** A JSON pointer that goes on from another. */
    static String at(String pointer, Object... tokens) {
        StringBuilder path = new StringBuilder(pointer);
        for (Object token : tokens) {
            path.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
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
