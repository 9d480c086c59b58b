package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/** Reads lists of objects. */
final class Entries {
    private Entries() {}

    /** Reads each entry of a list; one that is no object becomes what stands for it, so that all keep their places. */
    static <T> ImmutableList<T> read(Value value, Function<Fields, T> reader, T unread) {
        ImmutableList.Builder<T> entries = ImmutableList.builder();
        for (Value element : value.list()) {
            entries.add(
                    element.object(fields -> Optional.of(reader.apply(fields))).orElse(unread));
        }
        return entries.build();
    }
}
