package org.sla4j.lint;

import org.sla4j.policy.JsonPointer;

/** A place in the policy, where remarks are left. */
record Site(String pointer, Remarks remarks) {
    /** A place within this one. */
    Site at(Object... tokens) {
        return new Site(JsonPointer.at(pointer, tokens), remarks);
    }

    void add(Code code, String message, String instead) {
        remarks.add(code, pointer, message, instead);
    }
}
