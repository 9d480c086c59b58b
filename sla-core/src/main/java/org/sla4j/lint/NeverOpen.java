package org.sla4j.lint;

import static org.sla4j.lint.Wording.listed;
import static org.sla4j.lint.Wording.quoted;
import static org.sla4j.policy.JsonPointer.at;

import java.time.Instant;
import java.time.ZoneOffset;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.ticket.Ticket;

/** Calendars whose parts are never open together. */
final class NeverOpen implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.policy().calendars().forEach((id, definition) -> {
            if (subject.use().all().contains(id) && holds(id, subject)) {
                remarks.add(
                        Code.NEVER_OPEN,
                        at("/calendars", id, "both"),
                        "the calendar " + quoted(id) + " does not open after " + subject.asOf() + ": "
                                + listed(definition.parts()) + " are never open together",
                        "write \"either\" for the time in which one of them is open, or parts whose hours overlap");
            }
        });
    }

    static boolean holds(String id, Subject subject) {
        Instant from = subject.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return subject.policy().calendar(id).orElse(null) instanceof CalendarDefinition.Both
                && subject.engine()
                        .openTime(id, Ticket.opened(from).withAttributes(subject.zones()))
                        .flatMap(open -> open.firstOpen(from))
                        .isEmpty();
    }
}
