package org.sla4j.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sla4j.calendar.BusinessCalendar;
import org.threeten.extra.Interval;

/** A calendar as a policy defines it: with hours of its own, or made of others by their ids. */
public sealed interface CalendarDefinition {
    /** What people call it. */
    Optional<LocalizedText> title();

    /** The ids of the calendars that it is made of. */
    default ImmutableList<String> parts() {
        return ImmutableList.of();
    }

    /** The hours of its own, those for tickets that bring their zone included; empty where it is made of others. */
    default Optional<BusinessCalendar> hours() {
        return Optional.empty();
    }

    /** Hours in a zone. */
    record Hours(Optional<LocalizedText> title, BusinessCalendar calendar) implements CalendarDefinition {
        @Override
        public Optional<BusinessCalendar> hours() {
            return Optional.of(calendar);
        }
    }

    /**
     * Hours on the wall clocks of a zone that the ticket names in an attribute.
     *
     * @param template the hours, in the zone of a ticket that names none
     * @param zoneAttribute the attribute
     * @param zoneRequired whether a ticket must name a zone; the template's zone then means nothing
     */
    record ZonedByTicket(
            Optional<LocalizedText> title, BusinessCalendar template, String zoneAttribute, boolean zoneRequired)
            implements CalendarDefinition {
        @Override
        public Optional<BusinessCalendar> hours() {
            return Optional.of(template);
        }
    }

    /** Open when any of the parts is open. */
    record Either(Optional<LocalizedText> title, ImmutableList<String> parts) implements CalendarDefinition {}

    /** Open when all parts are open. */
    record Both(Optional<LocalizedText> title, ImmutableList<String> parts) implements CalendarDefinition {}

    /** Open when one calendar is, outside of other calendars and of given intervals. */
    record Except(
            Optional<LocalizedText> title, String base, ImmutableList<String> others, ImmutableList<Outage> outages)
            implements CalendarDefinition {
        @Override
        public ImmutableList<String> parts() {
            return ImmutableList.<String>builder().add(base).addAll(others).build();
        }
    }

    /** An interval, half-open, in which a calendar is closed. */
    record Outage(Interval interval, Optional<LocalizedText> name) {}
}
