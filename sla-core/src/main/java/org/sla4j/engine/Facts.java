package org.sla4j.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sla4j.policy.Attribute;
import org.sla4j.policy.CalendarDefinition.ZonedByTicket;
import org.sla4j.policy.Condition;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.ticket.Ticket;

/** What is known of a ticket, held against its policy: values that exist, defaults filled in. */
final class Facts {
    /** The code of the warning that a zone was taken which the ticket does not name. */
    static final String ZONE_UNKNOWN = "zone-unknown";

    private final Ticket ticket;
    private final Optional<Plan> plan;
    private final ImmutableMap<String, String> attributes;

    /** The attributes as calendars read them. */
    private final ImmutableMap<String, String> zones;

    private final ImmutableList<Warning> warnings;

    private Facts(
            Ticket ticket,
            Optional<Plan> plan,
            ImmutableMap<String, String> attributes,
            ImmutableMap<String, String> zones,
            List<Warning> warnings) {
        this.ticket = ticket;
        this.plan = plan;
        this.attributes = attributes;
        this.zones = zones;
        this.warnings = ImmutableList.copyOf(warnings);
    }

    /** What to do with something that the policy does not know. */
    private interface Refusal {
        void refuse(String code, String message);
    }

    /** The facts of a ticket; what the policy does not know is refused. */
    static Facts of(Policy policy, Ticket ticket) {
        List<Warning> warnings = new ArrayList<>();
        return new Reading(policy, ticket, warnings, (code, message) -> {
                    throw new InvalidTicketException(message);
                })
                .facts();
    }

    /** The facts of a ticket; what the policy does not know is warned of and left out. */
    static Facts lenient(Policy policy, Ticket ticket) {
        List<Warning> warnings = new ArrayList<>();
        return new Reading(policy, ticket, warnings, (code, message) -> warnings.add(new Warning(code, message)))
                .facts();
    }

    /**
     * As {@link #lenient}; a calendar whose zone the ticket should name, but does not, is read in the zone in which it is
     * written.
     */
    static Facts ofHistory(Policy policy, Ticket ticket) {
        Facts facts = lenient(policy, ticket);
        List<Warning> warnings = new ArrayList<>(facts.warnings);
        Map<String, String> named = new HashMap<>(facts.attributes);
        policy.calendars().forEach((id, definition) -> {
            if (definition instanceof ZonedByTicket zoned && !Clocks.hasZone(zoned, facts.attributes)) {
                String zone = zoned.template().zone().getId();
                named.put(zoned.zoneAttribute(), zone);
                warnings.add(new Warning(
                        ZONE_UNKNOWN,
                        "calendar " + id + " takes its zone from the attribute " + zoned.zoneAttribute()
                                + ", which the ticket does not have or which is no zone; " + zone + " was taken"));
            }
        });
        return new Facts(facts.ticket, facts.plan, facts.attributes, ImmutableMap.copyOf(named), warnings);
    }

    private record Reading(Policy policy, Ticket ticket, List<Warning> warnings, Refusal refusal) {
        Facts facts() {
            Optional<String> severity = severity();
            Optional<String> plan = plan();
            Optional<String> tier = tier();
            ImmutableMap<String, String> attributes = attributes();
            Ticket usable = new Ticket(ticket.opened(), plan, severity, tier, ticket.attributes());
            return new Facts(usable, plan.flatMap(policy::plan), attributes, attributes, warnings);
        }

        private Optional<String> severity() {
            Collection<String> allowed = policy.vocabulary().severities();
            Optional<String> severity = known("severity", ticket.severity(), allowed);
            if (severity.isEmpty() && policy.severityRequired()) {
                refusal.refuse(
                        "severity-missing",
                        "severity must be stated, as policy " + policy.id() + " has no default; allowed: "
                                + String.join(", ", allowed));
            }
            return severity;
        }

