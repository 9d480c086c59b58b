package org.sla4j.cli;

import org.sla4j.json.PolicyDocument;
import org.sla4j.json.Problem;
import org.sla4j.lint.Code;
import org.sla4j.lint.Level;
import org.sla4j.lint.Remark;

/**
 * A remark at its place in a file.
 *
 * @param code the kind of remark
 * @param at the place, and what is wrong there
 * @param instead what to write; empty where the message says it
 */
record LintFinding(Code code, Problem at, String instead) {
    static LintFinding of(PolicyDocument document, Remark remark) {
        return new LintFinding(remark.code(), document.at(remark.pointer(), remark.message()), remark.instead());
    }

    /** Something for which the file is not loaded. */
    static LintFinding of(Problem problem) {
        return new LintFinding(Code.INVALID, problem, "");
    }

    /** Whether both are of one code and at one place. */
    boolean isAsGoodAs(LintFinding other) {
        return code == other.code && at.line() == other.at.line() && at.column() == other.at.column();
    }

    Level level() {
        return code.level();
    }
}
