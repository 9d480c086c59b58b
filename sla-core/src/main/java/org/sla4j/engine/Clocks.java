package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.calendar.OpenTime;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.Both;
import org.sla4j.policy.CalendarDefinition.Either;
import org.sla4j.policy.CalendarDefinition.Except;
import org.sla4j.policy.CalendarDefinition.Hours;
import org.sla4j.policy.CalendarDefinition.Outage;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.Policy;

/**
 * The calendars of a policy as open time.
 *
 * <p>A calendar may differ from ticket to ticket: by the zone that the ticket names, and by the holidays that had been
 * announced when it was opened. Each such variant is made once; the zones of the world and the announcements of a policy
 * are few, so what is kept is bounded.
 */
final class Clocks {
    private final Policy policy;
    private final boolean hindsight;

    /** The calendars that are the same for every ticket, which are most. */
    private final Map<String, OpenTime> same = new HashMap<>();

    private final Map<Key, OpenTime> known = new ConcurrentHashMap<>();

    /** What a calendar asks of a ticket. */
    record Asked(Instant opened, ImmutableMap<String, String> attributes) {}

    private record Key(String id, String variant) {}

    /** @param hindsight whether holidays count that were announced after a ticket was opened */
    Clocks(Policy policy, boolean hindsight) {
        this.policy = policy;
        this.hindsight = hindsight;
        Asked nobody = new Asked(Instant.EPOCH, ImmutableMap.of());
        policy.calendars().forEach((id, definition) -> {
            if (!dependsOnTicket(definition)) {
                same.put(id, make(id, definition, nobody));
            }
        });
    }

    private boolean dependsOnTicket(CalendarDefinition definition) {
        if (definition instanceof Hours hours) {
            return !hindsight && !hours.calendar().announcements().isEmpty();
        }
        return definition instanceof ZonedByTicket
                || definition.parts().stream()
                        .filter(part -> !part.equals(Policy.ALWAYS))
                        .anyMatch(part -> dependsOnTicket(definition(part)));
    }

    /** The open time of a calendar for a ticket. */
    OpenTime openTime(String id, Asked ticket) {
        if (id.equals(Policy.ALWAYS)) {
            return OpenTime.always();
        }
        OpenTime forAll = same.get(id);
        return forAll == null ? forTicket(id, ticket) : forAll;
    }

    private OpenTime forTicket(String id, Asked ticket) {
        CalendarDefinition definition = definition(id);
        Key key = new Key(id, variant(id, definition, ticket));
        OpenTime made = known.get(key);
        if (made == null) {
            made = make(id, definition, ticket);
            if (isKept(definition, ticket)) {
                OpenTime earlier = known.putIfAbsent(key, made);
                made = earlier == null ? made : earlier;
            }
        }
        return made;
    }

