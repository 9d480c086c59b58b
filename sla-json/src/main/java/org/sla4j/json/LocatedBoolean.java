package org.sla4j.json;

/**
 * A {@code true} or {@code false} of a JSON document.
 *
 * @param place where it starts
 * @param value which of the two it is
 */
record LocatedBoolean(Place place, boolean value) implements Located {
    @Override
    public String described() {
        return Boolean.toString(value);
    }
}
