package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/** The words of a file for the constants of the model: {@code NEXT_OPENING} is {@code next-opening}. */
final class EnumWords {
    private EnumWords() {}

    /** Returns all constants of a type by their words. */
    static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(ImmutableMap.toImmutableMap(EnumWords::word, constant -> constant));
    }

    /** Returns the word for a constant. */
    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
