package org.sla4j.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The dates for which something was published; both ends within, an absent end open. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** At all times. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to must not be before " + from.get() + " but was " + to.get());
        }
    }

    /** Whether a date lies within. */
    public boolean contains(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(last -> !date.isAfter(last)).orElse(true);
    }
}
