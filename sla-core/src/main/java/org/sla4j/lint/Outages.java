package org.sla4j.lint;

import static org.sla4j.lint.Wording.quoted;

import java.time.Instant;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.CalendarDefinition.Outage;
import org.sla4j.ticket.Ticket;

/** Interruptions of a calendar while it is closed anyway. */
final class Outages implements Check {
    @Override
    public void look(Subject subject, Remarks remarks) {
        subject.policy().calendars().forEach((id, definition) -> {
            if (definition instanceof Except except) {
                look(remarks.at("/calendars", id, "except"), except, subject);
            }
        });
    }

    private static void look(Site site, Except except, Subject subject) {
        for (int i = 0; i < except.outages().size(); i++) {
            Outage outage = except.outages().get(i);
            Instant from = outage.interval().getStart();
            Ticket ticket = Ticket.opened(from).withAttributes(subject.zones());
            OpenTime open = subject.engine().openTime(except.base(), ticket).orElseThrow();
            if (open.counted(from, outage.interval().getEnd()).isZero()) {
                // Calendars that are taken away stand in the same list; where they do, the list is meant.
                Site meant = except.others().isEmpty() ? site.at(i) : site;
                meant.add(
                        Code.IDLE_OUTAGE,
                        "from " + from + " to " + outage.interval().getEnd() + " the calendar " + quoted(except.base())
                                + " is closed anyway",
                        "write the instants that are meant, in UTC or with their offset, or leave them out");
            }
        }
    }
}
