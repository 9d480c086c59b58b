package org.sla4j.json;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.sla4j.policy.Validity;

/** Reads periods that an author states by {@code from} and {@code to}, both within, of which either may be left out. */
final class PeriodReader {
    private static final int LAST_YEAR = 9999;

    private PeriodReader() {}

    /** Reads the dates for which something is published. */
    static Validity validity(Value value) {
        return value.object(fields -> {
                    Optional<LocalDate> from = fields.optional("from").date();
                    Value last = fields.optional("to");
                    Optional<LocalDate> to = last.date();
                    return Optional.of(isOrdered(from, to, last) ? new Validity(from, to) : Validity.ALWAYS);
                })
                .orElse(Validity.ALWAYS);
    }

    /** Reads the years in which a holiday is kept. */
    static Range<Integer> years(Value value) {
        return value.object(fields -> {
                    Optional<Integer> from = fields.optional("from").integer(1, LAST_YEAR);
                    Value last = fields.optional("to");
                    Optional<Integer> to = last.integer(1, LAST_YEAR);
                    return Optional.of(isOrdered(from, to, last) ? range(from, to) : Range.<Integer>all());
                })
                .orElse(Range.all());
    }

    private static Range<Integer> range(Optional<Integer> from, Optional<Integer> to) {
        Range<Integer> lower = from.map(Range::atLeast).orElse(Range.all());
        return to.map(Range::atMost).orElse(Range.<Integer>all()).intersection(lower);
    }

    /** Returns whether the end is not before the start, and reports it where it is. */
    static <T extends Comparable<? super T>> boolean isOrdered(Optional<T> from, Optional<T> to, Value last) {
        boolean isBefore = from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
        if (isBefore) {
            last.problem("\"to\" must not be before \"from\", " + from.get() + ", but is " + to.get());
        }
        return !isBefore;
    }
}
