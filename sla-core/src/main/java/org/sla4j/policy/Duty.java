package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that a side owes.
 *
 * @param who whose duty it is
 * @param id a name for it
 * @param when to which tickets it applies
 * @param text the vendor's words
 * @param otherwise what the vendor may do when it is not met: {@code pause}, {@code lower}, {@code close}
 */
public record Duty(
        Party who, String id, Condition when, Optional<LocalizedText> text, ImmutableList<String> otherwise) {}
