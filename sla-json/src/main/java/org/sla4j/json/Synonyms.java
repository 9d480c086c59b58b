package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other desks call a field, whose name is not near to ours. */
final class Synonyms {
    private static final CharMatcher IGNORED = CharMatcher.anyOf("_- ");
    private static final ImmutableMap<String, String> OURS = ImmutableMap.<String, String>builder()
            .put("timezone", "zone")
            .put("tz", "zone")
            .put("openinghours", "hours")
            .put("businesshours", "hours")
            .put("workinghours", "hours")
            .put("schedule", "calendar")
            .put("schedules", "calendars")
            .put("priorities", "severities")
            .put("priority", "severity")
            .put("levels", "severities")
            .put("slas", "targets")
            .put("goals", "targets")
            .put("responsetimes", "targets")
            .put("maxseverity", "highestSeverity")
            .put("maximumseverity", "highestSeverity")
            .put("name", "title")
            .put("label", "title")
            .put("if", "when")
            .put("condition", "when")
            .put("because", "reason")
            .put("expected", "expect")
            .put("createdat", "opened")
            .put("created", "opened")
            .put("bankholidays", "holidays")
            .put("publicholidays", "holidays")
            .buildOrThrow();

    /** Ways to reach somebody, written as fields of a contact: none of them is a slip of another field. */
    private static final ImmutableSet<String> CHANNELS =
            ImmutableSet.of("email", "phone", "mail", "chat", "portal", "url");

    private Synonyms() {}

    /** The field that is meant, if it is one of those that may still stand here. */
    static Optional<String> of(String name, Set<String> absent) {
        return Optional.ofNullable(OURS.get(plain(name))).filter(absent::contains);
    }

    /** Whether the only unknown field of an object says something of its own. */
    static boolean isAnotherThing(Map<String, ?> unknown) {
        return unknown.keySet().stream().allMatch(name -> CHANNELS.contains(plain(name)));
    }

    private static String plain(String name) {
        return Ascii.toLowerCase(IGNORED.removeFrom(name));
    }
}
