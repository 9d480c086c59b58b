package org.sla4j.json;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
            .put("promises", "targets")
            .put("commitments", "targets")
            .put("objectives", "targets")
            .put("sla", "targets")
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
            .put("period", "per")
            .put("limit", "most")
            .put("max", "most")
            .put("maximum", "most")
            .put("percentage", "percent")
            .put("bankholidays", "holidays")
            .put("publicholidays", "holidays")
            .buildOrThrow();

    /** Ways to reach somebody, and a ticket inside an example: none of them is a slip of another field. */
    private static final ImmutableSet<String> OTHER_THINGS =
            ImmutableSet.of("email", "phone", "mail", "chat", "portal", "url", "ticket");

    /** What others call a value: each stands for the first of ours that is allowed where it stands. */
    private static final ImmutableListMultimap<String, String> VALUES = ImmutableListMultimap.<String, String>builder()
            .put("responsetime", "first-response")
            .put("response", "first-response")
            .put("initialresponse", "first-response")
            .put("initialresponsetime", "first-response")
            .putAll("firstresponsetime", "first-response", "response")
            .putAll("firstreply", "first-response", "response")
            .put("firstreplytime", "first-response")
            .putAll("reply", "first-response", "response")
            .put("reaction", "first-response")
            .put("reactiontime", "first-response")
            .putAll("acknowledgement", "first-response", "response")
            .putAll("acknowledgment", "first-response", "response")
            .putAll("acknowledged", "first-response", "response")
            .putAll("firstresponse", "first-response", "response")
            .putAll("resolve", "resolution", "resolved")
            .put("resolution", "resolved")
            .put("resolutiontime", "resolution")
            .put("timetoresolve", "resolution")
            .put("timetoresolution", "resolution")
            .put("fulltimetoresolution", "resolution")
            .put("timetofirstresponse", "first-response")
            .putAll("fix", "resolution", "resolved")
            .put("fixed", "resolved")
            .put("fixtime", "resolution")
            .putAll("solution", "resolution", "resolved")
            .putAll("solved", "resolution", "resolved")
            .put("closed", "resolved")
            .put("updates", "update")
            .put("statusupdate", "update")
            .put("statusupdates", "update")
            .put("temporaryfix", "workaround")
            .put("bypass", "workaround")
            .put("created", "opened")
            .put("creation", "opened")
            .put("opening", "opened")
            .put("received", "opened")
            .put("receipt", "opened")
            .put("assignment", "assigned")
            .put("yes", "included")
            .put("true", "included")
            .putAll("no", "not-included", "none")
            .put("false", "not-included")
            .put("excluded", "not-included")
            .putAll("notavailable", "not-included", "not-offered")
            .put("optional", "add-on")
            .put("extra", "add-on")
            .put("onrequest", "on-quote")
            .put("target", "goal")
            .put("objective", "goal")
            .put("commitment", "guarantee")
            .put("guaranteed", "guarantee")
            .put("hour", "started-hour")
            .put("businesshour", "started-business-hour")
            .put("day", "started-day")
            .put("incident", "breach")
            .put("ticket", "breach")
            .put("case", "breach")
            .put("violation", "breach")
            .put("provider", "vendor")
            .put("supplier", "vendor")
            .put("us", "vendor")
            .put("we", "vendor")
            .put("client", "customer")
            .put("user", "customer")
            .put("reseller", "partner")
            .put("servicepartner", "partner")
            .put("move", "next-weekday")
            .put("next", "next-weekday")
            .put("monday", "next-weekday")
            .put("nearest", "nearest-weekday")
            .put("stay", "stays")
            .put("annually", "year")
            .put("annual", "year")
            .put("daily", "day")
            .put("resume", "continue")
            .put("restart", "new-cycle")
            .put("reset", "new-cycle")
            .put("created", "opened")
            .put("submitted", "opened")
            .put("severity", "reclassified")
            .put("severitychanged", "reclassified")
            .put("priority", "reclassified")
            .put("prioritychanged", "reclassified")
            .put("escalated", "handed-over")
            .put("transferred", "handed-over")
            .put("handover", "handed-over")
            .put("answer", "response")
            .put("answered", "response")
            .put("reply", "response")
            .put("replied", "response")
            .put("pause", "paused")
            .put("onhold", "paused")
            .put("hold", "paused")
            .put("pending", "paused")
            .put("waiting", "paused")
            .put("resume", "resumed")
            .put("unpaused", "resumed")
            .put("solution", "resolved")
            .put("solved", "resolved")
            .put("fixed", "resolved")
            .put("withdrawn", "cancelled")
            .put("deleted", "cancelled")
            .build();

    private static final ImmutableSet<String> BUSINESS_TIME = ImmutableSet.of(
            "business", "businesshours", "working", "workinghours", "officehours", "bh", "bd", "businessdays");

    /** What is promised of a service, and not of a ticket. */
    private static final ImmutableSet<String> OF_SERVICES = ImmutableSet.of(
            "uptime", "availability", "downtime", "latency", "serviceavailability", "systemavailability");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private Synonyms() {}

    /** The field that is meant, if it is one of those that may still stand here. */
    static Optional<String> of(String name, Set<String> absent) {
        return Optional.ofNullable(OURS.get(plain(name))).filter(absent::contains);
    }

    /** The allowed value that others call so. */
    static Optional<String> ofValue(String found, Collection<String> allowed) {
        return VALUES.get(plain(found)).stream().filter(allowed::contains).findFirst();
    }

    /** What to say of a calendar that is none, but the word for business time, or a date. */
    static String noCalendar(String found) {
        if (DATE.matcher(found).matches()) {
            return "; an interruption has two ends, as in {\"from\": \"2026-10-05T08:00:00Z\", \"to\":"
                    + " \"2026-10-05T12:00:00Z\"}";
        }
        return BUSINESS_TIME.contains(plain(found))
                ? "; where the calendar in force is meant, write no parentheses: \"4 business hours\""
                : "";
    }

    /** Whether the only unknown field of an object says something of its own. */
    static boolean isAnotherThing(Map<String, ?> unknown) {
        return unknown.keySet().stream().allMatch(name -> OTHER_THINGS.contains(plain(name)));
    }

    /** Whether a metric is one of a service that runs, for which tickets tell nothing. */
    static boolean isOfService(String metric) {
        return OF_SERVICES.contains(plain(metric));
    }

    private static String plain(String name) {
        return Ascii.toLowerCase(IGNORED.removeFrom(name));
    }
}
