package org.sla4j.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A way to reach the vendor.
 *
 * @param channel what kind of way: {@code email}, {@code phone}, {@code web}
 * @param address the mail address, number or page; empty where the vendor's text has none
 * @param calendar the id of the calendar by which it is attended to
 * @param plans the plans that may use it; empty means all
 * @param text what else the vendor says of it
 */
public record Contact(
        String channel,
        Optional<String> address,
        Optional<String> calendar,
        ImmutableSet<String> plans,
        Optional<LocalizedText> text) {}
