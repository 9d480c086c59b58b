package org.sla4j.policy;

/** The distinct ways in which there is no target. An empty cell is none of them, and an error in a policy. */
public enum Absent implements Commitment {
    /** Nothing is promised. */
    NONE("none"),
    /** Shown, and never breached. */
    BEST_EFFORT("best-effort"),
    /** The plan has no such severity or service. */
    NOT_OFFERED("not-offered"),
    /** A rule leaves such tickets out. No cell of a table says this. */
    EXCLUDED("excluded");

    private final String word;

    Absent(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
