package org.sla4j.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** Reads the ids that an author gives to the parts of a policy. */
final class Ids {
    /** Ids stand in many messages and results; nobody reads longer ones. */
    private static final int LONGEST = 100;

    private static final CharMatcher PARENTHESES = CharMatcher.anyOf("()");

    private Ids() {}

    /** Reads an object whose names are ids of parts, and reports ids that nobody could refer to. */
    static ImmutableMap<String, Value> named(Value value, String kind) {
        // Among ids a name is an id: a plan called x-large must not be passed over as a note.
        ImmutableMap<String, Value> entries = value.entries();
        entries.forEach((id, entry) -> fault(id, kind).ifPresent(entry::problemAtName));
        return ImmutableMap.copyOf(Maps.filterKeys(entries, id -> id.length() <= LONGEST));
    }

    /** Reads the id of a part. */
    static Optional<String> read(Value value, String kind) {
        return value.text().filter(id -> {
            Optional<String> fault = fault(id, kind);
            fault.ifPresent(value::problem);
            return fault.isEmpty();
        });
    }

    /** Reads the id of a policy, which stands in file names and on command lines too. */
    static Optional<String> ofPolicy(Value value) {
        return value.text().filter(id -> {
            boolean isPlain = !id.isEmpty() && id.codePoints().allMatch(Ids::isPlain);
            if (!isPlain) {
                value.problem("the id of a policy is made of letters, digits, \"-\", \"_\" and \".\", found "
                        + Shown.quoted(id));
            }
            return isPlain;
        });
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0;
    }

    private static Optional<String> fault(String id, String kind) {
        if (id.isBlank()) {
            return Optional.of("the id of a " + kind + " must not be empty");
        }
        if (!id.strip().equals(id)) {
            return Optional.of("the id " + Shown.quoted(id) + " has a blank at its start or end; write "
                    + Shown.quoted(id.strip()));
        }
        Optional<String> alike = LookAlikes.in(id);
        if (alike.isPresent()) {
            return Optional.of("the id " + Shown.quoted(id) + " " + alike.get() + "; type it anew");
        }
        if (id.length() > LONGEST) {
            return Optional.of(
                    "the id of a " + kind + " must have at most " + LONGEST + " characters, found " + id.length());
        }
        // Amounts name calendars in parentheses.
        return kind.equals("calendar") && PARENTHESES.matchesAnyOf(id)
                ? Optional.of("the id " + Shown.quoted(id) + " must not hold parentheses")
                : Optional.empty();
    }
}
