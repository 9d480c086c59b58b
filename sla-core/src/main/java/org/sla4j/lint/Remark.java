package org.sla4j.lint;

/**
 * Something in a policy that its author should look at.
 *
 * @param code the kind of remark, which says why it matters
 * @param pointer the place in the policy, as a JSON pointer
 * @param message what is wrong there
 * @param instead what to write
 */
public record Remark(Code code, String pointer, String message, String instead) {
    /** How bad it is. */
    public Level level() {
        return code.level();
    }

    /** Why it matters. */
    public String why() {
        return code.why();
    }

    @Override
    public String toString() {
        return pointer + ": " + level() + " [" + code + "] " + message + "; " + instead;
    }
}
