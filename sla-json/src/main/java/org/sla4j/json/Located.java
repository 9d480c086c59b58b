package org.sla4j.json;

/** A value of a JSON document that knows where it stands. */
sealed interface Located
        permits LocatedArray, LocatedBoolean, LocatedNothing, LocatedNull, LocatedNumber, LocatedObject, LocatedText {
    /** Returns where the value starts. */
    Place place();

    /** Returns what the value is, as a message names it after the word "found": {@code a number, 5}. */
    String described();
}
