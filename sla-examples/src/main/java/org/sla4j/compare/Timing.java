package org.sla4j.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sla4j.calendar.Closure;
import org.sla4j.calendar.HolidayRule;
import org.sla4j.calendar.Recurrence;
import org.sla4j.compare.Change.Effect;
import org.sla4j.compare.Change.Place;
import org.sla4j.engine.Assessment;
import org.sla4j.engine.InvalidTicketException;
import org.sla4j.engine.Promise;
import org.sla4j.engine.SlaEngine;
import org.sla4j.policy.CalendarDefinition;
import org.sla4j.policy.Commitment;
import org.sla4j.policy.Policy;
import org.sla4j.policy.Terms;
import org.sla4j.ticket.Ticket;

/**
 * Holds the due instants of two tables against each other, by tickets opened all through the years that the policies
 * speak of.
 */
final class Timing {
    /** Prime to a day and a week, so that every date and every hour of the day comes. */
    private static final Duration STEP = Duration.ofHours(23);

    /** The year that is tried where no policy names any. */
    private static final int SOME_YEAR = 2026;

    private static final int MOST_YEARS = 4;

    private final SlaEngine before;
    private final SlaEngine after;
    private final boolean alike;
    private final ImmutableMap<String, String> zones;
    private final ImmutableSet<Integer> years;
    private final Map<String, Map<String, Pair>> counted = new HashMap<>();
    private final Map<Pair, Effect> known = new HashMap<>();

    /** All on which due instants depend, where no rule decides; most cells of a large table share theirs with others. */
    private record Counted(Commitment commitment, Terms terms, Optional<String> calendar, ZoneId zone) {
        static Counted of(Promise promise) {
            return new Counted(promise.commitment(), promise.terms(), promise.calendar(), promise.zone());
        }
    }

    private record Pair(Counted was, Counted is) {}

    /** Compares tables as {@link Tables} makes them. */
    Timing(Policy before, Policy after) {
        this.before = SlaEngine.of(before);
        this.after = SlaEngine.of(after);
        this.alike = this.before.policy().equals(this.after.policy());
        Set<String> attributes = new LinkedHashSet<>();
        Set<Integer> named = new LinkedHashSet<>();
        for (Policy policy : List.of(after, before)) {
            policy.header().validity().from().map(LocalDate::getYear).ifPresent(named::add);
        }
        for (Policy policy : List.of(after, before)) {
            policy.calendars().values().forEach(calendar -> {
                if (calendar instanceof CalendarDefinition.ZonedByTicket zoned) {
                    attributes.add(zoned.zoneAttribute());
                }
                named.addAll(years(calendar));
            });
        }
        named.add(named.isEmpty() ? SOME_YEAR : named.iterator().next());
        this.years = named.stream().limit(MOST_YEARS).collect(ImmutableSet.toImmutableSet());
        this.zones =
                attributes.stream().collect(ImmutableMap.toImmutableMap(name -> name, name -> ZoneOffset.UTC.getId()));
    }

    /** The years of single dates that a calendar names. */
    private static Set<Integer> years(CalendarDefinition definition) {
        Set<Integer> years = new LinkedHashSet<>();
        definition.hours().ifPresent(calendar -> {
            calendar.specialDays().forEach(day -> years.add(day.first().getYear()));
            calendar.holidays().forEach(source -> {
                if (source instanceof HolidayRule rule && rule.recurrence() instanceof Recurrence.Once once) {
                    years.add(once.date().getYear());
                } else if (source instanceof Closure.Dated closure) {
                    years.add(closure.first().getYear());
                }
            });
        });
        if (definition instanceof CalendarDefinition.Except except) {
            except.outages()
                    .forEach(outage -> years.add(outage.interval()
                            .getStart()
                            .atOffset(ZoneOffset.UTC)
                            .getYear()));
        }
        return years;
    }

    /** Whether a cell is due earlier or later than before; OTHER where it is due at the same instants, or never. */
    Effect of(Place place) {
        if (alike) {
            return Effect.OTHER;
        }
        Pair pair = counted.computeIfAbsent(place.plan() + "\n" + place.severity(), unused -> counted(place))
                .get(place.metric());
        if (pair == null) {
            return Effect.OTHER;
        }
        Effect effect = known.get(pair);
        if (effect == null) {
            effect = tried(place).getOrDefault(place.metric(), Effect.OTHER);
            known.put(pair, effect);
        }
        return effect;
    }

    /** How the promises of a plan and a severity are counted, by metric; without those that only one policy makes. */
    private Map<String, Pair> counted(Place place) {
        Instant some = LocalDate.of(SOME_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Map<String, Pair> pairs = new HashMap<>();
        assess(before, place, some)
                .ifPresent(was -> assess(after, place, some)
                        .ifPresent(is -> is.promises()
                                .forEach(promise -> was.promise(promise.metric())
                                        .ifPresent(other -> pairs.put(
                                                promise.metric(), new Pair(Counted.of(other), Counted.of(promise)))))));
        return pairs;
    }

    private Map<String, Effect> tried(Place place) {
        Map<String, Effect> effects = new HashMap<>();
        for (int year : years) {
            Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
            Instant opened = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
            for (; opened.isBefore(end); opened = opened.plus(STEP)) {
                Optional<Assessment> was = assess(before, place, opened);
                Optional<Assessment> is = assess(after, place, opened);
                if (was.isPresent() && is.isPresent()) {
                    compare(was.get(), is.get(), effects);
                }
            }
        }
        return effects;
    }

    private Optional<Assessment> assess(SlaEngine engine, Place place, Instant opened) {
        Ticket ticket = Ticket.opened(opened).withAttributes(zones);
        ticket = place.plan().isEmpty() ? ticket : ticket.withPlan(place.plan());
        ticket = place.severity().isEmpty() ? ticket : ticket.withSeverity(place.severity());
        try {
            return Optional.of(engine.assess(ticket));
        } catch (InvalidTicketException notForThisPolicy) {
            return Optional.empty();
        }
    }

    private static void compare(Assessment was, Assessment is, Map<String, Effect> effects) {
        for (Promise promise : is.promises()) {
            Optional<Instant> then = promise.due();
            was.promise(promise.metric()).map(Promise::due).ifPresent(due -> {
                Instant old = due.orElse(Instant.MAX);
                Instant young = then.orElse(Instant.MAX);
                if (!old.equals(young)) {
                    Effect effect = young.isBefore(old) ? Effect.BETTER : Effect.WORSE;
                    effects.merge(promise.metric(), effect, (one, other) -> one == other ? one : Effect.MIXED);
                }
            });
        }
    }
}
