package org.sla4j.lint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sla4j.calendar.BusinessCalendar;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.JsonPointer;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Severity;

/** A policy that is looked at on a date, with what several checks want to know of it. */
final class Subject {
    private final Policy policy;
    private final LocalDate asOf;
    private final SlaEngine engine;
    private final CalendarUse use;
    private final Meaning meaning;
    private final ImmutableList<PlacedCell> cells;
    private final ImmutableSet<String> pointers;
    private final Speeds speeds;

    Subject(Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        this.engine = SlaEngine.of(policy);
        this.use = CalendarUse.of(policy);
        this.meaning = new Meaning(policy);
        this.cells = PlacedCell.all(policy, meaning);
        this.pointers = cells.stream().map(PlacedCell::pointer).collect(ImmutableSet.toImmutableSet());
        this.speeds = new Speeds(this);
    }

    Policy policy() {
        return policy;
    }

    LocalDate asOf() {
        return asOf;
    }

    SlaEngine engine() {
        return engine;
    }

    CalendarUse use() {
        return use;
    }

    Meaning meaning() {
        return meaning;
    }

    /** The cells of all tables, each once for every plan in which it can hold. */
    ImmutableList<PlacedCell> cells() {
        return cells;
    }

    /** Whether a cell holds for a severity: it is its own, or that for all others, and the row has none of its own. */
    boolean holds(PlacedCell cell, String severity) {
        String row = cell.pointer().substring(0, cell.pointer().lastIndexOf('/'));
        return cell.severity().equals(severity)
                || (cell.severity().equals(Severity.EVERY) && !pointers.contains(JsonPointer.at(row, severity)));
    }

    Speeds speeds() {
        return speeds;
    }

    /** The calendars with hours of their own, by id; where tickets bring the zone, with the one to go by. */
    ImmutableMap<String, BusinessCalendar> desks() {
        ImmutableMap.Builder<String, BusinessCalendar> desks = ImmutableMap.builder();
        policy.calendars()
                .forEach((id, definition) -> definition.hours().ifPresent(calendar -> desks.put(id, calendar)));
        return desks.buildOrThrow();
    }

    /** Zones for calendars that cannot do without one from the ticket. */
    ImmutableMap<String, String> zones() {
        ImmutableMap.Builder<String, String> zones = ImmutableMap.builder();
        for (CalendarDefinition definition : policy.calendars().values()) {
            if (definition instanceof ZonedByTicket zoned && zoned.zoneRequired()) {
                zones.put(
                        zoned.zoneAttribute(),
                        zone(requireNonNull(policy.attributes().get(zoned.zoneAttribute()))));
            }
        }
        return zones.buildKeepingLast();
    }

    private static String zone(Attribute attribute) {
        return attribute.values().stream().filter(Subject::isZone).findFirst().orElse("UTC");
    }

    private static boolean isZone(String id) {
        try {
            return ZoneId.of(id).getRules() != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
