package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A level of support with an owner of its own.
 *
 * @param id the name in tickets and results: {@code L1}
 * @param title what people call it
 * @param owner who does the work, unless a rule says otherwise
 * @param description what kind of work it is
 * @param duties what the owner must do, in groups
 * @param handOver what must be handed over when the ticket goes to the next tier
 * @param targets clocks of the tier's own, which run from when the ticket comes to it
 */
public record Tier(
        String id,
        Optional<LocalizedText> title,
        Party owner,
        Optional<LocalizedText> description,
        ImmutableList<DutyGroup> duties,
        Optional<HandOver> handOver,
        Targets targets) {

    /** A tier without clocks of its own. */
    public Tier(
            String id,
            Optional<LocalizedText> title,
            Party owner,
            Optional<LocalizedText> description,
            ImmutableList<DutyGroup> duties,
            Optional<HandOver> handOver) {
        this(id, title, owner, description, duties, handOver, Targets.NONE);
    }

    /** Duties that belong together. */
    public record DutyGroup(Optional<LocalizedText> title, ImmutableList<LocalizedText> items) {}

    /**
     * What a hand-over carries.
     *
     * @param to the tier that takes over
     * @param requires what it cannot do without
     */
    public record HandOver(String to, ImmutableList<Requirement> requires) {}

    /** One thing that a hand-over must carry. */
    public record Requirement(String id, Optional<LocalizedText> text) {}
}
