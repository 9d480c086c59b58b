package org.sla4j.json;

/**
 * A {@code null} of a JSON document.
 *
 * @param place where it starts
 */
record LocatedNull(Place place) implements Located {
    @Override
    public String described() {
        return "null";
    }
}
