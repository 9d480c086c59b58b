package org.sla4j.json;

import java.util.Collection;
import java.util.Optional;

/** The sentences about names and words that are not among the allowed ones. */
final class Words {
    private Words() {}

    /** Returns what to say of an unknown word: the one that was meant, if it is near, and all that are allowed. */
    static String unknown(String what, String found, Collection<String> allowed) {
        return unknown(what, found, Names.near(found, allowed), allowed);
    }

    /** Returns what to say of an unknown word where the near one is already known. */
    static String unknown(String what, String found, Optional<String> near, Collection<String> allowed) {
        String meant =
                near.map(name -> "; did you mean " + Shown.quoted(name) + "?").orElse(".");
        String list = allowed.isEmpty() ? "none" : Shown.list(allowed);
        return "unknown " + what + " " + Shown.quoted(found) + meant + " Allowed here: " + list;
    }
}
