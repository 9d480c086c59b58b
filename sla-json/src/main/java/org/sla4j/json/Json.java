package org.sla4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A JSON value to be written.
 *
 * <p>{@link JsonLayout} turns it into text. Values are immutable, and an object keeps the order of its members.
 */
sealed interface Json {
    /** Returns text. */
    static Json of(String text) {
        return new Text(text);
    }

    /** Returns a whole number. */
    static Json of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** Returns a number; it is written without an exponent. */
    static Json of(BigDecimal number) {
        return new Literal(number.toPlainString());
    }

    /** Returns {@code true} or {@code false}. */
    static Json of(boolean value) {
        return new Literal(Boolean.toString(value));
    }

    /** Returns {@code null}. */
    static Json ofNull() {
        return new Literal("null");
    }

    /** Returns a list. */
    static Json list(Iterable<? extends Json> elements) {
        return new Array(ImmutableList.copyOf(elements));
    }

    /** Returns a list of texts. */
    static Json texts(Iterable<String> texts) {
        return list(ImmutableList.copyOf(texts).stream().map(Json::of).toList());
    }

    /** Returns an object. */
    static Json object(ImmutableMap<String, ? extends Json> members) {
        return new Members(ImmutableMap.copyOf(members));
    }

    /** Returns an empty builder of an object. */
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /** Text, without its quotes. */
    record Text(String text) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Literal(String written) implements Json {}

    /** A list. */
    record Array(ImmutableList<Json> elements) implements Json {}

    /** An object. */
    record Members(ImmutableMap<String, Json> members) implements Json {}

    /** Collects the members of an object in the order in which they are to be written. */
    final class ObjectBuilder {
        private final ImmutableMap.Builder<String, Json> members = ImmutableMap.builder();

        private ObjectBuilder() {}

        ObjectBuilder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        ObjectBuilder put(String name, String text) {
            return put(name, of(text));
        }

        ObjectBuilder put(String name, long number) {
            return put(name, of(number));
        }

        ObjectBuilder put(String name, boolean value) {
            return put(name, of(value));
        }

        /** Puts a value where there is one. */
        ObjectBuilder put(String name, Optional<? extends Json> value) {
            value.ifPresent(json -> members.put(name, json));
            return this;
        }

        /** Puts text where there is some. */
        ObjectBuilder putText(String name, Optional<String> text) {
            return put(name, text.map(Json::of));
        }

        /** Puts a list or an object, unless it is empty. */
        ObjectBuilder putUnlessEmpty(String name, Json value) {
            boolean isEmpty = value instanceof Array list
                    ? list.elements().isEmpty()
                    : value instanceof Members object && object.members().isEmpty();
            return isEmpty ? this : put(name, value);
        }

        /** Returns the object; a name that was put twice is refused. */
        Json build() {
            return new Members(members.buildOrThrow());
        }
    }
}
