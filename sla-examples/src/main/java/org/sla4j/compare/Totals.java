package org.sla4j.compare;

import com.google.common.collect.ImmutableMap;

/**
 * Counts over all tickets of a replay. Every promise is in one of {@code earlier}, {@code later}, {@code same}, {@code
 * undated}, {@code onlyBefore} and {@code onlyAfter}.
 *
 * @param tickets the tickets
 * @param earlier promises that are due earlier under the newer policy
 * @param later promises that are due later
 * @param same promises that are due at the same instant
 * @param undated promises of both without a due instant under one of them or both
 * @param onlyBefore promises of the older policy only
 * @param onlyAfter promises of the newer policy only
 * @param newlyBreached promises that are late under the newer policy and were not under the older
 * @param saved promises that were late under the older policy and are not under the newer
 */
public record Totals(
        long tickets,
        long earlier,
        long later,
        long same,
        long undated,
        long onlyBefore,
        long onlyAfter,
        long newlyBreached,
        long saved) {
    /** All promises. */
    public long promises() {
        return earlier + later + same + undated + onlyBefore + onlyAfter;
    }

    /** The counts by the names that files give them: {@code tickets}, {@code onlyBefore}. */
    public ImmutableMap<String, Long> byName() {
        return ImmutableMap.<String, Long>builder()
                .put("tickets", tickets)
                .put("promises", promises())
                .put("earlier", earlier)
                .put("later", later)
                .put("same", same)
                .put("undated", undated)
                .put("onlyBefore", onlyBefore)
                .put("onlyAfter", onlyAfter)
                .put("newlyBreached", newlyBreached)
                .put("saved", saved)
                .buildOrThrow();
    }
}
