package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * How bad it is, as the vendor classifies it. A policy lists its severities from the highest to the lowest.
 *
 * @param id the vendor's name for it: {@code P1}
 * @param title what people call it
 * @param description the vendor's definition
 * @param criteria what must be so, one text each
 * @param examples what such a ticket may look like
 * @param effort how hard the vendor works on it
 * @param until what ends the effort, in words of the author's choice
 * @param emergency whether the vendor calls it an emergency
 * @param plans the plans that classify by it; empty means all
 */
public record Severity(
        String id,
        Optional<LocalizedText> title,
        Optional<LocalizedText> description,
        ImmutableList<LocalizedText> criteria,
        ImmutableList<LocalizedText> examples,
        Optional<Effort> effort,
        ImmutableList<String> until,
        boolean emergency,
        ImmutableSet<String> plans) {

    /** The id that stands for every severity in a table of targets; no severity may have it. */
    public static final String EVERY = "*";

    /** A severity with nothing but an id. */
    public static Severity of(String id) {
        return new Severity(
                id,
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                false,
                ImmutableSet.of());
    }

    /** Whether a plan classifies by this severity. */
    public boolean appliesTo(String plan) {
        return plans.isEmpty() || plans.contains(plan);
    }
}
