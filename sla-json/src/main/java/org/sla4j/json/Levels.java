package org.sla4j.json;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.sla4j.policy.Metric;

/** Fields that stand a level too high: what is told of them is where they belong, and not which fields there are. */
final class Levels {
    private static final ImmutableSet<String> OF_CALENDAR =
            ImmutableSet.of("hours", "holidays", "specialDays", "seasons", "holidaysKnownTo", "weekend");

    /** What others call the time between two windows. */
    static final ImmutableSet<String> BREAKS = ImmutableSet.of("break", "breaks", "lunch", "lunchBreak", "pause");

    /** How such a time is written. */
    static final String TWO_WINDOWS =
            "write the hours before and after it as two windows, \"08:00-12:00, 13:00-17:00\"";

    private Levels() {}

    /** Whether a name is that of a field of a calendar with hours. */
    static boolean isOfCalendar(String name) {
        return OF_CALENDAR.contains(name) || name.equals("zone");
    }

    /** What to say of a field that is unknown among some others. */
    static Optional<String> of(String name, Set<String> allowed) {
        if (Metric.KNOWN.contains(name) && allowed.contains("targets")) {
            return Optional.of("is a metric and stands inside \"targets\"; write \"targets\": {" + Shown.quoted(name)
                    + ": {\"1\": \"1 business hour\", \"*\": \"4 business hours\"}}");
        }
        if (OF_CALENDAR.contains(name) && allowed.contains("calendars")) {
            return Optional.of(
                    "stands inside a calendar; write it beside its \"zone\", as in \"calendars\": {\"office\":"
                            + " {\"zone\": \"Europe/Brussels\", \"hours\": {\"mon-fri\": \"09:00-17:00\"}, \"holidays\":"
                            + " {\"country\": \"BE\"}}}");
        }
        if (BREAKS.contains(name) && allowed.contains("hours") && allowed.contains("holidays")) {
            return Optional.of("is no field of a calendar; " + TWO_WINDOWS);
        }
        if (name.equals("hours") && allowed.contains("channel") && allowed.contains("calendar")) {
            return Optional.of("is no field of a contact; write \"calendar\": \"24/7\", or the id of the calendar"
                    + " that has these hours");
        }
        if (name.equals("ticket") && allowed.contains("expect")) {
            return Optional.of("is no field of an example; write what is in it beside \"expect\"");
        }
        boolean isTicket = allowed.contains("attributes") && allowed.contains("opened");
        return isTicket
                ? Optional.of("is no field of a ticket; if it is an attribute of the policy, write \"attributes\": {"
                        + Shown.quoted(name) + ": \u2026}; the fields are " + Shown.list(allowed))
                : Optional.empty();
    }
}