        private Optional<String> plan() {
            Collection<String> allowed = policy.plans().keySet();
            Optional<String> plan = known("plan", ticket.plan(), allowed);
            if (plan.isEmpty() && !allowed.isEmpty()) {
                refusal.refuse(
                        "plan-missing",
                        "plan must be stated; policy " + policy.id() + " has " + String.join(", ", allowed));
            }
            return plan;
        }

        private Optional<String> tier() {
            // "tier" can be no attribute of a policy; a desk that keeps all its fields as attributes means the tier.
            Optional<String> stated = ticket.tier()
                    .or(() -> Optional.ofNullable(ticket.attributes().get(Condition.TIER)));
            return known("tier", stated, policy.vocabulary().tiers().keySet());
        }

        private ImmutableMap<String, String> attributes() {
            if (policy.attributes().isEmpty() && ticket.attributes().isEmpty()) {
                return ImmutableMap.of();
            }
            ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
            policy.attributes()
                    .values()
                    .forEach(attribute -> attribute.byDefault().ifPresent(value -> known.put(attribute.id(), value)));
            for (Map.Entry<String, String> stated : ticket.attributes().entrySet()) {
                if (!stated.getKey().equals(Condition.TIER)) {
                    attribute(stated.getKey(), stated.getValue()).ifPresent(value -> known.put(stated.getKey(), value));
                }
            }
            return known.buildKeepingLast();
        }

        private Optional<String> attribute(String id, String value) {
            Attribute attribute = policy.attributes().get(id);
            if (attribute == null) {
                warnings.add(new Warning(
                        "unknown-attribute",
                        "attribute \"" + id + "\" is not declared by policy " + policy.id()
                                + " and was not used; declared: "
                                + String.join(", ", policy.attributes().keySet())));
                return Optional.empty();
            }
            return attribute.allows(value)
                    ? Optional.of(value)
                    : known("attribute " + id, Optional.of(value), attribute.values());
        }

        private Optional<String> known(String field, Optional<String> value, Collection<String> allowed) {
            if (value.isPresent() && !allowed.contains(value.get())) {
                refusal.refuse(
                        "unknown-" + field.replace(' ', '-'),
                        allowed.isEmpty()
                                ? field + " must be left out, as policy " + policy.id() + " has none, but was \""
                                        + value.get() + "\""
                                : field + " must be one of " + String.join(", ", allowed) + " but was \"" + value.get()
                                        + "\"");
                return Optional.empty();
            }
            return value;
        }
    }

    Ticket ticket() {
        return ticket;
    }

    Optional<Plan> plan() {
        return plan;
    }

    /** What calendars ask of the ticket. */
    Clocks.Asked asked() {
        return new Clocks.Asked(ticket.opened(), zones);
    }

    ImmutableList<Warning> warnings() {
        return warnings;
    }

    /** Whether a condition holds for this ticket with a severity, which may be empty for none. */
    boolean match(Condition condition, Optional<String> severity, Clocks clocks) {
        for (Map.Entry<String, Condition.Test> test : condition.tests().entrySet()) {
            if (!matches(test.getKey(), test.getValue(), severity, clocks)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(String subject, Condition.Test test, Optional<String> severity, Clocks clocks) {
        if (test instanceof Condition.During during) {
            Instant opened = ticket.opened();
            return clocks.openTime(during.calendar(), asked()).isOpen(opened) != during.outside();
        }
        String value = value(subject, severity);
        if (test instanceof Condition.OneOf oneOf) {
            return value != null && oneOf.values().contains(value);
        }
        if (test instanceof Condition.NoneOf noneOf) {
            return value != null && !noneOf.values().contains(value);
        }
        return value == null;
    }

    private @Nullable String value(String subject, Optional<String> severity) {
        return switch (subject) {
            case Condition.PLAN -> ticket.plan().orElse(null);
            case Condition.SEVERITY -> severity.orElse(null);
            case Condition.TIER -> ticket.tier().orElse(null);
            default -> attributes.get(subject);
        };
    }
}
