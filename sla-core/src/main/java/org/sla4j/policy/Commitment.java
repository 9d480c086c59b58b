package org.sla4j.policy;

/** What a cell of the vendor's table says: a target, or in which way there is none. */
public sealed interface Commitment permits Target, Absent {
    /** The word for it in files and results. */
    String word();

    /**
     * Reads a cell as people write it: an amount (see {@link Target#parse}), {@code none}, {@code best-effort} or {@code
     * not-offered}.
     *
     * @throws IllegalArgumentException if the text is none of these, or can mean several things
     */
    static Commitment parse(String text) {
        for (Absent absent : Absent.values()) {
            if (absent.word().equals(text) && absent != Absent.EXCLUDED) {
                return absent;
            }
        }
        return Target.parse(text);
    }
}
