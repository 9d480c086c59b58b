package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * Something that is wrong with a policy.
 *
 * @param pointer where, as a JSON pointer into the policy's file form: {@code /plans/gold/calendar}. It may name a place
 *     that a shorter form leaves out; then its nearest ancestor is meant
 * @param message what is wrong and what to write
 * @param found the id that was found, where one is unknown; empty otherwise
 * @param allowed the ids that are allowed there; empty where that is no matter of ids
 */
public record Finding(String pointer, String message, String found, ImmutableList<String> allowed) {
    /** Something that is wrong, and no matter of ids. */
    public static Finding of(String pointer, String message) {
        return new Finding(pointer, message, "", ImmutableList.of());
    }

    /**
     * An id that does not exist.
     *
     * @param kind what it should be the id of: {@code plan}
     */
    public static Finding unknown(String pointer, String kind, String id, Collection<String> allowed) {
        return new Finding(pointer, "unknown " + kind + " \"" + id + "\"", id, ImmutableList.copyOf(allowed));
    }

    @Override
    public String toString() {
        return pointer + ": " + message + (allowed.isEmpty() ? "" : "; allowed: " + String.join(", ", allowed));
    }
}
