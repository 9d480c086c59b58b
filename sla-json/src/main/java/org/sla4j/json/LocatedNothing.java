package org.sla4j.json;

/**
 * A value that cannot be read: its field was left out, or its own problem has been reported.
 *
 * <p>Who reads it gets nothing and reports nothing, so that one mistake gives one problem.
 *
 * @param place where the value stands, or the object that lacks it
 */
record LocatedNothing(Place place) implements Located {
    @Override
    public String described() {
        return "nothing";
    }
}