    private CalendarDefinition definition(String id) {
        return policy.calendar(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "calendar must be one of policy " + policy.id() + " but was \"" + id + "\""));
    }

    /** A text that is the same for two tickets when the calendar is. */
    private String variant(String id, CalendarDefinition definition, Asked ticket) {
        if (definition instanceof Hours hours) {
            return knowledge(hours.calendar(), hours.calendar().zone(), ticket)
                    .map(LocalDate::toString)
                    .orElse("");
        }
        if (definition instanceof ZonedByTicket zoned) {
            ZoneId zone = zone(id, zoned, ticket);
            return zone
                    + knowledge(zoned.template(), zone, ticket)
                            .map(date -> " " + date)
                            .orElse("");
        }
        return definition.parts().stream()
                .filter(part -> !part.equals(Policy.ALWAYS))
                .map(part -> variant(part, definition(part), ticket))
                .collect(Collectors.joining(","));
    }

    /** Offsets such as +01:07 are many and nobody's zone; calendars with them are made anew each time. */
    private boolean isKept(CalendarDefinition definition, Asked ticket) {
        if (definition instanceof ZonedByTicket zoned) {
            String named = ticket.attributes.get(zoned.zoneAttribute());
            return named == null || ZoneId.getAvailableZoneIds().contains(named);
        }
        return definition.parts().stream()
                .filter(part -> !part.equals(Policy.ALWAYS))
                .allMatch(part -> isKept(definition(part), ticket));
    }

    /** The last announcement of a holiday up to the opening; the day before the first where there was none yet. */
    private Optional<LocalDate> knowledge(BusinessCalendar calendar, ZoneId zone, Asked ticket) {
        if (hindsight || calendar.announcements().isEmpty()) {
            return Optional.empty();
        }
        LocalDate opened = ticket.opened.atZone(zone).toLocalDate();
        LocalDate last = calendar.announcements().floor(opened);
        return Optional.of(last == null ? calendar.announcements().first().minusDays(1) : last);
    }

    private BusinessCalendar asKnown(BusinessCalendar calendar, Asked ticket) {
        return knowledge(calendar, calendar.zone(), ticket)
                .map(calendar::knownOn)
                .orElse(calendar);
    }

    private OpenTime make(String id, CalendarDefinition definition, Asked ticket) {
        if (definition instanceof Hours hours) {
            return asKnown(hours.calendar(), ticket);
        }
        if (definition instanceof ZonedByTicket zoned) {
            return asKnown(zoned.template().withZone(zone(id, zoned, ticket)), ticket);
        }
        if (definition instanceof Either either) {
            return OpenTime.either(parts(either.parts(), ticket));
        }
        if (definition instanceof Both both) {
            return OpenTime.both(parts(both.parts(), ticket));
        }
        Except except = (Except) definition;
        OpenTime open = openTime(except.base(), ticket);
        for (OpenTime other : parts(except.others(), ticket)) {
            open = open.except(other);
        }
        return open.except(except.outages().stream().map(Outage::interval).toList());
    }

    private ImmutableList<OpenTime> parts(ImmutableList<String> ids, Asked ticket) {
        return ids.stream().map(part -> openTime(part, ticket)).collect(ImmutableList.toImmutableList());
    }

    private static ZoneId zone(String id, ZonedByTicket zoned, Asked ticket) {
        String named = ticket.attributes.get(zoned.zoneAttribute());
        if (named == null) {
            if (zoned.zoneRequired()) {
                throw new InvalidTicketException(
                        "attribute " + zoned.zoneAttribute() + " must be stated, as calendar " + id
                                + " takes its zone from it; write an IANA zone such as Europe/Paris among the"
                                + " attributes of the ticket, or in the policy a \"default\" beside \"attribute\"",
                        zoned.zoneAttribute());
            }
            return zoned.template().zone();
        }
        try {
            return ZoneId.of(named);
        } catch (DateTimeException unknown) {
            throw new InvalidTicketException(
                    "attribute " + zoned.zoneAttribute() + " must be an IANA zone such as Europe/Paris but was \""
                            + named + "\"",
                    zoned.zoneAttribute());
        }
    }

    /** Whether a calendar knows its zone for a ticket with some attributes. */
    static boolean hasZone(ZonedByTicket zoned, ImmutableMap<String, String> attributes) {
        String named = attributes.get(zoned.zoneAttribute());
        if (named == null) {
            return !zoned.zoneRequired();
        }
        try {
            ZoneId.of(named);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    /** The zone of a calendar; of one that is made of others, that of the first that has one. */
    Optional<ZoneId> zone(String id, Asked ticket) {
        if (id.equals(Policy.ALWAYS)) {
            return Optional.empty();
        }
        CalendarDefinition definition = definition(id);
        if (definition instanceof Hours hours) {
            return Optional.of(hours.calendar().zone());
        }
        if (definition instanceof ZonedByTicket zoned) {
            return Optional.of(zone(id, zoned, ticket));
        }
        return definition.parts().stream()
                .flatMap(part -> zone(part, ticket).stream())
                .findFirst();
    }
}
