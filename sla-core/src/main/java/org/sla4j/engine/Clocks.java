package org.sla4j.engine;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.Outage;
import org.sla4j.policy.Policy;

/**
 * The calendars of a policy as open time. A calendar whose zone the ticket names is made once for each zone; the zones of
 * the world are few, so what is kept is bounded.
 */
final class Clocks {
    private final Policy policy;
    private final Map<Key, OpenTime> known = new ConcurrentHashMap<>();

    /** A calendar, and the zone that the ticket names for it; the empty text where its definition is enough. */
    private record Key(String id, String zone) {}

    Clocks(Policy policy) {
        this.policy = policy;
    }

    /** The open time of a calendar for a ticket with some attributes. */
    OpenTime openTime(String id, ImmutableMap<String, String> attributes) {
        return id.equals(Policy.ALWAYS) ? OpenTime.always() : open(id, definition(id), attributes);
    }

    private CalendarDefinition definition(String id) {
        return policy.calendar(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "calendar must be one of policy " + policy.id() + " but was \"" + id + "\""));
    }

    private OpenTime open(String id, CalendarDefinition definition, ImmutableMap<String, String> attributes) {
        String zone = definition instanceof CalendarDefinition.ZonedByTicket zoned ? zone(id, zoned, attributes) : "";
        if (dependsOnTicket(definition) && zone.isEmpty()) {
            return make(definition, attributes);
        }
        Key key = new Key(id, zone);
        OpenTime made = known.get(key);
        if (made == null) {
            made = make(definition, attributes);
            // Offsets such as +01:07 are many and nobody's zone; they are made anew each time.
            if (zone.isEmpty() || ZoneId.getAvailableZoneIds().contains(zone)) {
                OpenTime earlier = known.putIfAbsent(key, made);
                made = earlier == null ? made : earlier;
            }
        }
        return made;
    }

    private boolean dependsOnTicket(CalendarDefinition definition) {
        return definition instanceof CalendarDefinition.ZonedByTicket
                || definition.parts().stream()
                        .filter(part -> !part.equals(Policy.ALWAYS))
                        .anyMatch(part -> dependsOnTicket(definition(part)));
    }

    private OpenTime make(CalendarDefinition definition, ImmutableMap<String, String> attributes) {
        if (definition instanceof CalendarDefinition.Hours hours) {
            return hours.calendar();
        }
        if (definition instanceof CalendarDefinition.ZonedByTicket zoned) {
            return zoned.template().withZone(ZoneId.of(zone("", zoned, attributes)));
        }
        if (definition instanceof CalendarDefinition.Either either) {
            return OpenTime.either(either.parts().stream()
                    .map(part -> openTime(part, attributes))
                    .toList());
        }
        if (definition instanceof CalendarDefinition.Both both) {
            return OpenTime.both(both.parts().stream()
                    .map(part -> openTime(part, attributes))
                    .toList());
        }
        CalendarDefinition.Except except = (CalendarDefinition.Except) definition;
        OpenTime open = openTime(except.base(), attributes);
        for (String other : except.others()) {
            open = open.except(openTime(other, attributes));
        }
        return open.except(except.outages().stream().map(Outage::interval).toList());
    }

    private static String zone(
            String id, CalendarDefinition.ZonedByTicket zoned, ImmutableMap<String, String> attributes) {
        String named = attributes.get(zoned.zoneAttribute());
        if (named == null) {
            if (zoned.zoneRequired()) {
                throw new InvalidTicketException("attribute " + zoned.zoneAttribute()
                        + " must be stated, as calendar " + id + " takes its zone from it; write an IANA zone such as"
                        + " Europe/Paris");
            }
            return zoned.template().zone().getId();
        }
        try {
            return ZoneId.of(named).getId();
        } catch (DateTimeException unknown) {
            throw new InvalidTicketException("attribute " + zoned.zoneAttribute()
                    + " must be an IANA zone such as Europe/Paris but was \"" + named + "\"");
        }
    }

    /** A calendar as one with dates in a zone; empty for those that have none. */
    Optional<BusinessCalendar> dated(String id, ImmutableMap<String, String> attributes) {
        return openTime(id, attributes) instanceof BusinessCalendar calendar ? Optional.of(calendar) : Optional.empty();
    }

    /** The zone of a calendar; of one that is made of others, that of the first that has one. */
    Optional<ZoneId> zone(String id, ImmutableMap<String, String> attributes) {
        Optional<BusinessCalendar> dated = dated(id, attributes);
        if (dated.isPresent() || id.equals(Policy.ALWAYS)) {
            return dated.map(BusinessCalendar::zone);
        }
        return definition(id).parts().stream()
                .flatMap(part -> zone(part, attributes).stream())
                .findFirst();
    }
}
