package org.sla4j.policy;

import java.util.Optional;

/**
 * How much of a service a plan holds: ten tickets a month, three named contacts.
 *
 * <p>The library counts no tickets; whether a limit is reached the desk knows.
 *
 * @param most how many, at least 1
 * @param per the period in which so many are included; empty where it is not by period
 * @param text what else is said of it
 */
public record Limit(int most, Optional<Per> per, Optional<LocalizedText> text) {
    public Limit {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 but was " + most);
        }
    }

    /** A period in which so much of a service is included. */
    public enum Per {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        /** The whole time for which the plan was bought. */
        CONTRACT
    }
}
