package org.sla4j.lint;

import com.google.common.base.Ascii;

/** How bad a remark is; the worst first. */
public enum Level {
    /** The policy cannot do what it says. */
    ERROR,
    /** The policy does something that its author hardly meant. */
    WARNING,
    /** Something is superfluous or unusual, and may be meant. */
    NOTE;

    /** Returns the level in small letters: {@code warning}. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
