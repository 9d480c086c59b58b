package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Something that a ticket says about itself and that rules may ask for: the environment, the product's stage.
 *
 * @param id the name in tickets and rules
 * @param title what people call it
 * @param values the values it may have; empty for any text
 * @param byDefault the value of a ticket that does not say
 */
public record Attribute(
        String id, Optional<LocalizedText> title, ImmutableSet<String> values, Optional<String> byDefault) {
    /** Whether a ticket may have this value. */
    public boolean allows(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
