package org.sla4j.json;

import com.google.common.collect.ImmutableMap;

/**
 * An object of a JSON document, with its members in the order of the file.
 *
 * @param place where its brace opens
 * @param members the members by name; of a name that occurs twice, the first
 */
record LocatedObject(Place place, ImmutableMap<String, Member> members) implements Located {
    @Override
    public String described() {
        return members.isEmpty() ? "an empty object" : "an object";
    }

    /**
     * A named value of an object.
     *
     * @param namePlace where the name starts, at its quote
     * @param value the value
     */
    record Member(Place namePlace, Located value) {}
}
