package org.sla4j.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many promises were met.
 *
 * @param met done by the due instant
 * @param late missed, or breached and still open
 * @param open not judged: neither done nor due, or cancelled
 */
public record Attainment(long met, long late, long open) {
    /** None at all. */
    public static final Attainment NONE = new Attainment(0, 0, 0);

    Attainment with(Fate.Verdict verdict) {
        return switch (verdict) {
            case MET -> new Attainment(met + 1, late, open);
            case LATE -> new Attainment(met, late + 1, open);
            case OPEN -> new Attainment(met, late, open + 1);
        };
    }

    /** How many were judged. */
    public long judged() {
        return met + late;
    }

    /** The share of those judged that were met, in percent with one decimal, rounded half up; empty if none was judged. */
    public Optional<BigDecimal> percent() {
        return judged() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(met * 100).divide(BigDecimal.valueOf(judged()), 1, RoundingMode.HALF_UP));
    }
}
