package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that a side may do; never something that happens by itself.
 *
 * @param who whose right it is
 * @param may what they may do: {@code close}, {@code reclassify}
 * @param when to which tickets it applies
 * @param circumstances what must have been reported first, any of them; empty means nothing
 * @param consent whose consent is needed
 * @param text the vendor's words
 */
public record Right(
        Party who,
        String may,
        Condition when,
        ImmutableList<String> circumstances,
        Optional<Party> consent,
        Optional<LocalizedText> text) {}
