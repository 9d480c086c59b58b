package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.policy.LocalizedText;

/**
 * The severity that holds for a ticket, and where it came from.
 *
 * @param severity the id of the severity that holds; empty if the ticket has none
 * @param source where it came from
 * @param before the severity before a rule set another or capped it; empty if none did, or there was none
 * @param reasons why it was set, capped or taken by default, in the author's words
 */
public record SeverityDecision(
        Optional<String> severity, Source source, Optional<String> before, ImmutableList<LocalizedText> reasons) {
    /** Of a ticket that was not opened. */
    static final SeverityDecision UNKNOWN =
            new SeverityDecision(Optional.empty(), Source.MISSING, Optional.empty(), ImmutableList.of());

    /** Where a severity comes from. */
    public enum Source {
        /** The ticket states it. */
        STATED,
        /** The ticket states none, and the policy names one for that case. */
        DEFAULT,
        /** A rule sets it, whatever the ticket states. */
        SET,
        /** A rule lowered it. */
        CAPPED,
        /** There is none. */
        MISSING
    }
}
