package org.sla4j.json;

import com.google.common.collect.ImmutableList;

/**
 * An array of a JSON document, called a list wherever an author reads of it.
 *
 * @param place where its bracket opens
 * @param elements the elements in the order of the file
 */
record LocatedArray(Place place, ImmutableList<Located> elements) implements Located {
    @Override
    public String described() {
        return elements.isEmpty() ? "an empty list" : "a list";
    }
}
