package org.sla4j.json;

import java.math.BigDecimal;

/**
 * A number of a JSON document.
 *
 * @param place where it starts
 * @param value the number, exactly
 * @param text the number as the author wrote it
 */
record LocatedNumber(Place place, BigDecimal value, String text) implements Located {
    @Override
    public String described() {
        return "a number, " + text;
    }
}
