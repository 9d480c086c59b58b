package org.sla4j.json;

import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.JsonPointer;

/**
 * A JSON Pointer (RFC 6901): the names and positions that lead from the document to one of its values.
 *
 * <p>A pointer is its last step and the pointer before it, so that each value of a big document costs one small object.
 */
final class Pointer {
    /** The pointer to the whole document. */
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String token;

    private Pointer(@Nullable Pointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /** Returns the pointer to the member of that name. */
    Pointer member(String name) {
        return new Pointer(this, name);
    }

    /** Returns the pointer to the element at that index, counted from 0. */
    Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** Returns the pointer in the notation of RFC 6901, such as {@code /plans/gold/targets/0}. */
    @Override
    public String toString() {
        Deque<String> tokens = new ArrayDeque<>();
        Pointer pointer = this;
        while (pointer.parent != null) {
            tokens.addFirst(JsonPointer.at("", pointer.token));
            pointer = pointer.parent;
        }
        return Joiner.on("").join(tokens);
    }
}
