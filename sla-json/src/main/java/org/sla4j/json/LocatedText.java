package org.sla4j.json;

/**
 * A string of a JSON document, called text wherever an author reads of it.
 *
 * @param place where it starts, at its quote
 * @param text the characters it stands for
 */
record LocatedText(Place place, String text) implements Located {
    @Override
    public String described() {
        return "text, " + Shown.quoted(text);
    }
}
