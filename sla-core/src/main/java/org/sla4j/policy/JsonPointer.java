package org.sla4j.policy;

/** Places in a JSON document as pointers (RFC 6901). */
public final class JsonPointer {
    private static final int USUAL = 64;

    private JsonPointer() {}

    /**
     * The pointer that goes on from another.
     *
     * @param pointer where it begins; the empty text for the whole document
     * @param tokens names of members and indexes of elements, counted from 0, as they are: {@code ~} and {@code /} are
     *     escaped here
     */
    public static String at(String pointer, Object... tokens) {
        StringBuilder path = new StringBuilder(USUAL).append(pointer);
        for (Object token : tokens) {
            path.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
        }
        return path.toString();
    }
}
