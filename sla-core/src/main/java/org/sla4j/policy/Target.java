package org.sla4j.policy;

import java.util.Optional;

/**
 * A promised amount of time, as the author wrote it and as it is reckoned.
 *
 * @param text the author's words: {@code within 3 business hours}
 * @param amount how much, and of what kind
 * @param calendar the calendar that the words name in parentheses, which then is the one in force
 * @param every whether the amount is promised again after each time it was kept: an update cadence
 */
public record Target(String text, Amount amount, Optional<String> calendar, boolean every) implements Commitment {
    /**
     * Reads an amount as people write it: {@code 3 business hours}, {@code 1 hour (24/7)}, {@code next business day by
     * 10:00}, {@code every 2 hours}, {@code PT2H}.
     *
     * @throws IllegalArgumentException if the text cannot be read or can mean several things
     */
    public static Target parse(String text) {
        Amounts.Parsed parsed = Amounts.parse(text);
        return new Target(text, parsed.amount(), parsed.calendar(), parsed.every());
    }

    Target withAmount(Amount other) {
        return new Target(text, other, calendar, every);
    }

    @Override
    public String word() {
        return "target";
    }
}
