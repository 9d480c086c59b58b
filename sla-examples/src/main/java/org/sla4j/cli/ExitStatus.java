package org.sla4j.cli;

/** What a command's exit status says to a script. The help of the command lists the same. */
final class ExitStatus {
    static final int GOOD = 0;

    /** The answer could not be written, or the program has a fault. */
    static final int FAILED = 1;

    /** The policy or the call is bad. */
    static final int REFUSED = 2;

    /** Some lines of a batch are bad. */
    static final int SOME_BAD = 3;

    /** Some examples of a policy do not hold, or two policies differ where it was asked whether they do. */
    static final int DIFFERENT = 4;

    /** The linter has findings. */
    static final int FINDINGS = 5;

    private ExitStatus() {}
}
